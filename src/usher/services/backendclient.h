#pragma once

#include "usher/services/backend.h"

#include <QByteArray>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>

class QNetworkProxy;

namespace usher {

class HttpTransport;
class Keychain;
class Network;
struct HttpRequest;

// The demo's backend makes its own certificate. Only exactly this one, self-signed, unexpired and for the right host,
// is accepted then, and no other, not even one of a known authority.
struct PinnedCertificate
{
    QByteArray sha256; // 32 bytes, of the DER form
};

struct BackendAddress
{
    QUrl url; // https; its path, if any, goes before the contract's paths. Empty: every call ends as no_backend
    std::optional<PinnedCertificate> pinned;
    QByteArray authorities; // PEM; an administrator's own, trusted besides the system's
    std::optional<QUrl> proxy = {}; // http or socks5, without credentials; empty: none. Not set: the system's
};

struct BackendLimits
{
    std::chrono::milliseconds total{20'000}; // of a call with all its attempts
    std::chrono::milliseconds silence{10'000}; // of one attempt
    std::chrono::milliseconds slow{5'000}; // then Call::slow()
    std::chrono::milliseconds backoff{250}; // before the second attempt; doubles, jittered
    int attempts = 4;
    qint64 answerBytes = 1 << 20;
    std::chrono::milliseconds lookup{8'000}; // of the proxy; then the next call looks again
};

// Which proxy leads to an address. It may take seconds (PAC scripts), so it is asked on a thread of its own.
using ProxyLookup = std::function<QNetworkProxy(const QUrl &)>;

// Backend over HTTPS. Nothing is made or looked up before the first call. Calls that a repeat cannot harm (reads, and
// writes with a key) are repeated on network errors, rate_limited and overloaded while the deadline allows.
class BackendClient : public Backend
{
    Q_OBJECT
public:
    // Without a lookup, the proxy is what the address says.
    explicit BackendClient(
        const BackendAddress &, QObject *parent = nullptr, const BackendLimits & = {}, const ProxyLookup & = {});
    ~BackendClient() override;

    Network *network() const;
    // Where credentials are looked for when a proxy asks; outlives the requests. nullptr: nowhere.
    void setKeychain(Keychain *);

    void setAccessToken(const Secret &token) override;
    void setLanguage(const QString &language) override;

    Call<api::Configuration> *configuration() override;
    Call<api::UsernameAvailability> *checkUsername(const api::UsernameCheck &) override;
    Call<api::CodeSent> *requestCode(const api::CodeRequest &, const QString &key) override;
    Call<api::Proof> *verifyCode(const QString &codeId, const api::CodeVerification &) override;
    Call<api::Session> *registerAccount(const api::Registration &, const QString &key) override;
    Call<api::Session> *createSession(const api::SessionRequest &, const QString &key) override;
    Call<Done> *revokeSession(const Secret &accessToken) override;
    Call<api::Activation> *activate(const api::ActivationRequest &, const QString &key) override;
    Call<api::Link> *linkBillingAccount(const api::LinkRequest &, const QString &key) override;
    Call<api::WorkspacePage> *workspaces(const api::WorkspaceQuery &) override;
    Call<api::BoundWorkspace> *createWorkspace(const api::CreateWorkspaceRequest &, const QString &key) override;
    Call<api::BoundWorkspace> *bindWorkspace(const api::BindRequest &, const QString &key) override;
    Call<api::Completion> *complete(const QString &key) override;
    Call<api::ClaimedHandoff> *claimHandoff(const api::HandoffClaim &) override;
    Call<api::OpenedHandoff> *openHandoff(const api::HandoffOpening &) override;
    Call<api::RedeemedHandoff> *redeemHandoff(const QString &handoffId, const api::HandoffRedemption &) override;
    Call<api::HandedPurchase> *handedPurchase(const Secret &purchaseToken) override;
    Call<Done> *rejectPurchase(const Secret &purchaseToken) override;
    Call<api::PurchaseMatch> *matchPurchase(const api::PurchaseMatchRequest &) override;
    Call<api::Review> *requestReview(const api::ReviewRequest &, const QString &key) override;
    Call<api::Review> *review(const QString &reference) override;

    Call<api::IntentOutcome> *settle(const QString &key) override;

private:
    template <class T> Call<T> *send(HttpRequest);

    const BackendLimits m_limits;
    HttpTransport *m_transport; // child
    Secret m_token;
    QByteArray m_language;
};

} // namespace usher
