#include "common/core/jsonstrict.h"

#include "common/core/problemcodes.h"

#include <QSet>
#include <QString>

#include <cmath>
#include <vector>

namespace usher {

namespace {

// Checks the whole grammar without recursion, so that hostile nesting costs no stack.
class Scanner
{
public:
    Scanner(const QByteArray &utf8, int maxDepth)
        : m_begin(utf8.constData())
        , m_at(m_begin)
        , m_end(m_begin + utf8.size())
        , m_maxDepth(maxDepth)
    {
    }

    bool scan()
    {
        skipSpace();
        if (peek() == '\xEF')
            return fail("byte order mark");
        if (peek() != '{' && peek() != '[')
            return fail("an object or array is expected");
        do {
            if (!step())
                return false;
            skipSpace();
        } while (!m_open.empty());
        return m_at == m_end || fail("text after the end");
    }

    QString fault() const
    {
        qsizetype line = 1;
        for (const char *c = m_begin; c < m_at; ++c)
            line += *c == '\n';
        return QStringLiteral("line %1, byte %2: %3").arg(line).arg(m_at - m_begin).arg(QLatin1String(m_fault));
    }

private:
    enum class Expect { FirstOrEnd, Next, CommaOrEnd };
    struct Open
    {
        bool object;
        Expect expect = Expect::FirstOrEnd;
        QSet<QString> names = {};
    };

    bool fail(const char *fault)
    {
        m_fault = fault;
        return false;
    }
    char peek() const { return m_at < m_end ? *m_at : '\0'; }
    bool take(char wanted)
    {
        if (m_at == m_end || *m_at != wanted)
            return false;
        ++m_at;
        return true;
    }
    void skipSpace()
    {
        while (m_at < m_end && (*m_at == ' ' || *m_at == '\t' || *m_at == '\n' || *m_at == '\r'))
            ++m_at;
    }

    // One value, or one separator or bracket, of the innermost container.
    bool step()
    {
        if (m_open.empty())
            return value();
        Open &open = m_open.back();
        if (open.expect != Expect::Next && take(open.object ? '}' : ']')) {
            m_open.pop_back();
            return true;
        }
        if (open.expect == Expect::CommaOrEnd) {
            open.expect = Expect::Next;
            return take(',') || fail("a comma or the end of the object or array is expected");
        }
        open.expect = Expect::CommaOrEnd;
        return (!open.object || memberName(open)) && value();
    }

    bool memberName(Open &open)
    {
        const char *start = m_at;
        QString name;
        if (!string(&name))
            return false;
        // Qt drops it, and has another name, perhaps one that is there already.
        if (name.startsWith(QChar(QChar::ByteOrderMark))) {
            m_at = start;
            return fail("byte order mark");
        }
        if (open.names.contains(name)) {
            m_at = start;
            return fail("member name given twice");
        }
        open.names.insert(name);
        skipSpace();
        if (!take(':'))
            return fail("a colon is expected");
        skipSpace();
        return true;
    }

