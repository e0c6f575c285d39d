#include "flow/visitor.h"

namespace fakes {

api::RedeemedHandoff linked(Marketplace marketplace)
{
    return redeemed(marketplace, account, {});
}

void Visitor::link(const Secret &t)
{
    arrival()->takeTicket(t);
    spin();
}

void Visitor::fetch(Marketplace marketplace)
{
    flow->welcome()->marketplace()->setValue(marketplaceId(marketplace));
    arrival()->startInMarketplace();
}

void Visitor::startWith(const Secret &t)
{
    flow.reset();
    flow = std::make_unique<FlowController>(world.services());
    arrival()->takeTicket(t);
    flow->start();
    spin();
}

void Visitor::use()
{
    arrival()->use();
    spin();
}

void Visitor::press()
{
    flow->press();
    spin();
}

std::optional<FlowController::Notice> Visitor::question() const
{
    for (const FlowController::Notice &notice : flow->notices()) {
        if (notice.kind == FlowController::NoticeKind::Arrived)
            return notice;
    }
    return std::nullopt;
}

} // namespace fakes
