#pragma once

#include "common/core/secret.h"
#include "usher/services/backendclient.h"
#include "usher/services/keychain.h"
#include "usher/services/network.h"

#include <QDeadlineTimer>
#include <QList>
#include <QNetworkProxy>
#include <QPointer>
#include <QSslError>
#include <QTimer>

#include <deque>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace usher {

struct HttpRequest
{
    enum class Method { Get, Post, Delete };
    Method method = Method::Get;
    QString path; // below the backend's address
    QString route; // the path as logs show it, without values
    QString query; // encoded
    QByteArray body; // JSON; Post only
    QString key; // Idempotency-Key
    bool repeatable = false; // a second arrival does no harm
    bool withSession = false;
    Secret token;
    QByteArray language;
};

// The one QNetworkAccessManager with its trust, its proxy and who is signed in there; made on first use.
class HttpTransport : public Network
{
    Q_OBJECT
public:
    HttpTransport(const BackendAddress &, const ProxyLookup &, std::chrono::milliseconds lookupLimit, QObject *parent);
    ~HttpTransport() override;

    QString proxy() const override;
    bool proxyAsks() const override { return m_proxyAsks; }
    void signIn(const ProxyCredentials &) override;
    // Where credentials are looked for when a proxy asks: once for each proxy.
    void setKeychain(Keychain *keychain) { m_keychain = keychain; }
    int signIns() const { return m_signIns; }
    // The proxy refused a request that was sent after so many sign-ins. `go(true)`: there are other credentials now.
    void proxyRefused(int signIns, QObject *context, std::function<void(bool again)> go);
    void proxyPassed();

    bool hasAddress() const;
    // Runs `go` as soon as it is known which proxy to use, and in its turn: one request after the other, for another
    // connection takes two ways there and back before it is of use. One that takes long is not waited for.
    void whenReady(QObject *context, std::function<void()> go);
    // Only when ready. The reply is the caller's.
    QNetworkReply *send(const HttpRequest &, std::chrono::milliseconds silence);

    // What is left of a handshake's errors when the pinned certificate is who it should be.
    QList<QSslError> unexcused(const QList<QSslError> &) const;
    bool usesProxy() const;
    bool isLocal() const; // the backend runs on this computer
    // The network changed, perhaps: looks the proxy up again before the next attempt.
    void forgetProxy();

Q_SIGNALS:
    void ready();
    void keychainAnswered();

private:
    void lookUpProxy();
    void onLookedUp(int number, const QNetworkProxy &);
    void useProxy(const QNetworkProxy &);
    void applyProxy();
    void readKeychain();
    void setProxyAsks(bool);
    void makeManager();
    void inTurn(QObject *context, std::function<void()> go);
    void serve();
    QNetworkReply *start(const HttpRequest &, QNetworkRequest &);

    struct Mailbox;

    const BackendAddress m_address;
    const ProxyLookup m_lookup;
    QNetworkAccessManager *m_manager = nullptr; // child
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void()> go;
        QDeadlineTimer until;
    };
    std::deque<Waiting> m_waiting; // for their turn
    QTimer m_turn;
    int m_open = 0; // requests that are not answered
    QNetworkProxy m_proxy;
    bool m_proxyKnown = false;
    QTimer m_lookingUp; // active: it is being looked up, and not for too long
    int m_lookups = 0; // the newest one's answer counts
    bool m_proxyAsks = false;
    QPointer<Keychain> m_keychain;
    std::optional<ProxyCredentials> m_credentials;
    int m_signIns = 0;
    enum class Entry { Unread, Reading, Read } m_entry = Entry::Unread;
    std::shared_ptr<Mailbox> m_mailbox;
};

} // namespace usher
