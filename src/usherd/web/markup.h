#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <initializer_list>

// HTML that is escaped by construction: whatever becomes part of it is either a name from the source or a text that is
// escaped on its way in. There is no way to put ready-made markup in.
namespace usherd::web {

// Of an element: written in the source, never made at run time.
class Name
{
public:
    consteval Name(const char *name) // NOLINT(google-explicit-constructor)
        : m_name(name)
    {
        for (const char *c = name; *c != '\0'; ++c) {
            const bool isLetter = (*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z');
            if (!isLetter && !(*c >= '0' && *c <= '9') && *c != '-')
                throw "a name is made of letters, digits and hyphens";
        }
    }
    constexpr const char *text() const { return m_name; }

private:
    const char *m_name;
};

// Of an attribute that takes any text: none that a browser follows or runs.
class TextName : public Name
{
public:
    consteval TextName(const char *name) // NOLINT(google-explicit-constructor)
        : Name(name)
    {
        for (const char *no : {"href", "src", "action", "formaction", "style", "srcdoc"}) {
            if (same(name, no))
                throw "this attribute takes no free text";
        }
        if (name[0] == 'o' && name[1] == 'n')
            throw "a page runs nothing";
    }

private:
    static consteval bool same(const char *a, const char *b)
    {
        while (*a != '\0' && *a == *b) {
            ++a;
            ++b;
        }
        return *a == *b;
    }
};

// Where a link leads: a page of ours, the web, or the wizard. Nothing that a browser would run.
class Address
{
public:
    struct Value
    {
        Name name;
        QString value;
    };
    using Query = QList<Value>;
    static Address page(const QString &path, const Query &query = {}); // "/handoff"; the values are encoded
    static Address again(); // this page, with the query it came with
    static Address web(const QUrl &url); // http or https; any other leads to this page
    static Address wizard(const QString &scheme, const QString &ticket); // "com.example.usher:/activate?t=…"

    const QString &text() const { return m_text; }

private:
    explicit Address(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

class Attribute
{
public:
    Attribute(TextName name, QString value);
    Attribute(TextName name, const char *value); // from the source
    static Attribute href(const Address &address);
    static Attribute action(const Address &address);

    QByteArray html() const;

private:
    Attribute(const char *name, QString value, int)
        : m_name(name)
        , m_value(std::move(value))
    {
    }
    const char *m_name;
    QString m_value;
};
using Attributes = QList<Attribute>;

class Markup
{
public:
    Markup() = default; // nothing
    Markup(const QString &text); // NOLINT(google-explicit-constructor): a text among elements

    static Markup element(Name name, const Attributes &attributes, std::initializer_list<Markup> inside);
    static Markup element(Name name, std::initializer_list<Markup> inside) { return element(name, {}, inside); }
    static Markup single(Name name, const Attributes &attributes); // with no end: <meta>, <input>

    Markup &operator+=(const Markup &next);
    bool isEmpty() const { return m_html.isEmpty(); }
    const QByteArray &html() const { return m_html; } // UTF-8

private:
    QByteArray m_html;
};

} // namespace usherd::web
