// Mails: as usherd writes them with what people typed, and as the demo's mailbox reads them.
#include "common/domain/fieldrules.h"
#include "fuzz/fuzzing.h"
#include "usher/app/mailreader.h"
#include "usherd/mail/message.h"

#include <algorithm>

using namespace usher;
using usherd::Mail;

namespace {

// As a mail keeps a text: lines end alike, and white space around the whole is nothing.
QString plain(QString text)
{
    text = QString::fromUtf8(text.toUtf8());
    return text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n').trimmed();
}

void tryWriting(fuzz::Input &input)
{
    Mail mail;
    mail.to = QString::fromUtf8(input.line());
    mail.subject = QString::fromUtf8(input.line());
    const QString name = QString::fromUtf8(input.line());
    mail.language = QString::fromUtf8(input.line());
    mail.id = QString::fromUtf8(input.line());
    const bool hasHtml = input.flag();
    mail.text = QString::fromUtf8(input.rest());
    mail.html = hasHtml ? mail.text : QString();
    const auto address = usherd::envelopeAddress(mail.to);
    if (address)
        fuzz::require(address->count('@') == 1
                && std::ranges::all_of(*address,
                    [](char c) { return c > ' ' && c < 0x7f && c != '<' && c != '>' && c != ',' && c != '"'; }),
            "an address is of one recipient");
    const Result<QByteArray> message
        = usherd::message(mail, {"no-reply@example.com", name}, QDateTime::fromSecsSinceEpoch(1780000000, Qt::UTC));
    if (!message)
        return fuzz::requireReason(message.problem());
    fuzz::require(address.has_value(), "a mail has a recipient");
    const QByteArray head = message->left(message->indexOf("\r\n\r\n"));
    fuzz::require(head.count("\r\n") == head.count('\n') && head.count('\r') == head.count('\n'), "lines end alike");
    for (const QByteArray &line : message->split('\n'))
        fuzz::require(line.size() <= 998, "no relay breaks a line");
    for (const char *field : {"\r\nTo: ", "\r\nSubject: ", "\r\nFrom: ", "\r\nMessage-ID: "})
        fuzz::require(head.count(field) == 1, "a header's field is there once");
    for (const char *field : {"\r\nBcc", "\r\nCc", "\r\nReply-To"})
        fuzz::require(!head.toLower().contains(QByteArray(field).toLower()), "nobody adds a field");
    const auto read = readMail(*message);
    fuzz::require(read.has_value(), "a mail of ours is read");
    fuzz::require(read->subject.trimmed() == plain(mail.subject), "its subject is read");
    fuzz::require(read->text == plain(mail.text), "its text is read");
}

void tryReading(fuzz::Input &input)
{
    const QByteArray bytes = input.rest();
    if (const auto mail = readMail(bytes)) {
        fuzz::require(mail->text.size() <= bytes.size() && !mail->text.contains(u'\r'), "a text is from its mail");
        for (const int digits : {4, 6, 8}) {
            const QString code = rules::codeFromText(mail->text, digits);
            fuzz::require(code.isEmpty() || code.size() == digits, "a code has its digits");
        }
    }
}

void tryMail(fuzz::Input input)
{
    if (input.flag())
        tryWriting(input);
    else
        tryReading(input);
}

} // namespace

USHER_FUZZ_TARGET(tryMail)
