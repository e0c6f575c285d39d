#include "testmain.h"
#include "usherd/service/audit.h"
#include "usherd/service/auditchain.h"
#include "usherd/service/auditsealer.h"
#include "usherd/service/crypto.h"
#include "usherd/service/storewait.h"
#include "usherd/store/sqlstore.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

using namespace usherd;
using usher::Done;
using usher::Result;

// The chain over the audit log, against somebody who may write to the database as they like.
class TestAudit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_store.reset(); }
    void sealsInOrder();
    void sealsWhatCameLateUnderALowerNumber();
    void namesTheFirstFault_data();
    void namesTheFirstFault();
    void needsAHeadForItsEnd();
    void beginsAnywhere();
    void refusesEveryChange_data();
    void refusesEveryChange();
    void sealerSealsAll();
    void headsAreText();
    void findsEntries();
    void namesNoNetworkAddress();

private:
    void record(int entries, const char *event = "test.done")
    {
        const Result<Done> done = writeAndWait<Done>(*m_store, [=](Repositories &repositories) -> Result<Done> {
            for (int i = 0; i < entries; ++i) {
                repositories.audit.add({1000 + i, QString::fromLatin1(event), QStringLiteral("acnt_%1").arg(i),
                    QStringLiteral("subject"), QStringLiteral("reference"), QByteArray(i % 2, 'p')});
            }
            return Done{};
        });
        QVERIFY(done);
    }
    int seal(int limit = 100)
    {
        return writeAndWait<int>(*m_store, [=](Repositories &repositories) {
            return Result(audit::sealWaiting(repositories, limit));
        }).value();
    }
    audit::Verification verify(qint64 from = 1, const std::optional<AuditSeal> &known = {})
    {
        return audit::verify(*m_store, from, known).value();
    }
    // Statements as a thief with a database shell would run them; the first refusal, or empty.
    QString run(const QStringList &statements) const
    {
        QString refusal;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("thief"));
            database.setDatabaseName(m_folder->filePath(QStringLiteral("audit.db")));
            database.open();
            for (const QString &statement : statements) {
                QSqlQuery query(database);
                if (refusal.isEmpty() && !query.exec(statement))
                    refusal = query.lastError().text();
            }
        }
        QSqlDatabase::removeDatabase(QStringLiteral("thief"));
        return refusal;
    }
    static QStringList withoutTriggers(const QString &statements)
    {
        QStringList all;
        for (const char *trigger : {"audit_is_append_only_update", "audit_is_append_only_delete",
                 "audit_is_append_only_replace", "audit_waits_for_its_seal", "audit_seals_are_append_only_update",
                 "audit_seals_are_append_only_delete", "audit_seals_are_append_only_replace"})
            all << QStringLiteral("DROP TRIGGER ") + QLatin1String(trigger);
        return all + statements.split(QStringLiteral("; "));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqlStore> m_store;
};

void TestAudit::init()
{
    QVERIFY(crypto::start());
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = SqlStore::open(QStringLiteral("sqlite:") + m_folder->filePath(QStringLiteral("audit.db"))).value();
}

void TestAudit::sealsInOrder()
{
    QCOMPARE(verify().entries, 0);
    record(5);
    QCOMPARE(verify().unsealed, 5);
    QCOMPARE(seal(3), 3);
    const audit::Verification first = verify();
    QCOMPARE(first.fault, QString());
    QCOMPARE(first.entries, 3);
    QCOMPARE(first.unsealed, 2);
    QCOMPARE(seal(3), 2);
    QCOMPARE(seal(3), 0);
    record(120); // more than one statement's worth
    QCOMPARE(seal(1000), 120);
    const audit::Verification all = verify(1, first.head);
    QCOMPARE(all.fault, QString());
    QCOMPARE(all.head.seq, 125);
    QCOMPARE(all.unsealed, 0);
}

void TestAudit::sealsWhatCameLateUnderALowerNumber()
{
    record(3);
    seal();
    QCOMPARE(run({QStringLiteral("INSERT INTO audit VALUES (100, 1, 'late', '', '', '', x'')")}), QString());
    seal();
    QCOMPARE(run({QStringLiteral("INSERT INTO audit VALUES (50, 1, 'later', '', '', '', x'')")}), QString());
    QCOMPARE(seal(), 1);
    QCOMPARE(verify().fault, QString());
    QCOMPARE(verify().head.entryId, 50);
}

