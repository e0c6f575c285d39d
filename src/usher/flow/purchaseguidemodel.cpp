#include "usher/flow/purchaseguidemodel.h"

namespace usher {

PurchaseGuideModel::PurchaseGuideModel(FlowCore *core, QObject *parent)
    : PageModel(Step::PurchaseGuide, core, parent)
{
}

void PurchaseGuideModel::submit()
{
    done();
}

} // namespace usher
