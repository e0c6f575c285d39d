#pragma once

#include "usherd/web/pages.h"

#include "server/arrivalworld.h"

namespace serviceworld {

QString str(const char *text); // of UTF-8

// What came of one request.
struct Shown
{
    Response response;
    QString html() const { return QString::fromUtf8(response.body); }
    QByteArray header(const QByteArray &name) const;
    // Between the tags of the first such element, as a reader sees it.
    QString text(const QString &element) const;
    QString value(const QByteArray &field) const; // of a form
};

// What holds for every page there is: what the browser is told, its landmarks, and what is never in it.
void checkPage(const Shown &shown);

// A browser as far as our pages matter to it: it keeps their cookie and sends what browsers say of themselves.
struct Browser
{
    QByteArray cookie = {}; // of the hand-off, "name=value"; empty: it has none
    QByteArray form = {}; // the cookie with a form of another site's
    QByteArray languages = "en-GB,en;q=0.9";
    QByteArray site = "none"; // Sec-Fetch-Site; empty: it does not say
    QByteArray origin = {}; // empty: it does not say
    QByteArray address = "192.0.2.1";
};

// The pages before the real service. A marketplace is believed whatever its browser brings: the token is the instance,
// or the name of a trouble.
class PageWorld : public ArrivalWorld
{
public:
    explicit PageWorld(const Tweak &tweak = {}, const std::function<void(usher::Brand &)> &dress = {},
        const std::function<web::Landings(PageWorld &)> &landings = {});

    const usher::Brand &brand() const { return m_brand; }
    const Router &router() const { return m_router; }

    Shown get(Browser &browser, const QByteArray &target);
    Shown post(Browser &browser, const QByteArray &target, const QByteArray &form);
    // A form of the marketplace's: no cookie comes along with it, but with the redirect after it.
    Shown submit(Browser &browser, const QByteArray &target, const QByteArray &form);
    // As a click on the page's button: its own fields, from the same origin.
    Shown press(Browser &browser, const Shown &page, const QByteArray &action);

    // The marketplace reported a purchase.
    void buy(Marketplace marketplace = Marketplace::Alibaba, const QString &instanceId = QStringLiteral("88880001"));
    // A browser that Alibaba Cloud sent with a purchase it had reported, on its page.
    Shown waiting(Browser &browser, const QString &instanceId = QStringLiteral("88880001"));
    // The wizard takes the page's ticket: the match code.
    QString claimFrom(const Shown &page, const QString &device = QStringLiteral("mei-laptop"));
    QString redeemClaimed(); // as it claimed: the state that it is told

private:
    Shown ask(Browser &browser, const QByteArray &method, const QByteArray &target, const QByteArray &form);

    usher::Brand m_brand;
    MemoryRateLimits m_pageLimits;
    Router m_router;
    Secret m_verifier;
    QString m_handoff;
};

usher::Brand pageBrand(); // the made-up one
web::ReadVisit trusting(Marketplace marketplace);

} // namespace serviceworld
