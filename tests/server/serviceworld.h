#pragma once

#include "usherd/service/services.h"
#include "usherd/store/sqlstore.h"

#include "server/testdatabase.h"

#include <atomic>
#include <future>

namespace serviceworld {

using namespace usherd;
using usher::Result;
using usher::Secret;
namespace api = usher::api;

inline const QString installation = QStringLiteral("0b0e7c1a-1f1e-4a53-9c55-2d3f0f6f0a11");

QByteArray newKey();

// Of an answer that is one.
QJsonObject bodyOf(const Result<Answer> &result);

// The real services on a real store in a database of its own, with the demo's world and a clock that moves when told
// to.
class World
{
public:
    using Tweak = std::function<void(Settings &)>;
    explicit World(const Tweak &tweak = {});
    ~World();

    void pass(qint64 seconds) { m_now += seconds * 1000; }
    qint64 now() const { return m_now; } // milliseconds since 1970
    Services &services() { return m_services; }
    SqlStore &store() { return *m_store; }
    quint64 commits() const { return m_store->load().commits; }
    PasswordHasher &hasher() { return m_hasher; }
    RateLimits &limits() { return m_limits; }
    QString address() const { return m_database.address(); }

    // Runs one operation to its end.
    Result<Answer> answer(const std::function<void(Reply)> &operation);
    // Its problem's code; empty: none.
    QString refused(const std::function<void(Reply)> &operation);
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
    QStringList consents();

    static Caller caller(const QByteArray &key = newKey(), const Secret &token = {});
    static api::CodeRequest mailboxCode(usher::Purpose purpose, const QString &email);
    static api::CodeRequest linkCode(const QString &username);

    Result<Answer> requestCode(const api::CodeRequest &request, const Caller &who = caller());
    Result<Answer> verify(const QString &codeId, const QString &code, const QString &where = installation);
    // The code of the newest mail, which is then gone from the outbox.
    QString mailedCode();
    Secret proof(const api::CodeRequest &request);

    static api::Registration registration(const QString &username, const QString &email, const Secret &proof);
    Result<Answer> registerAccount(const api::Registration &message, const Caller &who = caller());
    // Registers and gives the access token.
    Secret newConsole(const QString &username);
    Result<Answer> activate(const Secret &token, const usher::PurchaseIdentity &purchase,
        const QByteArray &key = newKey(), const Secret &purchaseToken = {});
    Result<Answer> link(
        const QString &username, const usher::PurchaseIdentity &purchase, const Secret &purchaseToken = {});
    Secret newBilling(const QString &username, const usher::PurchaseIdentity &purchase);
    Result<Answer> list(const Secret &token, const api::WorkspaceQuery &query = {});
    Result<Answer> bind(const Secret &token, const QString &workspaceId, const QByteArray &key = newKey());
    Result<Answer> settle(const QByteArray &key, const Secret &token = {});
    Result<Answer> refresh(const Secret &refreshToken, const QByteArray &key = newKey());

    static usher::PurchaseIdentity purchase(const QString &purpose);

private:
    QDateTime clock() const;
    Context context(const Tweak &tweak);

    testdatabase::Database m_database;
    std::atomic<qint64> m_now;
    PasswordHasher m_hasher{2};
    MemoryRateLimits m_limits{[this] { return clock(); }};
    std::unique_ptr<SqlStore> m_store;
    Services m_services;
};

} // namespace serviceworld
