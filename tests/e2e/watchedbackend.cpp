#include "e2e/watchedbackend.h"

#include "common/api/endpoints.h"

#include <algorithm>
#include <memory>

namespace usher::test {

using namespace api;

namespace {

template <class> struct Outcome;
template <class T> struct Outcome<Call<T> *>
{
    using Type = T;
};

} // namespace

WatchedBackend::WatchedBackend(const BackendAddress &address, const BackendLimits &limits, Watcher watcher)
    : BackendClient(address, nullptr, limits)
    , m_watcher(std::move(watcher))
{
}

bool WatchedBackend::isAsking() const
{
    const auto calls = findChildren<CallBase *>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(calls.begin(), calls.end(), [](const CallBase *call) { return !call->hasEnded(); });
}

template <class Send> auto WatchedBackend::watch(const char *method, const QString &path, Send send) -> decltype(send())
{
    if (!m_watcher)
        return send();
    using T = typename Outcome<decltype(send())>::Type;
    const QString request = QString::fromLatin1(method) + u' ' + path;
    m_watcher(request, Moment::Asked);
    Call<T> *inner = send();
    auto *outer = new Call<T>(this);
    outer->standFor(inner);
    inner->whenEnded(outer, [outer, request, watcher = m_watcher](const Result<T> &result) {
        if (result || result.problem().status > 0) {
            watcher(request, Moment::Answered);
            // A call deletes itself once its receiver has run.
            QObject::connect(
                outer, &QObject::destroyed, outer, [request, watcher] { watcher(request, Moment::Taken); });
        }
        outer->end(result);
    });
    return outer;
}

Call<Configuration> *WatchedBackend::configuration()
{
    return watch("GET", path::configuration, [&] { return BackendClient::configuration(); });
}

Call<UsernameAvailability> *WatchedBackend::checkUsername(const UsernameCheck &check)
{
    return watch("POST", path::usernameCheck, [&] { return BackendClient::checkUsername(check); });
}

Call<CodeSent> *WatchedBackend::requestCode(const CodeRequest &request, const QString &key)
{
    return watch("POST", path::emailCodes, [&] { return BackendClient::requestCode(request, key); });
}

Call<Proof> *WatchedBackend::verifyCode(const QString &codeId, const CodeVerification &verification)
{
    return watch("POST", path::emailCodeVerification(QStringLiteral("id")),
        [&] { return BackendClient::verifyCode(codeId, verification); });
}

Call<Session> *WatchedBackend::registerAccount(const Registration &registration, const QString &key)
{
    return watch("POST", path::registrations, [&] { return BackendClient::registerAccount(registration, key); });
}

Call<Session> *WatchedBackend::createSession(const SessionRequest &request, const QString &key)
{
    return watch("POST", path::sessions, [&] { return BackendClient::createSession(request, key); });
}

Call<Done> *WatchedBackend::revokeSession(const Secret &accessToken)
{
    return watch("DELETE", path::currentSession, [&] { return BackendClient::revokeSession(accessToken); });
}

Call<Activation> *WatchedBackend::activate(const ActivationRequest &request, const QString &key)
{
    return watch("POST", path::activations, [&] { return BackendClient::activate(request, key); });
}

Call<Link> *WatchedBackend::linkBillingAccount(const LinkRequest &request, const QString &key)
{
    return watch("POST", path::billingAccountLinks, [&] { return BackendClient::linkBillingAccount(request, key); });
}

Call<WorkspacePage> *WatchedBackend::workspaces(const WorkspaceQuery &query)
{
    return watch("GET", path::workspaces, [&] { return BackendClient::workspaces(query); });
}

Call<BoundWorkspace> *WatchedBackend::createWorkspace(const CreateWorkspaceRequest &request, const QString &key)
{
    return watch("POST", path::workspaces, [&] { return BackendClient::createWorkspace(request, key); });
}

Call<BoundWorkspace> *WatchedBackend::bindWorkspace(const BindRequest &request, const QString &key)
{
    return watch("POST", path::workspaceBindings, [&] { return BackendClient::bindWorkspace(request, key); });
}

Call<api::Completion> *WatchedBackend::complete(const QString &key)
{
    return watch("POST", path::completions, [&] { return BackendClient::complete(key); });
}

Call<ClaimedHandoff> *WatchedBackend::claimHandoff(const HandoffClaim &claim)
{
    return watch("POST", path::handoffClaim, [&] { return BackendClient::claimHandoff(claim); });
}

Call<OpenedHandoff> *WatchedBackend::openHandoff(const HandoffOpening &opening)
{
    return watch("POST", path::handoffs, [&] { return BackendClient::openHandoff(opening); });
}

Call<RedeemedHandoff> *WatchedBackend::redeemHandoff(const QString &handoffId, const HandoffRedemption &redemption)
{
    return watch("POST", path::handoffRedemption(QStringLiteral("id")),
        [&] { return BackendClient::redeemHandoff(handoffId, redemption); });
}

Call<HandedPurchase> *WatchedBackend::handedPurchase(const Secret &purchaseToken)
{
    return watch("GET", path::currentPurchase, [&] { return BackendClient::handedPurchase(purchaseToken); });
}

Call<Done> *WatchedBackend::rejectPurchase(const Secret &purchaseToken)
{
    return watch("POST", path::purchaseRejection, [&] { return BackendClient::rejectPurchase(purchaseToken); });
}

Call<api::PurchaseMatch> *WatchedBackend::matchPurchase(const PurchaseMatchRequest &match)
{
    return watch("POST", path::purchaseMatch, [&] { return BackendClient::matchPurchase(match); });
}

Call<Review> *WatchedBackend::requestReview(const ReviewRequest &request, const QString &key)
{
    return watch("POST", path::reviews, [&] { return BackendClient::requestReview(request, key); });
}

Call<Review> *WatchedBackend::review(const QString &reference)
{
    return watch("GET", path::review(QStringLiteral("id")), [&] { return BackendClient::review(reference); });
}

Call<IntentOutcome> *WatchedBackend::settle(const QString &key)
{
    return watch("POST", path::settlement(QStringLiteral("id")), [&] { return BackendClient::settle(key); });
}

} // namespace usher::test
