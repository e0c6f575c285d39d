#include "common/core/problemcodes.h"
#include "services/calloutcome.h"
#include "testmain.h"
#include "usher/services/diskstatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace usher;

class TestStateFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void startsEmpty();
    void keepsWhatWasSaved();
    void isTheOwnersAlone();
    void newestWins();
    void savesBeforeItGoes();
    void setsAside_data();
    void setsAside();
    void setsAsideTwiceInASecond();
    void setsAsideBeforeTheNextSave();
    void saysWhereItCannotWrite();
    void keepsTheOldOneOnAFullDisk_data();
    void keepsTheOldOneOnAFullDisk();

private:
    QString path() const { return m_directory->filePath(QStringLiteral("usher/state.json")); }
    void place(const QByteArray &content) const;
    QJsonObject onDisk() const;

    std::unique_ptr<QTemporaryDir> m_directory;
};

static QJsonObject numbered(int n)
{
    return {{QStringLiteral("n"), n}};
}

void TestStateFile::place(const QByteArray &content) const
{
    QVERIFY(QDir(m_directory->path()).mkpath(QStringLiteral("usher")));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
}

QJsonObject TestStateFile::onDisk() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

void TestStateFile::startsEmpty()
{
    DiskStateFile file(path(), 1);
    test::Outcome loaded(file.load());
    QCOMPARE(loaded.code(), QStringLiteral("ok"));
    QVERIFY(loaded.result()->state.isEmpty());
    QVERIFY(loaded.result()->setAside.isEmpty());
    QVERIFY(!QFileInfo::exists(path())); // reading leaves no trace
}

void TestStateFile::keepsWhatWasSaved()
{
    const QJsonObject state{{QStringLiteral("name"), QStringLiteral("北京 😀")}, {QStringLiteral("page"), 3}};
    {
        DiskStateFile file(path(), 1);
        test::Outcome saved(file.save(state));
        QCOMPARE(saved.code(), QStringLiteral("ok"));
    }
    DiskStateFile file(path(), 1);
    test::Outcome loaded(file.load());
    QCOMPARE(loaded.code(), QStringLiteral("ok"));
    QCOMPARE(loaded.result()->state, state);
}

void TestStateFile::isTheOwnersAlone()
{
    DiskStateFile file(path(), 1);
    for (int n = 0; n < 2; ++n) { // also over an existing file
        test::Outcome saved(file.save(numbered(n)));
        QCOMPARE(saved.code(), QStringLiteral("ok"));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(path()) & others));
        QVERIFY(!(QFile::permissions(QFileInfo(path()).path()) & others));
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    }
}

void TestStateFile::newestWins()
{
    DiskStateFile file(path(), 1);
    std::vector<std::unique_ptr<test::Outcome<Done>>> saves;
    saves.reserve(200);
    for (int n = 0; n < 200; ++n)
        saves.push_back(std::make_unique<test::Outcome<Done>>(file.save(numbered(n))));
    for (const auto &save : saves)
        QCOMPARE(save->code(), QStringLiteral("ok"));
    QCOMPARE(onDisk().value(QStringLiteral("state")).toObject(), numbered(199));
}

void TestStateFile::savesBeforeItGoes()
{
    {
        DiskStateFile file(path(), 1);
        file.save(numbered(1));
        file.save(numbered(2));
        file.save(numbered(3));
    }
    QCOMPARE(onDisk().value(QStringLiteral("state")).toObject(), numbered(3));
}

void TestStateFile::setsAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"format":1,"state":{"n":)");
    QTest::newRow("binary") << QByteArray("\0\xff\x80 nonsense", 12);
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("state missing") << QByteArray(R"({"format":1})");
    QTest::newRow("state of another type") << QByteArray(R"({"format":1,"state":[]})");
    QTest::newRow("another format") << QByteArray(R"({"format":2,"state":{}})");
    QTest::newRow("no format") << QByteArray(R"({"state":{}})");
    QTest::newRow("duplicate member") << QByteArray(R"({"format":1,"state":{"n":1},"state":{"n":2}})");
    QTest::newRow("too large") << QByteArray(
        R"({"format":1,"state":{"n":")" + QByteArray(DiskStateFile::largest, 'x') + R"("}})");
}

