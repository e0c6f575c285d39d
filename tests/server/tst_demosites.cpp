#include "server/pageworld.h"

#include "testmain.h"
#include "usherd/demo/demodata.h"
#include "usherd/demo/sites/sites.h"

#include <QRegularExpression>

using namespace serviceworld;

namespace {

const QByteArray registered = "quiet-Lantern-81-bay"; // the password of World::newConsole()
const QByteArray seeded = "Lantern-Harbour-27";

// Takes every mail, and sends none.
class Nowhere : public Transport
{
public:
    std::optional<Undelivered> send(const Mail &mail) override
    {
        if (mail.subject == QLatin1String("refused"))
            return Undelivered{Undelivered::Kind::Refused, {}};
        return {};
    }
};

class DemoWorld : public PageWorld
{
public:
    explicit DemoWorld(const Tweak &tweak = {})
        : PageWorld(tweak)
    {
        Router shared = router();
        demo::addSites(shared, {brand(), services(), mails});
    }

    // What the page's form sends, with other fields than its hidden ones.
    Shown send(Browser &browser, const Shown &page, const QByteArray &target, const QByteArray &fields = {})
    {
        browser.site = "same-origin";
        return post(browser, target, "token=" + page.value("token").toLatin1() + fields);
    }
    Shown signIn(Browser &browser, const QByteArray &door, const QByteArray &name, const QByteArray &password)
    {
        const QByteArray target = door + "/sign-in";
        return send(browser, get(browser, target), target, "&name=" + name + "&password=" + password);
    }
    // Signed in, and behind the door.
    Shown enter(Browser &browser, const QByteArray &door, const QByteArray &name, const QByteArray &password)
    {
        const Shown answer = signIn(browser, door, name, password);
        return answer.response.status == 303 ? get(browser, answer.header("Location")) : answer;
    }

    demo::KeptMails mails{std::make_unique<Nowhere>()};
};

// Of the first link whose address matches.
QByteArray linkIn(const Shown &page, const char *address)
{
    const QRegularExpression link(QStringLiteral("href=\"(%1)\"").arg(QLatin1String(address)));
    return link.match(page.html()).captured(1).toLatin1();
}

QString dayOf(qint64 at)
{
    return QLocale(QStringLiteral("en"))
        .toString(QDateTime::fromMSecsSinceEpoch(at).date(), QStringLiteral("d MMMM yyyy"));
}

constexpr qint64 day = 24 * 3600;

} // namespace

class TestDemoSites : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void activated();
    void bound();
    void unlinked();
    void manyWorkspaces();
    void unsubscribed_data();
    void unsubscribed();
    void suspended();
    void refusedAlike();
    void tooManyAttempts();
    void sessions();
    void formsOfOthers_data();
    void formsOfOthers();
    void nobodyElses_data();
    void nobodyElses();
    void signedOutMeansOutside_data();
    void signedOutMeansOutside();
    void mails();
    void hostileTexts();
    void inChinese();
};

