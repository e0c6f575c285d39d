#include "server/edgeserver.h"
#include "testmain.h"
#include "usherd/cli/health.h"
#include "usherd/store/sqlstore.h"

#include <QTemporaryDir>

#include <atomic>
#include <future>
#include <optional>

using namespace usherd;
using namespace std::chrono_literals;

// What /readyz and systemd's watchdog go by.
class HealthTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto opened = SqlStore::open(QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("db")));
        QVERIFY(opened);
        m_store = std::move(opened).value();
        m_server.emplace(Server::Options{.protection = Protection::PlainOnLoopback},
            [this](const auto &, const Respond &) { m_released.wait(); }); // which no handler should
        const auto port = m_server->start();
        QVERIFY(port);
        m_port = *port;
        m_release = {};
        m_released = m_release.get_future().share();
        m_health.emplace(Health::Parts{*m_server, *m_store, [this] { return m_store->load().done + m_otherJobs; }},
            Health::Options{10ms, 500ms});
        QCOMPARE(m_health->whyNotReady(), QByteArray("it is starting"));
        m_health->start([this] { ++m_alive; });
        QCOMPARE(m_health->whyNotReady(), QByteArray());
    }
    void cleanup()
    {
        m_release = {}; // what still waits for it goes on
        m_health.reset();
        m_server.reset();
        m_store.reset();
    }

    void isAliveAsLongAsItsPartsAnswer_data()
    {
        QTest::addColumn<int>("connection"); // whose thread is held up; 0: the database's are
        QTest::addColumn<QByteArray>("trouble");
        QTest::newRow("database") << 0 << QByteArray("the database does not answer");
        QTest::newRow("first I/O thread") << 1 << QByteArray("its I/O threads do not answer");
        QTest::newRow("second I/O thread") << 2 << QByteArray("its I/O threads do not answer");
    }
    void isAliveAsLongAsItsPartsAnswer()
    {
        QFETCH(int, connection);
        const int before = m_alive;
        QTRY_VERIFY(m_alive > before);
        std::array<EdgeClient, 2> clients;
        for (int i = 0; i < connection; ++i)
            QVERIFY(clients[size_t(i)].connectPlain(m_port));
        if (connection > 0)
            clients[size_t(connection) - 1].send(edgeserver::getEcho);
        for (int i = 0; connection == 0 && i < 2; ++i) { // each of its threads
            m_store->read<usher::Done>(
                [released = m_released](Repositories &) {
                    released.wait();
                    return usher::Done{};
                },
                [](const auto &) {});
        }
        QTRY_VERIFY(!m_health->whyNotReady().isEmpty());
        QTEST(m_health->whyNotReady(), "trouble");
        const int silent = m_alive; // since the beat that found the trouble
        m_release.set_value();
        QTRY_COMPARE(m_health->whyNotReady(), QByteArray());
        QTRY_VERIFY(m_alive > silent);
    }

    // Taken out for that, it would leave its load to the others.
    void isReadyWhileItIsBusy()
    {
        for (int i = 0; i < 2; ++i)
            m_store->read<usher::Done>(
                [this](Repositories &) {
                    while (m_released.wait_for(1ms) != std::future_status::ready)
                        ++m_otherJobs;
                    return usher::Done{};
                },
                [](const auto &) {});
        QTest::qWait(50); // the beat that the first of them met is over
        const int before = m_alive;
        QTRY_VERIFY(m_alive > before + 1 || !m_health->whyNotReady().isEmpty()); // after a patience each
        QCOMPARE(m_health->whyNotReady(), QByteArray());
        m_release.set_value();
    }

    void isNotReadyAnyMoreOnceItDrains()
    {
        m_health->drain();
        QCOMPARE(m_health->whyNotReady(), QByteArray("it is ending"));
        const int before = m_alive;
        QTRY_VERIFY(m_alive > before); // the watchdog still hears of it
    }

private:
    QTemporaryDir m_folder;
    std::promise<void> m_release; // of what a test holds up
    std::shared_future<void> m_released;
    int m_port = 0;
    std::unique_ptr<SqlStore> m_store;
    std::optional<Server> m_server;
    std::optional<Health> m_health;
    std::atomic<quint64> m_otherJobs = 0;
    std::atomic<int> m_alive = 0;
};

USHER_TEST(HealthTest, QCoreApplication)
#include "tst_health.moc"
