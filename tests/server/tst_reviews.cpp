#include "server/purchaseworld.h"

#include "common/core/problemcodes.h"
#include "testmain.h"

using namespace serviceworld;
using usher::Marketplace;
using usher::PurchaseIdentity;
using usher::ReviewState;
namespace code = usher::problem_code;

namespace {

const PurchaseIdentity unknownPurchase{
    Marketplace::Alibaba, QStringLiteral("5999000011112222"), QStringLiteral("30999999")};

// Counts what is asked of a store about purchases.
class CountedPurchases final : public PurchaseRepository
{
public:
    explicit CountedPurchases(PurchaseRepository &real)
        : m_real(real)
    {
    }
    QStringList asked;

    void put(const Purchase &purchase) override { m_real.put(purchase); }
    std::optional<Purchase> purchase(const QString &id) override { return m_real.purchase(id); }
    std::optional<Purchase> find(Marketplace marketplace, const QString &accountId, const QString &instanceId) override
    {
        asked.append(QStringLiteral("find"));
        return m_real.find(marketplace, accountId, instanceId);
    }
    QList<Purchase> ofAccount(Marketplace marketplace, const QString &accountId) override
    {
        asked.append(QStringLiteral("ofAccount"));
        return m_real.ofAccount(marketplace, accountId);
    }
    QList<Purchase> ofInstance(Marketplace marketplace, const QString &instanceId) override
    {
        asked.append(QStringLiteral("ofInstance"));
        return m_real.ofInstance(marketplace, instanceId);
    }
    void setLink(const QString &purchaseId, const QString &linkId) override { m_real.setLink(purchaseId, linkId); }
    std::optional<LinkRow> link(const QString &id) override { return m_real.link(id); }
    std::optional<LinkRow> linkOf(Marketplace marketplace, const QString &accountId) override
    {
        return m_real.linkOf(marketplace, accountId);
    }
    void add(const LinkRow &link) override { m_real.add(link); }

private:
    PurchaseRepository &m_real;
};

} // namespace

class TestReviews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void whoMayMatch();
    void matchesAreLimited();
    void reviews_data();
    void reviews();
    void askedOnce();
    void askedWithAProof();
    void approvedThenActivated();
    void rejected();
    void recordArrivesByItself();
    void notEveryQuestionWaits();
    void nothingInFullOnRecord();
};

void TestReviews::matches_data()
{
    QTest::addColumn<QString>("marketplace");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("instance");
    QTest::addColumn<bool>("expected");
    const auto demoRow = [](const char *purpose, bool expected) {
        const PurchaseIdentity purchase = World::purchase(QLatin1String(purpose));
        QTest::newRow(purpose) << usher::marketplaceId(purchase.marketplace) << purchase.accountId
                               << purchase.instanceId << expected;
    };
    demoRow("alibaba_fresh_1", true);
    demoRow("alibaba_linked", true);
    demoRow("alibaba_frozen", true); // the IDs are right; that it cannot be used is another matter
    demoRow("alibaba_mismatch", false);
    demoRow("huawei_fresh", true);
    demoRow("huawei_instance", false); // its record has no account ID
    demoRow("aws_fresh_1", false); // never by typing
    demoRow("azure_fresh", false);
    QTest::newRow("as pasted") << "alibaba" << QString::fromUtf8(" ５123400100200301\u200b") << "30518271 " << true;
    QTest::newRow("huawei, any instance")
        << "huawei" << World::purchase(QStringLiteral("huawei_fresh")).accountId << "hw-000000" << true;
    QTest::newRow("no instance") << "alibaba"
                                 << "5123400100200301"
                                 << "" << false;
    QTest::newRow("unknown") << "alibaba"
                             << "999"
                             << "888" << false;
    QTest::newRow("nothing typed") << "huawei"
                                   << ""
                                   << "" << false;
    QTest::newRow("direct") << "direct"
                            << ""
                            << "" << false;
}

void TestReviews::matches()
{
    QFETCH(QString, marketplace);
    QFETCH(QString, account);
    QFETCH(QString, instance);
    QFETCH(bool, expected);
    const PurchaseIdentity typed{*usher::marketplaceFromId(marketplace), account, instance};
    PurchaseWorld world;
    const Secret console = world.newConsole(QStringLiteral("ana.lind"));
    const Result<Answer> answer = world.match(console, typed);
    QCOMPARE(codeOf(answer), QString());
    QCOMPARE(text(answer, "trust"), expected ? QStringLiteral("matched") : QStringLiteral("typed"));
    QCOMPARE(bodyOf(answer).size(), 1);
    // The same work whatever the answer, and one row that counts the question and repeats nothing of it.
    const QStringList asked = world.query<QStringList>([&](Repositories &real) {
        CountedPurchases counted(real.purchases);
        Repositories repositories{real.accounts, real.codes, real.sessions, counted, real.handoffs, real.reports,
            real.arrivals, real.huawei, real.reviews, real.workspaces, real.intents, real.audit, real.outbox,
            real.starts, real.desk, real.limits};
        (void)PurchaseService(world.services().context()).onRecord(repositories, typed);
        return counted.asked;
    });
    QCOMPARE(asked, (QStringList{QStringLiteral("find"), QStringLiteral("ofAccount")}));
    QCOMPARE(world.rows(QStringLiteral("SELECT COUNT(*), MAX(subject) FROM audit WHERE event = 'purchase.compared'")),
        QStringList{QStringLiteral("1 ")});
}

