#include "usherd/service/crypto.h"
#include "usherd/service/storewait.h"
#include "usherd/store/sqlstore.h"

#include "server/testdatabase.h"
#include "testmain.h"

using namespace usherd;
using usher::Done;
using usher::Result;

namespace {

void addMails(SqlStore &store, const QList<Mail> &mails)
{
    QVERIFY(writeAndWait<Done>(store, [&mails](Repositories &repositories) -> Result<Done> {
        for (const Mail &mail : mails)
            repositories.outbox.add(mail, 1);
        return Done{};
    }).ok());
}

Mail mailTo(const char *to, qint64 expiresAt = 0)
{
    return {QString::fromLatin1(to), QStringLiteral("s"), QStringLiteral("123456"), QStringLiteral("<b>123456</b>"),
        QStringLiteral("en"), QStringLiteral("code"), expiresAt};
}

// The mails in this state: recipient, attempts, error, and a star if what they say is still there.
QStringList listed(SqlStore &store, MailState state)
{
    QStringList lines;
    const Result<QList<OutboxRow>> rows = writeAndWait<QList<OutboxRow>>(store,
        [state](Repositories &repositories) -> Result<QList<OutboxRow>> { return repositories.outbox.list(state, 9); });
    for (const OutboxRow &row : *rows)
        lines.append(QStringLiteral("%1 %2 %3%4")
                         .arg(row.to)
                         .arg(row.attempts)
                         .arg(row.error, row.kept ? QStringLiteral("*") : QString()));
    return lines;
}

} // namespace

// The outbox as the store keeps it: who may send which mail, and what is left of it afterwards.
class TestStoredMails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::start()); }
    void init() { m_database = std::make_unique<testdatabase::Database>(); }
    void outboxLeasesAndForgets();
    void outboxEnds();

private:
    std::unique_ptr<SqlStore> open() const { return SqlStore::open(m_database->address()).value(); }

    std::unique_ptr<testdatabase::Database> m_database;
};

void TestStoredMails::outboxLeasesAndForgets()
{
    const std::unique_ptr<SqlStore> store = open();
    OutboxSource &outbox = store->outbox();
    addMails(*store, {mailTo("a"), mailTo("b"), mailTo("c")});
    const std::vector<OutboxItem> first = outbox.takeDue(2, 10, 20);
    QCOMPARE(first.size(), std::size_t(2));
    QCOMPARE(first[0].mail.to, QStringLiteral("a"));
    QVERIFY(!first[0].mail.id.isEmpty() && first[0].mail.id != first[1].mail.id);
    QCOMPARE(outbox.takeDue(9, 10, 20).size(), std::size_t(1));
    QVERIFY(outbox.takeDue(9, 19, 30).empty());
    QVERIFY(outbox.sent(first[0].id));
    outbox.failed(first[1], 40, QStringLiteral("busy"));
    QCOMPARE(listed(*store, MailState::Waiting), (QStringList{QStringLiteral("b 1 busy*"), QStringLiteral("c 1 *")}));

    // Who did not report in time has nothing to say any more, except that it was sent.
    const std::vector<OutboxItem> c = outbox.takeDue(9, 20, 30);
    QCOMPARE(c.size(), std::size_t(1));
    const std::vector<OutboxItem> again = outbox.takeDue(9, 30, 50);
    QCOMPARE(again.size(), std::size_t(1));
    QCOMPARE(again[0].mail, c[0].mail); // its ID too
    outbox.dead(c[0], QStringLiteral("late"));
    outbox.failed(c[0], 30, QStringLiteral("late"));
    QVERIFY(outbox.takeDue(9, 30, 50).empty());
    outbox.givenBack(again[0], 31, QStringLiteral("not now"));
    QCOMPARE(
        listed(*store, MailState::Waiting), (QStringList{QStringLiteral("b 1 busy*"), QStringLiteral("c 2 not now*")}));
    QVERIFY(outbox.sent(c[0].id));
    QCOMPARE(outbox.tally(), (OutboxTally{1, 0, 0, 1}));
}

void TestStoredMails::outboxEnds()
{
    const std::unique_ptr<SqlStore> store = open();
    OutboxSource &outbox = store->outbox();
    addMails(*store, {mailTo("code", 100), mailTo("late", 50), mailTo("news")});
    const std::vector<OutboxItem> items = outbox.takeDue(9, 10, 20);
    QCOMPARE(items.size(), std::size_t(3));
    outbox.dead(items[0], QStringLiteral("refused"));
    outbox.dead(items[2], QStringLiteral("refused"));
    QVERIFY(outbox.takeDue(9, 50, 60).empty());
    outbox.failed(items[1], 55, QStringLiteral("busy")); // has ended meanwhile
    QCOMPARE(listed(*store, MailState::Expired), QStringList{QStringLiteral("late 1 ")});
    // The code is gone, the news could be sent again.
    QCOMPARE(listed(*store, MailState::Dead),
        (QStringList{QStringLiteral("code 1 refused"), QStringLiteral("news 1 refused*")}));
    QCOMPARE(outbox.tally(), (OutboxTally{0, 2, 1, 0}));
    const auto work = [&store](const std::function<void(OutboxRepository &)> &what) {
        QVERIFY(writeAndWait<Done>(*store, [&what](Repositories &repositories) -> Result<Done> {
            what(repositories.outbox);
            return Done{};
        }).ok());
    };
    work([&](OutboxRepository &all) { all.retry(items[2].id, 70); });
    const std::vector<OutboxItem> again = outbox.takeDue(9, 70, 80);
    QCOMPARE(again.size(), std::size_t(1));
    QCOMPARE(again[0].mail, items[2].mail);
    QCOMPARE(again[0].attempt, 1);
    work([](OutboxRepository &all) { all.purge(2); });
    QCOMPARE(outbox.tally(), (OutboxTally{1, 0, 0, 1}));
}

USHER_TEST(TestStoredMails, QCoreApplication)
#include "tst_storedmails.moc"
