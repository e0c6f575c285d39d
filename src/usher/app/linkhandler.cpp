#include "usher/app/linkhandler.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>

namespace usher {

namespace {

constexpr int patience = 3000; // milliseconds, for each program that is asked

QString ownFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::ApplicationsLocation);
}

QString readText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// An argument of Exec: quoted where it has to be, then escaped once more as every value of a desktop entry.
QString quoted(const QString &argument)
{
    static const QString reserved = QStringLiteral(" \t\n\"'\\><~|&;$*?#()`");
    bool plain = !argument.isEmpty();
    QString text;
    for (const QChar c : argument) {
        plain = plain && !reserved.contains(c);
        if (c == u'"' || c == u'`' || c == u'$' || c == u'\\')
            text += u'\\';
        text += c;
        if (c == u'%')
            text += c;
    }
    if (plain)
        return text;
    return QLatin1Char('"') + text.replace(QLatin1String("\\"), QLatin1String("\\\\")) + QLatin1Char('"');
}

// The other way round, of the first word: the program.
QString programOf(const QString &entry)
{
    const qsizetype at = entry.indexOf(QLatin1String("\nExec="));
    if (at < 0)
        return {};
    QString line = entry.mid(at + 6).section(QLatin1Char('\n'), 0, 0);
    line.replace(QLatin1String("\\\\"), QLatin1String("\\"));
    const bool inQuotes = line.startsWith(u'"');
    QString program;
    for (qsizetype i = inQuotes ? 1 : 0; i < line.size() && line[i] != (inQuotes ? u'"' : u' '); ++i) {
        if (i + 1 < line.size() && ((inQuotes && line[i] == u'\\') || (line[i] == u'%' && line[i + 1] == u'%')))
            ++i;
        program += line[i];
    }
    return program;
}

bool works(const QString &entryPath)
{
    const QString program = programOf(readText(entryPath));
    if (program.isEmpty())
        return false;
    return program.contains(u'/') ? QFileInfo(program).isExecutable() && QFileInfo(program).isFile()
                                  : !QStandardPaths::findExecutable(program).isEmpty();
}

// What it printed; empty where it is not there, failed or hangs.
QString ask(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished(patience) || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QString mimeType(const QString &scheme)
{
    return QLatin1String("x-scheme-handler/") + scheme;
}

QString handlerOf(const QString &scheme)
{
    return ask(QStringLiteral("xdg-mime"), {QStringLiteral("query"), QStringLiteral("default"), mimeType(scheme)});
}

void tellDesktop()
{
    ask(QStringLiteral("update-desktop-database"), {QStringLiteral("-q"), ownFolder()});
}

} // namespace

QString LinkHandler::entry() const
{
    QString text = readText(QStringLiteral(":/desktop/usher.desktop.in"));
    QStringList words;
    for (const QString &argument : command)
        words.append(quoted(argument));
    // One line each: a name from a brand pack must not bring keys of its own.
    const auto fill = [&text](const char *place, const QString &value) {
        text.replace(QLatin1String(place), QString(value).replace(u'\n', u' ').replace(u'\r', u' '));
    };
    fill("@USHER_COMMAND@", words.join(u' '));
    fill("@USHER_LINK_SCHEME@", scheme);
    fill("@USHER_NAME@", name);
    fill("@USHER_CHINESE_NAME@", chineseName);
    return hidden ? text + QStringLiteral("NoDisplay=true\n") : text;
}

#ifdef Q_OS_LINUX

bool ensureLinkHandler(const LinkHandler &handler)
{
    const QString own = QDir(ownFolder()).filePath(handler.entryName());
    const QString used = QStandardPaths::locate(QStandardPaths::ApplicationsLocation, handler.entryName());
    const QString wanted = handler.entry();
    // Another build of the same brand may have made it: links reach the one that runs, whichever is started.
    const bool stale = used == own && programOf(readText(own)) == handler.command.value(0) && readText(own) != wanted;
    if (!used.isEmpty() && !stale && works(used) && handlerOf(handler.scheme) == handler.entryName())
        return true;
    if (stale || used.isEmpty() || !works(used)) {
        QSaveFile file(own);
        if (!QDir().mkpath(ownFolder()) || !file.open(QIODevice::WriteOnly))
            return false;
        file.write(wanted.toUtf8());
        if (!file.flush() || !file.commit())
            return false;
        tellDesktop();
    }
    if (handlerOf(handler.scheme) != handler.entryName()) {
        ask(QStringLiteral("xdg-mime"), {QStringLiteral("default"), handler.entryName(), mimeType(handler.scheme)});
    }
    return handlerOf(handler.scheme) == handler.entryName();
}

void removeLinkHandler(const QString &scheme)
{
    if (QFile::remove(QDir(ownFolder()).filePath(LinkHandler{scheme, {}, {}, {}}.entryName())))
        tellDesktop();
}

#else

bool ensureLinkHandler(const LinkHandler &)
{
    return false;
}

void removeLinkHandler(const QString &)
{
}

#endif

} // namespace usher
