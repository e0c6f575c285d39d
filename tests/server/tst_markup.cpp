#include "testmain.h"
#include "usherd/http/acceptedlanguages.h"
#include "usherd/web/look.h"
#include "usherd/web/markup.h"
#include "usherd/web/reader.h"

#include <QCryptographicHash>

using namespace usherd::web;

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestMarkup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsAreNoMarkup_data();
    void textsAreNoMarkup();
    void nests();
    void addresses();
    void acceptsLanguages_data();
    void acceptsLanguages();
    void styleIsTheOneThePolicyAllows();
};

void TestMarkup::textsAreNoMarkup_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("html");
    const auto row
        = [](const char *name, const QString &text, const QByteArray &html) { QTest::newRow(name) << text << html; };
    row("plain", str("Mei's laptop"), "Mei&#39;s laptop");
    row("script", str("<script>alert(1)</script>"), "&lt;script&gt;alert(1)&lt;/script&gt;");
    row("out of an attribute", str("\" onload=\"x"), "&quot; onload=&quot;x");
    row("an entity", str("&lt;"), "&amp;lt;");
    row("end of a comment", str("-->"), "--&gt;");
    row("nothing", QString(QChar(0)) + str("\x1b[0m\x7f"), "\xef\xbf\xbd\xef\xbf\xbd[0m\xef\xbf\xbd");
    row("half a character", str("a") + QChar(0xd800), "a\xef\xbf\xbd");
    row("Chinese", str("阿里云"), "阿里云");
}

void TestMarkup::textsAreNoMarkup()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, html);
    QByteArray given = Markup(text).html();
    QCOMPARE(given.replace("?", "\xef\xbf\xbd"), html); // Qt writes a lone surrogate as either
    given = Markup::element("p", {{"title", text}}, {}).html();
    QCOMPARE(given.replace("?", "\xef\xbf\xbd"), "<p title=\"" + html + "\"></p>");
}

void TestMarkup::nests()
{
    const Markup list = Markup::element("ul", {{"class", "a"}},
        {Markup::element("li", {str("one")}), Markup::element("li", {str("two"), Markup::single("br", {})})});
    QCOMPARE(list.html(), QByteArray("<ul class=\"a\"><li>one</li><li>two<br></li></ul>"));
    QVERIFY(Markup().isEmpty());
}

void TestMarkup::addresses()
{
    QCOMPARE(Address::page(str("/handoff")).text(), str("/handoff"));
    QCOMPARE(Address::page(str("/handoff"), {{"language", str("zh-CN&x=\"")}, {"wait", str("no")}}).text(),
        str("/handoff?language=zh-CN%26x%3D%22&wait=no"));
    QCOMPARE(
        Address::wizard(str("example.a.usher"), str("a b&\"")).text(), str("example.a.usher:/activate?t=a%20b%26%22"));
    QCOMPARE(Address::web(QUrl(str("https://a.example/?b=c&d=ü"))).text(), str("https://a.example/?b=c&d=%C3%BC"));
    for (const char *no : {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "/elsewhere"})
        QCOMPARE(Address::web(QUrl(str(no))).text(), QString());
    QCOMPARE(Attribute::href(Address::web(QUrl(str("https://a.example/?b=c&d=e")))).html(),
        QByteArray("href=\"https://a.example/?b=c&amp;d=e\""));
}

void TestMarkup::acceptsLanguages_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("tags");
    QTest::addColumn<QString>("given");
    const auto row = [](const char *header, const char *tags, const char *given) {
        QTest::newRow(header) << QByteArray(header) << str(tags) << str(given);
    };
    row("", "", "en");
    row("en-GB,en;q=0.9", "en-GB en", "en");
    row("zh-CN,zh;q=0.9,en;q=0.8", "zh-CN zh en", "zh-CN");
    row("zh-TW", "zh-TW", "zh-TW");
    row("pt, en;q=0.1", "pt en", "pt-BR");
    row("en;q=0.5, zh;q=0.8", "zh en", "zh-CN");
    row("tlh, zh;q=0.1", "tlh zh", "zh-CN"); // the first that there is
    row("zh;q=0, en", "en", "en");
    row("*", "", "en");
    row(";;q=,,=;q=x", "", "en");
    row("zh;q=nonsense", "", "en");
}

void TestMarkup::acceptsLanguages()
{
    QFETCH(QByteArray, header);
    QFETCH(QString, tags);
    QFETCH(QString, given);
    QCOMPARE(usherd::acceptedLanguages(header).join(QLatin1Char(' ')), tags);
    usherd::Request request;
    request.headers = {{"Accept-Language", header}};
    QCOMPARE(Reader(request).words().tag(), given);
    // What was chosen on the page comes first; what is no language is no choice.
    request.query = {{"language", "zh-CN"}};
    QCOMPARE(Reader(request).words().tag(), str("zh-CN"));
    QCOMPARE(Reader(request).page(str("/handoff")).text(), str("/handoff?language=zh-CN"));
    request.query = {{"language", "\"><script>"}};
    QCOMPARE(Reader(request).words().tag(), given);
    QCOMPARE(Reader(request).page(str("/handoff")).text(), str("/handoff"));
}

void TestMarkup::styleIsTheOneThePolicyAllows()
{
    for (const QString &id : usher::builtInBrands()) {
        const Look look(usher::loadBrand(id).value());
        const QByteArray style = Markup(look.styleSheet()).html();
        const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
        QVERIFY(look.policy().contains(QByteArray("style-src 'sha256-" + hash + "';")));
        QVERIFY(look.policy().startsWith("default-src 'none';"));
        QVERIFY(style.contains(look.brand().light.accent.toLatin1())
            && style.contains(look.brand().dark.accent.toLatin1()));
        QVERIFY(!style.contains("url(") && !style.contains("@import"));
    }
}

USHER_TEST(TestMarkup, QCoreApplication)
#include "tst_markup.moc"
