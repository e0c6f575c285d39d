#include "usherd/demo/marketplaces/marketroutes.h"

#include "usherd/demo/marketplaces/jointpages.h"
#include "usherd/demo/sites/style.h"

namespace usherd::demo {

using usher::Marketplace;

namespace {

class MarketRoutes : public std::enable_shared_from_this<MarketRoutes>
{
public:
    MarketRoutes(const usher::Brand &brand, Marketplaces &markets)
        : m_look(brand, style)
        , m_markets(markets)
        , m_pages(markets)
        , m_joint(markets, m_pages)
    {
    }

    void add(Router &router)
    {
        add(router, "GET", "",
            [this](const Guest &guest, const RouteRequest &) { m_pages.overview(guest, m_look.brand().marketplaces); });
        addMarket(
            router, "GET", "", [this](const Guest &guest, const MarketWords &words) { m_pages.product(guest, words); });
        addMarket(router, "GET", "/order",
            [this](const Guest &guest, const MarketWords &words) { m_pages.order(guest, words); });
        addMarket(router, "POST", "/order",
            [this](const Guest &guest, const MarketWords &words) { m_pages.submit(guest, words); });
        addMarket(router, "GET", "/ordered",
            [this](const Guest &guest, const MarketWords &words) { m_pages.ordered(guest, words); });
        addMarket(router, "GET", "/purchases",
            [this](const Guest &guest, const MarketWords &words) { m_pages.purchases(guest, words); });
        addPurchase(router, "POST", "", [this](const Guest &guest, const MarketPurchase &purchase, const QString &) {
            if (purchase.marketplace == Marketplace::Huawei)
                return guest->go(
                    MarketPages::path(Marketplace::Huawei, "/purchases/") + purchase.id + QStringLiteral("/role"));
            m_pages.open(guest, purchase);
        });
        addPurchase(
            router, "GET", "/{step}", [this](const Guest &guest, const MarketPurchase &purchase, const QString &step) {
                if (purchase.marketplace != Marketplace::Huawei)
                    return guest->notFound(Room::Marketplaces);
                m_joint.show(guest, purchase, step);
            });
        addPurchase(
            router, "POST", "/{step}", [this](const Guest &guest, const MarketPurchase &purchase, const QString &step) {
                if (purchase.marketplace != Marketplace::Huawei)
                    return guest->notFound(Room::Marketplaces);
                m_joint.submit(guest, purchase, step);
            });
    }

private:
    using Serve = std::function<void(const Guest &, const RouteRequest &)>;
    using ServeMarket = std::function<void(const Guest &, const MarketWords &)>;
    using ServePurchase = std::function<void(const Guest &, const MarketPurchase &, const QString &step)>;

    void add(Router &router, const QByteArray &method, const QByteArray &path, const Serve &serve)
    {
        router.add(method, "/demo/marketplaces" + path,
            [self = shared_from_this(), serve](const RouteRequest &request, const Respond &respond) {
                serve(std::make_shared<const Visit>(request.http, respond, self->m_look), request);
            });
    }

    void addMarket(Router &router, const QByteArray &method, const QByteArray &path, const ServeMarket &serve)
    {
        add(router, method, "/{marketplace}" + path, [this, serve](const Guest &guest, const RouteRequest &request) {
            if (const MarketWords *const words = wordsOf(request))
                return serve(guest, *words);
            guest->notFound(Room::Marketplaces);
        });
    }

    void addPurchase(Router &router, const QByteArray &method, const QByteArray &path, const ServePurchase &serve)
    {
        add(router, method, "/{marketplace}/purchases/{purchase}" + path,
            [this, serve](const Guest &guest, const RouteRequest &request) {
                const MarketWords *const words = wordsOf(request);
                const std::optional<MarketPurchase> purchase
                    = m_markets.purchase(QString::fromUtf8(request.parameter("purchase")));
                if (!words || !purchase || purchase->marketplace != words->marketplace)
                    return guest->notFound(Room::Marketplaces);
                if (purchase->ended) // from an old page
                    return guest->go(MarketPages::path(words->marketplace, "/purchases"));
                serve(guest, *purchase, QString::fromUtf8(request.parameter("step")));
            });
    }

    const MarketWords *wordsOf(const RouteRequest &request) const
    {
        const auto marketplace = usher::marketplaceFromId(QString::fromUtf8(request.parameter("marketplace")));
        return marketplace && m_look.brand().marketplaces.contains(*marketplace) ? marketWords(*marketplace) : nullptr;
    }

    const web::Look m_look;
    Marketplaces &m_markets;
    const MarketPages m_pages;
    const JointPages m_joint;
};

} // namespace

void addMarketplaces(Router &router, const usher::Brand &brand, Marketplaces &markets)
{
    std::make_shared<MarketRoutes>(brand, markets)->add(router);
}

} // namespace usherd::demo
