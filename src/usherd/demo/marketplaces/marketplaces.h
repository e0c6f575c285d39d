#pragma once

#include "usherd/demo/marketplaces/answers.h"
#include "usherd/http/message.h"
#include "usherd/web/markup.h"

namespace usherd::demo {

// The marketplaces' own side in a demo: what they sell, tell the vendor's server and answer it. Their calls go through
// the server's router, and so past the same adapters as from outside. Thread-safe; outlives the servers.
class Marketplaces
{
public:
    static usher::Result<std::unique_ptr<Marketplaces>> open(usher::Clock);
    Marketplaces(MarketKeys, usher::Clock);

    const MarketKeys &keys() const { return m_keys; }
    // Who stands before the world in this demo.
    marketplace::Send send();
    // Where the vendor's server takes calls. Before anything is bought.
    void serve(Handler server) { m_server = std::move(server); }

    QString account(usher::Marketplace) const; // of the one who buys here
    QList<MarketPurchase> purchases(usher::Marketplace) const;
    std::optional<MarketPurchase> purchase(const QString &id) const;

    // Each ends once: the purchase as it is then, or that the vendor's server took no notice of it.
    using Told = std::function<void(usher::Result<MarketPurchase>)>;
    void buy(usher::Marketplace, const Told &);
    // Huawei Cloud's joint service, in this order; the purchase is there, and has what comes before.
    void createEnterprise(const QString &id, const QString &name, const QString &code, const Told &);
    void addMember(const QString &id, const MarketPurchase::Member &);
    void authorize(const QString &id, const Told &);
    void setPassword(const QString &id, MarketPurchase::Member::Password kind, const usher::Secret &); // the member's

    void end(
        usher::Marketplace, const QString &instance); // the customer unsubscribed; nothing that was not bought here

    // Where the marketplace sends the buyer's browser. AWS has it send a form instead, with this token.
    web::Address handOver(const MarketPurchase &);
    usher::Secret awsToken(const MarketPurchase &);

private:
    using Answered = std::function<void(const Response &)>;
    void tell(Request, const Answered &) const;
    void keep(const MarketPurchase &, const Told &);
    Millis now() const { return m_clock().toMSecsSinceEpoch(); }

    const MarketKeys m_keys;
    const usher::Clock m_clock;
    const QHash<usher::Marketplace, QString> m_accounts;
    MarketPurchases m_purchases;
    MarketTokens m_tokens;
    const MarketAnswers m_answers;
    Handler m_server;
};

} // namespace usherd::demo
