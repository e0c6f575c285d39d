#include "usherd/service/huaweimembers.h"

#include "common/core/problemcodes.h"
#include "usherd/service/audit.h"
#include "usherd/service/crypto.h"
#include "usherd/service/store.h"

#include <algorithm>

namespace usherd {

using usher::Done;
using usher::Problem;
using usher::Result;
namespace problem_code = usher::problem_code;

HuaweiMembers::HuaweiMembers(const Context &context, Store &store)
    : m_context(context)
    , m_store(store)
{
}

// Names are few enough to be guessed, so that the hash has a key.
QByteArray HuaweiMembers::userHash(const QString &tenantId, const QString &user) const
{
    return crypto::keyedHash(
        "huawei user", m_context.settings.sealKey.revealUtf8(), (tenantId + QLatin1Char('|') + user).toUtf8());
}

void HuaweiMembers::put(const Caller &caller, const Tenant &tenant, bool active, Millis at, Then then)
{
    m_store.write<Done>(
        [this, caller, tenant, active, at](Repositories &repositories) -> Result<Done> {
            const Millis forgetAt = active ? 0 : m_context.now() + kept;
            repositories.huawei.put(
                HuaweiTenant{tenant.tenantId, tenant.instanceId, tenant.domain, active, at, forgetAt});
            audit::record(repositories, m_context, caller, active ? "tenant.told" : "tenant.taken_back");
            return Done{};
        },
        std::move(then));
}

void HuaweiMembers::put(const Caller &caller, const Application &application, bool active, Millis at, Then then)
{
    const QByteArray key = m_context.settings.sealKey.revealUtf8();
    if (key.isEmpty())
        return then(Problem::make(problem_code::internal_error, 0, QStringLiteral("There is no key to seal with.")));
    HuaweiApplication row{
        application.tenantId, application.appId, application.instanceId, application.clientId, {}, active, at};
    if (active)
        row.sealedSecret = crypto::seal(key, application.clientSecret.revealUtf8());
    m_store.write<Done>(
        [this, caller, row](Repositories &repositories) -> Result<Done> {
            repositories.huawei.put(row);
            audit::record(repositories, m_context, caller, row.active ? "application.told" : "application.taken_back");
            return Done{};
        },
        std::move(then));
}

void HuaweiMembers::put(
    const Caller &caller, const QString &tenantId, const QString &appId, const QList<User> &users, Millis at, Then then)
{
    QList<HuaweiUser> rows;
    for (const User &user : users)
        rows.append({tenantId, userHash(tenantId, user.name), appId, user.allowed, at});
    m_store.write<Done>(
        [this, caller, rows](Repositories &repositories) -> Result<Done> {
            for (const HuaweiUser &row : rows)
                repositories.huawei.put(row);
            audit::record(repositories, m_context, caller, "members.told", {}, QString::number(rows.size()));
            return Done{};
        },
        std::move(then));
}

void HuaweiMembers::login(const QString &tenantId, std::function<void(Result<Login>)> done)
{
    m_store.read<Login>(
        [this, tenantId](Repositories &repositories) -> Result<Login> {
            const QList<HuaweiTenant> tenants = repositories.huawei.tenants(tenantId);
            const QList<HuaweiApplication> applications = repositories.huawei.applications(tenantId);
            if (tenants.isEmpty() || applications.isEmpty())
                return refusal(problem_code::purchase_unknown);
            const HuaweiApplication &application = applications.first();
            const auto named = std::ranges::find(tenants, application.instanceId, &HuaweiTenant::instanceId);
            const HuaweiTenant &tenant = named == tenants.end() ? tenants.first() : *named;
            const std::optional<QByteArray> secret
                = crypto::open(m_context.settings.sealKey.revealUtf8(), application.sealedSecret);
            if (!secret)
                return Problem::make(
                    problem_code::internal_error, 0, QStringLiteral("A client secret was sealed with another key."));
            return Login{tenant.instanceId, tenant.domain, application.appId, application.clientId,
                usher::Secret::fromUtf8(*secret)};
        },
        std::move(done));
}

void HuaweiMembers::mayCome(
    const QString &tenantId, const QString &appId, const QString &user, std::function<void(Result<bool>)> done)
{
    m_store.read<bool>(
        [this, tenantId, appId, user](Repositories &repositories) -> Result<bool> {
            const QList<HuaweiUser> users = repositories.huawei.users(tenantId, userHash(tenantId, user));
            return std::ranges::any_of(users, [&appId](const HuaweiUser &one) { return one.appId == appId; });
        },
        std::move(done));
}

} // namespace usherd
