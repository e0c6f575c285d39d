#pragma once

#include <QString>

// Shortened forms of personal data that a screen or a log may show.
namespace usher::redact {

QString email(const QString &address); // "m•••@e•••.com"
QString identifier(const QString &id); // "1234…3456"; short ones keep at most a third of their characters
// A log line in which e-mail addresses, long digit runs, bearer tokens and "code 123456" are masked. The last line of
// defence: nothing that logs may rely on it alone.
QString line(const QString &text);

} // namespace usher::redact
