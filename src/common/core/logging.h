#pragma once

#include <QByteArray>
#include <QLoggingCategory>

#include <string>

namespace usher {

Q_DECLARE_LOGGING_CATEGORY(logNetwork)
Q_DECLARE_LOGGING_CATEGORY(logKeychain)
Q_DECLARE_LOGGING_CATEGORY(logState)
Q_DECLARE_LOGGING_CATEGORY(logFlow)
Q_DECLARE_LOGGING_CATEGORY(logWindow)
Q_DECLARE_LOGGING_CATEGORY(logServer)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logMail)
Q_DECLARE_LOGGING_CATEGORY(logAudit)

// Members of a JSON object. They are put together as text, for a busy server has a line for every request, and a
// QJsonObject costs as much as the request itself. Texts are UTF-8; names as well, with nothing in them to escape.
class LogFields
{
public:
    LogFields &add(QByteArrayView name, QByteArrayView text);
    LogFields &add(QByteArrayView name, qint64 number);
    LogFields &addMilliseconds(QByteArrayView name, qint64 microseconds);

    const std::string &members() const { return m_members; } // with commas between them

private:
    std::string &value(QByteArrayView name);

    std::string m_members;
};

// A message with fields, which must hold no personal data and no secret: they are not searched for any.
void logFields(const QLoggingCategory &category, QByteArrayView message, LogFields fields);

// Sends every message of the process through redact::line() to standard error; with json, one JSON object a line.
void installLogging(bool json);

} // namespace usher
