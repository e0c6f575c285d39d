#pragma once

#include "common/brand/brand.h"
#include "usherd/demo/marketplaces/marketplaces.h"
#include "usherd/demo/marketplaces/marketwords.h"
#include "usherd/demo/sites/visit.h"

namespace usherd::demo {

// A marketplace from the product to the hand-over: agree, order, and open what was bought.
class MarketPages
{
public:
    explicit MarketPages(Marketplaces &markets);

    void overview(const Guest &, const QList<usher::Marketplace> &sold) const;
    void product(const Guest &, const MarketWords &) const;
    void order(const Guest &, const MarketWords &, bool refused = false) const;
    void submit(const Guest &, const MarketWords &) const;
    void ordered(const Guest &, const MarketWords &) const;
    void purchases(const Guest &, const MarketWords &) const;
    void open(const Guest &, const MarketPurchase &) const;

    static QString path(usher::Marketplace, const char *below = ""); // "/demo/marketplaces/aws/order"
    // The page's beginning: whose marketplace it is, and who is signed in there.
    web::Page page(const Guest &, usher::Marketplace, const QString &title) const;

private:
    web::Markup openButton(const Guest &, const MarketWords &, const MarketPurchase &, const char *kind) const;

    Marketplaces &m_markets;
};

} // namespace usherd::demo
