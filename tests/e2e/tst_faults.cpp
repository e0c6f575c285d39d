#include "e2e/customer.h"

#include "testmain.h"

#include <QSet>

using namespace usher;
using namespace usher::test;
using namespace std::chrono_literals;

// Every answer of the service goes wrong in every way, one walk after the other: at each request of a walk another
// fault. It is said, the form is kept, the same press goes on, and what is done is done once. In every run a selection
// in which each operation meets some faults and each fault some operations; with USHER_LONG all with all.
class TestFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyOperationHasARow();
    void everyOperationIsAsked();
    void walks_data();
    void walks();
    void settles_data();
    void settles();
    void everythingWasTried();
    void cleanupTestCase();

private:
    enum class Kind { Noticed, Timed, Repeated };
    using Pair = QPair<QString, QString>; // operation, fault

    Customer::Means meansFor(const Errand &);
    bool goes(const Errand &, const FaultProxy::Plan &, Kind);
    QSet<Pair> wanted() const;

    World m_world;
    std::unique_ptr<FaultProxy> m_proxy;
    std::unique_ptr<Supply> m_supply;
    Person m_host; // has a Billing Center account and workspaces
    QSet<Pair> m_tried;
    QByteArray m_trouble;
    int m_hits = 0;
    int m_lost = 0;
    int m_doubled = 0;
};

namespace {

bool isLong()
{
    return qEnvironmentVariableIsSet("USHER_LONG");
}

const QString settling = QStringLiteral("settleIntent");

const QList<Errand> &errands()
{
    static const QList<Errand> all{
        {.name = "register",
            .path = {Route::Register, Marketplace::Alibaba, Record::Matched, Target::Own},
            .restarts = {Step::ActivationMethod},
            .signsOut = true},
        {.name = "register, checked", .path = {Route::Register, Marketplace::Huawei, Record::Missing, Target::Own}},
        {.name = "bind an existing one",
            .path = {Route::Bind, Marketplace::Aws, Record::Verified, Target::Existing},
            .restarts = {Step::AccountBinding},
            .opens = true,
            .rejects = true},
        {.name = "bind, checked, a new owner's",
            .path = {Route::Bind, Marketplace::Alibaba, Record::Missing, Target::CreateForNewOwner},
            .restarts = {Step::WorkspaceBinding}},
    };
    return all;
}

BackendLimits limits(bool timed, bool repeated)
{
    BackendLimits limits;
    limits.total = timed ? 6s : 60s;
    limits.silence = timed ? 4s : 60s;
    limits.backoff = 5ms;
    limits.attempts = repeated ? 4 : 1;
    limits.answerBytes = answerLimit;
    return limits;
}

bool isTimed(const Fault &fault)
{
    return fault.code && *fault.code == problem_code::timed_out;
}

// What the client repeats by itself.
bool isRepeated(const Fault &fault)
{
    static const QStringList codes{
        problem_code::connection_lost, problem_code::unreachable, problem_code::rate_limited, problem_code::overloaded};
    return fault.code && codes.contains(*fault.code) && fault.retryAfter == 0;
}

QList<const Fault *> faultsWhere(bool (*wanted)(const Fault &))
{
    QList<const Fault *> some;
    for (const Fault &fault : faults()) {
        if (wanted(fault))
            some << &fault;
    }
    return some;
}

bool suits(const Fault &fault, const QString &operation)
{
    const Operation *row = operationOf(operation);
    return row && (row->hasBody || !fault.needsBody);
}

} // namespace

void TestFaults::initTestCase()
{
    QVERIFY2(m_world.start(), qPrintable(m_world.trouble()));
    m_proxy = std::make_unique<FaultProxy>(m_world.place().address);
    m_supply = std::make_unique<Supply>(m_world);
    const Errand first{.name = "host", .path = {Route::Register, Marketplace::Direct, Record::None, Target::Own}};
    const Customer::Means means = meansFor(first);
    m_host = means.self;
    m_proxy->setPlan({}, FaultProxy::Lasts::Once);
    Customer host({m_world, *m_proxy, limits(false, false), false, false}, first, means);
    QVERIFY2(host.goes(), host.trouble());
}

Customer::Means TestFaults::meansFor(const Errand &errand)
{
    Customer::Means means{m_supply->person(), m_host, m_supply->offer(errand.path), {}};
    if (errand.rejects)
        means.notTheirs = m_supply->offer(errand.path);
    return means;
}

// True: it went as it should and left what it should.
bool TestFaults::goes(const Errand &errand, const FaultProxy::Plan &plan, Kind kind)
{
    if (errand.path.route == Route::Bind && !endSubscription(m_world.place())) // the host's can be bound again
        return false;
    const Customer::Means means = meansFor(errand);
    const Counts before = Counts::of(m_world.place());
    const Counts wanted = before + Counts::changedBy(errand.path);
    m_proxy->setPlan(plan, kind == Kind::Repeated ? FaultProxy::Lasts::Once : FaultProxy::Lasts::UntilMended);
    const bool timed = kind == Kind::Timed;
    const bool repeated = kind == Kind::Repeated;
    Customer customer({m_world, *m_proxy, limits(timed, repeated), repeated, timed}, errand, means);
    const bool arrived = customer.goes();
    const Counts after = Counts::of(m_world.place());
    m_lost += after.missingTo(wanted);
    m_doubled += wanted.missingTo(after);
    for (const FaultProxy::Hit &hit : customer.met()) {
        m_tried << Pair(hit.operation, QString::fromLatin1(hit.fault->name));
        ++m_hits;
    }
    m_trouble = !arrived                ? QByteArray(customer.trouble())
        : after.text() != wanted.text() ? "there are " + after.text() + ", not " + wanted.text()
                                        : QByteArray();
    return m_trouble.isEmpty();
}

