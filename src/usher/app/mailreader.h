#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace usher {

// A mail as the demo mailbox shows it.
struct ReceivedMail
{
    QString to;
    QString subject;
    QString text; // the plain text part
    QDateTime date;
};

// Reads the mails that usherd writes (RFC 5322 with MIME): encoded words, base64 and quoted-printable, the first plain
// text part of a multipart. Not a general mail reader: only the demo uses it.
std::optional<ReceivedMail> readMail(const QByteArray &eml);

} // namespace usher