    bool value()
    {
        switch (peek()) {
        case '{':
        case '[':
            if (m_open.size() >= size_t(qMax(0, m_maxDepth)))
                return fail("nested too deeply");
            m_open.push_back({*m_at++ == '{'});
            return true;
        case '"':
            return string(nullptr);
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }

    bool word(QByteArrayView word)
    {
        if (!QByteArrayView(m_at, m_end).startsWith(word))
            return fail("a value is expected");
        m_at += word.size();
        return true;
    }

    bool digits()
    {
        const char *start = m_at;
        while (peek() >= '0' && peek() <= '9')
            ++m_at;
        return m_at > start;
    }

    bool number()
    {
        const char *start = m_at;
        take('-');
        if (!take('0') && !digits())
            return fail("a value is expected");
        if (take('.') && !digits())
            return fail("a digit is expected");
        if (take('e') || take('E')) {
            if (!take('+'))
                take('-');
            if (!digits())
                return fail("a digit is expected");
        }
        bool ok = false;
        const double number = QByteArrayView(start, m_at).toDouble(&ok);
        return (ok && std::isfinite(number)) || fail("number out of range");
    }

    bool string(QString *text)
    {
        if (!take('"'))
            return fail("a string is expected");
        while (m_at < m_end) {
            const auto c = uchar(*m_at);
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (c < 0x20)
                return fail("control character in a string");
            char32_t character = c;
            if (c == '\\' ? !escape(&character) : !utf8Character(&character))
                return false;
            if (text)
                *text += QChar::fromUcs4(character);
        }
        return fail("unfinished string");
    }

    bool utf8Character(char32_t *character)
    {
        const auto lead = uchar(*m_at);
        const int more = lead < 0x80 ? 0 : lead < 0xC2 ? -1 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : lead < 0xF5 ? 3 : -1;
        if (more < 0 || m_end - m_at <= more)
            return fail("invalid UTF-8");
        char32_t c = more ? lead & (0x3F >> more) : lead;
        for (int i = 1; i <= more; ++i) {
            if ((uchar(m_at[i]) & 0xC0) != 0x80)
                return fail("invalid UTF-8");
            c = c << 6 | (uchar(m_at[i]) & 0x3F);
        }
        if ((more == 2 && c < 0x800) || (more == 3 && c < 0x10000) || c > 0x10FFFF || QChar::isSurrogate(c))
            return fail("invalid UTF-8");
        m_at += more + 1;
        *character = c;
        return true;
    }

    bool escape(char32_t *character)
    {
        ++m_at;
        static constexpr QByteArrayView shortForms = "\"\\/bfnrt";
        static constexpr QByteArrayView meanings = "\"\\/\b\f\n\r\t";
        const char kind = peek();
        if (const qsizetype index = shortForms.indexOf(kind); kind && index >= 0) {
            ++m_at;
            *character = char32_t(meanings[index]);
            return true;
        }
        char16_t high = 0;
        if (!hexEscape(&high))
            return false;
        *character = high;
        if (!QChar::isSurrogate(high))
            return true;
        char16_t low = 0;
        if (!QChar::isHighSurrogate(high) || !take('\\'))
            return fail("lone surrogate");
        if (peek() != 'u' || !hexEscape(&low) || !QChar::isLowSurrogate(low))
            return fail("lone surrogate");
        *character = QChar::surrogateToUcs4(high, low);
        return true;
    }

    // "uXXXX"
    bool hexEscape(char16_t *unit)
    {
        if (!take('u'))
            return fail("unknown escape");
        uint value = 0;
        for (int i = 0; i < 4; ++i, ++m_at) {
            const char c = peek();
            const int digit = c >= '0' && c <= '9' ? c - '0'
                : c >= 'a' && c <= 'f'             ? c - 'a' + 10
                : c >= 'A' && c <= 'F'             ? c - 'A' + 10
                                                   : -1;
            if (digit < 0)
                return fail("four hexadecimal digits are expected");
            value = value << 4 | uint(digit);
        }
        *unit = char16_t(value);
        return true;
    }

    const char *m_begin;
    const char *m_at;
    const char *m_end;
    int m_maxDepth;
    std::vector<Open> m_open;
    const char *m_fault = "";
};

} // namespace

Result<QJsonDocument> parseStrictJson(const QByteArray &utf8, int maxDepth)
{
    Scanner scanner(utf8, maxDepth);
    if (!scanner.scan())
        return Problem::make(problem_code::bad_request, 400, scanner.fault());
    QJsonParseError error;
    QJsonDocument document = QJsonDocument::fromJson(utf8, &error);
    if (error.error != QJsonParseError::NoError)
        return Problem::make(
            problem_code::bad_request, 400, QStringLiteral("byte %1: %2").arg(error.offset).arg(error.errorString()));
    return document;
}

} // namespace usher
