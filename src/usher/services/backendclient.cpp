#include "usher/services/backendclient.h"

#include "common/api/endpoints.h"
#include "common/core/problemcodes.h"
#include "usher/services/httpexchange.h"

#include <QNetworkProxy>

namespace usher {

namespace {

using Method = HttpRequest::Method;
enum class As { Anybody, Customer };

HttpRequest get(const QString &path, As as)
{
    HttpRequest request;
    request.path = request.route = path;
    request.repeatable = true;
    request.withSession = as == As::Customer;
    return request;
}

template <class M> HttpRequest post(const QString &path, const M &message, As as)
{
    HttpRequest request = get(path, as);
    request.method = Method::Post;
    request.body = api::encode(message);
    request.repeatable = false;
    return request;
}

template <class M> HttpRequest post(const QString &path, const M &message, const QString &key, As as)
{
    HttpRequest request = post(path, message, as);
    request.key = key;
    request.repeatable = true;
    return request;
}

struct Nothing
{
    QJsonObject toJson() const { return {}; }
};

template <class T> Result<T> decodeAnswer(const HttpAnswer &answer)
{
    if constexpr (std::is_same_v<T, Done>) {
        return Done();
    } else {
        Result<T> message = api::decode<T>(answer.body, api::Members::Lenient);
        if (message)
            return message;
        QString detail = message.problem().detail;
        for (const Problem::Field &field : message.problem().fields)
            detail += u' ' + field.pointer + u' ' + field.code;
        return Problem::make(problem_code::not_our_service, answer.status, detail);
    }
}

QString parameter(const char *name, const QString &value)
{
    return QString::fromLatin1(name) + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(value));
}

} // namespace

BackendClient::BackendClient(
    const BackendAddress &address, QObject *parent, const BackendLimits &limits, const ProxyLookup &lookup)
    : Backend(parent)
    , m_limits(limits)
    , m_transport(new HttpTransport(address, lookup, limits.lookup, this))
{
}

BackendClient::~BackendClient()
{
    // Before the transport that they use.
    qDeleteAll(findChildren<CallBase *>(QString(), Qt::FindDirectChildrenOnly));
}

Network *BackendClient::network() const
{
    return m_transport;
}

void BackendClient::setKeychain(Keychain *keychain)
{
    m_transport->setKeychain(keychain);
}

template <class T> Call<T> *BackendClient::send(HttpRequest request)
{
    if (!m_transport->hasAddress())
        return Call<T>::ended(Problem::make(problem_code::no_backend), this);
    if (request.withSession)
        request.token = m_token;
    request.language = m_language;

    auto *call = new Call<T>(this);
    auto *exchange = new HttpExchange(*m_transport, std::move(request), m_limits, call);
    call->onCancel([exchange] { exchange->abort(); });
    connect(exchange, &HttpExchange::slow, call, &CallBase::slow);
    exchange->start([call](const Result<HttpAnswer> &answer) {
        if (answer)
            call->end(decodeAnswer<T>(*answer));
        else
            call->end(answer.problem());
    });
    return call;
}

void BackendClient::setAccessToken(const Secret &token)
{
    m_token = token;
}

void BackendClient::setLanguage(const QString &language)
{
    m_language = language.toLatin1();
}

Call<api::Configuration> *BackendClient::configuration()
{
    return send<api::Configuration>(get(api::path::configuration, As::Anybody));
}

Call<api::UsernameAvailability> *BackendClient::checkUsername(const api::UsernameCheck &check)
{
    HttpRequest request = post(api::path::usernameCheck, check, As::Anybody);
    request.repeatable = true; // asks only
    return send<api::UsernameAvailability>(std::move(request));
}

Call<api::CodeSent> *BackendClient::requestCode(const api::CodeRequest &request, const QString &key)
{
    return send<api::CodeSent>(post(api::path::emailCodes, request, key, As::Anybody));
}

Call<api::Proof> *BackendClient::verifyCode(const QString &codeId, const api::CodeVerification &verification)
{
    HttpRequest request = post(api::path::emailCodeVerification(codeId), verification, As::Anybody);
    request.route = api::path::emailCodes + QStringLiteral("/{codeId}/verify");
    return send<api::Proof>(std::move(request));
}

Call<api::Session> *BackendClient::registerAccount(const api::Registration &registration, const QString &key)
{
    return send<api::Session>(post(api::path::registrations, registration, key, As::Anybody));
}

Call<api::Session> *BackendClient::createSession(const api::SessionRequest &request, const QString &key)
{
    return send<api::Session>(post(api::path::sessions, request, key, As::Anybody));
}

