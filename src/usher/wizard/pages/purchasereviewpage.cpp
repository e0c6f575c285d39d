#include "usher/wizard/pages/purchasereviewpage.h"

#include "usher/flow/flowcontroller.h"
#include "usher/flow/purchasereviewmodel.h"

namespace usher {

PurchaseReviewPage::PurchaseReviewPage(FlowController *flow, QWidget *parent)
    : Page(flow, flow->purchaseReview(), parent)
{
    ready();
}

void PurchaseReviewPage::retranslate()
{
    setHeading(words::stepTitle(step(), brand()));
}

} // namespace usher
