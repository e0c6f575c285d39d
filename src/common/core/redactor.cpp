#include "common/core/redactor.h"

#include <QList>
#include <QRegularExpression>

namespace usher::redact {

namespace {

const QString dots = QStringLiteral("•••");

QString firstCharacter(QStringView text)
{
    return text.left(text.size() > 1 && text.front().isHighSurrogate() ? 2 : 1).toString();
}

struct Rule
{
    QRegularExpression pattern;
    QString (*mask)(const QRegularExpressionMatch &);
};

QString keepLead(const QRegularExpressionMatch &match)
{
    return match.captured(1) + dots;
}

QString maskWhole(const QRegularExpressionMatch &)
{
    return dots;
}

QString maskEmail(const QRegularExpressionMatch &match)
{
    return email(match.captured().replace(QLatin1String("%40"), QLatin1String("@")));
}

// Request IDs (UUIDs) stay readable: support needs them.
QString maskDigits(const QRegularExpressionMatch &match)
{
    return match.capturedLength(1) > 0 ? match.captured(1) : identifier(match.captured());
}

// Possessive quantifiers and look-behinds keep the patterns linear on hostile lines.
const QList<Rule> &rules()
{
    const auto pattern = [](const QString &text) {
        return QRegularExpression(
            text, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    };
    // Never destroyed: messages come until the very end of the process.
    static const auto &rules = *new QList<Rule>{
        {pattern(QStringLiteral(R"re(((?:authorization|cookie)\\?["']?\s*[:=]\s*\\?["']?)[^\r\n"'\\]++)re")), keepLead},
        {pattern(QStringLiteral(R"re((\bbearer\s+)[\w.~+/=-]++)re")), keepLead},
        {pattern(QStringLiteral(R"re(((?:password|passwd|passphrase|secret|token|proof|verifier|credential|)re"
                                R"re(idempotency[-_]?key)\w*+(?:\\?["'])?\s*+[:=]\s*+))re"
                                R"re((?<value>\\"(?:(?!\\").)*+(?:\\")?|"(?:[^"\\]|\\.)*+"?|'[^']*+'?|[^\s,;&"'}]++))re"
                                // Where there was none, the next name was taken for it, or a quote was another's: then
                                // what is of that goes, too.
                                R"re((?:(?:(?<=[:=])|\s*+[:=])\s*+(?&value)|(?<=')[^\s,;&"'}\])]++)*+)re")),
            keepLead},
        {pattern(QStringLiteral(R"re(([?&#](?:t|code|state|key)=)[^&\s"'#]++)re")), keepLead},
        {pattern(
             QStringLiteral(R"re(((?:code|(?<!\pL)(?:otp|pin|kode|mã)|รหัส|验证码|驗證碼|校验码|動態碼)\P{Nd}{0,12})re"
                            R"re()\d(?:[\s.-]?\d){3,9}+(?!\d))re")),
            keepLead},
        {pattern(QStringLiteral(R"re((://)[^/\s@]++(?=@))re")), keepLead},
        {pattern(QStringLiteral(
             R"re((?<![^\s<>"'(),;:@=/?&\[\]{}])[^\s<>"'(),;:@=/?&\[\]{}%]++(?:@|%40)[^\s<>"'(),;:@=/?&\[\]{}%]++)re")),
            maskEmail},
        {pattern(QStringLiteral(R"re((?<![A-Za-z0-9_-])(?=[A-Za-z_-]*+[0-9])[A-Za-z0-9_-]{40,}+)re")), maskWhole},
        {pattern(QStringLiteral(R"re(\+\d(?:[\s().-]{0,2}\d){6,14}+)re")), maskWhole},
        {pattern(QStringLiteral(R"re((?<!\d)\d{4}(?:[ -]\d{4}){2,}+(?:[ -]?\d{1,3}+)?)re")), maskWhole},
        {pattern(QStringLiteral(R"re((\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b)|\d{8,}+)re")), maskDigits},
    };
    return rules;
}

} // namespace

QString email(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 1 || at + 1 == address.size())
        return address.isEmpty() ? QString() : dots;
    const QStringView domain = QStringView(address).mid(at + 1);
    const qsizetype dot = domain.lastIndexOf(u'.');
    return firstCharacter(address) + dots + u'@' + firstCharacter(domain) + dots
        + (dot > 0 ? domain.mid(dot).toString() : QString());
}

QString identifier(const QString &id)
{
    const QList<uint> characters = id.toUcs4();
    const qsizetype count = characters.size();
    if (count == 0)
        return {};
    const qsizetype kept = count >= 16 ? 8 : count / 3;
    const qsizetype head = kept / 2;
    const auto part = [&](qsizetype from, qsizetype length) {
        QString text;
        for (const uint c : characters.mid(from, length))
            text += QChar::fromUcs4(c);
        return text;
    };
    return part(0, head) + u'…' + part(count - (kept - head), kept - head);
}

QString line(const QString &text)
{
    constexpr qsizetype read = 64 * 1024;
    constexpr qsizetype shown = 16 * 1024; // less than is read: a secret cut in half at the end is never shown
    // The way through UTF-8 replaces lone surrogates, on which PCRE would refuse to match at all.
    QString line = QString::fromUtf8(text.left(read).toUtf8());
    for (const Rule &rule : rules()) {
        QString masked;
        qsizetype done = 0;
        while (true) {
            const QRegularExpressionMatch match = rule.pattern.match(
                line, done, QRegularExpression::NormalMatch, QRegularExpression::DontCheckSubjectStringMatchOption);
            if (!match.isValid())
                return dots;
            if (!match.hasMatch())
                break;
            masked += QStringView(line).mid(done, match.capturedStart() - done);
            masked += rule.mask(match);
            done = match.capturedEnd();
        }
        if (done > 0)
            line = masked + QStringView(line).mid(done);
    }
    return line.size() > shown ? QString(line.left(shown) + u'…') : line;
}

} // namespace usher::redact
