#include "server/pageworld.h"

#include "edgeclient.h"
#include "testmain.h"
#include "usherd/http/server.h"

using namespace serviceworld;

namespace {

const QByteArray handoff = "/handoff";

} // namespace

// What the pages say, from the marketplace to the wizard and in trouble.
class TestHandoffPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheMarketplaceToTheWizard();
    void fromTheWizard();
    void whereToBuy_data();
    void whereToBuy();
    void cancelled();
    void runsOut();
    void cameBackAfterItRanOut();
    void refusals_data();
    void refusals();
    void howToStart();
    void hostileTexts();
    void inTheReadersLanguage();
    void looksAgainUnlessToldNotTo();
    void whereToGetTheProgram();
    void tooManyFromOneNetwork();
    void overARealEdge();
};

void TestHandoffPages::fromTheMarketplaceToTheWizard()
{
    PageWorld world;
    Browser browser;
    const Shown waiting = world.waiting(browser);
    checkPage(waiting);
    QCOMPARE(waiting.response.status, 200);
    QCOMPARE(waiting.text(str("h1")), str("Continue in Northlight Usher"));
    // Whose purchase, never whole.
    QVERIFY(waiting.html().contains(str("Alibaba Cloud")) && waiting.html().contains(str("1234…3456")));
    QVERIFY(!waiting.html().contains(str("1234567890123456")) && !waiting.html().contains(str("88880001")));
    QVERIFY(waiting.html().contains(
        QRegularExpression(str("href=\"example\\.northlight\\.usher:/activate\\?t=[A-Za-z0-9_-]{43}\""))));
    QVERIFY(waiting.html().contains(QRegularExpression(
        str("class=\"code\" dir=\"ltr\" role=\"img\" aria-label=\"[^\"]+\">[A-Z0-9]{4}-[A-Z0-9]{4}<"))));
    QVERIFY(waiting.html().contains(str("Good for 10 more minutes.")));

    const QString match = world.claimFrom(waiting);
    const Shown claimed = world.get(browser, handoff);
    checkPage(claimed);
    QCOMPARE(claimed.text(str("h1")), str("Does Northlight Usher show the same code?"));
    QVERIFY(claimed.html().contains(str(">") + match + str("<")) && claimed.html().contains(str("mei-laptop")));
    QVERIFY(!claimed.html().contains(str(":/activate"))); // used
    QVERIFY(!claimed.html().contains(str("http-equiv"))); // it waits for nobody but its reader
    QCOMPARE(claimed.html().count(str("<form method=\"post\"")), 2);

    const Shown pressed = world.press(browser, claimed, "/handoff/approve");
    QCOMPARE(pressed.response.status, 303);
    QCOMPARE(pressed.header("Location"), handoff);
    const Shown approved = world.get(browser, handoff);
    checkPage(approved);
    QCOMPARE(approved.text(str("h1")), str("Approved"));

    QCOMPARE(world.redeemClaimed(), str("redeemed"));
    const Shown redeemed = world.get(browser, handoff);
    checkPage(redeemed);
    QCOMPARE(redeemed.text(str("h1")), str("Your purchase is in Northlight Usher"));
    QVERIFY(!redeemed.html().contains(str("<form")));
}

void TestHandoffPages::fromTheWizard()
{
    PageWorld world;
    world.buy();
    const Result<Answer> opened = world.open(newVerifier(), Marketplace::Alibaba);
    const QByteArray start = "/handoff/start?b=" + PageWorld::startToken(opened).revealUtf8();
    Browser browser;
    QCOMPARE(world.get(browser, start).header("Location"), handoff);
    const Shown page = world.get(browser, handoff);
    checkPage(page);
    QCOMPARE(page.text(str("h1")), str("Now open your purchase in Alibaba Cloud"));
    QVERIFY(page.html().contains(str("mei-laptop")));
    QVERIFY(page.html().contains(serviceworld::text(opened, "match_code")));
    QVERIFY(page.html().contains(str("http-equiv=\"refresh\"")));

    // Once more by the same browser; never by another one.
    QCOMPARE(world.get(browser, start).response.status, 303);
    Browser other;
    const Shown refused = world.get(other, start);
    checkPage(refused);
    QCOMPARE(refused.response.status, 410);
    QVERIFY(other.cookie.isEmpty());
    QCOMPARE(refused.text(str("h1")), str("This link has been used or has run out"));

    // Back from the marketplace: it is asked here too.
    QCOMPARE(world.get(browser, "/mp/alibaba/login?token=88880001").response.status, 303);
    QCOMPARE(world.get(browser, handoff).text(str("h1")), str("Does Northlight Usher show the same code?"));
}

