#pragma once

#include "flow/drive.h"
#include "usher/flow/handoffstep.h"

#include <QJsonObject>

namespace fakes {

inline const QString account = QStringLiteral("1234567890123456");
inline const QString instance = QStringLiteral("88880001");

QString str(const char *text); // of UTF-8

// What was sent with the last request of this kind; none: empty.
QJsonObject lastSent(const World &world, const char *what);

// What a claim has to say of the verifier that its redemption brings.
QString challengeOf(const QString &verifier);

// A second of the flow takes a millisecond.
World &quick(World &world);

// A person at the page where a purchase is put to use, everything but the purchase filled in.
struct Buyer : Person
{
    const Route route;

    Buyer(World &w, Route where, Marketplace marketplace);
    PurchasePageModel *page() const;
    PurchaseFields *ids() const { return page()->purchase(); }
    HandoffStep *handoff() const { return flow->handoff(); }
    const char *write() const { return route == Route::Register ? "activate" : "link"; }
    Step onward() const { return route == Route::Register ? Step::Success : Step::WorkspaceBinding; }
    void type(); // the IDs that are not handed over
    void pair(const QString &typed);
    void accept(); // what was handed over; whoever presses on is asked first
};

} // namespace fakes
