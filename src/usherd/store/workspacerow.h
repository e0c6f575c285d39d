#pragma once

#include "usherd/service/rows.h"
#include "usherd/store/sql.h"

namespace usherd {

// Workspaces "w" with their active binding "b", if any: what entriesOf() reads, in its order.
#define ENTRY_SELECT                                                                                                   \
    "SELECT w.id, w.billing_account_id, w.console_account_id, w.name, w.folded, w.site, w.language, w.locked, "        \
    "w.created_at, b.id, b.billing_account_id, b.link_id, b.created_at "                                               \
    "FROM workspaces w LEFT JOIN bindings b ON b.workspace_id = w.id AND b.ended_at IS NULL "

QList<WorkspaceEntry> entriesOf(const QList<Row> &rows);

} // namespace usherd
