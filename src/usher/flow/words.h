#pragma once

#include "common/domain/policy.h"
#include "common/domain/site.h"
#include "usher/flow/draft.h"
#include "usher/flow/message.h"
#include "usher/flow/problemtraits.h"

#include <QStringList>

namespace usher {

struct Brand;
struct Facts;

// The words for codes, in the language of the installed translators, at the time of the call. The window and the
// unattended program share them.
namespace words {

struct ProblemWords
{
    QString title; // what happened
    QString safety; // is the purchase safe, was anything changed
    QString advice; // what to do next
    QString actionText; // the button's; empty for ProblemAction::None

    QString text() const; // safety and advice, joined
};

ProblemWords problem(const Problem &);
// All codes that have words of their own, problem and message codes (for the tests).
QStringList problemCodes();
QStringList messageCodes();

QString sentences(const QString &first, const QString &second); // one after the other, as the language spaces them
QString text(const Message &); // empty for an empty message
QString fieldText(const Message &); // the line below a field

QString moment(const QDateTime &utc); // a time of this computer, with its day unless that is today
QString brandName(const Brand &); // in the interface's language
QString stepTitle(Step, const Brand &); // a page's title
QString railTitle(Step, const Brand &); // shorter
QString marketplace(Marketplace, const Brand &); // "Alibaba Cloud", "Directly from <brand>"
QString marketplaceSubtitle(Marketplace); // on its card: "China and international"
QString accountHint(Marketplace); // below its account ID: whose it is; empty where none is asked for
QString marketplaceVariant(const QString &); // Listing::variant: "China", "International"
QStringList industryIds(); // in the order of a list
QString industry(const QString &id); // the text itself where it is none of these
QString siteName(const Site &); // "ap1 Singapore", place translated where it is known
QString siteName(const Facts &, const QString &id); // the ID itself where the service does not name the site
QString shortId(const QString &id); // a workspace's: its beginning and its end
QString siteGroup(bool suitable); // a heading above sites
QString siteProvider(const Site &); // the cloud a site runs on, translated where it is known
QString languageOfWorkspace(const QString &id); // "Chinese", "English"
QString workspaceState(WorkspaceState);
QString workspaceStateReason(WorkspaceState); // why it can be bound or not; empty for Bindable
QString handoff(Marketplace, const Brand &); // AWS, Azure: why there is nothing to type in
QStringList handoffSteps(Marketplace, const Brand &); // how a pairing code is had there, in order
QStringList approvalSteps(Marketplace, const Brand &, HandoffWay); // what is left to do in the browser, in order
QString purchaseState(PurchaseState); // what is in the way of one that is not active, and what helps; empty for Active
QString trust(Trust, Marketplace, const Brand &); // in the rail's foot: "confirmed by Alibaba Cloud"
QString source(const api::HandedPurchase &, const Brand &); // "Confirmed by Alibaba Cloud, 10:02"
QString matched(Marketplace, const Brand &); // "Matches a purchase that Alibaba Cloud reported"
QString purchase(const PurchaseIdentity &, const Brand &); // masked: "Alibaba Cloud account 1234…3456, instance 88…1"
// The line below a password: the rule while it is empty (strength -1), then how strong it is (0..4). Both: the first
// password of a console account and of a Billing Center account.
enum class Accounts { One, Both };
QString passwordHint(int strength, const PasswordPolicy &, Accounts);
QString settlement(const Settlement &, const Brand &); // "Alibaba Cloud account 1234…3456"

} // namespace words

} // namespace usher
