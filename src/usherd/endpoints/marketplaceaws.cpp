#include "usherd/endpoints/exchange.h"
#include "usherd/endpoints/marketplaces.h"
#include "usherd/marketplace/awsevents.h"

namespace usherd::endpoints {

using marketplace::AwsEvent;
using marketplace::Distrust;
using usher::Marketplace;
using usher::Result;

namespace {

// An API destination sends again what is answered with 5xx or 429, for a day; with 4xx never.
class AwsDesk
{
public:
    AwsDesk(const MarketplaceDesk &desk, AwsEvents events)
        : m_desk(desk)
        , m_events(std::move(events))
    {
    }

    void handle(const RouteRequest &request, const Respond &respond) const
    {
        m_desk.reports.admit(exchange::callerOf(*request.http),
            [this, http = request.http, respond](const Result<usher::Done> &admitted) {
                if (!admitted)
                    return respond({429, {}, {}, {}});
                answer(*http, respond);
            });
    }

private:
    void answer(const Request &request, const Respond &respond) const
    {
        const Caller caller = exchange::callerOf(request);
        const marketplace::Trusted<AwsEvent> read = marketplace::readAwsEvent(
            m_events.listing, m_events.secrets, request.header("X-Usher-Secret"), request.body);
        if (const auto *distrust = std::get_if<Distrust>(&read)) {
            m_desk.reports.distrusted(caller, Marketplace::Aws, *distrust);
            return respond({*distrust == Distrust::BadSignature ? 403 : 400, {}, {}, {}});
        }
        const std::optional<marketplace::PurchaseEvent> &purchase = std::get<AwsEvent>(read).purchase;
        if (!purchase)
            return respond({200, {}, {}, {}});
        m_desk.reports.record(caller, *purchase, [respond](const Result<MarketplaceReports::Recorded> &recorded) {
            respond({recorded ? 200 : 503, {}, {}, {}});
        });
    }

    const MarketplaceDesk m_desk;
    const AwsEvents m_events;
};

} // namespace

void addAws(Router &router, const MarketplaceDesk &desk, const AwsEvents &events)
{
    const auto destination = std::make_shared<AwsDesk>(desk, events);
    router.add("POST", "/mp/aws/events",
        [destination](const RouteRequest &request, const Respond &respond) { destination->handle(request, respond); });
}

} // namespace usherd::endpoints
