#pragma once

#include "usherd/demo/marketplaces/marketpages.h"

namespace usherd::demo {

// Huawei Cloud's joint service, between the purchase and the vendor: the enterprise, its member, what the member may
// use, and the member's sign-in. Each page is open when what comes before it is there.
class JointPages
{
public:
    JointPages(Marketplaces &markets, const MarketPages &pages);

    // The first step that is open; `step`: another one, if it is open.
    void show(const Guest &, const MarketPurchase &, const QString &step) const;
    void submit(const Guest &, const MarketPurchase &, const QString &step) const;

private:
    enum class Step { Role, Enterprise, Member, Authorize, SignIn, NewPassword };
    using Form = QList<NamedValue>;
    static Step firstOpen(const MarketPurchase &);
    static std::optional<Step> open(const MarketPurchase &, const QString &step); // nothing: it is not
    static QString path(const MarketPurchase &, Step);
    static web::Markup fields(const Guest &, const MarketPurchase &, Step, const Form &typed);
    // Again, with what was typed.
    void refuse(const Guest &, const MarketPurchase &, Step, const Form &typed, const char *why) const;
    void show(const Guest &, const MarketPurchase &, Step, const Form &typed, const QString &refusal) const;
    void signIn(const Guest &, const MarketPurchase &, const Form &) const;
    void replacePassword(const Guest &, const MarketPurchase &, const Form &) const;
    Marketplaces::Told goOn(const Guest &) const;

    Marketplaces &m_markets;
    const MarketPages &m_pages;
};

} // namespace usherd::demo
