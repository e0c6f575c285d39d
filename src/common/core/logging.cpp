#include "common/core/logging.h"

#include "common/core/redactor.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

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

QString levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QStringLiteral("debug");
    case QtInfoMsg:
        return QStringLiteral("info");
    case QtWarningMsg:
        return QStringLiteral("warning");
    case QtCriticalMsg:
        return QStringLiteral("error");
    case QtFatalMsg:
        return QStringLiteral("fatal");
    }
    return QStringLiteral("unknown");
}

void write(QByteArray line)
{
    line += '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr); // one call, so that threads do not mix lines
    std::fflush(stderr);
}

QString now()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

QString category(const QMessageLogContext &context)
{
    return QString::fromUtf8(context.category ? context.category : "default");
}

std::atomic<bool> jsonLines = false;

void writeJson(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    write(QJsonDocument(QJsonObject{
                            {QStringLiteral("time"), now()},
                            {QStringLiteral("level"), levelName(type)},
                            {QStringLiteral("category"), category(context)},
                            {QStringLiteral("message"), redact::line(message)},
                        })
              .toJson(QJsonDocument::Compact));
}

void writeText(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QString text = redact::line(message);
    // A message cannot forge a second line or move a terminal's cursor.
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    write(QString(now() + u' ' + levelName(type) + u' ' + category(context) + QStringLiteral(": ") + text).toUtf8());
}

} // namespace

void logFields(const QLoggingCategory &category, const QString &message, const QJsonObject &fields)
{
    if (!category.isInfoEnabled())
        return;
    if (!jsonLines) {
        QMessageLogger(nullptr, 0, nullptr, category.categoryName()).info().noquote()
            << message << QJsonDocument(fields).toJson(QJsonDocument::Compact);
        return;
    }
    QJsonObject line = fields;
    line.insert(QStringLiteral("time"), now());
    line.insert(QStringLiteral("level"), levelName(QtInfoMsg));
    line.insert(QStringLiteral("category"), QString::fromLatin1(category.categoryName()));
    line.insert(QStringLiteral("message"), message);
    write(QJsonDocument(line).toJson(QJsonDocument::Compact));
}

void installLogging(bool json)
{
    jsonLines = json;
    qInstallMessageHandler(json ? writeJson : writeText);
}

} // namespace usher
