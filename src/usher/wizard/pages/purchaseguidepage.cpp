#include "usher/wizard/pages/purchaseguidepage.h"

#include "usher/flow/flowcontroller.h"
#include "usher/flow/purchaseguidemodel.h"

namespace usher {

PurchaseGuidePage::PurchaseGuidePage(FlowController *flow, QWidget *parent)
    : Page(flow, flow->purchaseGuide(), parent)
{
    ready();
}

void PurchaseGuidePage::retranslate()
{
    setHeading(words::stepTitle(step(), brand()));
}

} // namespace usher