void TestHandoffPages::whereToBuy_data()
{
    QTest::addColumn<QStringList>("listings"); // of AWS
    QTest::addColumn<bool>("leadsThere");
    const QString here = str("https://listings.example/aws");
    QTest::newRow("one") << QStringList{here} << true;
    QTest::newRow("two at one address") << QStringList{here, here} << true;
    QTest::newRow("two") << QStringList{here, str("https://listings.example/aws-china")} << false;
    QTest::newRow("two, one of them unknown") << QStringList{here, QString()} << false;
    QTest::newRow("none") << QStringList() << false;
}

// Which of several listings it was is not known before the purchase is.
void TestHandoffPages::whereToBuy()
{
    QFETCH(const QStringList, listings);
    QFETCH(const bool, leadsThere);
    PageWorld world({}, [&listings](usher::Brand &brand) {
        brand.listings.clear();
        for (const QString &url : listings)
            brand.listings.append({Marketplace::Aws, QString::number(brand.listings.size()), QUrl(url), {}});
    });
    const Result<Answer> opened = world.open(newVerifier(), Marketplace::Aws);
    Browser browser;
    world.get(browser, "/handoff/start?b=" + PageWorld::startToken(opened).revealUtf8());
    const Shown page = world.get(browser, handoff);
    checkPage(page);
    QCOMPARE(page.html().contains(str("href=\"https://listings.example/aws\"")), leadsThere);
}

void TestHandoffPages::cancelled()
{
    PageWorld world;
    Browser browser;
    const Shown waiting = world.waiting(browser);
    QCOMPARE(world.press(browser, waiting, "/handoff/cancel").response.status, 303);
    const Shown page = world.get(browser, handoff);
    checkPage(page);
    QCOMPARE(page.text(str("h1")), str("Cancelled"));
    QVERIFY(page.html().contains(str("Your purchase is safe")) && page.html().contains(str("Login Directly")));
    QVERIFY(world.claimFrom(waiting).isEmpty());
}

void TestHandoffPages::runsOut()
{
    PageWorld world;
    Browser browser;
    world.waiting(browser);
    world.pass(9 * 60 + 1);
    QVERIFY(world.get(browser, handoff).html().contains(str("Good for 1 more minute.")));
    world.pass(60);
    const Shown page = world.get(browser, handoff);
    checkPage(page);
    QCOMPARE(page.text(str("h1")), str("This page has run out"));
    QVERIFY(page.html().contains(str("Your purchase is safe")));
    QVERIFY(!page.html().contains(str("http-equiv")));
}

void TestHandoffPages::cameBackAfterItRanOut()
{
    PageWorld world;
    Browser browser;
    world.waiting(browser);
    world.pass(11LL * 60);
    QCOMPARE(world.get(browser, handoff).text(str("h1")), str("This page has run out"));
    QCOMPARE(world.get(browser, "/mp/alibaba/login?token=88880001").response.status, 303);
    QCOMPARE(world.get(browser, handoff).text(str("h1")), str("Continue in Northlight Usher"));
}

void TestHandoffPages::refusals_data()
{
    QTest::addColumn<QByteArray>("target"); // GET, or with a form POST
    QTest::addColumn<QByteArray>("form");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("again"); // a link to the same address
    const auto row = [](const char *name, const char *target, int status, const char *title, bool again = false,
                         const char *form = "") {
        QTest::newRow(name) << QByteArray(target) << QByteArray(form) << status << str(title) << again;
    };
    row("not told of", "/mp/alibaba/login?token=99990001", 404, "Your purchase is still on its way to us", true);
    row("no token", "/mp/alibaba/login", 403, "We could not confirm that this link comes from Alibaba Cloud");
    row("bad signature", "/mp/alibaba/login?token=forged", 403,
        "We could not confirm that this link comes from Alibaba Cloud");
    row("too old", "/mp/alibaba/login?token=old", 410, "This link has run out");
    row("late at the marketplace", "/mp/aws/landing", 410, "This link has run out", false, "t=late");
    row("marketplace down", "/mp/huawei/login?token=down", 502, "Huawei Cloud does not answer us at the moment", true);
    row("marketplace down, form", "/mp/aws/landing", 502, "AWS does not answer us at the moment", true, "t=down");
    row("ours not set up", "/mp/huawei/login?token=unconfigured", 503,
        "We cannot take over purchases from Huawei Cloud yet");
    row("off", "/mp/azure/landing?token=x", 503, "We cannot take over purchases from Azure yet");
    row("not a member", "/mp/huawei/login?token=stranger", 403, "You have not been given this product in Huawei Cloud");
    row("start link", "/handoff/start?b=nonsense", 410, "This link has been used or has run out");
    row("start link without its token", "/handoff/start", 410, "This link has been used or has run out");
}

