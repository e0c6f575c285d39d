#include "usherd/web/page.h"

#include "common/core/languages.h"
#include "usherd/web/marketplacepages.h"

namespace usherd::web {

using usher::Marketplace;

namespace {

// QString::arg() would look for places in what it has filled in.
QString filled(const QString &text, const QStringList &values)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = text.at(i) == QLatin1Char('%') && i + 1 < text.size() ? text.at(i + 1).digitValue() : 0;
        if (digit < 1 || digit > values.size()) {
            result += text.at(i);
            continue;
        }
        result += values.at(digit - 1);
        ++i;
    }
    return result;
}

void setHeaders(Response &response)
{
    response.headers.append({QByteArrayLiteral("Referrer-Policy"), QByteArrayLiteral("no-referrer")});
    response.headers.append({QByteArrayLiteral("Cross-Origin-Opener-Policy"), QByteArrayLiteral("same-origin")});
    response.headers.append({QByteArrayLiteral("Cross-Origin-Resource-Policy"), QByteArrayLiteral("same-origin")});
    response.headers.append({QByteArrayLiteral("X-Robots-Tag"), QByteArrayLiteral("noindex, nofollow")});
}

// Read one by one, not as a word.
QString spelled(const QString &code)
{
    QStringList letters;
    for (const QChar c : code)
        letters.append(c == QLatin1Char('-') ? QStringLiteral(",") : QString(c));
    return letters.join(QLatin1Char(' '));
}

} // namespace

Desk::Desk(const Request &request, const Look &look)
    : m_look(look)
    , m_reader(request)
    , m_reference(request.id)
{
}

QString Desk::brandName() const
{
    return brand().displayName(m_reader.words().tag());
}

QString Desk::program() const
{
    //: The program's name. %1: the brand
    return filled(m_reader.words().translate("usherd::Page", "%1 Usher"), {brandName()});
}

QString Desk::marketplace(Marketplace marketplace) const
{
    const MarketplacePages *const pages = pagesOf(marketplace);
    return pages ? say(pages->name) : brandName();
}

QString Desk::say(const char *text, int count) const
{
    return m_reader.words().translate("usherd::Page", text, nullptr, count);
}

QString Desk::say(const char *text, const QStringList &values, int count) const
{
    return filled(say(text, count), values);
}

Markup Desk::head(const Page &page) const
{
    Markup head = Markup::single("meta", {{"charset", "utf-8"}});
    head += Markup::single("meta", {{"name", "viewport"}, {"content", "width=device-width, initial-scale=1"}});
    head += Markup::single("meta", {{"name", "color-scheme"}, {"content", "light dark"}});
    head += Markup::single("meta", {{"name", "format-detection"}, {"content", "telephone=no"}});
    if (page.looksAgainIn > 0 && m_reader.looksAgain())
        head += Markup::single("meta", {{"http-equiv", "refresh"}, {"content", QString::number(page.looksAgainIn)}});
    head += Markup::element("title", {QString(page.title + QStringLiteral(" – ") + brandName())});
    head += Markup::element("style", {m_look.styleSheet()});
    return head;
}

Markup Desk::top(const Page &page) const
{
    Markup bar = Markup::element("p", {{"class", "brand"}}, {brandMark(), brand().wordmark});
    Markup languages;
    const QStringList tags = page.hasLanguages ? Words::tags() : QStringList();
    for (const QString &tag : tags) {
        Attributes link{Attribute::href(m_reader.pageIn(tag, page.path, page.query)), {"hreflang", tag}, {"lang", tag}};
        if (tag == m_reader.words().tag())
            link.append(Attribute("aria-current", "true"));
        languages += Markup::element("li", {Markup::element("a", link, {usher::ownName(tag)})});
    }
    if (tags.size() > 1) {
        // Folded: nobody has to pass a dozen links to come to the page.
        bar += Markup::element("nav", {{"aria-label", m_reader.words().translate("usherd::Page", "Language")}},
            {Markup::element("details",
                {Markup::element("summary", {usher::ownName(m_reader.words().tag())}),
                    Markup::element("ul", {{"class", "languages"}}, {languages})})});
    }
    return Markup::element("header", {{"class", "top"}}, {bar});
}

Markup Desk::foot() const
{
    const Words &words = m_reader.words();
    Markup lines;
    if (!brand().supportUrl.isEmpty()) {
        lines += Markup::element("p",
            {Markup::element("a", {Attribute::href(Address::web(brand().supportUrl))},
                {filled(words.translate("usherd::Page", "%1 support"), {brandName()})})});
    }
    lines += Markup::element("p",
        {words.translate("usherd::Page", "Reference for support:"), QStringLiteral(" "),
            Markup::element("span", {{"class", "reference"}, {"dir", "ltr"}}, {m_reference})});
    if (!brand().operatorName.isEmpty())
        lines += Markup::element("p", {foreign(brand().operatorName)});
    return Markup::element("footer", {{"class", "foot"}}, {lines});
}

Response Desk::answer(const Page &page) const
{
    Markup main = page.drawing ? draw(*page.drawing) : Markup();
    if (!page.step.isEmpty())
        main += paragraph(page.step, "step");
    main += Markup::element("h1", {page.title});
    main += page.body;
    const Markup html
        = Markup::element("html", {{"lang", m_reader.words().tag()}, {"dir", m_reader.isMirrored() ? "rtl" : "ltr"}},
            {Markup::element("head", {head(page)}),
                Markup::element("body", {{"class", page.isWide ? "wide" : "narrow"}},
                    {top(page), page.above, Markup::element("main", {main}), foot()})});
    Response response;
    response.status = page.status;
    response.contentType = QByteArrayLiteral("text/html; charset=utf-8");
    response.body = "<!DOCTYPE html>\n" + html.html() + '\n';
    response.code = page.code;
    response.headers = {{QByteArrayLiteral("Content-Security-Policy"), m_look.policy()},
        {QByteArrayLiteral("Content-Language"), m_reader.words().tag().toLatin1()}};
    if (page.retryAfter > 0)
        response.headers.append({QByteArrayLiteral("Retry-After"), QByteArray::number(page.retryAfter)});
    setHeaders(response);
    return response;
}

Response redirect(const Address &address)
{
    constexpr int seeOther = 303;
    Response response;
    response.status = seeOther;
    response.headers = {{QByteArrayLiteral("Location"), address.text().toLatin1()}};
    setHeaders(response);
    return response;
}

Response onward(const Reader &reader)
{
    return redirect(reader.page(QStringLiteral("/handoff")));
}

Markup paragraph(const QString &text, const char *kind)
{
    return Markup::element("p", {{"class", kind}}, {text});
}

Markup shownCode(const QString &code, const char *kind)
{
    return Markup::element(
        "span", {{"class", kind}, {"dir", "ltr"}, {"role", "img"}, {"aria-label", spelled(code)}}, {code});
}

Markup foreign(const QString &text)
{
    return Markup::element("bdi", {text});
}

} // namespace usherd::web
