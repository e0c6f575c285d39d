#include "usher/flow/purchasereviewmodel.h"

#include "common/core/problemcodes.h"
#include "usher/flow/flowcore.h"

namespace usher {

PurchaseReviewModel::PurchaseReviewModel(FlowCore *core, QObject *parent)
    : PageModel(Step::PurchaseReview, core, parent)
{
    m_gentle.setInterval(core->timing().review);
    connect(&m_gentle, &QTimer::timeout, this, &PurchaseReviewModel::lookQuietly);
}

QString PurchaseReviewModel::reference() const
{
    return draft().review ? draft().review->reference : QString();
}

ReviewState PurchaseReviewModel::reviewState() const
{
    return draft().review ? draft().review->state : ReviewState::Waiting;
}

PurchaseIdentity PurchaseReviewModel::purchase() const
{
    return draft().purchase();
}

Message PurchaseReviewModel::primaryText() const
{
    switch (reviewState()) {
    case ReviewState::Waiting:
        return {message_code::do_check_now, {}};
    case ReviewState::Rejected:
        return {message_code::do_correct_ids, {}};
    case ReviewState::Approved:
        break;
    }
    return {message_code::do_next, {}};
}

void PurchaseReviewModel::enter()
{
    m_gentle.start();
    lookQuietly();
}

void PurchaseReviewModel::leave()
{
    m_gentle.stop();
}

void PurchaseReviewModel::check(const std::function<void(const Result<api::Review> &)> &then)
{
    Call<api::Review> *call = core()->backend().review(reference());
    if (isBusy())
        watch(call);
    call->whenEnded(this, [this, asked = reference(), then](const Result<api::Review> &outcome) {
        if (outcome && draft().review && asked == reference()) {
            core()->draft().review->state = outcome->state;
            core()->draftEdited();
        }
        then(outcome);
        Q_EMIT changed();
    });
}

void PurchaseReviewModel::lookQuietly()
{
    if (draft().step == step() && !isBusy() && reviewState() == ReviewState::Waiting)
        check([](const Result<api::Review> &) {});
}

void PurchaseReviewModel::submit()
{
    if (reviewState() == ReviewState::Approved)
        return goBack(message_code::review_approved);
    if (reviewState() == ReviewState::Rejected)
        return goBack(message_code::review_rejected);
    begin({message_code::busy_checking, {}});
    check([this, run = run()](const Result<api::Review> &outcome) {
        if (!isCurrent(run))
            return;
        if (!draft().review)
            done(); // the purchase was handed over meanwhile
        else if (outcome)
            finish();
        else
            fail(outcome.problem());
    });
}

bool PurchaseReviewModel::absorb(const Problem &problem)
{
    if (problem.code != problem_code::review_unknown)
        return false;
    goBack(problem.code);
    return true;
}

void PurchaseReviewModel::goBack(const QString &notice)
{
    core()->draft().review.reset();
    showNotice({notice, {}});
    done();
}

} // namespace usher
