#include "testmain.h"
#include "usher/app/linkhandler.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <memory>

using namespace usher;

// Which program the desktop starts for a link. In homes of their own, with a stand-in for xdg-mime that reads what the
// real one would, and, where it is there, with the real one.
class TestLinkHandler : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void entry_data();
    void entry();
    void registers_data();
    void registers();
    void leavesWhatWorks_data();
    void leavesWhatWorks();
    void withoutTools();
    void removes();

private:
    QString place(const char *below) const { return m_home->filePath(QString::fromLatin1(below)); }
    QString own() const { return place("data/applications/com.example.usher.desktop"); }
    static void write(const QString &path, const QByteArray &text, bool program = false);
    static QByteArray read(const QString &path);
    static LinkHandler handler();
    void standIn();

    std::unique_ptr<QTemporaryDir> m_home;
    QByteArray m_path = qgetenv("PATH");
};

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

// Keeps the default in a file; without one, whatever entry there is.
const QByteArray standInScript = R"(#!/bin/sh
echo "$@" >>"$XDG_CONFIG_HOME/calls"
case $1 in
query) cat "$XDG_CONFIG_HOME/default" 2>/dev/null ;;
default) printf %s "$2" >"$XDG_CONFIG_HOME/default" ;;
esac
)";

} // namespace

void TestLinkHandler::write(const QString &path, const QByteArray &text, bool program)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    if (program)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QByteArray TestLinkHandler::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

LinkHandler TestLinkHandler::handler()
{
    LinkHandler handler;
    handler.scheme = str("com.example.usher");
    handler.name = str("Example");
    handler.chineseName = str("示例");
    handler.command = {QCoreApplication::applicationFilePath()};
    return handler;
}

void TestLinkHandler::standIn()
{
    write(place("bin/xdg-mime"), standInScript, true);
    qputenv("PATH", place("bin").toLocal8Bit() + ":/usr/bin:/bin");
}

void TestLinkHandler::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    for (const char *name : {"data", "config", "system", "bin"})
        QVERIFY(QDir().mkpath(place(name)));
    qputenv("HOME", m_home->path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", place("data").toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", place("config").toLocal8Bit());
    qputenv("XDG_DATA_DIRS", place("system").toLocal8Bit());
    qputenv("XDG_CONFIG_DIRS", place("system").toLocal8Bit());
}

void TestLinkHandler::cleanup()
{
    qputenv("PATH", m_path);
}

void TestLinkHandler::entry_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("exec");
    QTest::newRow("plain") << QStringList{str("/opt/usher/bin/usher")} << str("/opt/usher/bin/usher");
    QTest::newRow("arguments") << QStringList{str("/usr/bin/usher"), str("--demo"), str("--brand"), str("northlight")}
                               << str("/usr/bin/usher --demo --brand northlight");
    QTest::newRow("blanks") << QStringList{str("/opt/Some Folder/usher")} << str("\"/opt/Some Folder/usher\"");
    QTest::newRow("percent") << QStringList{str("/opt/100%u/usher")} << str("/opt/100%%u/usher");
    // Quoted for Exec, then as every value of a desktop entry.
    QTest::newRow("quotes") << QStringList{str("/opt/a\"b/usher")} << str("\"/opt/a\\\\\"b/usher\"");
    QTest::newRow("dollar") << QStringList{str("/opt/$HOME/usher")} << str("\"/opt/\\\\$HOME/usher\"");
    QTest::newRow("new line") << QStringList{str("/opt/a\nExec=evil/usher")} << str("\"/opt/a Exec=evil/usher\"");
}

void TestLinkHandler::entry()
{
    QFETCH(QStringList, command);
    QFETCH(QString, exec);
    LinkHandler one = handler();
    one.command = command;
    one.name = str("Example\nExec=evil");
    const QStringList lines = one.entry().split(u'\n');
    QVERIFY2(lines.contains(str("Exec=") + exec + str(" -- %u")), qPrintable(one.entry()));
    QCOMPARE(lines.filter(QRegularExpression(str("^Exec="))).size(), 1);
    QVERIFY(lines.contains(str("MimeType=x-scheme-handler/com.example.usher;")));
    QVERIFY(lines.contains(str("Name[zh_CN]=示例")));
    QVERIFY(!one.entry().contains(u'@'));
    QVERIFY(!lines.contains(str("NoDisplay=true")));
    one.hidden = true;
    QVERIFY(one.entry().endsWith(str("\nNoDisplay=true\n")));
}

