#pragma once

#include "usherd/service/rows.h"
#include "usherd/store/sql.h"

namespace usherd {

// What purchaseOf() reads, in its order.
#define PURCHASE_COLUMNS                                                                                               \
    "id, marketplace, account_id, instance_id, state, expires_at, created_at, variant, verified_at, link_id, "         \
    "tenant_id, order_id, order_line, product, plan, superseded_by, trial, test, epoch, event_at"
#define PURCHASE_PLACES "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?"

Purchase purchaseOf(const Row &row);
QVariantList valuesOf(const Purchase &); // in the same order
QList<Purchase> purchasesOf(const QList<Row> &rows);

// What linkRowOf() reads, in its order.
#define LINK_COLUMNS "id, marketplace, account_id, billing_account_id, created_at"

LinkRow linkRowOf(const Row &row);

} // namespace usherd
