#pragma once

#include "usher/flow/draft.h"

// Which page follows which: pure functions over one table.
namespace usher::stepgraph {

// The steps of the chosen route as the rail shows them. Side steps (PurchaseGuide, Confirm, Create, SignIn,
// AlreadyLinked, PurchaseReview) are not in it.
QList<Step> rail(const Draft &);
// The entry of the rail under which a step is shown: itself, or WorkspaceBinding for ConfirmBinding…
Step railStep(Step, const Draft &);
// May this step be shown at all with what is known?
bool visible(Step, const Draft &);
// Is everything answered or done that the step asks for?
bool complete(Step, const Draft &);
std::optional<Step> next(Step, const Draft &);
std::optional<Step> previous(const Draft &); // from the history; none where there is no way back
// May one go back to this step? Never behind Register, Activate, Bind or completion once they happened.
bool reachable(Step, const Draft &);
// Moves `draft.step`: a step that is in the history already truncates it, else the present one is appended.
void advance(Draft &, Step to);
// Where a resumed draft may really start: its own step, or the nearest one that is visible.
Step resumed(const Draft &);

} // namespace usher::stepgraph
