#pragma once

#include "e2e/faults.h"
#include "e2e/operations.h"
#include "services/testcertificate.h"

#include <QHash>
#include <QSslServer>
#include <QSslSocket>
#include <QUrl>

#include <map>
#include <memory>
#include <optional>

namespace usher::test {

// In the middle of the TLS between the wizard and the service, with certificates of an authority of its own. It knows
// which operation each request is, and does to it what the plan says.
class FaultProxy : public QSslServer
{
    Q_OBJECT
public:
    struct Hit
    {
        QString operation;
        const Fault *fault;
        const QString *code; // of the problem that it is; nullptr: none
    };
    // For the `number`-th request of an operation, from 1; nullptr: it passes.
    using Plan = std::function<const Fault *(const QString &operation, int number)>;
    enum class Lasts {
        Once, // for that request alone
        UntilMended // also for those that follow it: QNetworkAccessManager sends again by itself what was cut off
    };

    explicit FaultProxy(const QUrl &target);

    QUrl url() const;
    QByteArray authority() const { return m_authority.pem(); }
    void setPlan(Plan plan, Lasts lasts); // counts anew
    // Whether the client waits for an answer. While it does not, what stands is over; but whom a fault lets one meet is
    // met twice: instead of an answer to what was sent already, and once more by what is asked then.
    void setAwaited(bool awaited);
    QList<Hit> takeHits(); // since the last time, in order
    int asked(const QString &operation) const { return m_asked.value(operation); } // since setPlan()
    QStringList operations() const { return m_asked.keys(); } // likewise
    QStringList strangers() const { return m_strangers; } // requests that are none of the contract's

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Wire // one connection of the client, and its way on
    {
        QSslSocket *client;
        QSslSocket *service;
        QByteArray request;
        QByteArray answer;
        const Fault *fault = nullptr; // of the request that is answered now
        bool awaited = false; // an answer is
    };

    void mend();
    void present(Fault::Meeting);
    void lead(const std::shared_ptr<Wire> &, Fault::Meeting); // there, by closing what could be used instead
    void serve(QSslSocket *client);
    void readRequest(const std::shared_ptr<Wire> &);
    void readAnswer(const std::shared_ptr<Wire> &);
    void send(const std::shared_ptr<Wire> &, const QByteArray &request);
    const Fault *faultFor(const QString &operation);
    static void play(QSslSocket *client, const Fault &, const HttpAnswer &);
    static void drip(QSslSocket *client, const Fault &, const QByteArray &bytes);
    static void end(QSslSocket *client, Fault::Then);

    const QUrl m_target;
    const Contract m_contract;
    const Identity m_authority = makeIdentity({.isAuthority = true});
    std::map<Fault::Meeting, Identity> m_identities;
    Plan m_plan;
    Lasts m_lasts = Lasts::Once;
    Fault::Meeting m_meeting = Fault::Meeting::Service;
    std::optional<Hit> m_toMeet; // once more
    bool m_met = false; // it was
    bool m_awaited = false;
    QList<std::weak_ptr<Wire>> m_wires;
    QHash<QString, const Fault *> m_standing;
    QHash<QString, int> m_asked;
    QList<Hit> m_hits;
    QStringList m_strangers;
};

} // namespace usher::test
