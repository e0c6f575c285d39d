#pragma once

#include "common/domain/marketplace.h"
#include "usher/app/democases.h"
#include "usher/flow/draft.h"

namespace usher {

class FlowController;
class Walk;

// What is not as it should be in a demo that shows it.
struct DemoFaults
{
    enum class Keychain { Sound, None, Locked };

    Keychain keychain = Keychain::Sound;
    bool slowNetwork = false;
};

// Where a demo begins, by name. All of them are in the same made-up world; what differs is how far the customer is.
struct Scenario
{
    const char *name;
    const char *summary; // for the list; of CommandLine
    std::optional<Marketplace> marketplace = {}; // none: on Welcome, nothing chosen
    Route route = Route::Undecided; // Undecided: on Welcome
    const char *purchase = ""; // filled in, or handed over: of DemoCases; one that is not there: unknown to all
    const char *account = ""; // whose username is filled in: of DemoCases; "": none
    DemoFaults faults = {};
};

const QList<Scenario> &scenarios();
const Scenario *findScenario(const QString &name); // nullptr: there is none
QStringList scenarioNames();

// Leads to where the scenario begins, through the page models.
void writeBeginning(Walk &, FlowController *, const Scenario &, const DemoCases &);

} // namespace usher
