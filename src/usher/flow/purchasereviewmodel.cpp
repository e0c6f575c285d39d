#include "usher/flow/purchasereviewmodel.h"

namespace usher {

PurchaseReviewModel::PurchaseReviewModel(FlowCore *core, QObject *parent)
    : PageModel(Step::PurchaseReview, core, parent)
{
}

void PurchaseReviewModel::submit()
{
    done();
}

} // namespace usher
