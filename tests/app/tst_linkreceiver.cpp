#include "testmain.h"
#include "usher/app/linkreceiver.h"
#include "usher/app/singleinstance.h"

#include <QFileOpenEvent>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QThread>

#include <memory>

using namespace usher;

// Whichever way a link comes, it is looked at with the same eyes.
class TestLinkReceiver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyWay_data();
    void everyWay();
    void saysNothingOfIt();
};

namespace {

const QString scheme = QStringLiteral("com.example.usher");
const QString good = scheme + QStringLiteral(":/activate?t=sesame-ticket");

} // namespace

void TestLinkReceiver::everyWay_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<bool>("taken");
    QTest::newRow("good") << good << true;
    QTest::newRow("none: the window is wanted") << QString() << false;
    QTest::newRow("unknown action") << scheme + QStringLiteral(":/wipe?t=sesame-ticket") << false;
    QTest::newRow("foreign scheme") << QStringLiteral("com.other:/activate?t=sesame-ticket") << false;
    QTest::newRow("two parameters") << good + QStringLiteral("&backend=https://evil.example") << false;
    // What a URL class decodes by itself ("%41") never arrives as such in the event.
    QTest::newRow("percent") << good + QStringLiteral("%26x") << false;
    QTest::newRow("longest message") << good + QString(SingleInstance::longestMessage - good.size(), u'x') << false;
}

void TestLinkReceiver::everyWay()
{
    QFETCH(QString, link);
    QFETCH(bool, taken);
    LinkReceiver receiver(scheme);
    QSignalSpy tickets(&receiver, &LinkReceiver::ticketReceived);
    const auto took = [&] {
        const bool one = tickets.size() == 1
            && tickets.constFirst().constFirst().value<Secret>() == Secret(QStringLiteral("sesame-ticket"));
        const bool asWanted = taken ? one : tickets.isEmpty();
        tickets.clear();
        return asWanted;
    };
    receiver.receive(link); // the command line
    QVERIFY(took());

    QObject application;
    application.installEventFilter(&receiver);
    QFileOpenEvent event{QUrl(link)};
    QCoreApplication::sendEvent(&application, &event);
    QVERIFY(took());

    const QTemporaryDir runtime(QStringLiteral("/tmp/usher-runtime-XXXXXX"));
    qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit());
    const QString name = QStringLiteral("test");
    SingleInstance first(name);
    QCOMPARE(first.claim({}), SingleInstance::Claim::First);
    QVERIFY(first.listen());
    QSignalSpy window(&first, &SingleInstance::messageReceived); // whatever it says, the window comes to the front
    connect(&first, &SingleInstance::messageReceived, &receiver, &LinkReceiver::receive);
    SingleInstance::Claim claim = SingleInstance::Claim::NoAnswer;
    const std::unique_ptr<QThread> later(QThread::create([&] { claim = SingleInstance(name).claim(link); }));
    later->start();
    QTRY_VERIFY(later->isFinished());
    QCOMPARE(claim, SingleInstance::Claim::HandedOver);
    QCOMPARE(window.size(), 1);
    QVERIFY(took());
}

void TestLinkReceiver::saysNothingOfIt()
{
    static QStringList said;
    said.clear();
    const QtMessageHandler before
        = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &text) { said.append(text); });
    QLoggingCategory::setFilterRules(QStringLiteral("usher.*=true"));
    LinkReceiver receiver(scheme);
    receiver.receive(good);
    receiver.receive(good + QLatin1Char('%'));
    receiver.receive(QStringLiteral("x:/sesame"));
    QLoggingCategory::setFilterRules({});
    qInstallMessageHandler(before);
    QCOMPARE(said.size(), 2); // that something was ignored
    QVERIFY2(!said.join(u' ').contains(QStringLiteral("sesame")), qPrintable(said.join(u' ')));
}

USHER_TEST(TestLinkReceiver, QCoreApplication)
#include "tst_linkreceiver.moc"
