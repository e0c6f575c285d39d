#include "common/core/problemcodes.h"
#include "usherd/service/crypto.h"

#include "server/storejobs.h"
#include "server/testdatabase.h"
#include "testmain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <csignal>
#include <iostream>

#include <sys/resource.h>
#include <unistd.h>

using namespace storejobs;

namespace {

int workspaces(Store &store)
{
    return readAndWait<int>(store, [](Repositories &repositories) -> Result<int> {
        return repositories.workspaces.count(QStringLiteral("acnt_2"));
    }).value();
}

// What somebody says who may not write to the file: root always may.
int openAsNobody(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (::geteuid() == 0 && ::setuid(65534) != 0)
        return 1;
    const Result<std::unique_ptr<SqlStore>> store = SqlStore::open(QCoreApplication::arguments().value(1));
    std::cout << (store.ok() ? "opened" : qPrintable(store.problem().detail)) << std::endl;
    return 0;
}
const usher::test::Registration nobody("open-as-nobody", openAsNobody);

// No file of this process may grow beyond that, as on a disk that is full. Ends with this.
class FileLimit
{
public:
    explicit FileLimit(qint64 bytes)
    {
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit{static_cast<rlim_t>(bytes), m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    FileLimit(const FileLimit &) = delete;
    FileLimit &operator=(const FileLimit &) = delete;

private:
    rlimit m_before{};
};

} // namespace

// What can happen to a file.
class TestSqlite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        std::signal(SIGXFSZ, SIG_IGN); // as for usherd: a write that fails is an error, not the end
        QVERIFY(crypto::start());
    }
    void init() { m_database = std::make_unique<testdatabase::Database>(); }
    void bringsTheFirstSchemaUpToDate();
    void waitsForAnotherProcessAndNotForEver();
    void handoffsSurviveTheirNewTable();
    void goesOnAfterTheDiskWasFull();
    void copiesTheLogBesideTheWriter();
    void leavesNothingOfWhatWasDeleted();
    void saysWhyItCannotOpen_data();
    void saysWhyItCannotOpen();
    void survivesAFileThatGoesBad();

private:
    std::unique_ptr<SqlStore> open() const { return SqlStore::open(m_database->address()).value(); }

    std::unique_ptr<testdatabase::Database> m_database;
};

void TestSqlite::bringsTheFirstSchemaUpToDate()
{
    open(); // loads the migrations
    m_database = std::make_unique<testdatabase::Database>();
    QFile first(QStringLiteral(":/usherd/migrations/sqlite-0001.sql"));
    QVERIFY(first.open(QIODevice::ReadOnly));
    const QByteArray content = first.readAll();
    static const QRegularExpression comment(QStringLiteral("^--.*$"), QRegularExpression::MultilineOption);
    QStringList statements
        = QString::fromUtf8(content).remove(comment).trimmed().split(QStringLiteral(";\n\n"), Qt::SkipEmptyParts);
    statements.append({
        QStringLiteral("CREATE TABLE schema_migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                       "checksum TEXT NOT NULL, applied_at BIGINT NOT NULL)"),
        QStringLiteral("INSERT INTO schema_migrations VALUES (1, 'sqlite-0001.sql', '%1', 0)")
            .arg(QLatin1String(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex())),
        QStringLiteral(
            "INSERT INTO console_accounts VALUES ('acnt_1', 'ap1', 'a@b.example', 'a@b.example', 'ana', 'x', "
            "'', 'en', '{}', '[{\"id\":\"plan\",\"version\":\"2\"}]', 7, NULL)"),
        QStringLiteral("INSERT INTO purchases VALUES ('purc_1', 'alibaba', 'account-1', 'instance-1', 'active', 0, 7)"),
        QStringLiteral("INSERT INTO billing_accounts (id, username, email, password_hash, active, created_at) "
                       "VALUES ('acnt_2', 'bo', 'b@b.example', 'x', 0, 7)"),
        QStringLiteral("INSERT INTO workspaces VALUES ('wksp_1', 'acnt_2', NULL, 'A', 'a', 'ap1', 'en', 0, 7, NULL)"),
    });
    QVERIFY(m_database->run(statements));
    QVERIFY(isThere(*open(), 1));
    // What was there is there under its new name: a second one of it is refused, another is not.
    const QString purchase = QStringLiteral("INSERT INTO purchases (id, marketplace, account_id, instance_id, state, "
                                            "expires_at, created_at) VALUES ('%1', 'aws', 'x', 'y', 'active', 0, 0)");
    QVERIFY(!m_database->run({purchase.arg(QStringLiteral("prch_1"))}));
    QVERIFY(m_database->run({purchase.arg(QStringLiteral("prch_2"))}));
    QVERIFY(!m_database->run({QStringLiteral("INSERT INTO consents VALUES ('acnt_1', 'plan', '2', 7)")}));
    QVERIFY(m_database->run({QStringLiteral("INSERT INTO consents VALUES ('acnt_1', 'plan', '3', 7)")}));
    // What was not counted before is counted, and goes on being counted.
    QCOMPARE(workspaces(*open()), 1);
    const std::unique_ptr<SqlStore> store = open();
    const Result<Done> added = writeAndWait<Done>(*store, [](Repositories &repositories) -> Result<Done> {
        WorkspaceRow row;
        row.id = QStringLiteral("wksp_2");
        row.billingAccountId = QStringLiteral("acnt_2");
        row.name = row.folded = QStringLiteral("b");
        row.site = QStringLiteral("ap1");
        row.language = QStringLiteral("en");
        repositories.workspaces.add(row);
        return Done{};
    });
    QVERIFY(added.ok());
    QCOMPARE(workspaces(*store), 2);
}