void TestDemoSites::activated()
{
    DemoWorld world;
    Browser browser;
    const QByteArray site = "/demo/sites/ap1";
    const Secret token = world.newConsole(str("ana.lind"));
    // Registered, and no further yet.
    const Shown before = world.enter(browser, site, "ana.lind", registered);
    checkPage(before);
    QCOMPARE(before.text(str("h1")), str("Your workspaces"));
    QVERIFY(before.html().contains(str("There is none yet.")));
    Browser other;
    QCOMPARE(world.signIn(other, "/demo/billing", "ana.lind", registered).response.status, 422);

    QVERIFY(world.activate(token, World::purchase(str("alibaba_fresh_1"))));
    const Shown list = world.get(browser, site);
    checkPage(list);
    QVERIFY(list.html().contains(str("Main")));
    QVERIFY(list.html().contains(str("Alibaba Cloud account 5123…0301")));

    const Shown first = world.get(browser, linkIn(list, "/demo/sites/ap1/workspaces/[a-z0-9_]+"));
    checkPage(first);
    QCOMPARE(first.text(str("h1")), str("Main"));
    for (const char *told : {"ap1 Singapore", "English", "ana.lind", "Alibaba Cloud account 5123…0301",
             "The Commercial Plan is active.", "Install DataKit", "DK_DATAWAY=", "Coming soon"})
        QVERIFY2(first.html().contains(str(told)), told);
    QVERIFY(first.html().contains(dayOf(world.now())));
    QVERIFY(!first.html().contains(str("5123400100200301"))); // masked, as everywhere

    // Nobody of another site.
    Browser elsewhere;
    QCOMPARE(world.signIn(elsewhere, "/demo/sites/eu1", "ana.lind", registered).response.status, 422);

    // By e-mail, and with the same password in the Billing Center.
    const Shown billing = world.enter(other, "/demo/billing", "ana.lind%40example.org", registered);
    checkPage(billing);
    QCOMPARE(billing.text(str("h1")), str("Workspace Management"));
    for (const char *told : {"Main", "ap1 Singapore", "Alibaba Cloud account 5123…0301", "Signed in as ana.lind"})
        QVERIFY2(billing.html().contains(str(told)), told);
    QVERIFY(billing.html().contains(dayOf(world.now())));
    const Shown accounts = world.get(other, "/demo/billing/accounts");
    checkPage(accounts);
    QVERIFY(accounts.html().contains(str("1 workspace settles through it")));
}

void TestDemoSites::bound()
{
    DemoWorld world;
    Browser browser;
    const Secret token = world.newBilling(str("mei.tan"), World::purchase(str("alibaba_fresh_2")));
    const Shown before = world.enter(browser, "/demo/billing", "mei.tan", seeded);
    const auto row = [&](const char *name) {
        const QString html = world.get(browser, "/demo/billing?name=" + QByteArray(name)).html();
        return html.mid(html.indexOf(str("<tbody"))).section(str("</tr>"), 0, 0);
    };
    QVERIFY(row("Payments%20production").contains(str("Not bound to a purchase")));
    const QString id = QRegularExpression(str("wksp_[0-9a-f]{32}")).match(row("Payments%20production")).captured();
    QVERIFY(world.bind(token, id));
    QVERIFY(row("Payments%20production").contains(str("Alibaba Cloud account 5123…0302")));
    QVERIFY(row("Identity%20production").contains(str("Huawei Cloud account")));
    QVERIFY(row("Fraud%20detection%20production").contains(str("Locked")));

    // Those alone that settle through it.
    const Shown all = world.get(browser, "/demo/billing");
    checkPage(all);
    const QByteArray through = linkIn(all, "/demo/billing\\?through=link_[^\"]+");
    QVERIFY(!through.isEmpty());
    QCOMPARE(world.get(browser, "/demo/billing?through=direct").html().count(str("<tr ")), 0);
    int most = 0;
    for (const auto &match : QRegularExpression(str("/demo/billing\\?through=[^\"]+")).globalMatch(all.html())) {
        const Shown some = world.get(browser, match.captured().toLatin1());
        checkPage(some);
        most += int(some.html().count(str("<tr ")) - 1);
    }
    QCOMPARE(most, 4); // that one, and the three of the demo's beginning

    // Its owner finds it at its site.
    Browser owner;
    const Shown list = world.enter(owner, "/demo/sites/ap1", "mei.console", seeded);
    checkPage(list);
    QVERIFY(list.html().contains(str("Alibaba Cloud account 5123…0302")));
    QVERIFY(list.html().contains(str("Not bound to a purchase")));
}

