#include "usher/app/mailreader.h"

#include <QMap>
#include <QRegularExpression>

namespace usher {

namespace {

struct Part
{
    QMap<QByteArray, QByteArray> headers; // names in lower case, unfolded
    QByteArray body;
};

Part parsePart(const QByteArray &raw)
{
    Part part;
    const qsizetype gap = raw.indexOf("\n\n");
    const QByteArray head = gap < 0 ? raw : raw.left(gap);
    part.body = gap < 0 ? QByteArray() : raw.mid(gap + 2);
    QByteArray name;
    for (const QByteArray &line : head.split('\n')) {
        if (!line.isEmpty() && (line.front() == ' ' || line.front() == '\t')) {
            if (!name.isEmpty())
                part.headers[name] += ' ' + line.trimmed();
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            continue;
        name = line.left(colon).toLower();
        part.headers[name] = line.mid(colon + 1).trimmed();
    }
    return part;
}

QByteArray decodeQuotedPrintable(const QByteArray &text, bool header)
{
    QByteArray out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '=' && text.mid(i + 1, 1) == "\n") {
            ++i;
        } else if (c == '=' && i + 2 < text.size()) {
            out += QByteArray::fromHex(text.mid(i + 1, 2));
            i += 2;
        } else {
            out += header && c == '_' ? ' ' : c;
        }
    }
    return out;
}

// RFC 2047 words, UTF-8 only: the one character set usherd uses.
QString decodeHeader(const QByteArray &value)
{
    static const QRegularExpression word(
        QStringLiteral("=\\?utf-8\\?([bq])\\?([^?]*)\\?=(\\s+(?==\\?))?"), QRegularExpression::CaseInsensitiveOption);
    const QString text = QString::fromUtf8(value);
    QByteArray out;
    qsizetype last = 0;
    for (auto it = word.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        out += text.mid(last, match.capturedStart() - last).toUtf8();
        const QByteArray coded = match.captured(2).toLatin1();
        out += match.captured(1).compare(QLatin1String("b"), Qt::CaseInsensitive) == 0
            ? QByteArray::fromBase64(coded)
            : decodeQuotedPrintable(coded, true);
        last = match.capturedEnd();
    }
    return QString::fromUtf8(out + text.mid(last).toUtf8());
}

QString plainText(const Part &part, int depth)
{
    const QByteArray type = part.headers.value("content-type", "text/plain");
    if (type.toLower().startsWith("multipart/") && depth < 4) {
        static const QRegularExpression boundary(
            QStringLiteral("boundary=\"?([^\";]+)\"?"), QRegularExpression::CaseInsensitiveOption);
        const QByteArray mark = "--" + boundary.match(QString::fromLatin1(type)).captured(1).toLatin1();
        for (qsizetype at = part.body.indexOf(mark); at >= 0;) {
            const qsizetype start = part.body.indexOf('\n', at) + 1;
            const qsizetype end = part.body.indexOf(mark, start);
            if (start <= 0 || end < 0)
                break;
            const QString text = plainText(parsePart(part.body.mid(start, end - start)), depth + 1);
            if (!text.isEmpty())
                return text;
            at = end;
        }
        return {};
    }
    if (!type.toLower().startsWith("text/plain"))
        return {};
    const QByteArray encoding = part.headers.value("content-transfer-encoding").toLower();
    if (encoding == "base64")
        return QString::fromUtf8(QByteArray::fromBase64(part.body)).trimmed();
    if (encoding == "quoted-printable")
        return QString::fromUtf8(decodeQuotedPrintable(part.body, false)).trimmed();
    return QString::fromUtf8(part.body).trimmed();
}

} // namespace

std::optional<ReceivedMail> readMail(const QByteArray &eml)
{
    QByteArray lines = eml;
    lines.replace("\r\n", "\n");
    const Part mail = parsePart(lines);
    if (!mail.headers.contains("to") || !mail.headers.contains("subject"))
        return std::nullopt;
    return ReceivedMail{decodeHeader(mail.headers.value("to")).remove(QLatin1Char('<')).remove(QLatin1Char('>')),
        decodeHeader(mail.headers.value("subject")), plainText(mail, 0).remove(QLatin1Char('\r')),
        QDateTime::fromString(QString::fromLatin1(mail.headers.value("date")), Qt::RFC2822Date)};
}

} // namespace usher
