#include "common/brand/brand.h"
#include "testmain.h"
#include "usher/app/demosupervisor.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace usher;

class TestDemoSupervisor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsOver();
};

void TestDemoSupervisor::startsOver()
{
    constexpr int patience = 20'000;
    DemoSupervisor demo(demoBrand());
    DemoSupervisor::Service service;
    connect(&demo, &DemoSupervisor::ready, this, [&service](const auto &ready) { service = ready; });
    QSignalSpy ready(&demo, &DemoSupervisor::ready);
    QSignalSpy failed(&demo, &DemoSupervisor::failed);
    demo.startOver(); // it has not begun
    demo.start();
    QVERIFY(ready.wait(patience));
    const DemoSupervisor::Service first = service;
    QFile mail(first.mailFolder + QStringLiteral("/1.eml"));
    QVERIFY(mail.open(QIODevice::WriteOnly));
    QVERIFY(QDir().mkpath(first.stateFolder));

    demo.startOver();
    demo.startOver(); // twice is once
    QVERIFY(ready.wait(patience));
    QCOMPARE(ready.size(), 2);
    QCOMPARE(failed.size(), 0);
    QVERIFY(service.fingerprint != first.fingerprint); // another child
    QCOMPARE(service.pages, first.pages); // a page in a browser finds it again
    QVERIFY(service.mailFolder != first.mailFolder);
    QVERIFY(QDir(service.mailFolder).isEmpty());
    QVERIFY(!QDir(first.mailFolder).exists() && !QDir(first.stateFolder).exists());
    QVERIFY(!service.cases.password.isEmpty());
}

USHER_TEST(TestDemoSupervisor, QCoreApplication)
#include "tst_demosupervisor.moc"