void TestHandoffPages::refusals()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, form);
    PageWorld world;
    for (const char *language : {"en", "zh-CN"}) {
        Browser browser{.languages = language};
        const Shown page = form.isEmpty() ? world.get(browser, target) : world.submit(browser, target, form);
        checkPage(page);
        QTEST(page.response.status, "status");
        QVERIFY(browser.cookie.isEmpty());
        QVERIFY(!page.response.code.isEmpty()); // for the log
        QVERIFY(page.html().contains(str("class=\"safe\"")));
        QCOMPARE(page.html().count(str("<h2>")), 1);
        if (language == QByteArray("en")) {
            QTEST(page.text(str("h1")), "title");
            QTEST(page.html().contains(str("href=\"\"")), "again");
            QVERIFY(page.html().contains(QRegularExpression(str("purchase (is safe|stays)|Nothing was"))));
            QVERIFY(page.html().contains(str("https://support.northlight.example/")));
        } else {
            QVERIFY(page.html().contains(QRegularExpression(str("不受影响|保持不变"))));
        }
    }
}

void TestHandoffPages::howToStart()
{
    PageWorld world;
    Browser browser;
    const Shown page = world.get(browser, "/mp/aws/landing");
    checkPage(page);
    QCOMPARE(page.response.status, 200);
    QVERIFY(page.html().contains(str("Set Up Your Account")));
}

void TestHandoffPages::hostileTexts()
{
    const QString evil = str("\"><img src=x onerror=alert(1)>'&%1</bdi></style><script>");
    PageWorld world({}, [&evil](usher::Brand &brand) {
        brand.name = brand.wordmark = brand.operatorName = evil;
        brand.supportUrl = brand.downloadUrl = QUrl(str("javascript:alert(1)"));
    });
    Browser browser{.languages = "\"><script>, en"};
    const Shown waiting = world.waiting(browser, str("<b>88880001</b>"));
    world.claimFrom(waiting, evil.left(60));
    for (const Shown &page :
        {waiting, world.get(browser, handoff), world.get(browser, "/handoff?language=%22%3E%3Cscript%3E&wait=%22"),
            world.get(browser, "/mp/huawei/login?token=down")}) {
        QString html = page.html();
        QVERIFY(html.contains(str("&lt;img src=x onerror=alert(1)&gt;")));
        QVERIFY(!html.contains(str("<img")) && !html.contains(str("<script")) && !html.contains(str("<b>")));
        QVERIFY(!html.contains(str("href=\"javascript")) && html.count(str("</style>")) == 1);
        QVERIFY(page.header("Location").isEmpty());
    }
    QVERIFY(world.get(browser, handoff).html().contains(str("<bdi>&quot;&gt;&lt;img")));
}

void TestHandoffPages::inTheReadersLanguage()
{
    PageWorld world;
    Browser browser{.languages = "zh-CN,zh;q=0.9,en;q=0.8"};
    const Shown chinese = world.waiting(browser);
    checkPage(chinese);
    QVERIFY(chinese.html().contains(str("<html lang=\"zh-CN\" dir=\"ltr\">")));
    QVERIFY(chinese.html().contains(str("阿里云")) && chinese.html().contains(str("北辰 Usher")));
    QCOMPARE(chinese.header("Content-Language"), QByteArray("zh-CN"));

    // The other languages are a click away, and stay chosen over the buttons.
    QVERIFY(chinese.html().contains(str("href=\"/handoff?language=en\"")));
    const Shown english = world.get(browser, "/handoff?language=en");
    QVERIFY(english.html().contains(str("<html lang=\"en\"")));
    QVERIFY(english.html().contains(str("action=\"/handoff/cancel?language=en\"")));
    QCOMPARE(world.press(browser, english, "/handoff/cancel?language=en").header("Location"),
        QByteArray("/handoff?language=en"));
}

