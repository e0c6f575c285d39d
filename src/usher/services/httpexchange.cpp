#include "usher/services/httpexchange.h"

#include "common/core/logging.h"
#include "common/core/problemcodes.h"
#include "usher/services/httpproblem.h"

#include <QNetworkReply>
#include <QRandomGenerator>

#include <algorithm>

namespace usher {

namespace {

constexpr qsizetype longestReference = 64;

const char *name(HttpRequest::Method method)
{
    switch (method) {
    case HttpRequest::Method::Get:
        return "GET";
    case HttpRequest::Method::Post:
        return "POST";
    case HttpRequest::Method::Delete:
        return "DELETE";
    }
    Q_UNREACHABLE();
}

// Foreign bytes that go into logs and onto the screen.
QString referenceFrom(const QByteArray &header)
{
    QString reference = QString::fromLatin1(header.left(longestReference));
    reference.removeIf([](QChar c) {
        const ushort u = c.unicode();
        const bool plain = (u >= '0' && u <= '9') || (u >= 'a' && u <= 'z') || (u >= 'A' && u <= 'Z');
        return !plain && u != '-' && u != '_';
    });
    return reference;
}

QByteArray mediaType(const QNetworkReply &reply)
{
    const QByteArray header = reply.rawHeader("Content-Type");
    return header.left(std::max<qsizetype>(0, header.indexOf(';') < 0 ? header.size() : header.indexOf(';')))
        .trimmed()
        .toLower();
}

// True when an answer came whole (if it has a status at all); its status says the rest.
bool isAnswer(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::NoError || error == QNetworkReply::ProtocolInvalidOperationError // Qt's name for 400
        || (error >= QNetworkReply::ContentAccessDenied && error <= QNetworkReply::UnknownContentError)
        || (error >= QNetworkReply::InternalServerError && error <= QNetworkReply::UnknownServerError);
}

bool isWorthRepeating(const Problem &problem)
{
    using namespace problem_code;
    return problem.code == timed_out || problem.code == connection_lost || problem.code == unreachable
        || problem.code == rate_limited || problem.code == overloaded;
}

} // namespace

HttpExchange::HttpExchange(HttpTransport &transport, HttpRequest request, const BackendLimits &limits, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_request(std::move(request))
    , m_limits(limits)
{
    for (QTimer *timer : {&m_deadline, &m_slow, &m_pause})
        timer->setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, &HttpExchange::deadlinePassed);
    connect(&m_slow, &QTimer::timeout, this, &HttpExchange::slow);
    connect(&m_pause, &QTimer::timeout, this, [this] { m_transport.whenReady(this, [this] { attempt(); }); });
}

HttpExchange::~HttpExchange()
{
    dropReply();
}

void HttpExchange::start(Ended ended)
{
    m_ended = std::move(ended);
    m_since.start();
    m_deadline.start(m_limits.total);
    m_slow.start(m_limits.slow);
    m_pause.start(0);
}

void HttpExchange::abort()
{
    m_ended = nullptr;
    for (QTimer *timer : {&m_deadline, &m_slow, &m_pause})
        timer->stop();
    m_transport.disconnect(this);
    dropReply();
}

void HttpExchange::attempt()
{
    if (!m_ended)
        return;
    ++m_attempts;
    m_body.clear();
    m_sslErrors.clear();
    // A connection that is used again says nothing before the request goes out.
    m_maybeSent = true;
    m_wasSent = false;
    m_signIns = m_transport.signIns();
    m_reply = m_transport.send(m_request, m_limits.silence);
    m_reply->setReadBufferSize(m_limits.answerBytes + 1);
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, [this] { m_maybeSent = false; });
    connect(m_reply, &QNetworkReply::encrypted, this, [this] { m_maybeSent = true; });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { m_maybeSent = m_wasSent = true; });
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        m_sslErrors = m_transport.unexcused(errors);
        if (m_sslErrors.isEmpty())
            m_reply->ignoreSslErrors(errors);
    });
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::attemptEnded);
}

void HttpExchange::readSome()
{
    m_body += m_reply->readAll();
    if (m_body.size() <= m_limits.answerBytes)
        return;
    m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    dropReply();
    end(Problem::make(
        problem_code::answer_too_large, m_status, QStringLiteral("More than %1 bytes.").arg(m_limits.answerBytes)));
}

void HttpExchange::attemptEnded()
{
    if (m_reply->isOpen() && m_reply->bytesAvailable() > 0) {
        readSome();
        if (!m_reply)
            return;
    }
    const Result<HttpAnswer> outcome = outcomeOf(*m_reply);
    dropReply();
    if (outcome || outcome.problem().status > 0)
        m_transport.proxyPassed();
    if (outcome)
        end(outcome);
    else
        attemptFailed(outcome.problem());
}