void TestReviews::whoMayMatch()
{
    PurchaseWorld world;
    const PurchaseIdentity fresh = World::purchase(QStringLiteral("alibaba_fresh_1"));
    const QString lena = QStringLiteral("lena.park");
    QCOMPARE(codeOf(world.match({}, fresh)), code::unauthorized);
    QCOMPARE(codeOf(world.match(Secret(QStringLiteral("made-up")), fresh)), code::unauthorized);
    QCOMPARE(codeOf(world.match(world.newBilling(QStringLiteral("mei.tan"), {}), fresh)), code::forbidden);
    QCOMPARE(codeOf(world.match({}, fresh, Secret(QStringLiteral("made-up")), lena)), code::proof_invalid);
    const Secret mailbox = world.proof(World::mailboxCode(usher::Purpose::Register, QStringLiteral("new@example.org")));
    QCOMPARE(codeOf(world.match({}, fresh, mailbox, lena)), code::proof_invalid);
    const Secret proof = world.proof(World::linkCode(lena));
    QCOMPARE(codeOf(world.match({}, fresh, proof, QStringLiteral("tom.adler"))), code::proof_invalid);
    QCOMPARE(text(world.match({}, fresh, proof, lena), "trust"), QStringLiteral("matched"));
    QCOMPARE(text(world.match({}, unknownPurchase, proof, QLatin1Char(' ') + lena), "trust"), QStringLiteral("typed"));
    // The proof stays good for what it is for.
    const api::LinkRequest link{proof, installation, lena, fresh, {}};
    QCOMPARE(
        world.refused([&](const Reply &reply) { world.services().link(World::caller(), link, reply); }), QString());
    QCOMPARE(codeOf(world.match({}, fresh, proof, lena)), code::proof_used);
}

void TestReviews::matchesAreLimited()
{
    PurchaseWorld world([](Settings &settings) { settings.attemptsPerMinute = 5; });
    const Secret console = world.newConsole(QStringLiteral("ana.lind"));
    world.pass(600);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(codeOf(world.match(console, unknownPurchase)), QString());
    // Right or wrong.
    QCOMPARE(codeOf(world.match(console, World::purchase(QStringLiteral("alibaba_fresh_1")))), code::rate_limited);
    QCOMPARE(codeOf(world.match(console, unknownPurchase)), code::rate_limited);
}

void TestReviews::reviews_data()
{
    QTest::addColumn<QString>("marketplace");
    QTest::addColumn<QString>("account");
    QTest::addColumn<QString>("instance");
    QTest::addColumn<QString>("expected"); // a state, or a problem's code
    const auto demoRow = [](const char *purpose, const QString &expected) {
        const PurchaseIdentity purchase = World::purchase(QLatin1String(purpose));
        QTest::newRow(purpose) << usher::marketplaceId(purchase.marketplace) << purchase.accountId
                               << purchase.instanceId << expected;
    };
    QTest::newRow("unknown") << "alibaba"
                             << "5999000011112222"
                             << "30999999"
                             << "waiting";
    QTest::newRow("unknown huawei") << "huawei"
                                    << "0f4e8d1c2b3a49587766554433221100"
                                    << ""
                                    << "waiting";
    demoRow("alibaba_fresh_1", QStringLiteral("approved")); // nothing to check: go on
    demoRow("alibaba_frozen", code::purchase_frozen);
    demoRow("alibaba_expired", code::purchase_expired);
    demoRow("alibaba_released", code::purchase_released);
    demoRow("alibaba_mismatch", code::purchase_mismatch);
    demoRow("aws_fresh_1", code::handoff_required);
    QTest::newRow("direct") << "direct"
                            << ""
                            << "" << code::validation_failed;
    QTest::newRow("incomplete") << "alibaba"
                                << "5999000011112222"
                                << "" << code::validation_failed;
}

