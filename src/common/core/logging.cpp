#include "common/core/logging.h"

#include "common/core/redactor.h"

#include <QDateTime>

#include <atomic>
#include <cstdio>

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

void write(QByteArray line)
{
    line += '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr); // one call, so that threads do not mix lines
    std::fflush(stderr);
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

void appendText(QByteArray &json, QByteArrayView text)
{
    json += '"';
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            json += "\\u00" + QByteArray(1, c).toHex();
        } else {
            json += c;
        }
    }
    json += '"';
}

std::atomic<bool> jsonLines = false;

void writeJson(QtMsgType type, QByteArrayView category, QByteArrayView message, const LogFields &fields)
{
    LogFields line = fields;
    line.add("time", now()).add("level", levelName(type)).add("category", category).add("message", message);
    write('{' + line.members() + '}');
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
    write(now() + ' ' + levelName(type) + ' ' + category(context) + ": " + text.toUtf8());
}

} // namespace

QByteArray &LogFields::value(QByteArrayView name)
{
    if (m_members.isEmpty())
        m_members.reserve(512);
    else
        m_members += ',';
    appendText(m_members, name);
    return m_members += ':';
}

LogFields &LogFields::add(QByteArrayView name, QByteArrayView text)
{
    appendText(value(name), text);
    return *this;
}

LogFields &LogFields::add(QByteArrayView name, qint64 number)
{
    value(name) += QByteArray::number(number);
    return *this;
}

LogFields &LogFields::addMilliseconds(QByteArrayView name, qint64 microseconds)
{
    value(name)
        += QByteArray::number(microseconds / 1000) + '.' + QByteArray::number(1000 + microseconds % 1000).sliced(1);
    return *this;
}

void logFields(const QLoggingCategory &category, QByteArrayView message, const LogFields &fields)
{
    if (!category.isInfoEnabled())
        return;
    if (jsonLines)
        return writeJson(QtInfoMsg, category.categoryName(), message, fields);
    QMessageLogger(nullptr, 0, nullptr, category.categoryName()).info().noquote()
        << message.toByteArray() << QByteArray('{' + fields.members() + '}');
}

void installLogging(bool json)
{
    jsonLines = json;
    qInstallMessageHandler(json ? writeJsonMessage : writeText);
}

} // namespace usher
