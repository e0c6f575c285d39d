#include "usherd/web/markup.h"

namespace usherd::web {

namespace {

QByteArray escaped(const QString &text)
{
    QString clean = text;
    for (QChar &c : clean) {
        // No page may hold them, not even escaped.
        const bool isControl = c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\t');
        if (isControl || c.unicode() == 0x7f)
            c = QChar::ReplacementCharacter;
    }
    return clean.toHtmlEscaped().replace(QLatin1Char('\''), QLatin1String("&#39;")).toUtf8();
}

QByteArray opened(Name name, const Attributes &attributes)
{
    QByteArray html = '<' + QByteArray(name.text());
    for (const Attribute &attribute : attributes)
        html += ' ' + attribute.html();
    return html + '>';
}

QString encoded(const QString &value)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(value));
}

} // namespace

Address Address::page(const QString &path, const Query &query)
{
    QString text = path;
    for (const auto &[name, value] : query) {
        text += (text.size() == path.size() ? QLatin1Char('?') : QLatin1Char('&')) + QLatin1String(name.text())
            + QLatin1Char('=') + encoded(value);
    }
    return Address(text);
}

Address Address::again()
{
    return Address({});
}

Address Address::web(const QUrl &url)
{
    const bool isWeb = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return isWeb ? Address(url.toString(QUrl::FullyEncoded)) : again();
}

Address Address::wizard(const QString &scheme, const QString &ticket)
{
    return Address(scheme + QLatin1String(":/activate?t=") + encoded(ticket));
}

Attribute::Attribute(TextName name, QString value)
    : m_name(name.text())
    , m_value(std::move(value))
{
}

Attribute::Attribute(TextName name, const char *value)
    : m_name(name.text())
    , m_value(QString::fromUtf8(value))
{
}

Attribute Attribute::href(const Address &address)
{
    return {"href", address.text(), 0};
}

Attribute Attribute::action(const Address &address)
{
    return {"action", address.text(), 0};
}

QByteArray Attribute::html() const
{
    return QByteArray(m_name) + "=\"" + escaped(m_value) + '"';
}

Markup::Markup(const QString &text)
    : m_html(escaped(text))
{
}

Markup Markup::element(Name name, const Attributes &attributes, std::initializer_list<Markup> inside)
{
    Markup whole = single(name, attributes);
    for (const Markup &part : inside)
        whole += part;
    whole.m_html += "</" + QByteArray(name.text()) + '>';
    return whole;
}

Markup Markup::single(Name name, const Attributes &attributes)
{
    Markup markup;
    markup.m_html = opened(name, attributes);
    return markup;
}

Markup &Markup::operator+=(const Markup &next)
{
    m_html += next.m_html;
    return *this;
}

} // namespace usherd::web
