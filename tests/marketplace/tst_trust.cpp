#include "testmain.h"
#include "usherd/marketplace/trust.h"

#include <QTest>

using namespace usherd::marketplace;

class TestTrust : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comparesAllOfIt_data();
    void comparesAllOfIt();
};

void TestTrust::comparesAllOfIt_data()
{
    QTest::addColumn<QByteArray>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("same") << QByteArray("abc") << true;
    QTest::newRow("last byte") << QByteArray("abd") << false;
    QTest::newRow("shorter") << QByteArray("ab") << false;
    QTest::newRow("longer") << QByteArray("abcd") << false;
    QTest::newRow("nothing") << QByteArray() << false;
}

void TestTrust::comparesAllOfIt()
{
    QFETCH(QByteArray, other);
    QFETCH(bool, same);
    QCOMPARE(sameBytes("abc", other), same);
}

USHER_TEST(TestTrust, QCoreApplication)

#include "tst_trust.moc"