void TestAudit::namesTheFirstFault_data()
{
    QTest::addColumn<QString>("statements");
    QTest::addColumn<QString>("fault");
    const QString changed = QStringLiteral("entry %1 (seal %1) is not what was sealed: it, its place or its seal was "
                                           "changed");
    const auto row = [](const char *name, const char *statements, const QString &fault) {
        QTest::newRow(name) << QString::fromLatin1(statements) << fault;
    };
    row("time", "UPDATE audit SET at = at + 1 WHERE id = 4", changed.arg(4));
    row("event", "UPDATE audit SET event = 'x' WHERE id = 4", changed.arg(4));
    row("account", "UPDATE audit SET account_id = 'x' WHERE id = 4", changed.arg(4));
    row("subject", "UPDATE audit SET subject = 'x' WHERE id = 4", changed.arg(4));
    row("reference", "UPDATE audit SET reference = 'x' WHERE id = 4", changed.arg(4));
    row("peer", "UPDATE audit SET peer_hash = x'00' WHERE id = 4", changed.arg(4));
    row("letters moved to the next column", "UPDATE audit SET account_id = 'acnt_3s', subject = 'ubject' WHERE id = 4",
        changed.arg(4));
    row("number", "UPDATE audit SET id = 99 WHERE id = 4", QStringLiteral("entry 4 (seal 4) is missing"));
    row("number in both", "UPDATE audit SET id = 99 WHERE id = 4; UPDATE audit_seals SET entry_id = 99 WHERE seq = 4",
        QStringLiteral("entry 99 (seal 4) is not what was sealed: it, its place or its seal was changed"));
    row("hash", "UPDATE audit_seals SET hash = zeroblob(32) WHERE seq = 4", changed.arg(4));
    row("seal's number", "UPDATE audit_seals SET seq = 99 WHERE seq = 4", QStringLiteral("seal 4 is missing"));
    row("seal's entry", "UPDATE audit_seals SET entry_id = 99 WHERE seq = 4",
        QStringLiteral("entry 99 (seal 4) is missing"));
    row("entry deleted", "DELETE FROM audit WHERE id = 4", QStringLiteral("entry 4 (seal 4) is missing"));
    row("entry and seal deleted", "DELETE FROM audit WHERE id = 4; DELETE FROM audit_seals WHERE seq = 4",
        QStringLiteral("seal 4 is missing"));
    row("deleted and moved up",
        "DELETE FROM audit WHERE id = 4; DELETE FROM audit_seals WHERE seq = 4; "
        "UPDATE audit_seals SET seq = seq - 1 WHERE seq > 4",
        QStringLiteral("entry 5 (seal 4) is not what was sealed: it, its place or its seal was changed"));
    row("two swapped",
        "UPDATE audit_seals SET entry_id = 99 WHERE seq = 4; UPDATE audit_seals SET entry_id = 4 WHERE seq = 5; "
        "UPDATE audit_seals SET entry_id = 5 WHERE seq = 4",
        QStringLiteral("entry 5 (seal 4) is not what was sealed: it, its place or its seal was changed"));
    row("inserted", "INSERT INTO audit VALUES (99, 1, 'x', '', '', '', x'')",
        QStringLiteral("entry 99 was inserted past the log: it has no seal"));
    row("inserted with a seal",
        "INSERT INTO audit VALUES (99, 1, 'x', '', '', '', x''); INSERT INTO audit_seals VALUES (9, 99, zeroblob(32))",
        QStringLiteral("entry 99 (seal 9) is not what was sealed: it, its place or its seal was changed"));
    row("taken out of the waiting ones", "INSERT INTO audit_unsealed VALUES (99)",
        QStringLiteral("entry 99 is missing: it waited for its seal"));
}

void TestAudit::namesTheFirstFault()
{
    QFETCH(QString, statements);
    QFETCH(QString, fault);
    record(8);
    seal();
    QCOMPARE(verify().fault, QString());
    QCOMPARE(run(withoutTriggers(statements)), QString());
    QCOMPARE(verify().fault, fault);
}

void TestAudit::needsAHeadForItsEnd()
{
    record(8);
    seal();
    const AuditSeal head = verify().head;
    QCOMPARE(run(withoutTriggers(
                 QStringLiteral("DELETE FROM audit WHERE id > 5; DELETE FROM audit_seals WHERE entry_id > 5"))),
        QString());
    QCOMPARE(verify().fault, QString());
    QCOMPARE(verify(1, head).fault, QStringLiteral("seal 6 is missing: the end was cut off"));
    // The end made anew, with a chain that fits.
    QCOMPARE(run({QStringLiteral("INSERT INTO audit VALUES (6, 1, 'x', '', '', '', x'')"),
                 QStringLiteral("INSERT INTO audit VALUES (7, 1, 'x', '', '', '', x'')"),
                 QStringLiteral("INSERT INTO audit VALUES (8, 1, 'x', '', '', '', x'')"),
                 QStringLiteral("INSERT INTO audit_unsealed VALUES (6), (7), (8)")}),
        QString());
    QCOMPARE(seal(), 3);
    QCOMPARE(verify().fault, QString());
    QCOMPARE(verify(1, head).fault, QStringLiteral("seal 8 is not the known one: the chain was made anew"));
}

