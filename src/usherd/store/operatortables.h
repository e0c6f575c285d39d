#pragma once

#include "usherd/service/operatorrepository.h"
#include "usherd/store/sql.h"

namespace usherd {

class OperatorTables final : public OperatorRepository
{
public:
    explicit OperatorTables(Sql &sql)
        : m_sql(sql)
    {
    }
    QList<Purchase> purchases(const PurchaseSearch &) override;
    QList<Activation> activations(const ActivationSearch &) override;
    QList<FoundAccount> accounts(const AccountSearch &) override;
    bool endBinding(const QString &workspaceId, Millis at, const QString &why) override;
    int revokeSessions(const QString &accountId, Millis at, const QString &why) override;
    QList<LinkRow> links(const QString &billingAccountId) override;
    QList<Purchase> purchases(const LinkRow &) override;
    QList<WorkspaceEntry> owned(const QString &consoleAccountId, int limit) override;
    void erase(const Erasure &, Millis at) override;

private:
    void eraseConsole(const QString &id);
    void eraseBilling(const QString &id, Millis at);
    void eraseTraces(const QString &accountId, Millis at); // of either kind

    Sql &m_sql;
};

} // namespace usherd
