#pragma once

#include "usherd/service/rows.h"
#include "usherd/store/sql.h"

namespace usherd {

// What purchaseOf() reads, in its order.
#define PURCHASE_COLUMNS                                                                                               \
    "id, marketplace, account_id, instance_id, state, expires_at, created_at, variant, verified_at, link_id"

Purchase purchaseOf(const Row &row);
QList<Purchase> purchasesOf(const QList<Row> &rows);

} // namespace usherd
