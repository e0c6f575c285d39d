#include "common/brand/brand.h"
#include "flow/fakes.h"
#include "testmain.h"
#include "usher/app/mailreader.h"
#include "usher/flow/accountbindingmodel.h"
#include "usher/flow/accountchoicemodel.h"
#include "usher/flow/flowcontroller.h"
#include "usher/flow/welcomemodel.h"
#include "usher/flow/workspacebindingmodel.h"
#include "usher/services/backendclient.h"
#include "usher/wizard/pages/workspacetable.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>

using namespace usher;

namespace {

constexpr int few = 100;
constexpr int many = 100'000;
constexpr int rounds = 15;
constexpr double mostTimesSlower = 2; // "the same cost", with room for one noisy machine
constexpr int mostBytesPerRow = 1200;
constexpr bool keepsWhatIsFreed = USHER_SANITIZED; // and tells nothing of memory

// A service with two Billing Center accounts: one with few workspaces, one with many.
class Service
{
public:
    bool start()
    {
        m_usherd.setStandardErrorFile(m_folder.filePath(QStringLiteral("usherd.log")));
        m_usherd.start(QStringLiteral(USHERD_PROGRAM),
            {QStringLiteral("serve"), QStringLiteral("--demo"), QStringLiteral("--port"), QStringLiteral("0"),
                QStringLiteral("--db"), QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("db")),
                QStringLiteral("--mail"), QStringLiteral("file:") + m_folder.filePath(QStringLiteral("mails")),
                QStringLiteral("--ephemeral-certificate"), QStringLiteral("--exit-on-stdin-close"),
                QStringLiteral("--code-resend-seconds"), QStringLiteral("0")});
        QByteArray line;
        while (!line.contains('\n') && m_usherd.waitForReadyRead(30'000))
            line += m_usherd.readAllStandardOutput();
        m_announced = QJsonDocument::fromJson(line).object();
        return !address().url.isEmpty() && fill(QStringLiteral("lena.park"), few)
            && fill(QStringLiteral("tom.adler"), many);
    }
    ~Service()
    {
        m_usherd.closeWriteChannel();
        m_usherd.waitForFinished();
    }
    BackendAddress address() const
    {
        const QString print = m_announced.value(QLatin1String("fingerprint")).toString().mid(7);
        return {QUrl(m_announced.value(QLatin1String("listening")).toString()),
            PinnedCertificate{QByteArray::fromHex(print.toLatin1())}, {}};
    }
    // The code of the newest mail.
    QString code() const
    {
        const QDir mails(m_folder.filePath(QStringLiteral("mails")));
        const QStringList names = mails.entryList(QDir::Files, QDir::Time);
        if (names.isEmpty())
            return {};
        QFile file(mails.filePath(names.constFirst()));
        const auto mail = file.open(QIODevice::ReadOnly) ? readMail(file.readAll()) : std::nullopt;
        static const QRegularExpression line(QStringLiteral("^\\s+(\\d{6})$"), QRegularExpression::MultilineOption);
        return mail ? line.match(mail->text).captured(1) : QString();
    }

private:
    bool fill(const QString &username, int count)
    {
        QString error;
        {
            QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), username);
            db.setDatabaseName(m_folder.filePath(QStringLiteral("db")));
            db.open();
            QSqlQuery query(db);
            query.exec(QStringLiteral(
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %1) INSERT INTO workspaces "
                "(id, billing_account_id, name, folded, site, language, locked, created_at) SELECT "
                "'wksp_' || lower(hex(randomblob(16))), a.id, 'Space ' || printf('%06d', i * 7919 % 1000003), "
                "'space ' || printf('%06d', i * 7919 % 1000003), 'ap1', 'en', 0, 1 "
                "FROM n, billing_accounts a WHERE a.username = '%2'")
                           .arg(count)
                           .arg(username));
            error = query.lastError().text();
            query.exec(QStringLiteral("UPDATE billing_accounts SET workspaces = workspaces + %1 WHERE username = '%2'")
                           .arg(count)
                           .arg(username));
            error += query.lastError().text();
        }
        QSqlDatabase::removeDatabase(username);
        if (!error.trimmed().isEmpty())
            qWarning("%s", qPrintable(error));
        return error.trimmed().isEmpty();
    }

    QTemporaryDir m_folder;
    QProcess m_usherd;
    QJsonObject m_announced;
};

// The list of one account, as the page shows it.
class List
{
public:
    List(const Service &service, const QString &username)
        : m_backend(service.address())
    {
        m_brand = loadBrand(QStringLiteral("northlight")).value();
        FlowServices services = m_world.services();
        services.backend = &m_backend;
        services.brand = &m_brand;
        services.clock = systemClock();
        m_flow = std::make_unique<FlowController>(services);
        m_flow->start();
        const auto reach = [this](Step step) {
            return QTest::qWaitFor([&] { return m_flow->currentStep() == step && !m_flow->current()->isBusy(); });
        };
        const auto ready = [this] { return m_flow->facts().ready(); };
        if (!QTest::qWaitFor(ready))
            return;
        m_flow->welcome()->marketplace()->setValue(QStringLiteral("direct"));
        m_flow->current()->commit();
        if (!reach(Step::AccountChoice))
            return;
        m_flow->accountChoice()->route()->setValue(QStringLiteral("bind"));
        m_flow->current()->commit();
        if (!reach(Step::AccountBinding))
            return;
        AccountBindingModel *binding = m_flow->accountBinding();
        binding->username()->setValue(username);
        const QString before = service.code();
        binding->code()->send();
        const auto mailed
            = [&] { return binding->code()->state() == CodeStep::State::Waiting && service.code() != before; };
        if (!QTest::qWaitFor(mailed))
            return;
        binding->code()->setText(service.code());
        if (!QTest::qWaitFor([&] { return binding->code()->state() == CodeStep::State::Verified; }))
            return;
        binding->commit();
        if (!reach(Step::WorkspaceBinding))
            return;
        m_table = std::make_unique<WorkspaceTable>(model());
        m_table->resize(700, 400);
        m_table->show();
        m_ready = QTest::qWaitFor([this] { return model()->listState() == WorkspaceBindingModel::ListState::Ready; });
    }