void TestReviews::reviews()
{
    QFETCH(QString, marketplace);
    QFETCH(QString, account);
    QFETCH(QString, instance);
    QFETCH(QString, expected);
    PurchaseWorld world;
    const Secret console = world.newConsole(QStringLiteral("ana.lind"));
    const Result<Answer> answer = world.review(console, {*usher::marketplaceFromId(marketplace), account, instance});
    QCOMPARE(answer ? text(answer, "state") : codeOf(answer), expected);
    const QStringList stored = world.rows(QStringLiteral("SELECT state FROM reviews"));
    QCOMPARE(stored, answer ? QStringList{expected} : QStringList());
    QVERIFY(world.mails().isEmpty());
}

void TestReviews::askedOnce()
{
    PurchaseWorld world;
    const Secret ana = world.newConsole(QStringLiteral("ana.lind"));
    const Secret bo = world.newConsole(QStringLiteral("bo.lind"));
    const QByteArray key = newKey();
    const Result<Answer> first = world.review(ana, unknownPurchase, key);
    const QString reference = text(first, "reference");
    static const QRegularExpression form(QStringLiteral("^R-[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}$"));
    QVERIFY2(form.match(reference).hasMatch(), qPrintable(reference));
    QCOMPARE(world.review(ana, unknownPurchase, key)->body, first->body);
    QCOMPARE(text(world.review(ana, unknownPurchase), "reference"), reference);
    PurchaseIdentity pasted = unknownPurchase;
    pasted.accountId.insert(4, QLatin1Char(' '));
    QCOMPARE(text(world.review(ana, pasted), "reference"), reference);
    QCOMPARE(
        codeOf(world.review(ana, {Marketplace::Huawei, QStringLiteral("1"), {}}, key)), code::idempotency_mismatch);
    QVERIFY(text(world.review(bo, unknownPurchase), "reference") != reference);
    QCOMPARE(world.rows(QStringLiteral("SELECT COUNT(*) FROM reviews")), QStringList{QStringLiteral("2")});
    QCOMPARE(codeOf(world.review(ana, unknownPurchase, {})), code::idempotency_key_missing);

    // Anybody who was told the reference, over the telephone too; whoever was not learns nothing.
    for (const QString &said : {reference, reference.toLower(), QString(reference).remove(QLatin1Char('-'))})
        QCOMPARE(world.reviewState(said)->body, first->body);
    for (const QString &other : {QStringLiteral("R-ACDE-FGHJ-KMNP"), QStringLiteral("R"), reference.mid(2), QString()})
        QCOMPARE(codeOf(world.reviewState(other)), code::review_unknown);

    // The answer is lost, then found by its key.
    const Result<Answer> settled = world.settle(key, ana);
    QCOMPARE(bodyOf(settled).value(QLatin1String("answer")).toObject().value(QLatin1String("reference")).toString(),
        reference);
    world.pass(25 * 3600);
    const Secret later = world.newConsole(QStringLiteral("cy.lind"));
    QCOMPARE(codeOf(world.settle(key, later)), code::forbidden);
}

void TestReviews::askedWithAProof()
{
    PurchaseWorld world;
    const QString lena = QStringLiteral("lena.park");
    const Secret proof = world.proof(World::linkCode(lena));
    const QByteArray key = newKey();
    const Result<Answer> asked = world.review({}, unknownPurchase, key, proof, lena);
    QCOMPARE(text(asked, "state"), QStringLiteral("waiting"));
    // From another computer, with another proof of the same account.
    const Secret newer = world.proof(World::linkCode(lena));
    QCOMPARE(world.review({}, unknownPurchase, key, newer, lena)->body, asked->body);
    QCOMPARE(text(world.review({}, unknownPurchase, newKey(), newer, lena), "reference"), text(asked, "reference"));
    QCOMPARE(codeOf(world.review({}, unknownPurchase)), code::unauthorized);
    QCOMPARE(codeOf(world.review({}, unknownPurchase, newKey(), Secret(QStringLiteral("made-up")), lena)),
        code::proof_invalid);
    QCOMPARE(text(world.settle(key), "state"), QStringLiteral("done"));
    world.mails();
    QVERIFY(world.decide(text(asked, "reference"), ReviewState::Approved).ok());
    QCOMPARE(world.mails().value(0).to, QStringLiteral("lena.park@example.com"));
    QCOMPARE(codeOf(world.link(lena, unknownPurchase)), QString());
}

