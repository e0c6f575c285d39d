#include "usher/flow/stepgraph.h"

#include <algorithm>

namespace usher::stepgraph {

namespace {

bool isRegistered(const Draft &draft)
{
    return draft.account.has_value();
}

bool onRegister(const Draft &draft)
{
    return draft.route == Route::Register;
}

bool onBind(const Draft &draft)
{
    return draft.route == Route::Bind;
}

bool isFinished(const Draft &draft)
{
    return draft.completed || draft.activated.has_value();
}

// From the pages where a purchase is put to use: on, or aside to what the service said of it.
Step afterPurchase(const Draft &draft, bool done, Step onward)
{
    if (!done && !draft.alreadyLinked.isEmpty())
        return Step::AlreadyLinked;
    return !done && draft.review ? Step::PurchaseReview : onward;
}

// From the pages where one says what was bought: what is linked already needs no account.
Step afterMarketplace(const Draft &draft)
{
    return draft.handed && !draft.handed->linkedTo.isEmpty() ? Step::AlreadyLinked : Step::AccountChoice;
}

// As far as a sign-in knows where it leads back to.
Step wantedAfterSignIn(const Draft &draft)
{
    return draft.returnTo.value_or(onBind(draft) ? Step::WorkspaceBinding : Step::ActivationMethod);
}

// Back to where one was, unless that is behind what happened meanwhile.
Step afterSignIn(const Draft &draft)
{
    Draft probe = draft;
    probe.step = wantedAfterSignIn(draft);
    return resumed(probe);
}

// One row per step. `locked`: what happened there cannot be undone, one does not come back.
struct Row
{
    Step step;
    bool (*visible)(const Draft &);
    bool (*complete)(const Draft &);
    bool (*locked)(const Draft &);
    std::optional<Step> (*next)(const Draft &);
};

bool always(const Draft &)
{
    return true;
}

bool never(const Draft &)
{
    return false;
}

const Row table[] = {
    {Step::Welcome, always, [](const Draft &d) { return d.marketplace.has_value(); }, isFinished,
        [](const Draft &d) -> std::optional<Step> {
            return d.wantsGuide && !d.handed ? Step::PurchaseGuide : afterMarketplace(d);
        }},
    {Step::PurchaseGuide, [](const Draft &d) { return !d.handed; },
        [](const Draft &d) { return d.marketplace.has_value(); }, isFinished,
        [](const Draft &d) -> std::optional<Step> { return afterMarketplace(d); }},
    {Step::AccountChoice, [](const Draft &d) { return d.marketplace.has_value(); },
        [](const Draft &d) { return d.route != Route::Undecided; },
        [](const Draft &d) { return isRegistered(d) || d.linked.has_value() || isFinished(d); },
        [](const Draft &d) -> std::optional<Step> {
            if (d.route == Route::Undecided)
                return std::nullopt;
            return onBind(d) ? Step::AccountBinding : Step::BasicInformation;
        }},
    {Step::BasicInformation, onRegister,
        [](const Draft &d) {
            return isRegistered(d)
                || (!d.basic.site.isEmpty() && !d.basic.username.isEmpty() && !d.basic.email.isEmpty());
        },
        isRegistered, [](const Draft &) -> std::optional<Step> { return Step::CompanyInformation; }},
    {Step::CompanyInformation,
        [](const Draft &d) { return onRegister(d) && !d.basic.username.isEmpty() && !d.basic.email.isEmpty(); },
        isRegistered, isRegistered, [](const Draft &) -> std::optional<Step> { return Step::ActivationMethod; }},
    {Step::ActivationMethod, [](const Draft &d) { return onRegister(d) && isRegistered(d); },
        [](const Draft &d) { return d.activated.has_value(); }, isFinished,
        [](const Draft &d) -> std::optional<Step> { return afterPurchase(d, d.activated.has_value(), Step::Success); }},
    {Step::AccountBinding, onBind, [](const Draft &d) { return d.linked.has_value(); },
        [](const Draft &d) { return d.linked.has_value() || isFinished(d); },
        [](const Draft &d) -> std::optional<Step> {
            return afterPurchase(d, d.linked.has_value(), Step::WorkspaceBinding);
        }},
    {Step::WorkspaceBinding, [](const Draft &d) { return onBind(d) && d.linked; },
        [](const Draft &d) { return d.completed; }, isFinished,
        [](const Draft &d) -> std::optional<Step> {
            return d.branch == Branch::Confirm ? Step::ConfirmBinding
                : d.branch == Branch::Create   ? Step::CreateWorkspace
                                               : Step::Success;
        }},
    {Step::ConfirmBinding, [](const Draft &d) { return onBind(d) && d.linked && d.pending; },
        [](const Draft &d) { return !d.pending; }, isFinished,
        [](const Draft &) -> std::optional<Step> { return Step::WorkspaceBinding; }},
    {Step::CreateWorkspace, [](const Draft &d) { return onBind(d) && d.linked; },
        [](const Draft &d) { return d.branch != Branch::Create; }, isFinished,
        [](const Draft &) -> std::optional<Step> { return Step::WorkspaceBinding; }},
    {Step::SignIn, always, [](const Draft &d) { return d.account && !d.returnTo; }, never,
        [](const Draft &d) -> std::optional<Step> { return afterSignIn(d); }},
    {Step::PurchaseReview, [](const Draft &d) { return d.review.has_value(); },
        [](const Draft &d) { return d.review->state == ReviewState::Approved; }, isFinished,
        [](const Draft &d) -> std::optional<Step> {
            return onBind(d) ? Step::AccountBinding : Step::ActivationMethod;
        }},
    {Step::AlreadyLinked, [](const Draft &d) { return !d.linkedAccount().isEmpty(); }, never, never,
        [](const Draft &) -> std::optional<Step> { return std::nullopt; }},
    {Step::Success, isFinished, isFinished, never, [](const Draft &) -> std::optional<Step> { return std::nullopt; }},
};
static_assert(std::size(table) == std::size(allSteps));

const Row &row(Step step)
{
    return *std::find_if(std::begin(table), std::end(table), [step](const Row &r) { return r.step == step; });
}

} // namespace

QList<Step> rail(const Draft &draft)
{
    switch (draft.route) {
    case Route::Register:
        return {Step::Welcome, Step::AccountChoice, Step::BasicInformation, Step::CompanyInformation,
            Step::ActivationMethod, Step::Success};
    case Route::Bind:
        return {Step::Welcome, Step::AccountChoice, Step::AccountBinding, Step::WorkspaceBinding, Step::Success};
    case Route::Undecided:
        break;
    }
    return {Step::Welcome, Step::AccountChoice, Step::Success};
}

Step railStep(Step step, const Draft &draft)
{
    switch (step) {
    case Step::ConfirmBinding:
    case Step::CreateWorkspace:
        return Step::WorkspaceBinding;
    case Step::PurchaseGuide:
        return Step::Welcome;
    case Step::AlreadyLinked:
        if (draft.alreadyLinked.isEmpty()) // the hand-over said it
            return Step::AccountChoice;
        [[fallthrough]];
    case Step::PurchaseReview:
        return onBind(draft) ? Step::AccountBinding : Step::ActivationMethod;
    case Step::SignIn:
        return railStep(wantedAfterSignIn(draft), draft);
    default:
        return step;
    }
}

bool visible(Step step, const Draft &draft)
{
    return row(step).visible(draft);
}

bool complete(Step step, const Draft &draft)
{
    return row(step).complete(draft);
}

std::optional<Step> next(Step step, const Draft &draft)
{
    const std::optional<Step> following = row(step).next(draft);
    return following && visible(*following, draft) ? following : std::nullopt;
}

std::optional<Step> previous(const Draft &draft)
{
    for (auto it = draft.history.crbegin(); it != draft.history.crend(); ++it) {
        if (reachable(*it, draft))
            return *it;
    }
    return std::nullopt;
}

bool reachable(Step step, const Draft &draft)
{
    return visible(step, draft) && !row(step).locked(draft) && !(isFinished(draft) && step != Step::Success)
        && !(step == Step::Welcome && (isRegistered(draft) || draft.linked));
}

void advance(Draft &draft, Step to)
{
    const qsizetype before = draft.history.indexOf(to);
    if (before >= 0)
        draft.history.resize(before);
    else if (draft.step != to && draft.step != Step::SignIn) // nobody wants to go back to a sign-in
        draft.history.append(draft.step);
    draft.step = to;
}

Step resumed(const Draft &draft)
{
    if (visible(draft.step, draft) && !(row(draft.step).locked(draft)))
        return draft.step;
    if (isFinished(draft))
        return Step::Success;
    // The first step of the route that is not done yet.
    for (const Step step : rail(draft)) {
        if (visible(step, draft) && !complete(step, draft))
            return step;
    }
    return Step::Welcome;
}

} // namespace usher::stepgraph
