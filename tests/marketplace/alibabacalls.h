#pragma once

#include "usherd/marketplace/alibaba.h"

// Alibaba Cloud's calls as it signs them. A text is one of them with '|' for '&' and nothing encoded.
namespace alibabacalls {

using usherd::marketplace::Query;
using usherd::marketplace::alibaba::Settings;

inline const char *const isvKey = "isvkey";
// Made by us.
inline const char *const ownCreate
    = "action=createInstance|aliUid=1234567890123456|expiredOn=2027-06-01 00:00:00|orderBizId=88880001|"
      "orderId=202606010001|productCode=cmgj00012345|skuId=yuncode1234500001|template=|trial=false|"
      "token=a851e60aa515d29e9effd1ecadb9034f";
inline const char *const ownLogin
    = "action=verify|instanceId=88880001|timeStamp=2026-06-01 10:00:00|token=2f27d8040fa38472a9d0efa908abefdb";
extern const qint64 loginAt; // of that login, in ms: 10:00 at UTC+8

Query parse(const QByteArray &text);
// A second way to sign than the adapter's.
Query sign(Query query, const QByteArray &with = isvKey);
Query signedText(const QByteArray &text);
Query without(Query query, const QByteArray &name);
Settings with(std::initializer_list<const char *> keys);

// "believed", or the reason why not; of a login by its action, else of a notice.
QByteArray verdict(const Query &query, const Settings &settings, qint64 now = loginAt);

} // namespace alibabacalls
