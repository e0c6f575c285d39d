#include "usherd/endpoints/exchange.h"
#include "usherd/endpoints/marketplaces.h"

namespace usherd::endpoints {

namespace alibaba = marketplace::alibaba;
using usher::Marketplace;
using usher::Result;

namespace {

Response json(int status, const QByteArray &body)
{
    return {status, QByteArrayLiteral("application/json"), {}, body};
}

class AlibabaDesk
{
public:
    AlibabaDesk(const MarketplaceDesk &desk, const AlibabaListing &listing)
        : m_desk(desk)
        , m_listing(listing)
        , m_app{desk.publicUrl + QStringLiteral("/handoff"), desk.publicUrl + QStringLiteral("/mp/alibaba/login")}
    {
    }

    void answer(const Request &request, const Respond &respond) const
    {
        const Caller caller = exchange::callerOf(request);
        const auto read = alibaba::readNotice(request.query, m_listing.settings);
        if (const auto *distrust = std::get_if<marketplace::Distrust>(&read)) {
            m_desk.reports.distrusted(caller, Marketplace::Alibaba, *distrust);
            return respond(json(403, alibaba::refusedAnswer()));
        }
        auto notice = std::get<alibaba::Notice>(read);
        notice.event.variant = m_listing.variant;
        const bool creates = notice.action == alibaba::Action::CreateInstance;
        m_desk.reports.record(caller, notice.event,
            [respond, creates, app = m_app](const Result<MarketplaceReports::Recorded> &recorded) {
                if (!recorded)
                    return respond(
                        creates ? json(200, alibaba::notReadyAnswer()) : json(503, alibaba::refusedAnswer()));
                respond(
                    json(200, creates ? alibaba::createdAnswer(recorded->instanceId, app) : alibaba::successAnswer()));
            });
    }

    void handle(const RouteRequest &request, const Respond &respond) const
    {
        m_desk.reports.admit(exchange::callerOf(*request.http),
            [this, http = request.http, respond](const Result<usher::Done> &admitted) {
                if (!admitted)
                    return respond(json(429, alibaba::refusedAnswer()));
                answer(*http, respond);
            });
    }

private:
    const MarketplaceDesk m_desk;
    const AlibabaListing m_listing;
    const alibaba::AppInfo m_app;
};

} // namespace

void addAlibaba(Router &router, const MarketplaceDesk &desk, const AlibabaListing &listing)
{
    const auto spi = std::make_shared<AlibabaDesk>(desk, listing);
    router.add("GET", "/mp/alibaba/spi",
        [spi](const RouteRequest &request, const Respond &respond) { spi->handle(request, respond); });
}

} // namespace usherd::endpoints
