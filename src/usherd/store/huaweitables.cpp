#include "usherd/store/marketplacetables.h"

namespace usherd {

void HuaweiTables::put(const HuaweiTenant &tenant)
{
    m_sql.change(
        QStringLiteral("INSERT INTO huawei_tenants (tenant_id, instance_id, domain, active, changed_at, forget_at) "
                       "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (tenant_id, instance_id) DO UPDATE SET domain = "
                       "excluded.domain, active = excluded.active, changed_at = excluded.changed_at, "
                       "forget_at = excluded.forget_at WHERE huawei_tenants.changed_at <= excluded.changed_at"),
        {tenant.tenantId, tenant.instanceId, tenant.domain, int(tenant.active), tenant.changedAt,
            tenant.forgetAt == 0 ? Sql::null() : QVariant(tenant.forgetAt)});
}

void HuaweiTables::put(const HuaweiApplication &application)
{
    m_sql.change(
        QStringLiteral("INSERT INTO huawei_applications (tenant_id, app_id, instance_id, client_id, sealed_secret, "
                       "active, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (tenant_id, app_id) DO UPDATE SET "
                       "instance_id = excluded.instance_id, client_id = excluded.client_id, sealed_secret = "
                       "excluded.sealed_secret, active = excluded.active, changed_at = excluded.changed_at "
                       "WHERE huawei_applications.changed_at <= excluded.changed_at"),
        {application.tenantId, application.appId, application.instanceId, application.clientId,
            application.sealedSecret, int(application.active), application.changedAt});
}

void HuaweiTables::put(const HuaweiUser &user)
{
    m_sql.change(QStringLiteral("INSERT INTO huawei_users (tenant_id, user_hash, app_id, active, changed_at) "
                                "VALUES (?, ?, ?, ?, ?) ON CONFLICT (tenant_id, user_hash, app_id) DO UPDATE SET "
                                "active = excluded.active, changed_at = excluded.changed_at "
                                "WHERE huawei_users.changed_at <= excluded.changed_at"),
        {user.tenantId, user.userHash, user.appId, int(user.active), user.changedAt});
}

QList<HuaweiTenant> HuaweiTables::tenants(const QString &tenantId)
{
    QList<HuaweiTenant> tenants;
    const QList<Row> rows
        = m_sql.select(QStringLiteral("SELECT instance_id, domain, changed_at FROM huawei_tenants "
                                      "WHERE tenant_id = ? AND active = 1 ORDER BY changed_at DESC, instance_id DESC"),
            {tenantId});
    for (const Row &row : rows)
        tenants.append({tenantId, row.at(0).toString(), row.at(1).toString(), true, row.at(2).toLongLong()});
    return tenants;
}

QList<HuaweiApplication> HuaweiTables::applications(const QString &tenantId)
{
    QList<HuaweiApplication> applications;
    const QList<Row> rows = m_sql.select(
        QStringLiteral("SELECT app_id, instance_id, client_id, sealed_secret, changed_at FROM huawei_applications "
                       "WHERE tenant_id = ? AND active = 1 ORDER BY changed_at DESC, app_id DESC"),
        {tenantId});
    for (const Row &row : rows) {
        applications.append({tenantId, row.at(0).toString(), row.at(1).toString(), row.at(2).toString(),
            row.at(3).toByteArray(), true, row.at(4).toLongLong()});
    }
    return applications;
}

QList<HuaweiUser> HuaweiTables::users(const QString &tenantId, const QByteArray &userHash)
{
    QList<HuaweiUser> users;
    const QList<Row> rows = m_sql.select(QStringLiteral("SELECT app_id, changed_at FROM huawei_users "
                                                        "WHERE tenant_id = ? AND user_hash = ? AND active = 1"),
        {tenantId, userHash});
    for (const Row &row : rows)
        users.append({tenantId, userHash, row.at(0).toString(), true, row.at(1).toLongLong()});
    return users;
}

void HuaweiTables::release(const QString &instanceId, Millis forgetAt)
{
    m_sql.change(
        QStringLiteral("UPDATE huawei_tenants SET forget_at = ? WHERE instance_id = ?"), {forgetAt, instanceId});
}

bool HuaweiTables::purge(Millis now)
{
    constexpr int together = 100;
    const QList<Row> rows = m_sql.select(
        QStringLiteral("SELECT tenant_id, instance_id FROM huawei_tenants WHERE forget_at <= ? LIMIT %1").arg(together),
        {now});
    for (const Row &row : rows) {
        m_sql.change(QStringLiteral("DELETE FROM huawei_tenants WHERE tenant_id = ? AND instance_id = ?"),
            {row.at(0), row.at(1)});
        for (const char *table : {"huawei_applications", "huawei_users"}) {
            m_sql.change(QStringLiteral("DELETE FROM %1 WHERE tenant_id = ? AND NOT EXISTS "
                                        "(SELECT 1 FROM huawei_tenants t WHERE t.tenant_id = %1.tenant_id)")
                             .arg(QLatin1String(table)),
                {row.at(0)});
        }
    }
    return rows.size() == together;
}

} // namespace usherd
