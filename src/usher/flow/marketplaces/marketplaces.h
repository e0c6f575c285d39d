#pragma once

#include "usher/flow/idhelp.h"

#include <span>

// What the wizard says of a marketplace and asks for it, one file a marketplace. The texts are English here; whoever
// shows one translates it in the context that stands beside it, and puts the brand in the place of %1.
namespace usher {

enum class GuidePart { Prepare, Buy, JointService, ComeBack };

// Rows hold only what the vendors document. What stands in quotation marks is written on the marketplace's buttons and
// pages; translations use the marketplace's own words.
struct GuideRow
{
    const char *variant; // of Listing::variant; nullptr: every one
    GuidePart part;
    const char *id; // never changes: it stands in people's drafts
    const char *text; // "usher::PurchaseGuide"
    const char *warning = nullptr; // "usher::PurchaseGuide"
};

// All in "usher::IdHelp".
struct IdHelpRow
{
    const char *variant; // of Listing::variant; nullptr: any
    PurchaseId what;
    const char *id; // names the drawing, resources/drawings/<id>.svg
    const char *who;
    const char *steps[4];
    const char *note;
    const char *picture;
};

struct MarketplaceProfile
{
    const char *name; // "usher::words::Marketplace"
    const char *subtitle; // "usher::WelcomePage": on its card
    std::span<const GuideRow> guide;
    // "usher::words::Purchase": from its console to the page that hands over; empty: said in general
    std::span<const char *const> consoleSteps = {};
    // Of what needsAccountId and needsInstanceId ask for; the rest below likewise.
    std::span<const IdHelpRow> idHelp = {};
    const char *accountHint = nullptr; // "usher::PurchaseView": below the account ID
    // A sub-account's name that holds the account ID: matched whole, its first group is the ID, which is taken out of
    // it. Whoever typed it is told so of a RAM user: so far only Alibaba Cloud has them.
    const char *subAccount = nullptr;
};

const MarketplaceProfile &profileOf(Marketplace);

extern const MarketplaceProfile alibabaProfile;
extern const MarketplaceProfile huaweiProfile;
extern const MarketplaceProfile awsProfile;
extern const MarketplaceProfile azureProfile;
extern const MarketplaceProfile directProfile;

} // namespace usher
