#include "server/pageworld.h"

#include "usherd/service/crypto.h"

#include <QRegularExpression>
#include <QTest>
#include <QUrlQuery>

namespace serviceworld {

namespace {

const std::map<QByteArray, web::Trouble> troubles{
    {"late", web::Trouble::Late},
    {"down", web::Trouble::MarketplaceDown},
    {"unconfigured", web::Trouble::NotConfigured},
    {"stranger", web::Trouble::NotMember},
};

QString plain(QString html)
{
    html.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
    for (const auto &[entity, text] :
        {std::pair("&lt;", "<"), {"&gt;", ">"}, {"&quot;", "\""}, {"&#39;", "'"}, {"&amp;", "&"}})
        html.replace(QLatin1String(entity), QLatin1String(text));
    return html;
}

} // namespace

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

QByteArray Shown::header(const QByteArray &name) const
{
    for (const NamedValue &header : response.headers) {
        if (header.first == name)
            return header.second;
    }
    return {};
}

QString Shown::text(const QString &element) const
{
    const QRegularExpression inside(
        QStringLiteral("<%1(?: [^>]*)?>(.*?)</%1>").arg(element), QRegularExpression::DotMatchesEverythingOption);
    return plain(inside.match(html()).captured(1));
}

QString Shown::value(const QByteArray &field) const
{
    const QRegularExpression input(
        QStringLiteral("<input type=\"hidden\" name=\"%1\" value=\"([^\"]*)\">").arg(QString::fromLatin1(field)));
    return plain(input.match(html()).captured(1));
}

void checkPage(const Shown &shown)
{
    const QString html = shown.html();
    QCOMPARE(shown.response.contentType, QByteArray("text/html; charset=utf-8"));
    QVERIFY(shown.header("Content-Security-Policy").startsWith("default-src 'none'; style-src 'sha256-"));
    // The one frame is where the wizard's link leads; what it could load, "src=" below refuses.
    for (const char *directive :
        {"form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'", "; frame-src example.northlight.usher:"})
        QVERIFY(shown.header("Content-Security-Policy").contains(directive));
    QCOMPARE(shown.header("Referrer-Policy"), QByteArray("no-referrer"));
    QVERIFY(shown.header("Cache-Control").isEmpty()); // the edge then says no-store
    QVERIFY(html.startsWith(str("<!DOCTYPE html>\n<html lang=\"")));
    for (const char *once : {"<h1>", "<main>", "<header ", "<footer ", "<title>"})
        QCOMPARE(html.count(QLatin1String(once)), 1);
    QVERIFY(html.count(QLatin1String("class=\"button primary\"")) <= 1); // one thing to do
    static const QRegularExpression never(
        str("<script|<img|<link|<object| style=|<[^>]* on[a-z]+=|javascript:|src=|%[1-9n]|%L"),
        QRegularExpression::CaseInsensitiveOption);
    QVERIFY2(!never.match(html).hasMatch(), qPrintable(never.match(html).captured()));
    QVERIFY(html.contains(str("ref-1")));
}

usher::Brand pageBrand()
{
    return usher::loadBrand(usher::demoBrand()).value();
}

web::ReadVisit trusting(Marketplace marketplace)
{
    return [marketplace](const Request &request, Millis) -> std::variant<web::Visit, marketplace::Distrust> {
        QByteArray token = request.queryValue("token");
        const QList<NamedValue> form = formOf(request).value_or(QList<NamedValue>());
        if (!form.isEmpty())
            token = form.first().second;
        if (token.isEmpty())
            return marketplace::Distrust::Malformed;
        if (token == "forged")
            return marketplace::Distrust::BadSignature;
        if (token == "old")
            return marketplace::Distrust::TooOld;
        // "88880001-2" is the second token of the same instance.
        const QString instance = QString::fromLatin1(token).section(QLatin1Char('-'), 0, 0);
        return web::Visit{crypto::sha256(token), [marketplace, instance, token](const web::Verified &done) {
                              const auto trouble = troubles.find(token);
                              if (trouble != troubles.end())
                                  return done(trouble->second);
                              Arrival arrival;
                              arrival.marketplace = marketplace;
                              arrival.instanceId = instance;
                              done(arrival);
                          }};
    };
}

PageWorld::PageWorld(const Tweak &tweak, const std::function<void(usher::Brand &)> &dress,
    const std::function<web::Landings(PageWorld &)> &landings)
    : ArrivalWorld(tweak)
    , m_brand(pageBrand())
    , m_pageLimits([this] { return QDateTime::fromMSecsSinceEpoch(now(), Qt::UTC); })
{
    if (dress)
        dress(m_brand);
    web::Landings believing; // Azure is off
    for (const Marketplace marketplace : {Marketplace::Alibaba, Marketplace::Huawei, Marketplace::Aws})
        believing.emplace(marketplace, trusting(marketplace));
    web::addPages(m_router, {m_brand, services(), m_pageLimits, landings ? landings(*this) : believing});
}

Shown PageWorld::ask(Browser &browser, const QByteArray &method, const QByteArray &target, const QByteArray &form)
{
    const auto request = std::make_shared<Request>();
    request->method = method;
    const QList<QByteArray> parts = target.split('?');
    request->path = parts.first();
    for (const auto &[name, value] : QUrlQuery(QString::fromLatin1(parts.value(1))).queryItems(QUrl::FullyDecoded))
        request->query.append({name.toUtf8(), value.toUtf8()});
    request->headers = {{"Host", "activation.example.com"}, {"accept-language", browser.languages}};
    request->headers.append(NamedValue("cookie", "other=1; " + browser.cookie + "; " + browser.form));
    if (!browser.site.isEmpty())
        request->headers.append(NamedValue("Sec-Fetch-Site", browser.site));
    if (!browser.origin.isEmpty())
        request->headers.append(NamedValue("Origin", browser.origin));
    if (method == "POST")
        request->headers.append(NamedValue("Content-Type", "application/x-www-form-urlencoded"));
    request->body = form;
    request->remoteAddress = browser.address;
    request->id = QStringLiteral("ref-1");
    std::promise<Response> promise;
    m_router(request, [&promise](Response response) { promise.set_value(std::move(response)); });
    Shown shown{promise.get_future().get()};
    for (const auto &[name, value] : shown.response.headers) {
        if (name != "Set-Cookie")
            continue;
        QByteArray &kept = value.startsWith("__Host-usher-form=") ? browser.form : browser.cookie;
        kept = value.contains("Max-Age=0") ? QByteArray() : value.left(value.indexOf(';'));
    }
    return shown;
}

Shown PageWorld::get(Browser &browser, const QByteArray &target)
{
    return ask(browser, "GET", target, {});
}

Shown PageWorld::post(Browser &browser, const QByteArray &target, const QByteArray &form)
{
    return ask(browser, "POST", target, form);
}

Shown PageWorld::submit(Browser &browser, const QByteArray &target, const QByteArray &form)
{
    Browser bare = browser; // SameSite=Lax
    bare.cookie.clear();
    bare.form.clear();
    bare.site = browser.site = "cross-site";
    bare.origin = "https://console.example";
    const Shown first = post(bare, target, form);
    if (!bare.cookie.isEmpty())
        browser.cookie = bare.cookie;
    browser.form = bare.form;
    const bool leads = first.response.status == 303 && !browser.form.isEmpty();
    return leads ? get(browser, first.header("Location")) : first;
}

Shown PageWorld::press(Browser &browser, const Shown &page, const QByteArray &action)
{
    const QByteArray form = "token=" + page.value("token").toLatin1() + "&code=" + page.value("code").toLatin1();
    Browser same = browser;
    same.site = "same-origin";
    same.origin = "null"; // as browsers do that were told to send no referrer
    return post(same, action, form);
}

void PageWorld::buy(Marketplace marketplace, const QString &instanceId)
{
    const QString account = marketplace == Marketplace::Huawei ? QString() : QStringLiteral("1234567890123456");
    if (!record(event(EventKind::Activated, marketplace, instanceId, account)))
        qFatal("the purchase could not be recorded");
}

Shown PageWorld::waiting(Browser &browser, const QString &instanceId)
{
    buy(Marketplace::Alibaba, instanceId);
    get(browser, "/mp/alibaba/login?token=" + instanceId.toLatin1());
    return get(browser, "/handoff");
}

QString PageWorld::claimFrom(const Shown &page, const QString &device)
{
    const QRegularExpression link(QStringLiteral(":/activate\\?t=([A-Za-z0-9_-]+)"));
    m_verifier = newVerifier();
    const api::HandoffClaim claim{Secret(link.match(page.html()).captured(1)), {}, challenge(m_verifier), installation,
        device, QStringLiteral("en")};
    const Result<Answer> claimed
        = answer([&](const Reply &reply) { services().claimHandoff(caller({}), claim, reply); });
    m_handoff = serviceworld::text(claimed, "id");
    return serviceworld::text(claimed, "match_code");
}

QString PageWorld::redeemClaimed()
{
    return serviceworld::text(redeem(m_handoff, m_verifier), "state");
}

} // namespace serviceworld