Call<Done> *BackendClient::revokeSession(const Secret &accessToken)
{
    HttpRequest request = get(api::path::currentSession, As::Anybody);
    request.token = accessToken;
    request.method = Method::Delete;
    return send<Done>(std::move(request));
}

Call<api::Activation> *BackendClient::activate(const api::ActivationRequest &request, const QString &key)
{
    return send<api::Activation>(post(api::path::activations, request, key, As::Customer));
}

Call<api::Link> *BackendClient::linkBillingAccount(const api::LinkRequest &request, const QString &key)
{
    return send<api::Link>(post(api::path::billingAccountLinks, request, key, As::Anybody));
}

Call<api::WorkspacePage> *BackendClient::workspaces(const api::WorkspaceQuery &query)
{
    HttpRequest request = get(api::path::workspaces, As::Customer);
    request.query = parameter("limit", QString::number(query.limit));
    if (!query.search.isEmpty())
        request.query += u'&' + parameter("search", query.search);
    if (!query.cursor.isEmpty())
        request.query += u'&' + parameter("cursor", query.cursor);
    return send<api::WorkspacePage>(std::move(request));
}

Call<api::BoundWorkspace> *BackendClient::createWorkspace(
    const api::CreateWorkspaceRequest &request, const QString &key)
{
    return send<api::BoundWorkspace>(post(api::path::workspaces, request, key, As::Customer));
}

Call<api::BoundWorkspace> *BackendClient::bindWorkspace(const api::BindRequest &request, const QString &key)
{
    return send<api::BoundWorkspace>(post(api::path::workspaceBindings, request, key, As::Customer));
}

Call<api::Completion> *BackendClient::complete(const QString &key)
{
    return send<api::Completion>(post(api::path::completions, Nothing(), key, As::Customer));
}

Call<api::ClaimedHandoff> *BackendClient::claimHandoff(const api::HandoffClaim &claim)
{
    return send<api::ClaimedHandoff>(post(api::path::handoffClaim, claim, As::Anybody));
}

Call<api::OpenedHandoff> *BackendClient::openHandoff(const api::HandoffOpening &opening)
{
    HttpRequest request = post(api::path::handoffs, opening, As::Anybody);
    request.repeatable = true; // the same challenge gets the same hand-off
    return send<api::OpenedHandoff>(std::move(request));
}

Call<api::RedeemedHandoff> *BackendClient::redeemHandoff(
    const QString &handoffId, const api::HandoffRedemption &redemption)
{
    HttpRequest request = post(api::path::handoffRedemption(handoffId), redemption, As::Anybody);
    request.route = QStringLiteral("/api/v1/handoffs/{id}/redeem");
    request.repeatable = true; // the same verifier gets the same answer
    return send<api::RedeemedHandoff>(std::move(request));
}

Call<api::HandedPurchase> *BackendClient::handedPurchase(const Secret &purchaseToken)
{
    HttpRequest request = get(api::path::currentPurchase, As::Anybody);
    request.token = purchaseToken;
    return send<api::HandedPurchase>(std::move(request));
}

Call<Done> *BackendClient::rejectPurchase(const Secret &purchaseToken)
{
    HttpRequest request = post(api::path::purchaseRejection, Nothing(), As::Anybody);
    request.token = purchaseToken;
    request.repeatable = true;
    return send<Done>(std::move(request));
}

Call<api::PurchaseMatch> *BackendClient::matchPurchase(const api::PurchaseMatchRequest &match)
{
    HttpRequest request = post(api::path::purchaseMatch, match, match.proof.isEmpty() ? As::Customer : As::Anybody);
    request.repeatable = true; // asks only
    return send<api::PurchaseMatch>(std::move(request));
}

Call<api::Review> *BackendClient::requestReview(const api::ReviewRequest &review, const QString &key)
{
    return send<api::Review>(
        post(api::path::reviews, review, key, review.proof.isEmpty() ? As::Customer : As::Anybody));
}

Call<api::Review> *BackendClient::review(const QString &reference)
{
    HttpRequest request = get(api::path::review(reference), As::Anybody);
    request.route = api::path::reviews + QStringLiteral("/{reference}");
    return send<api::Review>(std::move(request));
}

Call<api::IntentOutcome> *BackendClient::settle(const QString &key)
{
    HttpRequest request = post(api::path::settlement(key), Nothing(), As::Customer);
    // The key opens the stored answer: it stays out of logs.
    request.route = QStringLiteral("/api/v1/intents/{key}/settle");
    request.repeatable = true;
    return send<api::IntentOutcome>(std::move(request));
}

} // namespace usher
