#include "server/demoworld.h"

#include "testmain.h"
#include "usherd/demo/demodata.h"

using namespace serviceworld;

namespace {

QString dayOf(qint64 at)
{
    return QLocale(QStringLiteral("en"))
        .toString(QDateTime::fromMSecsSinceEpoch(at).date(), QStringLiteral("d MMMM yyyy"));
}

constexpr qint64 day = 24 * 3600;

} // namespace

// What the demo shows of what the wizard did.
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
    void mails();
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
    QVERIFY(world.ended.isEmpty());

    world.pass(100);
    const qint64 at = world.now();
    const Shown done = world.send(browser, question, end);
    QCOMPARE(done.response.status, 303);
    QVERIFY(!world.ended.isEmpty());
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
