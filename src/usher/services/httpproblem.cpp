#include "usher/services/httpproblem.h"

#include "common/api/problemjson.h"
#include "common/core/problemcodes.h"

#include <QNetworkInterface>

#include <algorithm>

namespace usher {

namespace {

bool isOffline()
{
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    return std::none_of(interfaces.begin(), interfaces.end(), [](const QNetworkInterface &interface) {
        const auto flags = interface.flags();
        return flags.testFlag(QNetworkInterface::IsRunning) && !flags.testFlag(QNetworkInterface::IsLoopBack)
            && !interface.addressEntries().isEmpty();
    });
}

// Who it is counts before when and where: an expired certificate of a stranger is a stranger's.
QString tlsCode(const QList<QSslError> &errors)
{
    bool expired = false;
    bool early = false;
    bool otherHost = false;
    bool untrusted = false;
    for (const QSslError &error : errors) {
        switch (error.error()) {
        case QSslError::CertificateExpired:
            expired = true;
            break;
        case QSslError::CertificateNotYetValid:
            early = true;
            break;
        case QSslError::HostNameMismatch:
            otherHost = true;
            break;
        default:
            untrusted = true;
        }
    }
    if (untrusted)
        return problem_code::tls_untrusted;
    if (expired)
        return problem_code::tls_expired;
    if (early)
        return problem_code::tls_not_yet_valid;
    return otherHost ? problem_code::tls_host_mismatch : problem_code::tls_failed;
}

QString codeOf(const FailedAttempt &attempt)
{
    using namespace problem_code;
    const QString unsentCode = attempt.usesProxy ? proxy_refused : unreachable;
    switch (attempt.error) {
    case QNetworkReply::ConnectionRefusedError:
        return unsentCode;
    case QNetworkReply::HostNotFoundError:
        return host_not_found;
    case QNetworkReply::SslHandshakeFailedError:
        return tlsCode(attempt.sslErrors);
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: // nobody else but the transfer timeout cancels
        return attempt.maybeSent ? timed_out : unreachable;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return attempt.maybeSent ? connection_lost : offline;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return proxy_refused;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return proxy_credentials;
    case QNetworkReply::UnknownNetworkError: // also what a refusing proxy gives
        return attempt.maybeSent ? connection_lost : unsentCode;
    default:
        // Cut off, or bytes that are no HTTP: whatever was sent may have been done.
        return attempt.maybeSent ? connection_lost : unreachable;
    }
}

} // namespace

Problem problemOf(const FailedAttempt &attempt)
{
    QString code = codeOf(attempt);
    const bool wentNowhere = code == problem_code::unreachable || code == problem_code::host_not_found;
    if (wentNowhere && !attempt.local && isOffline())
        code = problem_code::offline;
    QString detail = attempt.text;
    for (const QSslError &error : attempt.sslErrors)
        detail += QStringLiteral("; ") + error.errorString();
    return Problem::make(code, 0, detail);
}

bool canFollowSending(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::SslHandshakeFailedError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return false;
    default:
        return true;
    }
}

Problem problemOfAnswer(int status, const QByteArray &contentType, const QByteArray &body)
{
    if (status >= 400 && contentType == "application/problem+json")
        return api::decodeProblem(status, body);
    // Gateways between us and the service speak for themselves.
    if (status == 503)
        return Problem::make(problem_code::overloaded, status, QStringLiteral("A gateway answered 503."));
    if (status == 429)
        return Problem::make(problem_code::rate_limited, status, QStringLiteral("A gateway answered 429."));
    if (status == 502 || status == 504)
        return Problem::make(
            problem_code::connection_lost, status, QStringLiteral("A gateway answered %1.").arg(status));
    if (status >= 300 && status < 400)
        return Problem::make(problem_code::not_our_service, status, QStringLiteral("Redirected; not followed."));
    return Problem::make(problem_code::not_our_service, status,
        QStringLiteral("HTTP %1 of type \"%2\".").arg(status).arg(QString::fromLatin1(contentType.left(80))));
}

} // namespace usher
