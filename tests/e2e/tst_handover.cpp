#include "e2e/buyers.h"
#include "e2e/counts.h"
#include "testmain.h"
#include "usher/flow/arrival.h"
#include "usher/flow/handoffstep.h"

using namespace usher;
using namespace usher::test;

// From the marketplace's page to the end of either route in the real window: the link's ticket, the code on both sides,
// "it is mine", and no ID typed. What is done is done once.
class TestHandover : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void activates_data() { marketplaces(); }
    void activates();
    void binds_data() { marketplaces(); }
    void binds();
    void leavesNoTrace();

private:
    static void marketplaces();
    Buyers::Arrived buy(const QString &marketplace, bool again = false);
    std::unique_ptr<Driver> arrive(const Buyers::Arrived &, bool cold);
    void compareAndApprove(Driver &);
    void identified(Driver &, const Bought &, Step); // the page asks for no ID
    int links(const Bought &) const;
    Person person();

    std::unique_ptr<Buyers> m_buyers;
    Person m_host; // has a Billing Center account and a workspace
    int m_people = 0;
    QStringList m_planted;
};

namespace {

QString str(const char *text)
{
    return QString::fromLatin1(text);
}

// Everything this process logs, which is the wizard's log.
QString spoken;
QtMessageHandler handlerBefore = nullptr;

void listen(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    spoken += text + u'\n';
    handlerBefore(type, context, text);
}

} // namespace

void TestHandover::initTestCase()
{
    handlerBefore = qInstallMessageHandler(listen);
    m_buyers = std::make_unique<Buyers>();
    QVERIFY2(m_buyers->start(), qPrintable(m_buyers->trouble()));
    m_host = person();
    Driver driver(m_buyers->place(), m_buyers->folder(m_host.username));
    pages::registerRoute(driver, m_host, {str("direct"), {}, {}});
    driver.saved();
    QVERIFY2(driver.ok(), driver.trouble());
}

void TestHandover::cleanupTestCase()
{
    m_buyers.reset();
    qInstallMessageHandler(handlerBefore);
}

void TestHandover::marketplaces()
{
    QTest::addColumn<QString>("marketplace");
    for (const Marketplace marketplace : allMarketplaces) {
        if (marketplace != Marketplace::Direct)
            QTest::newRow(qPrintable(marketplaceId(marketplace))) << marketplaceId(marketplace);
    }
}

Person TestHandover::person()
{
    const QString name = str("buyer.%1").arg(++m_people);
    return {name, name + str("@example.com"), str("Company %1").arg(m_people)};
}

Buyers::Arrived TestHandover::buy(const QString &marketplace, bool again)
{
    const Buyers::Arrived arrived = m_buyers->buy(marketplace, again);
    m_planted << arrived.ticket.reveal() << arrived.bought.pairingCode << arrived.bought.account
              << arrived.bought.instance;
    return arrived;
}

// `cold`: the link starts the program; else it comes to one that runs.
std::unique_ptr<Driver> TestHandover::arrive(const Buyers::Arrived &arrived, bool cold)
{
    Driver::Options options;
    if (cold)
        options.ticket = arrived.ticket;
    auto driver = std::make_unique<Driver>(
        m_buyers->place(), m_buyers->folder(str("state-%1").arg(arrived.bought.pairingCode)), options);
    if (!cold) {
        driver->reach(Step::Welcome);
        driver->flow().arrival()->takeTicket(arrived.ticket);
    }
    compareAndApprove(*driver);
    return driver;
}

void TestHandover::compareAndApprove(Driver &driver)
{
    driver.wait(str("a code to compare"), [&] { return !driver.matchCode().isEmpty(); });
    const QString shown = driver.matchCode();
    const QString onThePage = driver.ok() ? m_buyers->approve() : QString();
    driver.expect(str("the page shows %1, the window %2").arg(onThePage, shown),
        [&] { return !shown.isEmpty() && onThePage == shown; });
    driver.wait(
        str("the purchase is here"), [&] { return driver.flow().handoff()->state() == HandoffStep::State::Verified; });
    m_planted << shown << driver.flow().handoff()->purchaseToken().reveal();
}