void TestDemoSites::unlinked()
{
    DemoWorld world;
    Browser browser;
    const Shown none = world.enter(browser, "/demo/billing", "lena.park", seeded);
    checkPage(none);
    QVERIFY(none.html().contains(str("No workspace belongs to this account yet.")));
    QVERIFY(world.get(browser, "/demo/billing/accounts").html().contains(str("None is linked yet.")));

    // Settled directly: no cloud account, and still bound.
    const Secret token = world.newBilling(str("lena.park"), {});
    QVERIFY(!token.isEmpty());
    Browser other;
    const Shown one = world.enter(other, "/demo/billing", "tom.adler", seeded);
    QVERIFY(one.html().contains(str("Web shop production")));
    QVERIFY(one.html().contains(str("Billing Center account")));
    QVERIFY(one.html().contains(str("Not bound to a purchase")));
}

void TestDemoSites::manyWorkspaces()
{
    DemoWorld world;
    Browser browser;
    Shown page = world.enter(browser, "/demo/billing", "noor.haddad", seeded);
    QSet<QString> seen;
    const QRegularExpression ids(str("wksp_[0-9a-f]{32}</span>"));
    for (int pages = 0; pages < 30; ++pages) {
        checkPage(page);
        for (const auto &match : ids.globalMatch(page.html()))
            seen.insert(match.captured());
        QByteArray next = linkIn(page, "/demo/billing\\?after=[^\"]+");
        if (next.isEmpty())
            break;
        page = world.get(browser, next.replace("&amp;", "&"));
    }
    QCOMPARE(seen.size(), 412);
    QVERIFY(world.get(browser, "/demo/billing?name=nothing+like+it").html().contains(str("No workspace like that.")));
}

void TestDemoSites::unsubscribed_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QString>("account");
    QTest::newRow("Alibaba Cloud") << QByteArray("ines.moreau") << str("Alibaba Cloud account 5123…0404");
    QTest::newRow("Huawei Cloud") << QByteArray("mei.tan") << str("Huawei Cloud account 0b88…7e14");
    QTest::newRow("AWS") << QByteArray("tom.adler") << str("AWS account 21…04");
}

void TestDemoSites::unsubscribed()
{
    QFETCH(const QByteArray, name);
    QFETCH(const QString, account);
    DemoWorld world;
    Browser browser;
    world.enter(browser, "/demo/billing", name, seeded);
    const Shown accounts = world.get(browser, "/demo/billing/accounts");
    QVERIFY2(accounts.html().contains(account), qPrintable(accounts.html()));
    const QByteArray end = linkIn(accounts, "/demo/billing/accounts/link_[0-9a-f]+/unsubscribe");
    const Shown question = world.get(browser, end);
    checkPage(question);
    QVERIFY(question.html().contains(account));
    QCOMPARE(world.get(browser, "/demo/billing/accounts").html(), accounts.html()); // asked only

    world.pass(100);
    const qint64 at = world.now();
    const Shown done = world.send(browser, question, end);
    QCOMPARE(done.response.status, 303);
    const Shown running = world.get(browser, done.header("Location"));
    checkPage(running);
    QVERIFY(running.html().contains(account + str(": the subscription has ended, 14 days left")));
    QVERIFY(running.html().contains(str("The binding is kept until ") + dayOf(at + 14 * day * 1000)));
    QVERIFY(linkIn(running, "/demo/billing/accounts/link_[0-9a-f]+/unsubscribe").isEmpty());
    QCOMPARE(world.audited("purchase.released"), 1);
    // Once, however often the button is pressed.
    QCOMPARE(world.send(browser, question, end).response.status, 303);
    QCOMPARE(world.get(browser, end).response.status, 303);
    QCOMPARE(world.audited("purchase.released"), 1);

    const Shown billing = world.get(browser, "/demo/billing");
    checkPage(billing);
    QVERIFY(billing.html().contains(str("14 days left")));

    world.pass(13 * day);
    QVERIFY(world.enter(browser, "/demo/billing", name, seeded).html().contains(str("ended, 1 day left")));
    world.pass(day);
    const Shown over = world.enter(browser, "/demo/billing", name, seeded);
    checkPage(over);
    QVERIFY(over.html().contains(account + str(": the countdown is over")));
}

