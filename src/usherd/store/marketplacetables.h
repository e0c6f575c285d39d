#pragma once

#include "usherd/service/repositories.h"
#include "usherd/store/sql.h"

// What the marketplaces tell and bring, on one SQL connection.
namespace usherd {

class ReportTables final : public ReportRepository
{
public:
    explicit ReportTables(Sql &sql)
        : m_sql(sql)
    {
    }
    QList<Purchase> named(usher::Marketplace, const QString &instanceId, bool test) override;
    std::optional<Purchase> ordered(
        usher::Marketplace, const QString &orderId, const QString &orderLine, bool test) override;
    void add(const Purchase &) override;
    void update(const Purchase &) override;
    bool firstReport(const QByteArray &hash, const QString &purchaseId, Millis at) override;

private:
    Sql &m_sql;
};

class ArrivalTables final : public ArrivalRepository
{
public:
    explicit ArrivalTables(Sql &sql)
        : m_sql(sql)
    {
    }
    std::optional<QByteArray> browserOf(const QByteArray &tokenHash) override;
    void keep(const QByteArray &tokenHash, const QByteArray &browserHash, Millis until) override;
    bool firstUse(const QByteArray &nonceHash, Millis now, Millis until) override;
    bool purge(Millis now) override;

private:
    Sql &m_sql;
};

class StartTable final : public StartRepository
{
public:
    explicit StartTable(Sql &sql)
        : m_sql(sql)
    {
    }
    bool add(const QString &purchaseId, Millis at) override;
    std::optional<StartRow> find(const QString &purchaseId) override;
    StartTally tally() override;
    bool retry(const QString &purchaseId, Millis at) override;
    std::optional<StartRow> lease(Millis now, Millis until) override;
    bool finish(const QString &purchaseId) override;
    bool postpone(const StartRow &, Millis due, const QString &error) override;
    bool giveUp(const StartRow &, const QString &error) override;

private:
    Sql &m_sql;
};

class HuaweiTables final : public HuaweiRepository
{
public:
    explicit HuaweiTables(Sql &sql)
        : m_sql(sql)
    {
    }
    void put(const HuaweiTenant &) override;
    void put(const HuaweiApplication &) override;
    void put(const HuaweiUser &) override;
    QList<HuaweiTenant> tenants(const QString &tenantId) override;
    QList<HuaweiApplication> applications(const QString &tenantId) override;
    QList<HuaweiUser> users(const QString &tenantId, const QByteArray &userHash) override;
    void release(const QString &instanceId, Millis forgetAt) override;
    bool purge(Millis now) override;

private:
    Sql &m_sql;
};

} // namespace usherd
