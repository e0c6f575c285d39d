#pragma once

#include "usher/flow/pagemodel.h"

namespace usher {

// A purchase without a record is being checked by the vendor.
class PurchaseReviewModel : public PageModel
{
    Q_OBJECT
public:
    explicit PurchaseReviewModel(FlowCore *core, QObject *parent = nullptr);

protected:
    void submit() override;
};

} // namespace usher
