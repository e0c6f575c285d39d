#include "common/core/problemcodes.h"
#include "services/calloutcome.h"
#include "testmain.h"
#include "usher/services/diskdocuments.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

using namespace usher;

class TestDocuments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void writesNewFiles();
    void saysWhyNot_data();
    void saysWhyNot();
};

static QString str(const char *text)
{
    return QString::fromUtf8(text);
}

static Result<QString> outcomeOf(Call<QString> *call)
{
    test::Outcome<QString> outcome(call);
    outcome.wait();
    return outcome.result();
}

static QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestDocuments::writesNewFiles()
{
    QTemporaryDir place;
    const QString folder = place.filePath(str("Documents"));
    DiskDocuments documents(folder);
    const Result<QString> first = outcomeOf(documents.save(str("北辰 2026-03-01"), str("txt"), "first"));
    const Result<QString> second = outcomeOf(documents.save(str("北辰 2026-03-01"), str("txt"), "second"));
    QVERIFY(first.ok() && second.ok());
    QCOMPARE(*first, QDir(folder).filePath(str("北辰 2026-03-01.txt")));
    QCOMPARE(*second, QDir(folder).filePath(str("北辰 2026-03-01 (2).txt")));
    QCOMPARE(read(*first), QByteArray("first")); // not replaced
    QCOMPARE(read(*second), QByteArray("second"));
}

void TestDocuments::saysWhyNot_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("a file is in its place") << str("file");
    QTest::newRow("below a file") << str("file/Documents");
    if (geteuid() != 0)
        QTest::newRow("not ours to write") << str("closed");
}

void TestDocuments::saysWhyNot()
{
    QFETCH(QString, folder);
    QTemporaryDir place;
    QFile file(place.filePath(str("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(QDir(place.path()).mkdir(str("closed"), QFile::ReadOwner | QFile::ExeOwner));
    DiskDocuments documents(place.filePath(folder));
    const Result<QString> outcome = outcomeOf(documents.save(str("summary"), str("txt"), "text"));
    QVERIFY(!outcome);
    QCOMPARE(outcome.problem().code, problem_code::document_unwritable);
    QVERIFY(outcome.problem().detail.contains(place.filePath(folder)));
}

USHER_TEST(TestDocuments, QCoreApplication)
#include "tst_documents.moc"
