#pragma once

#include "usher/wizard/pages/page.h"

namespace usher {

// The purchase guide: what to do in the marketplace, in its own words.
class PurchaseGuidePage : public Page
{
    Q_OBJECT
public:
    explicit PurchaseGuidePage(FlowController *flow, QWidget *parent = nullptr);

protected:
    void retranslate() override;
};

} // namespace usher
