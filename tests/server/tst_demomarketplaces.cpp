#include "server/pageworld.h"

#include "testmain.h"
#include "usherd/demo/marketplaces/marketroutes.h"
#include "usherd/endpoints/marketplaces.h"
#include "usherd/web/landings.h"

#include <QRegularExpression>

// One buys on the demo's pages, and the real adapters, landings and hand-off take it from there.
using namespace serviceworld;
namespace huawei = marketplace::huawei;

namespace {

const QByteArray root = "/demo/marketplaces/";

// What is to be there before the pages are.
struct Stage
{
    const World *world = nullptr;
    std::unique_ptr<demo::Marketplaces> markets
        = demo::Marketplaces::open([this] { return QDateTime::fromMSecsSinceEpoch(world->now(), Qt::UTC); }).value();

    marketplace::AwsListing aws() const
    {
        return *marketplace::awsListing(
            str("us-east-1"), markets->keys().awsProductCode, marketplace::AwsShape::License);
    }
    marketplace::AzureListing azure() const
    {
        marketplace::AzureListing listing;
        listing.variant = str("international");
        listing.tenantId = markets->keys().azureTenant;
        listing.clientId = markets->keys().azureClient;
        return listing;
    }
    web::Landings landings(PageWorld &pages)
    {
        world = &pages;
        const demo::MarketKeys &keys = markets->keys();
        const usher::Clock clock = [this] { return QDateTime::fromMSecsSinceEpoch(world->now(), Qt::UTC); };
        return {{Marketplace::Alibaba, web::alibabaVisits({{keys.alibaba}})},
            {Marketplace::Huawei,
                web::huaweiVisits(pages.services().huaweiMembers(), web::huaweiDomains(), markets->send())},
            {Marketplace::Aws,
                web::awsVisits(aws(), {keys.awsAccessKey.revealUtf8(), keys.awsSecretKey, {}}, markets->send(), clock)},
            {Marketplace::Azure, web::azureVisits(azure(), keys.azureSecret, markets->send(), clock)}};
    }
};

class MarketWorld : public Stage, public PageWorld
{
public:
    MarketWorld()
        : PageWorld({}, {}, [this](PageWorld &pages) { return landings(pages); })
    {
        const demo::MarketKeys &keys = markets->keys();
        const endpoints::MarketplaceDesk desk{services().reports(), markets->send(),
            [this] { return QDateTime::fromMSecsSinceEpoch(now(), Qt::UTC); }, str("http://localhost:1")};
        Router server;
        endpoints::addAlibaba(server, desk, {{{keys.alibaba}}, str("international")});
        endpoints::HuaweiListing listing;
        listing.keys = {keys.huawei};
        listing.kitKeys = {keys.huaweiKit};
        listing.privateKey = keys.huaweiPrivateKey;
        listing.variant = str("china");
        listing.accessKey = huawei::AccessKey{keys.huaweiAccessKey.revealUtf8(), keys.huaweiSecretKey};
        endpoints::addHuawei(server, desk, services().huaweiMembers(), m_deadline, listing);
        endpoints::addAws(server, desk, {aws(), {keys.awsEvents}});
        markets->serve([server](const std::shared_ptr<Request> &request, const Respond &respond) {
            server(request, [respond](const Response &first) {
                respond(first);
                respond({503, "text/plain", {}, "too late to count, as a deadline's answer may be"});
            });
        });
        Router shared = router();
        demo::addMarketplaces(shared, brand(), *markets);
    }

    // The first form of the page, with what its fields hold; without: one of them, left out.
    Shown send(Browser &browser, const Shown &page, const QByteArray &without = {}, const QByteArray &instead = {})
    {
        static const QRegularExpression form(str("<form method=\"post\" action=\"([^\"]*)\">(.*?)</form>"),
            QRegularExpression::DotMatchesEverythingOption);
        static const QRegularExpression input(str("<input [^>]*>"));
        static const QRegularExpression name(str(" name=\"([^\"]*)\""));
        static const QRegularExpression value(str(" value=\"([^\"]*)\""));
        const QRegularExpressionMatch found = form.match(page.html());
        QByteArrayList fields;
        for (auto it = input.globalMatch(found.captured(2)); it.hasNext();) {
            const QString field = it.next().captured();
            const QByteArray named = name.match(field).captured(1).toLatin1();
            if (named != without)
                fields.append(named + '=' + value.match(field).captured(1).toUtf8().toPercentEncoding());
        }
        if (!instead.isEmpty())
            fields.append(without + '=' + instead);
        browser.site = "same-origin";
        return follow(browser, post(browser, found.captured(1).toLatin1(), fields.join('&')));
    }
    Shown follow(Browser &browser, Shown shown)
    {
        for (int hops = 0; shown.response.status == 303 && hops < 5; ++hops)
            shown = get(browser, shown.header("Location"));
        return shown;
    }
    Shown buy(Browser &browser, const QByteArray &marketplace)
    {
        return send(browser, get(browser, root + marketplace + "/order"));
    }

private:
    AnswerDeadline m_deadline{std::chrono::seconds(60)};
};

} // namespace

class TestDemoMarketplaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOver_data();
    void handsOver();
    void begunInTheWizard();
    void jointServiceStepByStep();
    void vendorDoesNotListen_data();
    void vendorDoesNotListen();
    void unsubscribed();
    void agreesFirst();
    void nothingThere_data();
    void nothingThere();
    void answersNobodyElse_data();
    void answersNobodyElse();
    void inChinese();
};

void TestDemoMarketplaces::handsOver_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<Marketplace>("marketplace");
    QTest::addColumn<int>("steps"); // from the ordered purchase to the vendor
    QTest::newRow("alibaba") << QByteArray("alibaba") << Marketplace::Alibaba << 1;
    QTest::newRow("huawei") << QByteArray("huawei") << Marketplace::Huawei << 7;
    QTest::newRow("aws") << QByteArray("aws") << Marketplace::Aws << 1;
    QTest::newRow("azure") << QByteArray("azure") << Marketplace::Azure << 1;
}

void TestDemoMarketplaces::handsOver()
{
    QFETCH(const QByteArray, name);
    QFETCH(const Marketplace, marketplace);
    QFETCH(const int, steps);
    MarketWorld world;
    Browser browser;
    checkPage(world.get(browser, root + name));
    checkPage(world.get(browser, root + name + "/order"));
    Shown page = world.buy(browser, name);
    QCOMPARE(page.response.status, 200);
    checkPage(page);
    page = world.get(browser, root + name + "/purchases");
    for (int step = 0; step < steps; ++step) {
        checkPage(page);
        page = world.send(browser, page);
    }
    QCOMPARE(page.text(str("h1")), str("Continue in Northlight Usher"));

    // What the vendor has on record is what the marketplace sold.
    const QList<demo::MarketPurchase> bought = world.markets->purchases(marketplace);
    QCOMPARE(bought.size(), 1);
    const std::optional<Purchase> recorded = world.recorded(bought.first().instance, false, marketplace);
    QVERIFY(recorded.has_value());
    QCOMPARE(recorded->accountId, world.markets->account(marketplace));
    QVERIFY(!world.claimFrom(page).isEmpty());
    const Shown claimed = world.get(browser, "/handoff");
    world.press(browser, claimed, "/handoff/approve");
    QCOMPARE(world.redeemClaimed(), str("redeemed"));
}

void TestDemoMarketplaces::begunInTheWizard()
{
    MarketWorld world;
    Browser browser;
    const Result<Answer> opened = world.open(newVerifier(), Marketplace::Aws);
    world.get(browser, "/handoff/start?b=" + PageWorld::startToken(opened).revealUtf8());
    const QByteArray wizards = browser.cookie; // its keeping two is not for this browser to play
    const Shown bought = world.buy(browser, "aws");
    QCOMPARE(bought.response.status, 200);
    browser.cookie = wizards;
    const Shown page = world.send(browser, bought);
    QCOMPARE(page.text(str("h1")), str("Does Northlight Usher show the same code?"));
    QVERIFY(page.html().contains(serviceworld::text(opened, "match_code")));
}

void TestDemoMarketplaces::jointServiceStepByStep()
{
    MarketWorld world;
    Browser browser;
    world.buy(browser, "huawei");
    const demo::MarketPurchase bought = world.markets->purchases(Marketplace::Huawei).first();
    const QByteArray steps = root + "huawei/purchases/" + bought.id.toLatin1() + '/';
    // No page is open before its time.
    QCOMPARE(world.get(browser, steps + "sign-in").text(str("h1")), str("Joint service: choose a role"));
    Shown page = world.send(browser, world.get(browser, steps + "role"));
    // What is refused is asked for again, with what was typed; but no password.
    const auto refused = [&](const QByteArray &field, const QByteArray &typed, bool shownAgain) {
        const Shown again = world.send(browser, page, field, typed);
        checkPage(again);
        QCOMPARE(again.response.status, 422);
        QCOMPARE(again.text(str("h1")), page.text(str("h1")));
        QCOMPARE(again.html().contains(QString::fromLatin1(typed)), shownAgain);
    };
    refused("code", "with!mark", true);
    page = world.send(browser, page);
    QCOMPARE(page.text(str("h1")), str("Add members"));
    refused("password", "sh0rt", false);
    page = world.send(browser, page, "password", "First-By-Hand");
    refused("agreed", {}, true);
    page = world.send(browser, page);
    QCOMPARE(page.text(str("h1")), str("Unified login"));
    QVERIFY(!page.html().contains(str("First-By-Hand")));
    refused("password", "another-one", false);
    page = world.send(browser, page, "password", "First-By-Hand");
    QCOMPARE(page.text(str("h1")), str("Change the initial password"));
    refused("password", "differs-from-it", false);
    QCOMPARE(world.get(browser, steps + "sign-in").text(str("h1")), page.text(str("h1")));
    QCOMPARE(world.send(browser, page).text(str("h1")), str("Continue in Northlight Usher"));
    // Once is enough.
    Browser later;
    page = world.get(later, steps + "sign-in");
    QCOMPARE(page.text(str("h1")), str("Unified login"));
    QCOMPARE(world.send(later, page).text(str("h1")), str("Continue in Northlight Usher"));
}

