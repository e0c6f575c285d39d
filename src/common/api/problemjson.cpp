#include "common/api/problemjson.h"

#include "common/api/clientonly.h"
#include "common/api/message.h"
#include "common/api/shapes.h"

namespace usher::api {

namespace {

constexpr int mostRetrySeconds = 24 * 3600;

struct ProblemMessage
{
    QString type;
    QString title;
    Problem problem;
};

constexpr auto problemShape = [](auto &a, auto &m) {
    a.text("type", m.type, form::line);
    a.text("title", m.title, form::line);
    a.integer("status", m.problem.status, 400, 599);
    a.text("code", m.problem.code, form::problemCode);
    a.optionalText("detail", m.problem.detail, form::paragraph);
    a.optionalText("reference", m.problem.reference, form::reference);
    a.optionalInteger("retry_after", m.problem.retryAfter, 0, mostRetrySeconds);
    a.optionalTextMap("arguments", m.problem.arguments, 16, form::argument);
    a.optionalList("errors", m.problem.fields, 100, shape::problemField);
};

QString typeOf(const QString &code)
{
    return QLatin1String("urn:usher:problem:") + code;
}

// RFC 9457 wants a short summary that is the same for every occurrence; people read the client's words instead.
QString titleOf(const QString &code)
{
    QString title = code;
    title.replace(QLatin1Char('_'), QLatin1Char(' '));
    return title.left(1).toUpper() + title.mid(1);
}

} // namespace

QStringList clientOnlyCodes()
{
    using namespace problem_code;
    return {cancelled, timed_out, connection_lost, unreachable, host_not_found, offline, tls_untrusted, tls_expired,
        tls_not_yet_valid, tls_host_mismatch, tls_failed, proxy_refused, proxy_credentials, not_our_service,
        answer_too_large, no_backend, keychain_none, keychain_locked, keychain_denied, keychain_unknown,
        keychain_not_found, session_busy, state_unwritable, state_unreadable, document_unwritable};
}

QByteArray encodeProblem(const Problem &problem)
{
    const ProblemMessage message{typeOf(problem.code), titleOf(problem.code), problem};
    return QJsonDocument(writeJson(message, problemShape)).toJson(QJsonDocument::Compact);
}

Problem decodeProblem(int status, const QByteArray &body)
{
    const Result<QJsonDocument> document = parseStrictJson(body);
    if (document && document->isObject()) {
        const auto message = readJson<ProblemMessage>(document->object(), JsonReader::Unknown::Ignore, problemShape);
        if (message && message->type == typeOf(message->problem.code) && message->problem.status == status
            && !clientOnlyCodes().contains(message->problem.code))
            return message->problem;
    }
    return Problem::make(problem_code::not_our_service, status);
}

} // namespace usher::api
