#pragma once

#include "usherd/store/marketplacetables.h"
#include "usherd/store/operatortables.h"
#include "usherd/store/outboxtable.h"
#include "usherd/store/tables.h"

namespace usherd {

struct RepositorySet
{
    explicit RepositorySet(Sql &sql)
        : accounts(sql)
        , codes(sql)
        , sessions(sql)
        , purchases(sql)
        , handoffs(sql)
        , reports(sql)
        , arrivals(sql)
        , huawei(sql)
        , reviews(sql)
        , workspaces(sql)
        , intents(sql)
        , audit(sql)
        , outbox(sql)
        , starts(sql)
        , desk(sql)
        , limits(sql)
    {
    }

    AccountTables accounts;
    CodeTables codes;
    SessionTables sessions;
    PurchaseTables purchases;
    HandoffTables handoffs;
    ReportTables reports;
    ArrivalTables arrivals;
    HuaweiTables huawei;
    ReviewTable reviews;
    WorkspaceTables workspaces;
    IntentTable intents;
    AuditTable audit;
    OutboxTable outbox;
    StartTable starts;
    OperatorTables desk;
    LimitTable limits;
    Repositories all{accounts, codes, sessions, purchases, handoffs, reports, arrivals, huawei, reviews, workspaces,
        intents, audit, outbox, starts, desk, limits};
};

} // namespace usherd
