#include "server/demoworld.h"

#include "testmain.h"

using namespace serviceworld;

// Who may see it: signing in and out, whose forms are believed, and what is never repeated as it came.
class TestDemoDoors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedAlike();
    void tooManyAttempts();
    void sessions();
    void formsOfOthers_data();
    void formsOfOthers();
    void nobodyElses_data();
    void nobodyElses();
    void signedOutMeansOutside_data();
    void signedOutMeansOutside();
    void hostileTexts();
};

void TestDemoDoors::refusedAlike()
{
    DemoWorld world;
    for (const QByteArray &door : {QByteArray("/demo/sites/ap1"), QByteArray("/demo/billing")}) {
        Browser browser;
        const QByteArray known = door.endsWith("billing") ? "mei.tan" : "kai.ito";
        const Shown wrong = world.signIn(browser, door, known, "not-the-password-1");
        const Shown nobody = world.signIn(browser, door, "no.body", "not-the-password-1");
        const Shown nowhere = world.signIn(browser, door, "no.body%40example.org", "not-the-password-1");
        checkPage(wrong);
        QCOMPARE(wrong.response.status, 422);
        QVERIFY(wrong.html().contains(str("The name and the password do not go together.")));
        const auto body = [](const Shown &shown, const QByteArray &name) {
            return shown.html().remove(QStringLiteral("value=\"%1\"").arg(QString::fromLatin1(name)));
        };
        QCOMPARE(body(wrong, known), body(nobody, "no.body"));
        QCOMPARE(body(wrong, known), body(nowhere, "no.body@example.org"));
        QVERIFY(!wrong.html().contains(str("not-the-password-1")));
    }
}

void TestDemoDoors::tooManyAttempts()
{
    DemoWorld world([](Settings &settings) { settings.signInTries = 2; });
    Browser browser;
    for (int i = 0; i < 2; ++i)
        QCOMPARE(world.signIn(browser, "/demo/billing", "mei.tan", "wrong").response.status, 422);
    const Shown limited = world.signIn(browser, "/demo/billing", "mei.tan", seeded);
    checkPage(limited);
    QCOMPARE(limited.response.status, 429);
    QVERIFY(!limited.header("Retry-After").isEmpty());
    // Under either name the same account is meant.
    QCOMPARE(world.signIn(browser, "/demo/billing", "mei.tan%40example.com", seeded).response.status, 429);
}

void TestDemoDoors::sessions()
{
    DemoWorld world;
    Browser browser;
    const Shown door = world.get(browser, "/demo/billing/sign-in");
    QVERIFY(door.header("Set-Cookie").startsWith("usher-demo="));
    QVERIFY(door.header("Set-Cookie").endsWith("; Path=/demo; HttpOnly; SameSite=Strict"));
    const QByteArray stranger = browser.cookie;
    const Shown entered = world.signIn(browser, "/demo/billing", "mei.tan", seeded);
    QCOMPARE(entered.header("Location"), QByteArray("/demo/billing"));
    QVERIFY(browser.cookie != stranger); // nobody knew it before
    Browser planted;
    planted.cookie = stranger;
    QCOMPARE(world.get(planted, "/demo/billing").header("Location"), QByteArray("/demo/billing/sign-in"));

    // Several doors, one browser; each is left alone.
    world.enter(browser, "/demo/sites/ap1", "kai.ito", seeded);
    const Shown site = world.get(browser, "/demo/sites/ap1");
    QCOMPARE(world.get(browser, "/demo/billing").response.status, 200);
    QCOMPARE(world.get(browser, "/demo/billing/sign-in").header("Location"), QByteArray("/demo/billing"));
    QCOMPARE(world.send(browser, site, "/demo/sites/ap1/sign-out").response.status, 303);
    QCOMPARE(world.get(browser, "/demo/sites/ap1").response.status, 303);
    QCOMPARE(world.get(browser, "/demo/billing").response.status, 200);
    QCOMPARE(world.audited("session.opened"), 2);
    QCOMPARE(world.audited("session.closed"), 1);
    world.pass(9 * 3600);
    QCOMPARE(world.get(browser, "/demo/billing").response.status, 303);
}

void TestDemoDoors::formsOfOthers_data()
{
    QTest::addColumn<QByteArray>("site");
    QTest::addColumn<QByteArray>("origin");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("withCookie");
    const QByteArray right = "right";
    QTest::newRow("another site") << QByteArray("cross-site") << QByteArray() << right << true;
    QTest::newRow("another origin") << QByteArray() << QByteArray("https://evil.example") << right << true;
    QTest::newRow("another token") << QByteArray("same-origin") << QByteArray() << QByteArray(64, 'a') << true;
    QTest::newRow("no token") << QByteArray("same-origin") << QByteArray() << QByteArray() << true;
    QTest::newRow("no cookie") << QByteArray("same-origin") << QByteArray() << right << false;
}

