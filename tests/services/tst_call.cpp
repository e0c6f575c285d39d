#include "common/core/problemcodes.h"
#include "services/calloutcome.h"
#include "testmain.h"

using namespace usher;

using Numbers = Call<int>;

class TestCall : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void endsOnce_data();
    void endsOnce();
    void neverEndsInsideTheStart();
    void deadContextHearsNothing();
    void nullContextHearsNothing();
    void deletesItself();
    void receiverMayDestroyTheOwner();
    void cancelHookRunsOnlyWhenCancelled();
};

void TestCall::endsOnce_data()
{
    using Steps = QList<std::function<void(Numbers &)>>;
    const auto value = [](Numbers &call) { call.end(1); };
    const auto other = [](Numbers &call) { call.end(2); };
    const auto problem = [](Numbers &call) { call.end(Problem::make(problem_code::offline)); };
    const auto cancel = [](Numbers &call) { call.cancel(); };
    QTest::addColumn<Steps>("steps");
    QTest::addColumn<QString>("code");
    QTest::newRow("value") << Steps{value} << QStringLiteral("ok");
    QTest::newRow("problem") << Steps{problem} << problem_code::offline;
    QTest::newRow("cancel") << Steps{cancel} << problem_code::cancelled;
    QTest::newRow("first value counts") << Steps{value, other} << QStringLiteral("ok");
    QTest::newRow("cancel after value") << Steps{value, cancel} << QStringLiteral("ok");
    QTest::newRow("value after cancel") << Steps{cancel, value} << problem_code::cancelled;
    QTest::newRow("problem after cancel") << Steps{cancel, problem, value} << problem_code::cancelled;
    QTest::newRow("cancel twice") << Steps{cancel, cancel} << problem_code::cancelled;
    QTest::newRow("cancel after problem") << Steps{problem, cancel, value} << problem_code::offline;
}

void TestCall::endsOnce()
{
    QFETCH(const QList<std::function<void(Numbers &)>>, steps);
    QFETCH(const QString, code);
    test::Outcome outcome(new Numbers(this));
    for (const auto &step : steps)
        step(*outcome.call());
    QVERIFY(outcome.call()->hasEnded());
    QCOMPARE(outcome.code(), code);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    QCOMPARE(outcome.count, 1);
    if (outcome.result())
        QCOMPARE(outcome.result().value(), 1);
}

void TestCall::neverEndsInsideTheStart()
{
    test::Outcome ended(Numbers::ended(1, this));
    QCOMPARE(ended.count, 0);
    QCOMPARE(ended.code(), QStringLiteral("ok"));

    test::Outcome cancelled(new Numbers(this));
    cancelled.call()->cancel();
    QCOMPARE(cancelled.count, 0);
    QCOMPARE(cancelled.code(), problem_code::cancelled);
}

void TestCall::deadContextHearsNothing()
{
    auto *call = new Numbers(this);
    bool heard = false;
    auto context = std::make_unique<QObject>();
    call->whenEnded(context.get(), [&heard](const Result<int> &) { heard = true; });
    call->end(1);
    context.reset();
    QPointer<Numbers> alive(call);
    QTRY_VERIFY(!alive);
    QVERIFY(!heard);
}

void TestCall::nullContextHearsNothing()
{
    QPointer<Numbers> call(new Numbers(this));
    bool heard = false;
    call->whenEnded(nullptr, [&heard](const Result<int> &) { heard = true; });
    call->end(1);
    QTRY_VERIFY(!call);
    QVERIFY(!heard);
}

void TestCall::deletesItself()
{
    QPointer<Numbers> call(Numbers::ended(1, this));
    QTRY_VERIFY(!call);
}

void TestCall::receiverMayDestroyTheOwner()
{
    auto *owner = new QObject(this);
    auto *call = Numbers::ended(7, owner);
    int heard = 0;
    call->whenEnded(this, [&heard, owner](const Result<int> &result) {
        delete owner;
        heard = result.value();
    });
    QTRY_COMPARE(heard, 7);
}

void TestCall::cancelHookRunsOnlyWhenCancelled()
{
    int hooks = 0;
    test::Outcome value(new Numbers(this));
    value.call()->onCancel([&hooks] { ++hooks; });
    value.call()->end(1);
    value.call()->cancel();
    QCOMPARE(hooks, 0);

    test::Outcome cancelled(new Numbers(this));
    cancelled.call()->onCancel([&hooks] { ++hooks; });
    cancelled.call()->cancel();
    cancelled.call()->cancel();
    QCOMPARE(hooks, 1);
    QVERIFY(value.wait() && cancelled.wait());
}

USHER_TEST(TestCall, QCoreApplication)
#include "tst_call.moc"
