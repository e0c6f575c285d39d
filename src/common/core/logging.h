#pragma once

#include <QJsonObject>
#include <QLoggingCategory>

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

// A message with fields, which must hold no personal data and no secret: they are not searched for any.
void logFields(const QLoggingCategory &category, const QString &message, const QJsonObject &fields);

// Sends every message of the process through redact::line() to standard error; with json, one JSON object a line.
void installLogging(bool json);

} // namespace usher
