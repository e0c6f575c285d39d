#pragma once

#include "usher/wizard/pages/page.h"

namespace usher {

// "We are checking your purchase."
class PurchaseReviewPage : public Page
{
    Q_OBJECT
public:
    explicit PurchaseReviewPage(FlowController *flow, QWidget *parent = nullptr);

protected:
    void retranslate() override;
};

} // namespace usher