void TestDemoSites::suspended()
{
    DemoWorld world;
    Browser browser;
    const usher::PurchaseIdentity purchase = World::purchase(str("alibaba_linked"));
    PurchaseEvent event
        = PageWorld::event(EventKind::Frozen, purchase.marketplace, purchase.instanceId, purchase.accountId);
    event.happenedAt = world.now();
    world.tell(event);
    const Shown page = world.enter(browser, "/demo/billing", "ines.moreau", seeded);
    checkPage(page);
    QVERIFY(page.html().contains(str("5123…0404: the subscription is suspended")));
}

void TestDemoSites::refusedAlike()
{
    DemoWorld world;
    for (const QByteArray door : {"/demo/sites/ap1", "/demo/billing"}) {
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

void TestDemoSites::tooManyAttempts()
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

void TestDemoSites::sessions()
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

void TestDemoSites::formsOfOthers_data()
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

void TestDemoSites::formsOfOthers()
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

void TestDemoSites::nobodyElses_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("cloud account") << QByteArray("/demo/billing/accounts/link_0/unsubscribe");
    QTest::newRow("workspace") << QByteArray("/demo/sites/ap1/workspaces/wksp_0");
    QTest::newRow("site") << QByteArray("/demo/sites/zz9");
    QTest::newRow("site's door") << QByteArray("/demo/sites/zz9/sign-in");
}

void TestDemoSites::nobodyElses()
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

void TestDemoSites::signedOutMeansOutside_data()
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

void TestDemoSites::signedOutMeansOutside()
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

void TestDemoSites::mails()
{
    DemoWorld world;
    Browser browser;
    const Shown empty = world.get(browser, "/demo/mail");
    checkPage(empty);
    QVERIFY(empty.html().contains(str("Nothing yet.")));
    QVERIFY(empty.html().contains(str("http-equiv=\"refresh\"")));
    QVERIFY(!world.get(browser, "/demo/mail?wait=no").html().contains(str("http-equiv")));

    world.mails.send({str("ana@example.org"), str("First"), str("Your code is 246810. Bye."), {}, str("en")});
    world.mails.send({str("bo@example.org"), str("Second"), str("Nothing to type."), {}, str("en")});
    world.mails.send({str("bo@example.org"), str("refused"), str("135791"), {}, str("en")});
    const Shown two = world.get(browser, "/demo/mail");
    checkPage(two);
    QVERIFY(two.html().indexOf(str("Second")) < two.html().indexOf(str("First")));
    QVERIFY(two.html().contains(str("ana@example.org")));
    QVERIFY(two.html().contains(str(">246810<")) && two.html().contains(str("aria-label=\"2 4 6 8 1 0\"")));
    QVERIFY(!two.html().contains(str("135791"))); // it was not delivered
    for (int i = 0; i < 150; ++i)
        world.mails.send({str("c@example.org"), str("More"), str("…"), {}, str("en")});
    QCOMPARE(world.get(browser, "/demo/mail").html().count(str("<article>")), 100);
}

void TestDemoSites::hostileTexts()
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

void TestDemoSites::inChinese()
{
    DemoWorld world;
    Browser browser;
    browser.languages = "zh-CN";
    const Shown page = world.enter(browser, "/demo/billing", "mei.tan", seeded);
    checkPage(page);
    QCOMPARE(page.text(str("h1")), str("工作空间管理"));
    QVERIFY(page.html().contains(str("华为云账号 0b88…7e14")));
    // The page links to itself in the other language, as it stands.
    const Shown some = world.get(browser, "/demo/billing?name=Search");
    QVERIFY(some.html().contains(str("/demo/billing?name=Search&amp;language=en")));
}

USHER_TEST(TestDemoSites, QCoreApplication)
#include "tst_demosites.moc"
