#include "testmain.h"
#include "usher/app/slowline.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QTcpSocket>

using namespace usher;
using namespace std::chrono_literals;

// Everything arrives, in its order and unchanged, and not before its time.
class TestSlowLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesLate();
    void endsWithTheOtherSide();
};

namespace {

constexpr auto delay = 60ms;

struct Echo : QTcpServer
{
    Echo()
    {
        if (!listen(QHostAddress::LocalHost))
            qFatal("no port");
        connect(this, &QTcpServer::newConnection, this, [this] {
            peer = nextPendingConnection();
            connect(peer, &QTcpSocket::readyRead, peer, [this] { peer->write(peer->readAll()); });
        });
    }
    QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(serverPort())); }
    QTcpSocket *peer = nullptr;
};

} // namespace

void TestSlowLine::carriesLate()
{
    Echo echo;
    SlowLine line(echo.url(), delay);
    QVERIFY(line.listen());
    QCOMPARE(line.url().scheme(), QStringLiteral("https"));
    QVERIFY(line.url().port() != echo.url().port());
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(line.url().port()));
    QVERIFY(socket.waitForConnected());
    QElapsedTimer since;
    since.start();
    QByteArray sent;
    for (int i = 0; i < 50; ++i) {
        const QByteArray piece = QByteArray::number(i) + QByteArray(i * 100, 'x');
        socket.write(piece);
        socket.flush();
        sent += piece;
        QCoreApplication::processEvents();
    }
    QByteArray came;
    qint64 first = 0;
    QVERIFY(QTest::qWaitFor([&] {
        came += socket.readAll();
        if (first == 0 && !came.isEmpty())
            first = since.elapsed();
        return came.size() >= sent.size();
    }));
    QCOMPARE(came, sent);
    QVERIFY2(first >= 2 * delay.count(), qPrintable(QString::number(first)));
}

void TestSlowLine::endsWithTheOtherSide()
{
    Echo echo;
    SlowLine line(echo.url(), delay);
    QVERIFY(line.listen());
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, quint16(line.url().port()));
    QVERIFY(QTest::qWaitFor([&] { return echo.peer && socket.state() == QAbstractSocket::ConnectedState; }));
    echo.peer->write("good bye");
    echo.peer->disconnectFromHost();
    QVERIFY(QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }));
    QCOMPARE(socket.readAll(), QByteArray("good bye"));

    // And where nobody is.
    echo.close();
    QTcpSocket other;
    other.connectToHost(QHostAddress::LocalHost, quint16(line.url().port()));
    QVERIFY(QTest::qWaitFor([&] { return other.state() == QAbstractSocket::UnconnectedState; }));
}

USHER_TEST(TestSlowLine, QCoreApplication)
#include "tst_slowline.moc"
