#pragma once

#include <QString>

// Codes that people read from one screen, or hear over the telephone, and type on another: upper case letters and
// digits, none of which looks or sounds like another.
namespace usherd::readable {

QString code(int length); // random, uniform
QString derived(const QByteArray &hash, int length); // always the same of the same 32 bytes; at most 10 characters
QString tidy(const QString &typed); // upper case, without whatever separates: "k7qx - m4td" → "K7QXM4TD"
QString grouped(const QString &code); // "K7QXM4TD" → "K7QX-M4TD"

} // namespace usherd::readable