void TestReviews::approvedThenActivated()
{
    PurchaseWorld world;
    const Secret ana = world.newConsole(QStringLiteral("ana.lind"));
    QCOMPARE(codeOf(world.activate(ana, unknownPurchase)), code::purchase_unknown);
    const QString reference = text(world.review(ana, unknownPurchase), "reference");
    world.mails();
    for (int i = 0; i < 2; ++i)
        QVERIFY(world.decide(reference, ReviewState::Approved).ok());
    // Told once, in the language of the question; nothing was activated.
    const QList<Mail> mails = world.mails();
    QCOMPARE(mails.size(), 1);
    QCOMPARE(mails.first().to, QStringLiteral("ana.lind@example.org"));
    QCOMPARE(mails.first().language, QStringLiteral("zh-CN"));
    QVERIFY(mails.first().subject.contains(reference));
    QVERIFY(mails.first().text.contains(QString::fromUtf8("已核实")));
    QVERIFY(!mails.first().text.contains(unknownPurchase.accountId));
    QCOMPARE(world.rows(QStringLiteral("SELECT COUNT(*) FROM workspaces WHERE name = 'Main'")),
        QStringList{QStringLiteral("0")});

    QCOMPARE(text(world.reviewState(reference), "state"), QStringLiteral("approved"));
    QCOMPARE(text(world.match(ana, unknownPurchase), "trust"), QStringLiteral("matched"));
    QCOMPARE(codeOf(world.activate(ana, unknownPurchase)), QString());
    QCOMPARE(world.decide(reference, ReviewState::Rejected).problem().code, code::bad_request);
    QCOMPARE(
        world.decide(QStringLiteral("R-ACDE-FGHJ-KMNP"), ReviewState::Approved).problem().code, code::review_unknown);
}

void TestReviews::rejected()
{
    PurchaseWorld world;
    const Secret ana = world.newConsole(QStringLiteral("ana.lind"));
    const QString reference = text(world.review(ana, unknownPurchase), "reference");
    world.mails();
    const QString reason = QStringLiteral("The instance was cancelled on 3 March.");
    QVERIFY(world.decide(reference, ReviewState::Rejected, reason).ok());
    const QList<Mail> mails = world.mails();
    QCOMPARE(mails.size(), 1);
    QVERIFY(mails.first().text.contains(reason));
    QCOMPARE(text(world.reviewState(reference), "state"), QStringLiteral("rejected"));
    QCOMPARE(codeOf(world.activate(ana, unknownPurchase)), code::purchase_unknown);
    QCOMPARE(text(world.review(ana, unknownPurchase), "state"), QStringLiteral("rejected"));
}

void TestReviews::recordArrivesByItself()
{
    PurchaseWorld world;
    const Secret ana = world.newConsole(QStringLiteral("ana.lind"));
    const QString reference = text(world.review(ana, unknownPurchase), "reference");
    (void)world.issue(Marketplace::Alibaba, unknownPurchase.accountId, unknownPurchase.instanceId);
    QCOMPARE(text(world.reviewState(reference), "state"), QStringLiteral("approved"));
    QCOMPARE(text(world.review(ana, unknownPurchase), "state"), QStringLiteral("approved"));
}

void TestReviews::notEveryQuestionWaits()
{
    PurchaseWorld off([](Settings &settings) { settings.policy.review = false; });
    QCOMPARE(codeOf(off.review(off.newConsole(QStringLiteral("ana.lind")), unknownPurchase)), code::forbidden);

    PurchaseWorld world([](Settings &settings) { settings.reviewsPerAccount = 2; });
    const Secret ana = world.newConsole(QStringLiteral("ana.lind"));
    const auto ask = [&](const char *account) {
        return world.review(ana, {Marketplace::Huawei, QLatin1String(account), {}});
    };
    const QString first = text(ask("100001"), "reference");
    QCOMPARE(codeOf(ask("100002")), QString());
    QCOMPARE(codeOf(ask("100003")), code::rate_limited);
    QCOMPARE(text(ask("100001"), "reference"), first);
    QVERIFY(world.decide(first, ReviewState::Rejected).ok());
    QCOMPARE(codeOf(ask("100003")), QString());
}

void TestReviews::nothingInFullOnRecord()
{
    PurchaseWorld world;
    const Secret ana = world.newConsole(QStringLiteral("ana.lind"));
    (void)world.match(ana, unknownPurchase);
    const QString reference = text(world.review(ana, unknownPurchase), "reference");
    QVERIFY(world.decide(reference, ReviewState::Approved).ok());
    (void)world.activate(ana, unknownPurchase);
    const QString audit = world.rows(QStringLiteral("SELECT * FROM audit")).join(QLatin1Char('\n'));
    for (const char *event : {"purchase.compared", "review.requested", "review.approved"})
        QVERIFY2(audit.contains(QLatin1String(event)), qPrintable(audit));
    QCOMPARE(
        world.rows(QStringLiteral("SELECT COUNT(*) FROM audit WHERE event = 'purchase.recorded' AND account_id <> ''")),
        QStringList{QStringLiteral("1")});
    for (const QString &secret : {unknownPurchase.accountId, unknownPurchase.instanceId, ana.reveal()})
        QVERIFY2(!audit.contains(secret), qPrintable(audit));
}

USHER_TEST(TestReviews, QCoreApplication)
#include "tst_reviews.moc"