void TestDemoDoors::formsOfOthers()
{
    QFETCH(const QByteArray, site);
    QFETCH(const QByteArray, origin);
    QFETCH(const QByteArray, token);
    QFETCH(const bool, withCookie);
    DemoWorld world;
    Browser browser;
    world.enter(browser, "/demo/billing", "ines.moreau", seeded);
    const QByteArray end
        = linkIn(world.get(browser, "/demo/billing/accounts"), "/demo/billing/accounts/link_[0-9a-f]+/unsubscribe");
    const QByteArray good = world.get(browser, end).value("token").toLatin1();
    const Browser kept = browser;
    browser.site = site;
    browser.origin = origin;
    if (!withCookie)
        browser.cookie.clear();
    const QByteArray form = "token=" + (token == "right" ? good : token) + "&name=mei.tan&password=" + seeded;
    for (const QByteArray &target : {end, QByteArray("/demo/billing/sign-in"), QByteArray("/demo/billing/sign-out"),
             QByteArray("/demo/sites/ap1/sign-in")}) {
        Browser sender = browser;
        const Shown refused = world.post(sender, target, form);
        checkPage(refused);
        QCOMPARE(refused.response.status, 403);
    }
    QCOMPARE(world.audited("purchase.released"), 0);
    Browser same = kept;
    QCOMPARE(world.get(same, "/demo/billing").response.status, 200); // still signed in
}

void TestDemoDoors::nobodyElses_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("cloud account") << QByteArray("/demo/billing/accounts/link_0/unsubscribe");
    QTest::newRow("workspace") << QByteArray("/demo/sites/ap1/workspaces/wksp_0");
    QTest::newRow("site") << QByteArray("/demo/sites/zz9");
    QTest::newRow("site's door") << QByteArray("/demo/sites/zz9/sign-in");
}

void TestDemoDoors::nobodyElses()
{
    QFETCH(QByteArray, path);
    DemoWorld world;
    Browser other;
    world.enter(other, "/demo/billing", "ines.moreau", seeded);
    const QByteArray theirs
        = linkIn(world.get(other, "/demo/billing/accounts"), "/demo/billing/accounts/link_[0-9a-f]+/unsubscribe");
    const QByteArray theirWorkspace = QRegularExpression(str("wksp_[0-9a-f]{32}"))
                                          .match(world.get(other, "/demo/billing").html())
                                          .captured()
                                          .toLatin1();
    Browser browser;
    world.enter(browser, "/demo/billing", "mei.tan", seeded);
    world.enter(browser, "/demo/sites/ap1", "kai.ito", seeded);
    QByteArrayList paths{path};
    if (path.contains("link_0"))
        paths.append(theirs);
    if (path.contains("wksp_0"))
        paths.append("/demo/sites/ap1/workspaces/" + theirWorkspace);
    for (const QByteArray &one : std::as_const(paths)) {
        const Shown shown = world.get(browser, one);
        checkPage(shown);
        QCOMPARE(shown.response.status, 404);
        if (one.startsWith("/demo/billing"))
            QCOMPARE(world.send(browser, world.get(browser, "/demo/billing"), one).response.status, 404);
    }
    QCOMPARE(world.audited("purchase.released"), 0);
}

void TestDemoDoors::signedOutMeansOutside_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("door");
    for (const auto &[path, door] :
        {std::pair("/demo/billing", "/demo/billing"), std::pair("/demo/billing/accounts", "/demo/billing"),
            std::pair("/demo/billing/accounts/link_1/unsubscribe", "/demo/billing"),
            std::pair("/demo/sites/ap1", "/demo/sites/ap1"),
            std::pair("/demo/sites/ap1/workspaces/wksp_1", "/demo/sites/ap1")})
        QTest::newRow(path) << QByteArray(path) << QByteArray(door);
}

void TestDemoDoors::signedOutMeansOutside()
{
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, door);
    DemoWorld world;
    Browser browser;
    const Shown shown = world.get(browser, path);
    QCOMPARE(shown.response.status, 303);
    QCOMPARE(shown.header("Location"), door + "/sign-in");
    // In the same language.
    Browser chinese;
    QCOMPARE(world.get(chinese, path + "?language=zh-CN").header("Location"), door + "/sign-in?language=zh-CN");
}

void TestDemoDoors::hostileTexts()
{
    DemoWorld world;
    Browser browser;
    world.mails.send({str("<b>@x\" onload=x"), str("<script>x</script>"), str("<img src=x> %1"), {}, str("\"><b>")});
    const Shown mail = world.get(browser, "/demo/mail");
    QVERIFY(!mail.html().contains(str("<script")) && !mail.html().contains(str("<b>")));
    const Shown named = world.signIn(browser, "/demo/billing", "%22%3E%3Cscript%3Ex", "x");
    checkPage(named);
    QVERIFY(named.html().contains(str("&quot;&gt;&lt;script&gt;x")));
    world.enter(browser, "/demo/billing", "mei.tan", seeded);
    for (const char *query : {"name=%22%3E%3Cscript%3E&through=", "through=%22%3E%3Cscript%3E",
             "after=%22%3E%3Cscript%3E&language=%22%3E"}) {
        const Shown shown = world.get(browser, QByteArray("/demo/billing?") + query);
        QCOMPARE(shown.response.status, 200);
        QVERIFY(!shown.html().contains(str("<script")));
    }
}

USHER_TEST(TestDemoDoors, QCoreApplication)
#include "tst_demodoors.moc"
