#pragma once

#include "common/domain/site.h"
#include "usherd/demo/sites/visit.h"
#include "usherd/service/holdings.h"

// What the demo's pages say of sites, workspaces and who pays for them.
namespace usherd::demo::words {

QString site(const Visit &, const usher::Site &); // "ap1 Singapore"
QString site(const Visit &, const QList<usher::Site> &, const QString &id);
QString language(const Visit &, const QString &workspaceLanguage);
QString date(const Visit &, Millis at);

// "Alibaba Cloud account 1234…3456"; nothing: the Billing Center account itself.
QString settlement(const Visit &, const std::optional<CloudAccount> &);
// That a workspace's, or a cloud account's, subscription is suspended or has ended, and what becomes of it.
web::Markup ending(const Visit &, const CloudAccount &, Millis now);
// The same in a word or two; empty: it runs.
QString shortEnding(const Visit &, const Subscription &, Millis now);

} // namespace usherd::demo::words
