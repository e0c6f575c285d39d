#pragma once

#include "usherd/marketplace/huaweisignature.h"

#include <QString>

// The kit interface: the tenants of a purchase, the application that each signs in to, and who may use it. Sending the
// same again changes nothing, and deleting what nobody knows succeeds.
namespace usherd::marketplace::huawei {

enum class SyncFlag { Delete, Add, Change, Revoke };

struct TenantSync
{
    SyncFlag flag = SyncFlag::Add;
    bool test = false;
    QString instanceId; // empty, with the order, while the vendor applies for an application
    QString orderId;
    QString tenantId;
    QString tenantCode; // not with Delete, nor the next two
    QString name;
    QString domainName; // of the tenant's sign-in, with or without "https://"; not to be believed: see tokenRequest()
};

struct ApplicationSync
{
    SyncFlag flag = SyncFlag::Add;
    bool test = false;
    QString instanceId; // may be empty
    QString tenantId;
    QString appId;
    QString clientId; // not with Delete, nor the next
    QByteArray wrappedSecret; // see unwrapClientSecret()
};

struct SyncedUser // with no more of the person than who it is
{
    QString userName;
    QString name;
    QString email; // may be empty
    bool administrator = false;
    bool enabled = false;
};

struct AuthorizationSync
{
    SyncFlag flag = SyncFlag::Add;
    bool test = false;
    QString instanceId; // may be empty
    QString tenantId;
    QString appId;
    QList<SyncedUser> users; // at most 500
    qint64 at = 0; // ms since 1970 UTC
    QByteArray dedupeKey; // the same for every delivery of the same users
};

std::variant<TenantSync, Distrust> readTenantSync(const SignedBody &);
std::variant<ApplicationSync, Distrust> readApplicationSync(const SignedBody &);
std::variant<AuthorizationSync, Distrust> readAuthorizationSync(const SignedBody &);
// singleOrgSync and allOrgSync are answered with Ok as they are: who belongs to which department is none of our
// business.

} // namespace usherd::marketplace::huawei