void TestAudit::beginsAnywhere()
{
    record(8);
    seal();
    const audit::Verification whole = verify();
    const audit::Verification part = verify(6, whole.head);
    QCOMPARE(part.fault, QString());
    QCOMPARE(part.entries, 3);
    QCOMPARE(part.head.hash, whole.head.hash);
    QCOMPARE(verify(20).fault, QStringLiteral("seal 19 is missing"));
    QCOMPARE(run(withoutTriggers(QStringLiteral("UPDATE audit SET event = 'x' WHERE id = 2"))), QString());
    QCOMPARE(verify(6).fault, QString());
    QVERIFY(!verify(2).fault.isEmpty());
}

void TestAudit::refusesEveryChange_data()
{
    QTest::addColumn<QString>("statement");
    for (const char *statement :
        {"UPDATE audit SET event = 'x'", "DELETE FROM audit", "UPDATE audit_seals SET entry_id = 9",
            "DELETE FROM audit_seals", "INSERT OR REPLACE INTO audit VALUES (1, 1, 'x', '', '', '', x'')",
            "INSERT OR REPLACE INTO audit_seals VALUES (1, 9, x'')",
            "INSERT OR REPLACE INTO audit_seals VALUES (9, 1, x'')"})
        QTest::newRow(statement) << QString::fromLatin1(statement);
}

void TestAudit::refusesEveryChange()
{
    QFETCH(QString, statement);
    record(2);
    seal();
    QVERIFY(run({statement}).contains(QLatin1String("append-only")));
    QCOMPARE(verify().fault, QString());
}

void TestAudit::sealerSealsAll()
{
    record(25);
    AuditSealer::Options options;
    options.batch = 10;
    QTest::ignoreMessage(
        QtInfoMsg, QRegularExpression(QStringLiteral("^audit head 25:([0-9a-f]{4}\\.){15}[0-9a-f]{4}$")));
    {
        AuditSealer sealer(*m_store, options);
        sealer.start();
    }
    const audit::Verification verified = verify();
    QCOMPARE(verified.fault, QString());
    QCOMPARE(verified.entries, 25);
    QCOMPARE(verified.unsealed, 0);
}

void TestAudit::headsAreText()
{
    const AuditSeal head{12'345'678'901, 1, QByteArray::fromHex(QByteArray("0123456789abcdef").repeated(4))};
    const QString text = audit::headText(head);
    QCOMPARE(text, QLatin1String("123.4567.8901:") + QStringLiteral("0123.4567.89ab.cdef.").repeated(4).chopped(1));
    for (const QString &written : {text, QString(text).remove(QLatin1Char('.'))}) {
        const std::optional<AuditSeal> read = audit::headFromText(written);
        QVERIFY(read);
        QCOMPARE(read->seq, head.seq);
        QCOMPARE(read->hash, head.hash);
    }
    for (const char *wrong : {"", "5", "5:", "5:00", "-5:00", "x:y"})
        QVERIFY2(!audit::headFromText(QString::fromLatin1(wrong)), wrong);
}

void TestAudit::findsEntries()
{
    record(4, "session.opened");
    record(2, "session.closed");
    record(1, "sessional");
    const auto found = [this](const AuditSearch &search) {
        const auto entries = readAndWait<QList<AuditEntry>>(
            *m_store, [search](Repositories &repositories) { return Result(repositories.audit.search(search)); });
        QList<qint64> ids;
        for (const AuditEntry &entry : *entries)
            ids << entry.id;
        return ids;
    };
    QCOMPARE(found({}), (QList<qint64>{1, 2, 3, 4, 5, 6, 7}));
    QCOMPARE(found({0, {}, {}, 2}), (QList<qint64>{6, 7}));
    QCOMPARE(found({0, QStringLiteral("session.closed"), {}, 9}), (QList<qint64>{5, 6}));
    QCOMPARE(found({0, QStringLiteral("session."), {}, 9}), (QList<qint64>{1, 2, 3, 4, 5, 6}));
    QCOMPARE(found({1002, {}, {}, 9}), (QList<qint64>{3, 4}));
    QCOMPARE(found({0, {}, QStringLiteral("acnt_1"), 9}), (QList<qint64>{2, 6}));
    QCOMPARE(found({0, {}, QStringLiteral("subject"), 1}), (QList<qint64>{7}));
}

void TestAudit::namesNoNetworkAddress()
{
    const auto peerOf = [this](const char *key) {
        Context context;
        context.settings.auditKey = usher::Secret::fromUtf8(key);
        Caller caller;
        caller.peer = "192.0.2.7";
        return writeAndWait<QByteArray>(*m_store, [&](Repositories &repositories) {
            audit::record(repositories, context, caller, "test.done");
            return Result(repositories.audit.search({}).constLast().peerHash);
        }).value();
    };
    QCOMPARE(peerOf(""), QByteArray());
    const QByteArray hash = peerOf("a key of at least 32 characters, one");
    QCOMPARE(hash.size(), 32);
    QCOMPARE(peerOf("a key of at least 32 characters, one"), hash);
    QVERIFY(peerOf("a key of at least 32 characters, two") != hash);
}

USHER_TEST(TestAudit, QCoreApplication)
#include "tst_audit.moc"