void TestStateFile::setsAside()
{
    QFETCH(const QByteArray, content);
    place(content);
    DiskStateFile file(path(), 1);
    test::Outcome loaded(file.load());
    QCOMPARE(loaded.code(), QStringLiteral("ok"));
    QVERIFY(loaded.result()->state.isEmpty());
    const QString aside = loaded.result()->setAside;
    QVERIFY2(aside.startsWith(path() + QStringLiteral(".unreadable-")), qPrintable(aside));
    QFile kept(aside);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), content);
    QVERIFY(!QFileInfo::exists(path()));
}

void TestStateFile::setsAsideTwiceInASecond()
{
    DiskStateFile file(path(), 1);
    QStringList names;
    for (int n = 0; n < 3; ++n) {
        place("broken");
        test::Outcome loaded(file.load());
        QCOMPARE(loaded.code(), QStringLiteral("ok"));
        names.append(loaded.result()->setAside);
    }
    names.removeDuplicates();
    QCOMPARE(names.size(), 3);
}

// Its reader could not use what it holds.
void TestStateFile::setsAsideBeforeTheNextSave()
{
    place(R"({"format":1,"state":{"n":1}})");
    DiskStateFile file(path(), 1);
    test::Outcome aside(file.setAside(QStringLiteral("from the future")));
    test::Outcome saved(file.save(numbered(2)));
    QCOMPARE(saved.code(), QStringLiteral("ok"));
    QCOMPARE(aside.code(), QStringLiteral("ok"));
    QFile kept(*aside.result());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QVERIFY(kept.readAll().contains(R"("n":1)"));
    QCOMPARE(onDisk().value(QStringLiteral("state")).toObject(), numbered(2));
    QVERIFY(QFile::remove(path()));
    test::Outcome gone(file.setAside(QStringLiteral("not there")));
    QCOMPARE(gone.code(), problem_code::state_unreadable);
}

void TestStateFile::saysWhereItCannotWrite()
{
    // Below a regular file: that stops root too.
    QFile inTheWay(m_directory->filePath(QStringLiteral("usher")));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    DiskStateFile file(path(), 1);
    test::Outcome saved(file.save(numbered(1)));
    QCOMPARE(saved.code(), problem_code::state_unwritable);
    QVERIFY2(saved.result().problem().detail.contains(m_directory->path()), "the detail names the path");
}

void TestStateFile::keepsTheOldOneOnAFullDisk_data()
{
    QTest::addColumn<int>("room"); // bytes
    QTest::newRow("nothing") << 0;
    QTest::newRow("a part") << 4096;
}

// A limit on files stands for the disk: both take a part of a write, then none.
void TestStateFile::keepsTheOldOneOnAFullDisk()
{
    QFETCH(const int, room);
    DiskStateFile file(path(), 1);
    test::Outcome first(file.save(numbered(1)));
    QCOMPARE(first.code(), QStringLiteral("ok"));
    const auto usual = std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
    rlimit full = before;
    full.rlim_cur = rlim_t(room);
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &full), 0);
    // Smaller and larger than what is written at once.
    QStringList codes;
    for (const int size : {5000, 100'000}) {
        test::Outcome second(file.save({{QStringLiteral("n"), QString(size, u'x')}}));
        codes.append(second.code());
    }
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
    std::signal(SIGXFSZ, usual);
    QCOMPARE(codes, (QStringList{problem_code::state_unwritable, problem_code::state_unwritable}));
    QCOMPARE(onDisk().value(QStringLiteral("state")).toObject(), numbered(1));
    QCOMPARE(QDir(QFileInfo(path()).path()).entryList(QDir::Files).size(), 1);
    test::Outcome third(file.save(numbered(3)));
    QCOMPARE(third.code(), QStringLiteral("ok"));
    QCOMPARE(onDisk().value(QStringLiteral("state")).toObject(), numbered(3));
}

USHER_TEST(TestStateFile, QCoreApplication)
#include "tst_statefile.moc"