Result<HttpAnswer> HttpExchange::outcomeOf(QNetworkReply &reply)
{
    m_status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_reference = referenceFrom(reply.rawHeader("X-Request-Id"));
    if (!isAnswer(reply.error()) || m_status == 0) {
        m_status = 0;
        m_maybeSent = m_maybeSent && canFollowSending(reply.error());
        m_unsettled = m_unsettled || (m_wasSent && !m_maybeSent);
        return problemOf({reply.error(), reply.errorString(), m_sslErrors, m_transport.usesProxy(), m_maybeSent,
            m_transport.isLocal()});
    }
    const QByteArray type = mediaType(reply);
    const bool success = m_status >= 200 && m_status < 300;
    if (success && (type == "application/json" || (m_status == 204 && m_body.isEmpty())))
        return HttpAnswer{m_status, m_body};
    Problem problem = problemOfAnswer(m_status, type, m_body);
    if (problem.reference.isEmpty())
        problem.reference = m_reference;
    bool isSeconds = false;
    const int seconds = reply.rawHeader("Retry-After").toInt(&isSeconds);
    if (isSeconds && (m_status == 429 || m_status == 503))
        problem.retryAfter = std::max(problem.retryAfter, seconds);
    return problem;
}

void HttpExchange::attemptFailed(const Problem &problem)
{
    m_unsettled = m_unsettled || problem.outcomeUnknown();
    if (problem.code == problem_code::proxy_credentials) {
        // Nothing was sent: with other credentials the same goes once more.
        return m_transport.proxyRefused(m_signIns, this, [this, problem](bool again) {
            if (again)
                m_pause.start(0);
            else
                end(problem);
        });
    }
    if (problem.status == 0)
        m_transport.forgetProxy();
    const std::chrono::milliseconds delay = delayAfter(problem);
    const bool inTime = std::chrono::milliseconds(m_since.elapsed()) + delay < m_limits.total;
    const bool again = inTime && m_attempts < m_limits.attempts && isWorthRepeating(problem)
        && (m_request.repeatable || (problem.code == problem_code::unreachable && !m_unsettled));
    if (!again)
        return end(problem);
    qCInfo(logNetwork).noquote() << name(m_request.method) << m_request.route << problem.code << "again in"
                                 << delay.count() << "ms";
    m_pause.start(delay);
}

std::chrono::milliseconds HttpExchange::delayAfter(const Problem &problem) const
{
    const auto longest = m_limits.backoff * (1 << std::min(m_attempts - 1, 10));
    const auto jittered = longest / 2 + longest / 2 * QRandomGenerator::global()->bounded(1.0);
    return std::max(std::chrono::duration_cast<std::chrono::milliseconds>(jittered),
        std::chrono::milliseconds(std::chrono::seconds(problem.retryAfter)));
}

void HttpExchange::deadlinePassed()
{
    const bool maybeSent = m_reply && (m_maybeSent || m_wasSent);
    FailedAttempt attempt;
    attempt.error = QNetworkReply::TimeoutError;
    attempt.text = QStringLiteral("No answer within %1 ms.").arg(m_limits.total.count());
    attempt.maybeSent = maybeSent || m_unsettled;
    attempt.local = m_transport.isLocal();
    m_status = 0;
    dropReply();
    end(problemOf(attempt));
}

// The last attempt's problem would hide that an earlier one may have taken effect.
Problem HttpExchange::withEarlierAttempts(Problem problem) const
{
    if (!m_unsettled || problem.outcomeUnknown())
        return problem;
    // The session is looked at before the key: that it ran out decides nothing.
    const bool ranOut = problem.status == 401 && m_request.withSession && !m_request.key.isEmpty();
    if (ranOut) {
        problem.unsettled = true;
    } else if (!problem.isDecision()) {
        problem.detail
            = QStringLiteral("An earlier attempt got no answer; then %1. ").arg(problem.code) + problem.detail;
        problem.code = problem_code::connection_lost;
    }
    return problem;
}

void HttpExchange::end(const Result<HttpAnswer> &outcome)
{
    const Result<HttpAnswer> told = outcome ? outcome : withEarlierAttempts(outcome.problem());
    qCInfo(logNetwork).noquote() << name(m_request.method) << m_request.route
                                 << (told ? QString::number(m_status)
                                          : QString::number(m_status) + u' ' + told.problem().code)
                                 << m_reference << m_since.elapsed() << "ms, attempt" << m_attempts;
    const Ended ended = std::exchange(m_ended, nullptr);
    abort();
    if (ended)
        ended(told);
}

void HttpExchange::dropReply()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = m_reply;
    m_reply.clear();
    // Disconnected first: an abort ends as OperationCanceledError, like a transfer timeout.
    reply->disconnect(this);
    reply->abort();
    reply->deleteLater();
}

} // namespace usher
