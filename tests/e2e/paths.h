#pragma once

#include "usher/flow/draft.h"

#include <QString>

// Every way through the wizard, as a list: for the page models, and for `usher activate`.
namespace usher::test {

// What the service knows of the purchase before the customer comes.
enum class Record {
    None, // direct: there is nothing to know
    Missing, // typed, no record: checked by the vendor, then activated
    Matched, // typed, and the marketplace reported the same
    Verified, // handed over by the marketplace
    Linked // its cloud account is linked to somebody else's Billing Center account
};

enum class Target {
    Own, // register route: the one workspace it makes
    Existing, // binding route
    CreateWithAccount,
    CreateForNewOwner
};

struct Path
{
    Route route = Route::Register;
    Marketplace marketplace = Marketplace::Direct;
    Record record = Record::None;
    Target target = Target::Own;
    bool resumed = false; // killed and started again on every page

    QString name() const; // "bind huawei verified create_for_new_owner resumed"
    bool endsLinked() const { return record == Record::Linked; }
    // Is the purchase handed over, and nothing typed?
    bool paired() const { return record == Record::Verified || (endsLinked() && needsHandoff(marketplace)); }
};

QString targetId(Target);
QList<Path> allPaths();

} // namespace usher::test