    bool isReady() const { return m_ready; }
    WorkspaceBindingModel *model() const { return m_flow->workspaceBinding(); }

    double firstRows()
    {
        return timed([this] { model()->reload(); }, &WorkspaceBindingModel::rowsReset);
    }
    double search(const QString &text)
    {
        return timed([&] { model()->setSearch(text); }, &WorkspaceBindingModel::rowsReset);
    }
    double scrollToEnd()
    {
        return timed(
            [this] {
                QScrollBar *bar = m_table->verticalScrollBar();
                bar->setValue(0);
                bar->setValue(bar->maximum());
            },
            &WorkspaceBindingModel::rowsAppended);
    }

private:
    template <class Signal> double timed(const std::function<void()> &action, Signal signal)
    {
        bool done = false;
        const auto connection = QObject::connect(model(), signal, model(), [&done] { done = true; });
        QElapsedTimer clock;
        clock.start();
        action();
        QEventLoop loop;
        while (!done && clock.elapsed() < 30'000)
            loop.processEvents(QEventLoop::WaitForMoreEvents, 100);
        QCoreApplication::processEvents(); // laid out and painted
        QObject::disconnect(connection);
        return double(clock.nsecsElapsed()) / 1e6;
    }

    fakes::World m_world;
    Brand m_brand;
    BackendClient m_backend;
    std::unique_ptr<FlowController> m_flow;
    std::unique_ptr<WorkspaceTable> m_table;
    bool m_ready = false;
};

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').at(1).toLongLong() * 4096 : 0;
}

} // namespace

// What a long list costs beside a short one, in one run: no time of its own is asserted.
class WorkspaceList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void firstRows();
    void searchAsYouType_data();
    void searchAsYouType();
    void scrolling();

private:
    void compare(const char *what, const QList<double> &small, const QList<double> &large);

    std::unique_ptr<Service> m_service;
    std::unique_ptr<List> m_few;
    std::unique_ptr<List> m_many;
};

void WorkspaceList::initTestCase()
{
    m_service = std::make_unique<Service>();
    QVERIFY(m_service->start());
    m_few = std::make_unique<List>(*m_service, QStringLiteral("lena.park"));
    QVERIFY(m_few->isReady());
    m_many = std::make_unique<List>(*m_service, QStringLiteral("tom.adler"));
    QVERIFY(m_many->isReady());
    QVERIFY(m_many->model()->total() >= many);
}

void WorkspaceList::cleanupTestCase()
{
    m_few.reset();
    m_many.reset();
    m_service.reset();
}

void WorkspaceList::compare(const char *what, const QList<double> &small, const QList<double> &large)
{
    const double ratio = median(large) / median(small);
    qInfo("%s: %.2f ms and %.2f ms, %.2f times", what, median(small), median(large), ratio);
    QVERIFY2(ratio <= mostTimesSlower, what);
}

void WorkspaceList::firstRows()
{
    QList<double> small;
    QList<double> large;
    for (int i = 0; i < rounds; ++i) {
        small.append(m_few->firstRows());
        large.append(m_many->firstRows());
    }
    compare("first rows", small, large);
}

void WorkspaceList::searchAsYouType_data()
{
    QTest::addColumn<bool>("byId");
    QTest::newRow("names") << false;
    QTest::newRow("IDs") << true;
}

void WorkspaceList::searchAsYouType()
{
    QFETCH(bool, byId);
    const auto wanted = [byId](const List &list) {
        return byId ? list.model()->rows().constLast().id : QStringLiteral("space 0079");
    };
    const QString ofFew = wanted(*m_few);
    const QString ofMany = wanted(*m_many);
    QList<double> small;
    QList<double> large;
    // In turns: whatever else the machine does hits both.
    for (qsizetype length = byId ? 5 : 1; length <= ofMany.size(); ++length) {
        small.append(m_few->search(ofFew.left(length)));
        large.append(m_many->search(ofMany.left(length)));
        QVERIFY(!m_few->model()->rows().isEmpty() && !m_many->model()->rows().isEmpty());
    }
    m_few->search({});
    m_many->search({});
    compare("a character more in the search", small, large);
}

void WorkspaceList::scrolling()
{
    const bool wholeWay = qEnvironmentVariableIsSet("USHER_BENCH_LONG");
    const qint64 before = residentBytes();
    const qsizetype rowsBefore = m_many->model()->rows().size();
    QList<double> pages;
    while (m_many->model()->hasMore() && (wholeWay || pages.size() < 160))
        pages.append(m_many->scrollToEnd());
    const qsizetype rows = m_many->model()->rows().size() - rowsBefore;
    QVERIFY(rows > 5000);
    QVERIFY(!wholeWay || m_many->model()->rows().size() == m_many->model()->total());
    compare("a page further down", pages.mid(0, 40), pages.mid(pages.size() - 40));
    const qint64 perRow = (residentBytes() - before) / rows;
    qInfo("%lld rows, %lld bytes a row", qlonglong(rows), perRow);
    QVERIFY(keepsWhatIsFreed || perRow < mostBytesPerRow);
}

USHER_TEST(WorkspaceList, QApplication)
#include "tst_workspacelist.moc"