void TestHandoffPages::looksAgainUnlessToldNotTo()
{
    PageWorld world;
    Browser browser;
    const QString page = world.waiting(browser).html();
    QVERIFY(page.contains(str("<meta http-equiv=\"refresh\" content=\"5\">")));
    QVERIFY(page.contains(str("href=\"/handoff\">Check again")) && page.contains(str("href=\"/handoff?wait=no\"")));
    const QString quiet = world.get(browser, "/handoff?wait=no").html();
    QVERIFY(!quiet.contains(str("http-equiv")));
    QVERIFY(quiet.contains(str("href=\"/handoff?wait=no\">Check again"))
        && quiet.contains(str("href=\"/handoff\">Check by itself")));
}

void TestHandoffPages::whereToGetTheProgram()
{
    PageWorld with;
    Browser browser;
    QVERIFY(with.waiting(browser).html().contains(str("href=\"https://download.northlight.example/usher/\"")));
    PageWorld without({}, [](usher::Brand &brand) { brand.downloadUrl.clear(); });
    Browser other;
    const QString page = without.waiting(other).html();
    QVERIFY(!page.contains(str("download")) && page.contains(str("Ask the support of Northlight")));
}

void TestHandoffPages::tooManyFromOneNetwork()
{
    PageWorld world([](Settings &settings) { settings.attemptsPerMinute = 5; });
    Browser browser;
    Shown page;
    for (int i = 0; i < 11; ++i)
        page = world.get(browser, "/mp/alibaba/login?token=forged");
    checkPage(page);
    QCOMPARE(page.response.status, 429);
    QVERIFY(page.header("Retry-After").toInt() > 0);
    Browser elsewhere{.address = "198.51.100.7"};
    QCOMPARE(world.get(elsewhere, "/mp/alibaba/login?token=forged").response.status, 403);
    // Pages that wait are looked at more often than links are opened.
    for (int i = 0; i < 100; ++i)
        page = world.get(browser, handoff);
    QCOMPARE(page.response.status, 404);
    QCOMPARE(world.get(browser, handoff).response.status, 429);
}

// No store keeps a page, and no log an address's query or a cookie.
void TestHandoffPages::overARealEdge()
{
    static QStringList lines;
    static std::mutex mutex;
    PageWorld world;
    world.buy();
    const auto before = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) {
        const std::scoped_lock lock(mutex);
        lines.append(text);
    });
    EdgeClient::Answer landed;
    EdgeClient::Answer page;
    {
        Server server({}, world.router());
        const Result<int> port = server.start();
        EdgeClient client;
        if (port && client.connectTo(*port)) {
            landed = client.ask("GET /mp/alibaba/login?token=88880001 HTTP/1.1\r\nHost: localhost\r\n\r\n");
            page = client.ask("GET /handoff?language=en HTTP/1.1\r\nHost: localhost\r\nCookie: "
                              "__Host-usher-handoff=SECRETSECRET\r\n\r\n");
        }
    }
    qInstallMessageHandler(before);
    QCOMPARE(landed.status, 303);
    QVERIFY(landed.has("location: /handoff"));
    QVERIFY(landed.head.contains("\r\nset-cookie: __host-usher-handoff="));
    QCOMPARE(page.status, 404);
    for (const EdgeClient::Answer &answer : {landed, page}) {
        QVERIFY(answer.has("cache-control: no-store"));
        QVERIFY(answer.has("referrer-policy: no-referrer"));
        QVERIFY(answer.has("x-content-type-options: nosniff"));
        QVERIFY(answer.has("strict-transport-security: max-age=31536000; includesubdomains"));
    }
    const QString all = lines.join(QLatin1Char('\n'));
    QVERIFY(all.contains(str("/mp/alibaba/login")) && all.contains(str("handoff_unknown")));
    for (const char *never : {"token", "88880001", "language", "SECRET", "ookie"})
        QVERIFY2(!all.contains(QLatin1String(never)), qPrintable(all));
}

USHER_TEST(TestHandoffPages, QCoreApplication)
#include "tst_handoffpages.moc"