void TestLinkHandler::registers_data()
{
    QTest::addColumn<bool>("real");
    QTest::newRow("stand-in") << false;
    QTest::newRow("xdg-mime") << true;
}

void TestLinkHandler::registers()
{
    QFETCH(bool, real);
    if (!real)
        standIn();
    else if (QStandardPaths::findExecutable(str("xdg-mime")).isEmpty())
        QSKIP("xdg-utils is not installed");
    QVERIFY(ensureLinkHandler(handler()));
    QCOMPARE(read(own()), handler().entry().toUtf8());
    const QDateTime written = QFileInfo(own()).lastModified();
    QVERIFY(ensureLinkHandler(handler()));
    QCOMPARE(QFileInfo(own()).lastModified(), written); // once is enough
    LinkHandler moved = handler();
    moved.command << str("--language") << str("en");
    QVERIFY(ensureLinkHandler(moved)); // the same program, started in another way
    QCOMPARE(read(own()), moved.entry().toUtf8());
}

void TestLinkHandler::leavesWhatWorks_data()
{
    QTest::addColumn<QString>("entry"); // below the home; empty: none
    QTest::addColumn<QString>("exec");
    QTest::addColumn<QByteArray>("current"); // who is the default
    QTest::addColumn<bool>("repaired");
    const QByteArray ours = "com.example.usher.desktop";
    const QString packaged = str("system/applications/com.example.usher.desktop");
    const QString mine = str("data/applications/com.example.usher.desktop");
    QTest::newRow("a package's") << packaged << str("sh -- %u") << ours << false;
    QTest::newRow("a package's, and somebody else took the scheme")
        << packaged << str("sh -- %u") << QByteArray("evil.desktop") << false;
    QTest::newRow("another build's") << mine << str("/bin/sh -- %u") << ours << false;
    QTest::newRow("another build's, in quotes") << mine << str("\"/bin/sh\" -- %u") << ours << false;
    QTest::newRow("of a program that is gone") << mine << str("/nowhere/usher -- %u") << ours << true;
    QTest::newRow("a package's that is gone") << packaged << str("usher-that-is-gone %u") << ours << true;
    QTest::newRow("a folder") << mine << str("/bin %u") << ours << true;
    QTest::newRow("without a program") << mine << QString() << ours << true;
}

void TestLinkHandler::leavesWhatWorks()
{
    QFETCH(QString, entry);
    QFETCH(QString, exec);
    QFETCH(QByteArray, current);
    QFETCH(bool, repaired);
    standIn();
    const QByteArray text = "[Desktop Entry]\nType=Application\nExec=" + exec.toUtf8() + "\n";
    write(m_home->filePath(entry), text);
    write(place("config/default"), current);
    QVERIFY(ensureLinkHandler(handler()));
    QCOMPARE(read(place("config/default")), QByteArray("com.example.usher.desktop"));
    if (repaired)
        QCOMPARE(read(own()), handler().entry().toUtf8());
    else
        QCOMPARE(read(m_home->filePath(entry)), text);
    QCOMPARE(QFile::exists(own()), repaired || m_home->filePath(entry) == own());
}

// The entry is there for whoever reads it; that is all that can be done.
void TestLinkHandler::withoutTools()
{
    qputenv("PATH", place("bin").toLocal8Bit());
    QVERIFY(!ensureLinkHandler(handler()));
    QCOMPARE(read(own()), handler().entry().toUtf8());
    QVERIFY(QFile(place("data")).setPermissions(QFile::ReadOwner | QFile::ExeOwner));
    QFile::remove(own());
    QVERIFY(!ensureLinkHandler(handler()));
}

void TestLinkHandler::removes()
{
    standIn();
    QVERIFY(ensureLinkHandler(handler()));
    removeLinkHandler(handler().scheme);
    QVERIFY(!QFile::exists(own()));
    removeLinkHandler(handler().scheme);
}

USHER_TEST(TestLinkHandler, QCoreApplication)
#include "tst_linkhandler.moc"