void TestSqlite::waitsForAnotherProcessAndNotForEver()
{
    const std::unique_ptr<SqlStore> store = open();
    QVERIFY(put(*store, 1).get().ok());
    const Result<Done> refused = m_database->with([&](const QSqlDatabase &other) {
        QSqlQuery(other).exec(QStringLiteral("BEGIN IMMEDIATE"));
        auto write = put(*store, 2);
        const bool read = isThere(*store, 1); // while the write waits
        const Result<Done> result = write.get();
        return read ? result : Result<Done>(Done{});
    });
    QVERIFY(!refused.ok());
    QCOMPARE(refused.problem().code, usher::problem_code::overloaded);
    QVERIFY(refused.problem().retryAfter > 0);
    QVERIFY(put(*store, 3).get().ok());
    QVERIFY(!isThere(*store, 2));
}

// Version 50 copies the hand-offs into a table that allows more, their tokens with them.
void TestSqlite::handoffsSurviveTheirNewTable()
{
    open(); // loads the migrations
    m_database = std::make_unique<testdatabase::Database>();
    static const QRegularExpression comment(QStringLiteral("^--.*$"), QRegularExpression::MultilineOption);
    static const QRegularExpression end(QStringLiteral(";\\s*\\n\\s*\\n|;\\s*$"));
    QStringList statements{
        QStringLiteral("CREATE TABLE schema_migrations (version INTEGER PRIMARY KEY, name TEXT NOT NULL, "
                       "checksum TEXT NOT NULL, applied_at BIGINT NOT NULL)")};
    const QDir folder(QStringLiteral(":/usherd/migrations"));
    for (const QString &name : folder.entryList({QStringLiteral("sqlite-*.sql")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        const QString version = name.mid(7, 4);
        if (version >= QLatin1String("0050"))
            break;
        const QString hash = QLatin1String(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex());
        statements += QString::fromUtf8(content).remove(comment).split(end, Qt::SkipEmptyParts);
        statements.append(
            QStringLiteral("INSERT INTO schema_migrations VALUES (%1, '%2', '%3', 0)").arg(version, name, hash));
    }
    statements.append({
        QStringLiteral("INSERT INTO purchases (id, marketplace, account_id, instance_id, state, expires_at, "
                       "created_at) VALUES ('prch_1', 'aws', 'a', 'i', 'active', 0, 7)"),
        QStringLiteral("INSERT INTO handoffs VALUES ('hand_1', 'prch_1', x'01', 2, 1, x'02', 'here', 'laptop', 'en', "
                       "'WXYZ', 7, 9)"),
        QStringLiteral("INSERT INTO purchase_sessions VALUES (x'03', 'hand_1', 9)"),
    });
    statements.removeIf([](const QString &statement) { return statement.trimmed().isEmpty(); });
    QVERIFY(m_database->run(statements));
    open();
    QCOMPARE(m_database->rows(QStringLiteral(
                 "SELECT h.id, h.purchase_id, h.state, h.match_code, s.expires_at FROM handoffs h "
                 "JOIN purchase_sessions s ON s.handoff_id = h.id WHERE s.hash = x'03' AND h.code_hash = x'01'")),
        QStringList{QStringLiteral("hand_1 prch_1 2 WXYZ 9")});
    QVERIFY(!m_database->run({QStringLiteral("PRAGMA foreign_keys = ON"),
        QStringLiteral("INSERT INTO purchase_sessions VALUES (x'04', 'hand_none', 9)")}));
}

void TestSqlite::goesOnAfterTheDiskWasFull()
{
    const std::unique_ptr<SqlStore> store = open();
    QList<int> acknowledged;
    int number = 0;
    {
        const FileLimit limit(QFileInfo(m_database->file()).size() + 256 * 1024);
        for (;; ++number) {
            const Result<Done> done = put(*store, number).get();
            if (!done) {
                QCOMPARE(done.problem().code, usher::problem_code::overloaded);
                QVERIFY(done.problem().retryAfter > 0);
                break;
            }
            acknowledged.append(number);
            QVERIFY2(number < 5000, "the limit does nothing");
        }
        QVERIFY(isThere(*store, 0));
    }
    QVERIFY(!isThere(*store, number));
    QVERIFY(put(*store, number).get().ok());
    for (const int one : std::as_const(acknowledged))
        QVERIFY(isThere(*store, one));
    QCOMPARE(m_database->rows(QStringLiteral("PRAGMA integrity_check")), QStringList{QStringLiteral("ok")});
}

// Else the log grows for as long as the server runs: the writer does not do it.
void TestSqlite::copiesTheLogBesideTheWriter()
{
    const std::unique_ptr<SqlStore> store = open();
    QVERIFY(put(*store, 1).get().ok());
    const QString copy = m_database->file() + QStringLiteral(".alone");
    const testdatabase::Database alone(QStringLiteral("sqlite:") + copy);
    const auto inTheFileAlone = [&] {
        QFile::remove(copy);
        return QFile::copy(m_database->file(), copy) ? alone.rows(QStringLiteral("SELECT id FROM purchases"))
                                                     : QStringList();
    };
    QTRY_COMPARE_WITH_TIMEOUT(inTheFileAlone(), QStringList(QStringLiteral("prch_1")), 20'000);
}

// Threat: a copy of the database's files has codes that were sent, because the log beside it still does.
void TestSqlite::leavesNothingOfWhatWasDeleted()
{
    const std::unique_ptr<SqlStore> store = open();
    const auto files = [&] {
        QByteArray bytes;
        for (const char *suffix : {"", "-wal"}) {
            QFile file(m_database->file() + QLatin1String(suffix));
            if (file.open(QIODevice::ReadOnly))
                bytes += file.readAll();
        }
        return bytes;
    };
    QVERIFY(m_database->run({QStringLiteral("CREATE TABLE sent (code TEXT)")}));
    for (int turn = 0; turn < 2; ++turn) { // the emptied log is used again
        QVERIFY(m_database->run({QStringLiteral("INSERT INTO sent VALUES ('planted-739156')")}));
        QVERIFY(files().contains("planted-739156"));
        QVERIFY(m_database->run({QStringLiteral("PRAGMA secure_delete = ON"), QStringLiteral("DELETE FROM sent")}));
        QVERIFY(put(*store, turn).get().ok());
        QTRY_VERIFY_WITH_TIMEOUT(!files().contains("planted-739156"), 20'000);
        QVERIFY(isThere(*store, turn));
    }
}

void TestSqlite::saysWhyItCannotOpen_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("message");
    QTest::newRow("read-only") << QStringLiteral("read-only") << QStringLiteral("readonly");
    QTest::newRow("no database") << QStringLiteral("no database") << QStringLiteral("not a database");
    QTest::newRow("no folder") << QStringLiteral("no folder") << QStringLiteral("unable to open");
}

void TestSqlite::saysWhyItCannotOpen()
{
    QFETCH(QString, how);
    QFETCH(QString, message);
    QString address = m_database->address();
    QFile file(m_database->file());
    QString said;
    if (how == QLatin1String("read-only")) {
        open();
        using Permission = QFileDevice::Permission;
        const auto readable = Permission::ReadOwner | Permission::ReadGroup | Permission::ReadOther;
        const QString folder = QFileInfo(file.fileName()).path();
        QVERIFY(file.setPermissions(readable));
        QVERIFY(QFile::setPermissions(
            folder, readable | Permission::ExeOwner | Permission::ExeGroup | Permission::ExeOther));
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("open-as-nobody"), address});
        QVERIFY(child.waitForFinished());
        said = QString::fromUtf8(child.readAllStandardOutput());
        QVERIFY(QFile::setPermissions(folder, Permission::ReadOwner | Permission::WriteOwner | Permission::ExeOwner));
    } else {
        if (how == QLatin1String("no folder")) {
            address = QStringLiteral("sqlite:/nowhere/at/all/x.db");
        } else {
            QVERIFY(file.open(QIODevice::WriteOnly));
            QVERIFY(file.write(QByteArray(8192, 'x')) > 0);
            file.close();
        }
        const Result<std::unique_ptr<SqlStore>> store = SqlStore::open(address);
        QVERIFY(!store.ok());
        said = store.problem().detail;
    }
    QVERIFY2(said.contains(message), qPrintable(said));
    QVERIFY2(said.contains(address), qPrintable(said));
}

void TestSqlite::survivesAFileThatGoesBad()
{
    {
        const std::unique_ptr<SqlStore> store = open();
        QVERIFY(put(*store, 1).get().ok());
    }
    QFile file(m_database->file());
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(4096)); // all but the schema's first page
    QVERIFY(file.write(QByteArray(int(file.size()) - 4096, '\x5a')) > 0);
    file.close();
    const Result<std::unique_ptr<SqlStore>> store = SqlStore::open(m_database->address());
    QVERIFY(!store.ok());
    QVERIFY2(store.problem().detail.contains(QLatin1String("malformed")), qPrintable(store.problem().detail));
}

USHER_TEST(TestSqlite, QCoreApplication)
#include "tst_sqlite.moc"
