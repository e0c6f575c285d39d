#pragma once

#include "usher/flow/pagemodel.h"

namespace usher {

// How to buy: a checklist per marketplace and variant, its ticks remembered.
class PurchaseGuideModel : public PageModel
{
    Q_OBJECT
public:
    explicit PurchaseGuideModel(FlowCore *core, QObject *parent = nullptr);

protected:
    void submit() override;
};

} // namespace usher