void TestFaults::everyOperationHasARow()
{
    const QStringList ids = Contract().ids();
    QVERIFY(ids.size() > 20);
    QCOMPARE(ids.size(), operations().size());
    for (const QString &id : ids)
        QVERIFY2(operationOf(id), qPrintable(id));
}

// What the wizard asks is seen, not listed: a new request cannot be forgotten here.
void TestFaults::everyOperationIsAsked()
{
    QSet<QString> asked;
    for (const Errand &errand : errands()) {
        QVERIFY2(goes(errand, {}, Kind::Noticed), m_trouble.constData());
        const QStringList operations = m_proxy->operations();
        asked += QSet<QString>(operations.begin(), operations.end());
    }
    asked << settling; // only where something was lost: settles()
    for (const QString &id : Contract().ids())
        QVERIFY2(asked.contains(id), qPrintable(id));
    QCOMPARE(asked.size(), Contract().ids().size());
}

void TestFaults::walks_data()
{
    QTest::addColumn<int>("errand");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("shift");
    const auto rows = [](Kind kind, const char *name, int all, const QList<int> &some, int step = 1) {
        for (int errand = 0; errand < int(errands().size()); errand += isLong() ? 1 : step) {
            for (int shift = 0; shift < all; ++shift) {
                if (isLong() || some.contains((shift + 3 * errand) % all))
                    QTest::addRow("%s, %s %d", errands().at(errand).name, name, shift) << errand << int(kind) << shift;
            }
        }
    };
    const auto count = [](bool (*those)(const Fault &)) { return int(faultsWhere(those).size()); };
    rows(Kind::Noticed, "noticed", count([](const Fault &fault) { return !isTimed(fault); }), {0, 11, 22});
    rows(Kind::Timed, "timed", count(isTimed), {1}, 2); // one of each route: a deadline is waited for at each request
    rows(Kind::Repeated, "repeated", count(isRepeated), {2});
}

void TestFaults::walks()
{
    QFETCH(const int, errand);
    QFETCH(const int, kind);
    QFETCH(const int, shift);
    const QList<const Fault *> some = faultsWhere(Kind(kind) == Kind::Timed ? isTimed
            : Kind(kind) == Kind::Repeated                                  ? isRepeated
                                           : [](const Fault &fault) { return !isTimed(fault); });
    const auto plan = [&](const QString &operation, int number) -> const Fault * {
        const qsizetype index = operationOf(operation) - operations().constData();
        const Fault *fault = some.at((index + shift) % some.size());
        return number == 1 && suits(*fault, operation) ? fault : nullptr;
    };
    QVERIFY2(goes(errands().at(errand), plan, Kind(kind)), m_trouble.constData());
}

void TestFaults::settles_data()
{
    QTest::addColumn<int>("index");
    for (int index = 0; index < int(faults().size()); ++index) {
        if (isLong() || index % 7 == 5)
            QTest::newRow(faults().at(index).name) << index;
    }
}

// The answer to the activation is lost, and then what is asked about it goes wrong.
void TestFaults::settles()
{
    QFETCH(const int, index);
    const Fault &fault = faults().at(index);
    const auto plan = [&fault](const QString &operation, int number) -> const Fault * {
        if (number > 1)
            return nullptr;
        return operation == QLatin1String("activate") ? faultNamed("done, reset")
            : operation == settling                   ? &fault
                                                      : nullptr;
    };
    QVERIFY2(goes(errands().constFirst(), plan, isTimed(fault) ? Kind::Timed : Kind::Noticed), m_trouble.constData());
    QVERIFY(m_tried.contains(Pair(settling, QString::fromLatin1(fault.name))));
}

QSet<TestFaults::Pair> TestFaults::wanted() const
{
    QSet<Pair> all;
    for (const Operation &operation : operations()) {
        for (const Fault &fault : faults()) {
            if (suits(fault, QString::fromLatin1(operation.id)))
                all << Pair(QString::fromLatin1(operation.id), QString::fromLatin1(fault.name));
        }
    }
    return all;
}

void TestFaults::everythingWasTried()
{
    QMap<QString, int> times;
    for (const Pair &pair : std::as_const(m_tried)) {
        ++times[pair.first];
        ++times[pair.second];
    }
    for (const Operation &operation : operations())
        QVERIFY2(times.value(QString::fromLatin1(operation.id)) >= 2, operation.id);
    for (const Fault &fault : faults())
        QVERIFY2(times.value(QString::fromLatin1(fault.name)) >= 1, fault.name);
    if (isLong()) {
        const QSet<Pair> missing = wanted() - m_tried;
        for (const Pair &pair : missing)
            QFAIL(qPrintable(pair.first + QStringLiteral(" never met ") + pair.second));
    }
}

void TestFaults::cleanupTestCase()
{
    qInfo("%d of %d pairs", int(m_tried.size()), int(wanted().size()));
    qInfo("evidence: faults=%d lost=%d doubled=%d", m_hits, m_lost, m_doubled);
    m_proxy.reset();
}

USHER_TEST(TestFaults, QCoreApplication)
#include "tst_faults.moc"