void TestHandover::identified(Driver &driver, const Bought &bought, Step step)
{
    driver.reach(step);
    driver.expect(
        str("an ID is asked for"), [&] { return !driver.asks(str("account_id")) && !driver.asks(str("instance_id")); });
    driver.expect(str("the account is the marketplace's, not %1").arg(driver.draft().handed->accountId),
        [&] { return driver.draft().handed->accountId == bought.account; });
    driver.expect(str("the window says verified"), [&] {
        const auto foot = driver.flow().purchaseFoot();
        return foot && foot->trust == Trust::Verified;
    });
}

int TestHandover::links(const Bought &bought) const
{
    return m_buyers->place().number(str("SELECT count(*) FROM links WHERE marketplace = '%1' AND account_id = '%2'")
                                        .arg(bought.marketplace, bought.account));
}

void TestHandover::activates()
{
    QFETCH(QString, marketplace);
    const auto counted = [this] { return Counts::of(m_buyers->place()); };
    const Counts before = counted();
    const Counts done = before
        + Counts::changedBy({Route::Register, *marketplaceFromId(marketplace), Record::Verified, Target::Own, false});
    const Buyers::Arrived arrived = buy(marketplace);
    QVERIFY2(!arrived.ticket.isEmpty(), qPrintable(m_buyers->trouble()));
    {
        const std::unique_ptr<Driver> driver = arrive(arrived, true);
        driver->next(); // "Yes, it is mine"
        const Person who = person();
        pages::chooseRoute(*driver, str("register"));
        pages::fillBasic(*driver, who);
        pages::leaveBasic(*driver, who);
        pages::fillCompany(*driver, who);
        driver->next();
        identified(*driver, arrived.bought, Step::ActivationMethod);
        pages::fillActivation(*driver, arrived.bought);
        driver->next();
        driver->reach(Step::Success);
        driver->saved();
        QVERIFY2(driver->ok(), driver->trouble());
    }
    QCOMPARE(counted().text(), done.text());
    QCOMPARE(links(arrived.bought), 1);

    // Bought once more with that cloud account: nothing to activate, only to sign in.
    const Buyers::Arrived again = buy(marketplace, true);
    QCOMPARE(again.bought.account, arrived.bought.account);
    const std::unique_ptr<Driver> driver = arrive(again, false);
    driver->reach(Step::AlreadyLinked);
    driver->next();
    driver->wait(str("the sign-in page is opened"), [&] { return driver->opened().host().contains(str("auth.")); });
    QVERIFY2(driver->ok(), driver->trouble());
    QCOMPARE(counted().text(), done.text());
}

void TestHandover::binds()
{
    QFETCH(QString, marketplace);
    QVERIFY(endSubscription(m_buyers->place())); // the host's workspace can be bound again
    const Counts before = Counts::of(m_buyers->place());
    const Buyers::Arrived arrived = buy(marketplace);
    QVERIFY2(!arrived.ticket.isEmpty(), qPrintable(m_buyers->trouble()));
    const std::unique_ptr<Driver> driver = arrive(arrived, false);
    driver->next(); // "Yes, it is mine"
    pages::chooseRoute(*driver, str("bind"));
    identified(*driver, arrived.bought, Step::AccountBinding);
    pages::fillBinding(*driver, m_host, arrived.bought);
    driver->next();
    driver->reach(Step::WorkspaceBinding);
    driver->bindRow(0);
    driver->reach(Step::ConfirmBinding);
    driver->next();
    driver->reach(Step::WorkspaceBinding);
    driver->next();
    driver->reach(Step::Success);
    driver->saved();
    QVERIFY2(driver->ok(), driver->trouble());
    const Path path{Route::Bind, *marketplaceFromId(marketplace), Record::Verified, Target::Existing, false};
    QCOMPARE(Counts::of(m_buyers->place()).text(), (before + Counts::changedBy(path)).text());
    QCOMPARE(links(arrived.bought), 1);
}

// Runs last: neither program's log holds a ticket, a code, a token or an ID.
void TestHandover::leavesNoTrace()
{
    QCOMPARE(m_buyers->leaks(m_planted), QStringList());
    m_planted.removeAll(QString());
    QVERIFY(!m_planted.isEmpty());
    for (const QString &secret : std::as_const(m_planted))
        QVERIFY2(!spoken.contains(secret), qPrintable(secret));
}

USHER_TEST(TestHandover, QApplication)
#include "tst_handover.moc"
