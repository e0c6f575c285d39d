#pragma once

#include "usherd/demo/marketplaces/keys.h"
#include "usherd/demo/marketplaces/purchases.h"
#include "usherd/http/message.h"
#include "usherd/web/markup.h"

// What each marketplace tells the vendor's server, and what it gives the buyer's browser along: signed as the real one
// signs it, from the other side of the adapters in marketplace/. `now`: ms since 1970 UTC.
namespace usherd::demo::calls {

Request alibabaCreated(const MarketPurchase &, const MarketKeys &);
web::Address alibabaLogin(const MarketPurchase &, const MarketKeys &, Millis now);

// In this order: newInstance; with an enterprise tenantSync and applicationSync, and authSync with its member.
Request huaweiBought(const MarketPurchase &, const MarketKeys &, Millis now);
Request huaweiTenant(const MarketPurchase &, const MarketKeys &, Millis now);
Request huaweiApplication(const MarketPurchase &, const MarketKeys &, Millis now);
Request huaweiAuthorization(const MarketPurchase &, const MarketKeys &, Millis now);
QString huaweiOrderLine(const MarketPurchase &);
// What newInstance was answered; empty: it was refused.
QString huaweiInstance(const Response &);
bool huaweiSucceeded(const Response &);
inline const QString huaweiSignIn = QStringLiteral("demo-sign-in.huaweicloud.com"); // answered in this program

// In this order.
Request awsAgreed(const MarketPurchase &, const MarketKeys &, Millis now);
Request awsLicensed(const MarketPurchase &, const MarketKeys &, Millis now);

} // namespace usherd::demo::calls
