#include "usher/wizard/pages/purchasereviewpage.h"

#include "usher/flow/flowcontroller.h"
#include "usher/flow/purchasereviewmodel.h"
#include "usher/wizard/controls/copyableid.h"
#include "usher/wizard/controls/textlabel.h"
#include "usher/wizard/style/measures.h"

#include <QVBoxLayout>

namespace usher {

PurchaseReviewPage::PurchaseReviewPage(FlowController *flow, QWidget *parent)
    : Page(flow, flow->purchaseReview(), parent)
    , m_review(flow->purchaseReview())
    , m_state(new TextLabel(TextStyle::Strong))
    , m_which(new TextLabel(TextStyle::Body, Role::SoftText))
    , m_referenceLabel(new TextLabel(TextStyle::Strong))
    , m_reference(new CopyableId)
    , m_next(new TextLabel(TextStyle::Body))
{
    body()->addWidget(m_state);
    body()->addWidget(m_which);
    body()->addSpacing(space(Space::L));
    body()->addWidget(m_referenceLabel);
    body()->addSpacing(space(Space::Xs));
    body()->addWidget(m_reference, 0, Qt::AlignLeading);
    body()->addSpacing(space(Space::L));
    body()->addWidget(m_next);
    ready();
}

void PurchaseReviewPage::retranslate()
{
    m_referenceLabel->setText(tr("Reference, for questions to our support"));
}

void PurchaseReviewPage::refresh()
{
    const ReviewState state = m_review->reviewState();
    setHeading(state == ReviewState::Waiting ? words::stepTitle(step(), brand())
            : state == ReviewState::Approved ? tr("Your purchase is confirmed")
                                             : tr("We found no purchase with these IDs"),
        tr("Your purchase is safe, and nothing was changed."));
    m_state->setVisible(state == ReviewState::Waiting);
    m_state->setText(tr("We are looking for your purchase at the marketplace."));
    m_which->setText(words::purchase(m_review->purchase(), brand()));
    m_reference->setValue(m_review->reference());
    switch (state) {
    case ReviewState::Waiting:
        m_next->setText(tr("We tell you by e-mail how it ends. You can close this window: the next start comes "
                           "back here. Once the purchase is confirmed, you go on where you were."));
        break;
    case ReviewState::Approved:
        m_next->setText(
            tr("Go on to the page you were on, and press its button once more: nothing happens by itself."));
        break;
    case ReviewState::Rejected:
        m_next->setText(tr("Compare the IDs with the marketplace and correct them. If they are right, ask our support "
                           "and name the reference."));
        break;
    }
}

} // namespace usher
