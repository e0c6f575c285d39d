#include "usher/flow/arrival.h"
#include "usher/flow/flowcontroller.h"
#include "usher/flow/flowcore.h"
#include "usher/flow/pagemodel.h"

// Where the controller goes with a purchase that a marketplace hands over.
namespace usher {

void FlowController::connectHandoff()
{
    const HandoffStep *handoff = &m_core->handoff();
    connect(handoff, &HandoffStep::received, this, [this] {
        if (skipToLinked() || currentStep() != Step::PurchaseReview)
            return;
        // What was typed is checked no more.
        current()->abandon();
        onCommitted(current());
    });
    connect(handoff, &HandoffStep::lost, this, [this] { current()->showNotice({message_code::handed_gone, {}}); });
    connect(m_arrival, &Arrival::accepted, this, &FlowController::goOnWithPurchase);
    connect(m_arrival, &Arrival::toggled, this, &FlowController::arrivalToggled);
    connect(m_arrival, &Arrival::toggled, this, &FlowController::footerChanged);
    connect(m_arrival, &Arrival::changed, this, &FlowController::footerChanged);
    connect(m_arrival, &Arrival::changed, this, [this] {
        if (m_arrival->isAsking())
            setNotice({NoticeKind::Arrived, {}, {}, {}, {}, m_arrival->beginsAnew(), m_arrival->isBlocked()});
        else
            dismissNotice(NoticeKind::Arrived);
    });
}

bool FlowController::showsArrival() const
{
    return m_arrival->isOpen() && m_panel == Panel::None;
}

// Its cloud account has a Billing Center account: there is nothing to register, and nothing is used by saying so.
bool FlowController::skipToLinked()
{
    const bool chooses = currentStep() == Step::Welcome || currentStep() == Step::PurchaseGuide;
    if (draft().handed->linkedTo.isEmpty() || draft().route == Route::Bind || !(chooses || m_arrival->isOpen()))
        return false;
    current()->abandon();
    moveTo(Step::AlreadyLinked);
    return true;
}

void FlowController::goOnWithPurchase()
{
    if (currentStep() == Step::Welcome || currentStep() == Step::PurchaseGuide)
        current()->commit();
}

} // namespace usher
