#pragma once

#include "common/core/random.h"
#include "usherd/demo/demodata.h"
#include "usherd/demo/demoseed.h"
#include "usherd/service/crypto.h"
#include "usherd/service/services.h"
#include "usherd/store/sqlstore.h"

#include "server/testdatabase.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <atomic>
#include <future>

namespace serviceworld {

using namespace usherd;
using usher::Result;
using usher::Secret;
namespace api = usher::api;

inline const QString installation = QStringLiteral("0b0e7c1a-1f1e-4a53-9c55-2d3f0f6f0a11");

inline QByteArray newKey()
{
    return usher::random::token().toLatin1();
}

// Of an answer that is one.
inline QJsonObject bodyOf(const Result<Answer> &result)
{
    return QJsonDocument::fromJson(result->body).object();
}

// The real services on a real store in a database of its own, with the demo's world and a clock that moves when told
// to.
class World
{
public:
    using Tweak = std::function<void(Settings &)>;
    explicit World(const Tweak &tweak = {})
        : m_store(openStore())
        , m_services(context(tweak), *m_store, m_hasher, m_limits)
    {
        m_seeded = demo::seed(*m_store, m_services.context()).ok();
    }
    ~World()
    {
        m_hasher.stop();
        m_store.reset();
    }

    bool ready() const { return m_seeded; }
    void pass(qint64 seconds) { m_now += seconds * 1000; }
    qint64 now() const { return m_now; } // milliseconds since 1970
    Services &services() { return m_services; }
    SqlStore &store() { return *m_store; }
    quint64 commits() const { return m_store->load().commits; }
    PasswordHasher &hasher() { return m_hasher; }
    QString address() const { return m_database.address(); }

    // Runs one operation to its end.
    Result<Answer> answer(const std::function<void(Reply)> &operation)
    {
        std::promise<Result<Answer>> promise;
        operation([&promise](const Result<Answer> &result) { promise.set_value(result); });
        return promise.get_future().get();
    }
    // Its problem's code; empty: none.
    QString refused(const std::function<void(Reply)> &operation)
    {
        const Result<Answer> result = answer(operation);
        return result ? QString() : result.problem().code;
    }
    template <class T> T query(const std::function<T(Repositories &)> &job)
    {
        std::promise<Result<T>> promise;
        m_store->read<T>([job](Repositories &repositories) -> Result<T> { return job(repositories); },
            [&promise](const Result<T> &result) { promise.set_value(result); });
        return promise.get_future().get().value();
    }

    // A query of the database itself: its rows, columns separated by a space.
    QStringList rows(const QString &select) { return m_database.rows(select); }
    // Every consent as "e-mail agreement version time".
    QStringList consents()
    {
        return rows(QStringLiteral("SELECT email, agreement, version, agreed_at FROM consents JOIN console_accounts "
                                   "ON id = console_account_id ORDER BY agreed_at, email"));
    }

    static Caller caller(const QByteArray &key = newKey(), const Secret &token = {})
    {
        return {QStringLiteral("test"), "127.0.0.1", key, token};
    }

    static api::CodeRequest mailboxCode(usher::Purpose purpose, const QString &email)
    {
        api::CodeRequest request;
        request.purpose = purpose;
        request.email = email;
        request.site = QStringLiteral("ap1");
        request.installation = installation;
        request.language = QStringLiteral("en");
        return request;
    }
    static api::CodeRequest linkCode(const QString &username)
    {
        api::CodeRequest request;
        request.purpose = usher::Purpose::Link;
        request.username = username;
        request.installation = installation;
        request.language = QStringLiteral("zh-CN");
        return request;
    }

    Result<Answer> requestCode(const api::CodeRequest &request, const Caller &who = caller())
    {
        return answer([&](Reply reply) { m_services.requestCode(who, request, std::move(reply)); });
    }
    Result<Answer> verify(const QString &codeId, const QString &code, const QString &where = installation)
    {
        return answer([&](Reply reply) {
            m_services.verifyCode(caller({}), codeId, {Secret(code), where}, std::move(reply));
        });
    }
    // The code of the newest mail, which is then gone from the outbox.
    QString mailedCode()
    {
        QString code;
        for (const OutboxItem &item : m_store->outbox().takeDue(100, m_now, m_now + 1)) {
            static const QRegularExpression line(QStringLiteral("^\\s+(\\d{6})$"), QRegularExpression::MultilineOption);
            code = line.match(item.mail.text).captured(1);
            m_store->outbox().sent(item.id);
        }
        return code;
    }
    Secret proof(const api::CodeRequest &request)
    {
        pass(61);
        const Result<Answer> sent = requestCode(request);
        if (!sent)
            return {};
        const Result<Answer> proven = verify(bodyOf(sent).value(QLatin1String("code_id")).toString(), mailedCode());
        return proven ? Secret(bodyOf(proven).value(QLatin1String("proof")).toString()) : Secret();
    }

