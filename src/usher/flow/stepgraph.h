#pragma once

#include "usher/flow/draft.h"
#include "usher/flow/facts.h"

// Which page follows which: pure functions over one table.
namespace usher::stepgraph {

// The steps of the chosen route as the rail shows them. Side steps (Confirm, Create, SignIn, AlreadyLinked) are not in
// it.
QList<Step> rail(const Draft &, const Facts &);
// The entry of the rail under which a step is shown: itself, or WorkspaceBinding for ConfirmBinding…
Step railStep(Step, const Draft &);
// May this step be shown at all with what is known?
bool visible(Step, const Draft &, const Facts &);
// Is everything answered or done that the step asks for?
bool complete(Step, const Draft &, const Facts &);
std::optional<Step> next(Step, const Draft &, const Facts &);
std::optional<Step> previous(const Draft &, const Facts &); // from the history; none where there is no way back
// May one go back to this step? Never behind Register, Activate, Bind or completion once they happened.
bool reachable(Step, const Draft &, const Facts &);
// Moves `draft.step`: a step that is in the history already truncates it, else the present one is appended.
void advance(Draft &, Step to);
// Goes back to the newest history entry that is reachable. False: there is none.
bool retreat(Draft &, const Facts &);
// Where a resumed draft may really start: its own step, or the nearest one that is visible.
Step resumed(const Draft &, const Facts &);

} // namespace usher::stepgraph
