#include "server/pageworld.h"

#include "testmain.h"

using namespace serviceworld;

namespace {

const QByteArray handoff = "/handoff";

} // namespace

// Whose browser it is: its cookie, its forms, and those of others.
class TestPageBrowsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cookie();
    void withoutACookie_data();
    void withoutACookie();
    void formsOfOthers_data();
    void formsOfOthers();
    void approvesWhatItShowed();
    void secondBrowser();
    void sameBrowserComesBack();
    void formsKeepTheirBrowser();
    void formsWithoutACookie();
    void onlyLookedAt();
};

void TestPageBrowsers::cookie()
{
    PageWorld world;
    Browser browser;
    world.buy();
    const QByteArray set = world.get(browser, "/mp/alibaba/login?token=88880001").header("Set-Cookie");
    QVERIFY(set.startsWith("__Host-usher-handoff="));
    for (const char *part : {"; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/"})
        QVERIFY(set.contains(part));
    QVERIFY(!set.contains("Domain"));
}

void TestPageBrowsers::withoutACookie_data()
{
    QTest::addColumn<QByteArray>("cookie");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("another site's") << QByteArray("session=1");
    QTest::newRow("unknown") << QByteArray("__Host-usher-handoff=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    QTest::newRow("nonsense") << QByteArray("__Host-usher-handoff=<script>");
    QTest::newRow("two") << QByteArray("__Host-usher-handoff=AAAA; __Host-usher-handoff=BBBB");
    QTest::newRow("without its prefix") << QByteArray("usher-handoff=AAAA");
}

void TestPageBrowsers::withoutACookie()
{
    QFETCH(QByteArray, cookie);
    PageWorld world;
    Browser browser{.cookie = cookie};
    const Shown page = world.get(browser, handoff);
    checkPage(page);
    QCOMPARE(page.response.status, 404);
    QCOMPARE(page.text(str("h1")), str("There is nothing to continue in this browser"));
    QVERIFY(page.html().contains(str("blocks cookies")));
    QVERIFY(page.html().contains(str("Your purchase is safe")));
    for (const char *button : {"/handoff/approve", "/handoff/cancel"})
        QVERIFY(world.post(browser, button, "token=x&code=y").response.status >= 400);
}

void TestPageBrowsers::formsOfOthers_data()
{
    QTest::addColumn<QByteArray>("site");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<QByteArray>("token"); // empty: the page's own
    QTest::addColumn<bool>("taken");
    const QByteArray own = "https://activation.example.com";
    QTest::newRow("our page") << QByteArray("same-origin") << own << QByteArray() << true;
    QTest::newRow("our page, no origin named")
        << QByteArray("same-origin") << QByteArray("null") << QByteArray() << true;
    QTest::newRow("a browser that says nothing") << QByteArray() << QByteArray() << QByteArray() << true;
    QTest::newRow("another site") << QByteArray("cross-site") << QByteArray("https://evil.example") << QByteArray()
                                  << false;
    QTest::newRow("a neighbour") << QByteArray("same-site") << QByteArray("https://evil.example.com") << QByteArray()
                                 << false;
    QTest::newRow("typed") << QByteArray("none") << QByteArray() << QByteArray() << false;
    QTest::newRow("another origin alone")
        << QByteArray() << QByteArray("https://evil.example") << QByteArray() << false;
    QTest::newRow("another port") << QByteArray() << QByteArray(own + ":8443") << QByteArray() << false;
    QTest::newRow("no token") << QByteArray("same-origin") << own << QByteArray("-") << false;
    QTest::newRow("another's token") << QByteArray("same-origin") << own << QByteArray(64, 'a') << false;
}

void TestPageBrowsers::formsOfOthers()
{
    QFETCH(QByteArray, site);
    QFETCH(QByteArray, origin);
    QFETCH(QByteArray, token);
    QFETCH(bool, taken);
    PageWorld world;
    Browser browser;
    world.claimFrom(world.waiting(browser));
    const Shown claimed = world.get(browser, handoff);
    browser.site = site;
    browser.origin = origin;
    const QByteArray own = claimed.value("token").toLatin1();
    const QByteArray form = "code=" + claimed.value("code").toLatin1()
        + (token == "-" ? QByteArray() : "&token=" + (token.isEmpty() ? own : token));
    const Shown answer = world.post(browser, "/handoff/approve", form);
    QCOMPARE(answer.response.status, taken ? 303 : 403);
    if (!taken)
        checkPage(answer);
    QCOMPARE(world.redeemClaimed(), taken ? str("redeemed") : str("pending"));
}

// The match code that was on the page, not the one that is true by now.
void TestPageBrowsers::approvesWhatItShowed()
{
    PageWorld world;
    Browser browser;
    const Shown waiting = world.waiting(browser);
    world.claimFrom(waiting);
    const Shown claimed = world.get(browser, handoff);
    Browser same = browser;
    same.site = "same-origin";
    const QByteArray token = "token=" + claimed.value("token").toLatin1();
    for (const char *code : {"", "&code=AAAAAA", "&code="})
        QCOMPARE(world.post(same, "/handoff/approve", token + code).response.status, 303);
    QCOMPARE(world.redeemClaimed(), str("pending"));
    QCOMPARE(world.get(browser, handoff).text(str("h1")), str("Does Northlight Usher show the same code?"));
}

void TestPageBrowsers::secondBrowser()
{
    PageWorld world;
    Browser first;
    const Shown waiting = world.waiting(first);
    Browser second;
    const Shown refused = world.get(second, "/mp/alibaba/login?token=88880001");
    checkPage(refused);
    QCOMPARE(refused.response.status, 409);
    QCOMPARE(refused.text(str("h1")), str("This link was opened in another browser first"));
    QVERIFY(second.cookie.isEmpty());
    // Nor by its neighbour's form token.
    Browser third;
    world.waiting(third, str("77770001"));
    QCOMPARE(world.press(third, waiting, "/handoff/cancel").response.status, 403);
    QCOMPARE(world.get(first, handoff).text(str("h1")), str("Continue in Northlight Usher"));
}

void TestPageBrowsers::sameBrowserComesBack()
{
    PageWorld world;
    Browser browser;
    const Shown waiting = world.waiting(browser);
    const QByteArray cookie = browser.cookie;
    QCOMPARE(world.get(browser, "/mp/alibaba/login?token=88880001").response.status, 303);
    QCOMPARE(browser.cookie, cookie);
    QCOMPARE(world.get(browser, handoff).html(), waiting.html());
}

// The wizard began, and AWS's console posts its form from another site: the purchase still joins the wizard's hand-off.
void TestPageBrowsers::formsKeepTheirBrowser()
{
    PageWorld world;
    world.buy(Marketplace::Aws);
    const Result<Answer> opened = world.open(newVerifier(), Marketplace::Aws);
    Browser browser;
    world.get(browser, "/handoff/start?b=" + PageWorld::startToken(opened).revealUtf8());
    const QByteArray cookie = browser.cookie;
    const Shown landed = world.submit(browser, "/mp/aws/landing", "t=88880001");
    QCOMPARE(landed.header("Location"), handoff);
    QCOMPARE(browser.cookie, cookie);
    QVERIFY(browser.form.isEmpty()); // forgotten
    const Shown page = world.get(browser, handoff);
    QCOMPARE(page.text(str("h1")), str("Does Northlight Usher show the same code?"));
    QVERIFY(page.html().contains(serviceworld::text(opened, "match_code")));
}

void TestPageBrowsers::formsWithoutACookie()
{
    PageWorld world;
    world.buy(Marketplace::Aws);
    Browser browser{.site = "cross-site"};
    const Shown first = world.post(browser, "/mp/aws/landing", "t=88880001");
    const QByteArray kept = first.header("Set-Cookie");
    for (const char *part :
        {"__Host-usher-form=", "; Secure", "; HttpOnly", "; SameSite=Lax", "; Path=/", "; Max-Age=300"})
        QVERIFY(kept.contains(part));
    QVERIFY(!first.header("Location").contains("88880001"));
    browser.form.clear(); // blocked
    const Shown page = world.get(browser, first.header("Location"));
    checkPage(page);
    QVERIFY(page.html().contains(str("blocks cookies")));
    for (const char *nonsense : {"=", "=%%%", "=AAAA; __Host-usher-form=AAAA"}) {
        browser.form = QByteArray("__Host-usher-form") + nonsense;
        QVERIFY(world.get(browser, first.header("Location")).response.status >= 400);
    }
    // Too long for a cookie: by itself then.
    const QByteArray padding = "&x=" + QByteArray(3000, 'x');
    QCOMPARE(world.post(browser, "/mp/aws/landing", "t=88880001" + padding).header("Location"), handoff);
}

// Programs that look where a link leads use up nothing.
void TestPageBrowsers::onlyLookedAt()
{
    PageWorld world;
    world.buy();
    for (const char *path : {"/mp/alibaba/login", "/handoff/start"}) {
        const auto request = std::make_shared<Request>();
        request->method = "HEAD";
        request->path = path;
        request->query = {{"token", "88880001"}, {"b", "x"}};
        std::promise<Response> promise;
        world.router()(request, [&promise](Response response) { promise.set_value(std::move(response)); });
        const Response answer = promise.get_future().get();
        QCOMPARE(answer.status, 204);
        QVERIFY(answer.headers.isEmpty());
    }
    Browser browser;
    QCOMPARE(world.get(browser, "/mp/alibaba/login?token=88880001").response.status, 303);
}

USHER_TEST(TestPageBrowsers, QCoreApplication)
#include "tst_pagebrowsers.moc"