void TestDemoMarketplaces::vendorDoesNotListen_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char *name : {"alibaba", "huawei", "aws"})
        QTest::newRow(name) << QByteArray(name);
}

void TestDemoMarketplaces::vendorDoesNotListen()
{
    QFETCH(const QByteArray, name);
    MarketWorld world;
    world.markets->serve(Router());
    Browser browser;
    const Shown page = world.buy(browser, name);
    checkPage(page);
    QCOMPARE(page.response.status, 503);
    QVERIFY(!world.get(browser, root + name + "/purchases").html().contains(str("<article>")));
}

// The customer ended it elsewhere: nothing leads from it to the vendor any more.
void TestDemoMarketplaces::unsubscribed()
{
    MarketWorld world;
    Browser browser;
    const Shown first = world.buy(browser, "azure");
    world.markets->end(Marketplace::Azure, world.markets->purchases(Marketplace::Azure).first().instance);
    world.markets->end(Marketplace::Azure, str("bought-elsewhere"));
    const Shown list = world.get(browser, root + "azure/purchases");
    checkPage(list);
    QVERIFY(list.html().contains(str("Unsubscribed")));
    QVERIFY(!list.html().contains(str("<form")));
    QCOMPARE(world.send(browser, first).text(str("h1")), str("Your SaaS subscriptions"));
    world.buy(browser, "azure");
    QCOMPARE(world.send(browser, world.get(browser, root + "azure/purchases")).text(str("h1")),
        str("Continue in Northlight Usher"));
}

void TestDemoMarketplaces::agreesFirst()
{
    MarketWorld world;
    Browser browser;
    const Shown order = world.get(browser, root + "alibaba/order");
    QCOMPARE(world.send(browser, order, "agreed").response.status, 422);
    QCOMPARE(world.send(browser, order, "token", "foreign").response.status, 403);
    QVERIFY(world.markets->purchases(Marketplace::Alibaba).isEmpty());
}

void TestDemoMarketplaces::nothingThere_data()
{
    QTest::addColumn<QByteArray>("target");
    for (const char *target : {"direct", "nobody", "aws/purchases/unknown/role", "alibaba/ordered?purchase=unknown"})
        QTest::newRow(target) << root + target;
}

void TestDemoMarketplaces::nothingThere()
{
    QFETCH(const QByteArray, target);
    MarketWorld world;
    Browser browser;
    const Shown shown = world.get(browser, target);
    checkPage(shown);
    QCOMPARE(shown.response.status, 404);
}

void TestDemoMarketplaces::answersNobodyElse_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<int>("status"); // 0: nobody is there
    QTest::newRow("elsewhere") << QByteArray("https://example.com/") << 0;
    QTest::newRow("below a known name") << QByteArray("https://x.login.microsoftonline.com/") << 0;
    QTest::newRow("microsoft, no access")
        << QByteArray("https://marketplaceapi.microsoft.com/api/saas/subscriptions/1") << 403;
    QTest::newRow("microsoft, no secret") << QByteArray("https://login.microsoftonline.com/t/oauth2/v2.0/token") << 401;
    QTest::newRow("aws, no key") << QByteArray("https://metering.marketplace.us-east-1.amazonaws.com/") << 403;
    QTest::newRow("huawei, no key") << QByteArray("https://mkt.myhuaweicloud.com/api?orderId=1") << 401;
    QTest::newRow("huawei, no code") << QByteArray("https://demo-sign-in.huaweicloud.com/api/v1/oauth2/token") << 400;
    QTest::newRow("huawei, no session") << QByteArray("https://demo-sign-in.huaweicloud.com/api/v1/oauth2/userinfo")
                                        << 401;
}

void TestDemoMarketplaces::answersNobodyElse()
{
    QFETCH(const QByteArray, url);
    QFETCH(const int, status);
    MarketWorld world;
    int answers = 0;
    world.markets->send()({"POST", url, {}, {}}, [&](const Result<marketplace::OutgoingAnswer> &answer) {
        ++answers;
        QCOMPARE(answer ? answer->status : 0, status);
    });
    QCOMPARE(answers, 1);
}

void TestDemoMarketplaces::inChinese()
{
    MarketWorld world;
    Browser browser;
    browser.languages = "zh-CN";
    const Shown order = world.get(browser, root + "huawei/order");
    checkPage(order);
    QCOMPARE(order.text(str("h1")), str("购买北辰商业版（SaaS 版）"));
    QCOMPARE(world.send(browser, order).text(str("h1")), str("SaaS 任务提交成功"));
}

USHER_TEST(TestDemoMarketplaces, QCoreApplication)
#include "tst_demomarketplaces.moc"
