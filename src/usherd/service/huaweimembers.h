#pragma once

#include "usherd/service/context.h"

namespace usherd {

class Store;

// Who of a Huawei Cloud buyer's members may come from there: its tenants, the application each signs in to, and the
// people, by hash only. What was said later wins, whatever arrives first. Every operation is a transaction and ends
// once.
class HuaweiMembers
{
public:
    HuaweiMembers(const Context &, Store &);

    // Of a purchase that is over, or a tenant that was taken back.
    static constexpr Millis kept = 30 * Millis(24) * 3600 * 1000;

    struct Tenant
    {
        QString tenantId;
        QString instanceId;
        QString domain; // where its members sign in
    };
    struct Application
    {
        QString tenantId;
        QString appId;
        QString instanceId; // may be empty
        QString clientId;
        usher::Secret clientSecret;
    };
    struct User
    {
        QString name;
        bool allowed = false;
    };
    using Then = std::function<void(usher::Result<usher::Done>)>;
    // `at`: by the marketplace's clock, ms since 1970 UTC.
    void put(const Caller &, const Tenant &, bool active, Millis at, Then);
    void put(const Caller &, const Application &, bool active, Millis at, Then); // internal_error without a seal key
    void put(const Caller &, const QString &tenantId, const QString &appId, const QList<User> &, Millis at, Then);

    // What a member's sign-in needs.
    struct Login
    {
        QString instanceId;
        QString domain;
        QString appId;
        QString clientId;
        usher::Secret clientSecret;
    };
    // Of its newest application; purchase_unknown: nothing was said of this tenant, or it was taken back.
    void login(const QString &tenantId, std::function<void(usher::Result<Login>)>);
    void mayCome(
        const QString &tenantId, const QString &appId, const QString &user, std::function<void(usher::Result<bool>)>);

private:
    QByteArray userHash(const QString &tenantId, const QString &user) const;

    const Context &m_context;
    Store &m_store;
};

} // namespace usherd
