#pragma once

#include "usher/wizard/pages/page.h"

namespace usher {

class CopyableId;
class PurchaseReviewModel;

// "We are checking your purchase": the reference, what happens next, and how it ended.
class PurchaseReviewPage : public Page
{
    Q_OBJECT
public:
    explicit PurchaseReviewPage(FlowController *flow, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void refresh() override;

private:
    PurchaseReviewModel *m_review;
    TextLabel *m_state;
    TextLabel *m_which;
    TextLabel *m_referenceLabel;
    CopyableId *m_reference;
    TextLabel *m_next;
};

} // namespace usher