    static api::Registration registration(const QString &username, const QString &email, const Secret &proof)
    {
        api::Registration message;
        message.proof = proof;
        message.installation = installation;
        message.site = QStringLiteral("ap1");
        message.username = username;
        message.password = Secret(QStringLiteral("quiet-Lantern-81-bay"));
        message.email = email;
        message.company.name = QStringLiteral("Lind Analytics");
        message.agreements = {{QStringLiteral("commercial-plan"), QStringLiteral("1")}};
        message.language = QStringLiteral("en");
        return message;
    }
    Result<Answer> registerAccount(const api::Registration &message, const Caller &who = caller())
    {
        return answer([&](Reply reply) { m_services.registerAccount(who, message, std::move(reply)); });
    }
    // Registers and gives the access token.
    Secret newConsole(const QString &username)
    {
        const QString email = username + QStringLiteral("@example.org");
        const Result<Answer> done
            = registerAccount(registration(username, email, proof(mailboxCode(usher::Purpose::Register, email))));
        return done ? Secret(bodyOf(done).value(QLatin1String("access_token")).toString()) : Secret();
    }
    Result<Answer> activate(const Secret &token, const usher::PurchaseIdentity &purchase,
        const QByteArray &key = newKey(), const Secret &purchaseToken = {})
    {
        return answer([&](Reply reply) {
            m_services.activate(caller(key, token),
                {QStringLiteral("Main"), QStringLiteral("en"), purchase, purchaseToken}, std::move(reply));
        });
    }
    Result<Answer> link(
        const QString &username, const usher::PurchaseIdentity &purchase, const Secret &purchaseToken = {})
    {
        return answer([&](Reply reply) {
            m_services.link(caller(), {proof(linkCode(username)), installation, username, purchase, purchaseToken},
                std::move(reply));
        });
    }
    Secret newBilling(const QString &username, const usher::PurchaseIdentity &purchase)
    {
        const Result<Answer> done = link(username, purchase);
        return done
            ? Secret(
                bodyOf(done).value(QLatin1String("session")).toObject().value(QLatin1String("access_token")).toString())
            : Secret();
    }
    Result<Answer> list(const Secret &token, const api::WorkspaceQuery &query = {})
    {
        return answer([&](Reply reply) { m_services.listWorkspaces(caller({}, token), query, std::move(reply)); });
    }
    Result<Answer> bind(const Secret &token, const QString &workspaceId, const QByteArray &key = newKey())
    {
        return answer(
            [&](Reply reply) { m_services.bindWorkspace(caller(key, token), {workspaceId}, std::move(reply)); });
    }
    Result<Answer> settle(const QByteArray &key, const Secret &token = {})
    {
        return answer([&](Reply reply) { m_services.settle(caller({}, token), key, std::move(reply)); });
    }
    Result<Answer> refresh(const Secret &refreshToken, const QByteArray &key = newKey())
    {
        api::SessionRequest request;
        request.grant = api::Grant::Refresh;
        request.installation = installation;
        request.refreshToken = refreshToken;
        return answer([&](Reply reply) { m_services.openSession(caller(key), request, std::move(reply)); });
    }

    static usher::PurchaseIdentity purchase(const QString &purpose)
    {
        for (const demo::DemoPurchase &entry : demo::purchases()) {
            if (entry.purpose == purpose)
                return {entry.marketplace, entry.accountId, entry.instanceId};
        }
        return {};
    }

private:
    std::unique_ptr<SqlStore> openStore()
    {
        crypto::start();
        return SqlStore::open(address()).value();
    }
    QDateTime clock() const { return QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC); }
    Context context(const Tweak &tweak)
    {
        Context context;
        context.clock = [this] { return clock(); };
        context.settings.brandName = QStringLiteral("Northlight");
        context.settings.sites = {{QStringLiteral("ap1"), QStringLiteral("Singapore"), {},
                                      QUrl(QStringLiteral("https://ap1.example.com")), {}},
            {QStringLiteral("eu1"), QStringLiteral("Frankfurt"), {}, QUrl(QStringLiteral("https://eu1.example.com")),
                {}}};
        context.settings.marketplaces
            = QList<usher::Marketplace>(std::begin(usher::allMarketplaces), std::end(usher::allMarketplaces));
        context.settings.policy.agreements
            = {{QStringLiteral("commercial-plan"), QStringLiteral("1"), QStringLiteral("Plan"), {}}};
        context.settings.codesPerAddressHour = 6;
        context.settings.attemptsPerMinute = 1000;
        if (tweak)
            tweak(context.settings);
        return context;
    }

    testdatabase::Database m_database;
    std::atomic<qint64> m_now = QDateTime(QDate(2025, 1, 1), QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    PasswordHasher m_hasher{2};
    MemoryRateLimits m_limits{[this] { return clock(); }};
    std::unique_ptr<SqlStore> m_store;
    Services m_services;
    bool m_seeded = false;
};

} // namespace serviceworld
