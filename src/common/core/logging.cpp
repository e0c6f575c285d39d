#include "common/core/logging.h"

#include "common/core/redactor.h"

#include <QDateTime>

#include <algorithm>
#include <atomic>
#ifdef Q_OS_UNIX
#include <unistd.h>

#include <cerrno>
#else
#include <cstdio>
#endif

namespace usher {

// Debug messages only on request (QT_LOGGING_RULES).
Q_LOGGING_CATEGORY(logNetwork, "usher.network", QtInfoMsg)
Q_LOGGING_CATEGORY(logKeychain, "usher.keychain", QtInfoMsg)
Q_LOGGING_CATEGORY(logState, "usher.state", QtInfoMsg)
Q_LOGGING_CATEGORY(logFlow, "usher.flow", QtInfoMsg)
Q_LOGGING_CATEGORY(logWindow, "usher.window", QtInfoMsg)
Q_LOGGING_CATEGORY(logServer, "usher.server", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "usher.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logMail, "usher.mail", QtInfoMsg)
Q_LOGGING_CATEGORY(logAudit, "usher.audit", QtInfoMsg)

namespace {

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
        return "error";
    case QtFatalMsg:
        return "fatal";
    }
    return "unknown";
}

// In one call, so that threads do not mix lines.
void write(std::string_view line)
{
#ifdef Q_OS_UNIX
    // Not by stdio, at whose lock the threads of a busy server wait for each other.
    while (!line.empty()) {
        const ssize_t written = ::write(STDERR_FILENO, line.data(), line.size());
        if (written >= 0)
            line.remove_prefix(std::size_t(written));
        else if (errno != EINTR)
            return; // nowhere is left to say it
    }
#else
    std::fwrite(line.data(), 1, line.size(), stderr);
    std::fflush(stderr);
#endif
}

// In ISO 8601 with milliseconds. Qt takes a date apart for longer than the rest of a line takes: once a second is
// enough.
QByteArray now()
{
    thread_local qint64 second = -1;
    thread_local QByteArray text;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (now / 1000 != second) {
        second = now / 1000;
        text = QDateTime::fromSecsSinceEpoch(second, Qt::UTC).toString(Qt::ISODate).chopped(1).toLatin1();
    }
    return text + '.' + QByteArray::number(1000 + now % 1000).sliced(1) + 'Z';
}

const char *category(const QMessageLogContext &context)
{
    return context.category ? context.category : "default";
}

std::string_view view(QByteArrayView text)
{
    return {text.data(), std::size_t(text.size())};
}

void appendText(std::string &json, std::string_view text)
{
    const auto isSpecial = [](char c) { return c == '"' || c == '\\' || static_cast<unsigned char>(c) < 0x20; };
    json += '"';
    for (auto at = text.begin();;) {
        const auto special = std::find_if(at, text.end(), isSpecial);
        json.append(at, special); // mostly all of it
        if (special == text.end())
            break;
        if (*special == '"' || *special == '\\')
            json.append({'\\', *special});
        else
            json.append("\\u00").append(view(QByteArray(1, *special).toHex()));
        at = special + 1;
    }
    json += '"';
}

std::atomic<bool> jsonLines = false;

void writeJson(QtMsgType type, QByteArrayView category, QByteArrayView message, LogFields fields)
{
    fields.add("time", now()).add("level", levelName(type)).add("category", category).add("message", message);
    write('{' + fields.members() + "}\n");
}

void writeJsonMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    writeJson(type, category(context), redact::line(message).toUtf8(), {});
}

void writeText(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QString text = redact::line(message);
    // A message cannot forge a second line or move a terminal's cursor.
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    const QByteArray line = now() + ' ' + levelName(type) + ' ' + category(context) + ": " + text.toUtf8() + '\n';
    write(view(line));
}

} // namespace

std::string &LogFields::value(QByteArrayView name)
{
    if (m_members.empty())
        m_members.reserve(512);
    else
        m_members += ',';
    return m_members.append("\"").append(view(name)).append("\":");
}

LogFields &LogFields::add(QByteArrayView name, QByteArrayView text)
{
    appendText(value(name), view(text));
    return *this;
}

LogFields &LogFields::add(QByteArrayView name, qint64 number)
{
    value(name) += std::to_string(number);
    return *this;
}

LogFields &LogFields::addMilliseconds(QByteArrayView name, qint64 microseconds)
{
    value(name)
        .append(std::to_string(microseconds / 1000))
        .append(".")
        .append(std::to_string(1000 + microseconds % 1000), 1);
    return *this;
}

void logFields(const QLoggingCategory &category, QByteArrayView message, LogFields fields)
{
    if (!category.isInfoEnabled())
        return;
    if (jsonLines)
        return writeJson(QtInfoMsg, category.categoryName(), message, std::move(fields));
    QMessageLogger(nullptr, 0, nullptr, category.categoryName()).info().noquote()
        << message.toByteArray() << QByteArray::fromStdString('{' + fields.members() + '}');
}

void installLogging(bool json)
{
    jsonLines = json;
    qInstallMessageHandler(json ? writeJsonMessage : writeText);
}

} // namespace usher
