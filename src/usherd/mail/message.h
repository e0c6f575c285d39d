#pragma once

#include "common/core/result.h"
#include "usherd/service/outboxsource.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace usherd {

struct Sender
{
    QByteArray address; // as envelopeAddress() made it
    QString name;

    QByteArray domain() const { return address.mid(address.lastIndexOf('@') + 1); }
};

// The address as SMTP takes it, the domain in ASCII; nothing for what is no plain address: control characters, spaces,
// brackets or quotes would let one recipient become two.
std::optional<QByteArray> envelopeAddress(const QString &address);

// An RFC 5322 message with CRLF line ends: text, or text and HTML as alternatives. Refuses control characters in
// anything that becomes a header. A mail without an ID gets one.
usher::Result<QByteArray> message(
    const Mail &mail, const Sender &sender, const QDateTime &date = QDateTime::currentDateTimeUtc());

} // namespace usherd
