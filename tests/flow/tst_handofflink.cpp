#include "testmain.h"
#include "usher/flow/handofflink.h"

using namespace usher;

namespace {

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

const QString scheme = str("com.example.usher");
const QString ticket = str("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");

} // namespace

// A link can come from any page and any program.
class TestHandoffLink : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takes_data();
    void takes();
    void refuses_data();
    void refuses();
    void everyChangedCharacter();
};

void TestHandoffLink::takes_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::newRow("as it is minted") << ticket;
    QTest::newRow("every character of a token") << str("AZaz09-._~");
    QTest::newRow("longest") << QString(512, u'x');
}

void TestHandoffLink::takes()
{
    QFETCH(QString, wanted);
    const Result<Secret> found = ticketOfLink(scheme + str(":/activate?t=") + wanted, scheme);
    QVERIFY2(found, qPrintable(found ? QString() : found.problem().detail));
    QCOMPARE(found->reveal(), wanted);
}

void TestHandoffLink::refuses_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const QString &link, const char *said) {
        QTest::newRow(name) << link << QString::fromLatin1(said);
    };
    const QString good = scheme + str(":/activate?t=") + ticket;
    row("empty", {}, "not for this program");
    row("10 KiB", good + QString(10 * 1024, u'x'), "too long");
    row("10 KiB of scheme", QString(10 * 1024, u'c') + u':', "too long");
    row("2 KiB and a byte", scheme + str(":/activate?t=") + QString(2049, u'x'), "too long");
    row("long in bytes", scheme + str(":/activate?t=") + QString(1000, QChar(0x5317)), "too long");
    row("ticket too long", scheme + str(":/activate?t=") + QString(513, u'x'), "more than a ticket");
    row("foreign scheme", str("https://example.com/activate?t=") + ticket, "not for this program");
    row("another brand's", str("com.other.usher:/activate?t=") + ticket, "not for this program");
    row("the demo's", scheme + str("-demo:/activate?t=") + ticket, "not for this program");
    row("begins alike", scheme + str(".evil:/activate?t=") + ticket, "not for this program");
    row("capitals", scheme.toUpper() + str(":/activate?t=") + ticket, "not for this program");
    row("no scheme", str("/activate?t=") + ticket, "not for this program");
    row("a file", str("file:///etc/passwd"), "not for this program");
    row("an option", str("--backend=https://evil.example"), "not for this program");
    row("scheme alone", scheme + u':', "something that this program does not do");
    row("another action", scheme + str(":/delete?t=") + ticket, "something that this program does not do");
    row("a longer action", scheme + str(":/activated?t=") + ticket, "something that this program does not do");
    row("a deeper path", scheme + str(":/activate/x?t=") + ticket, "something that this program does not do");
    row("a path back", scheme + str(":/x/../activate?t=") + ticket, "something that this program does not do");
    row("no slash", scheme + str(":activate?t=") + ticket, "something that this program does not do");
    row("a host", scheme + str("://evil.example/activate?t=") + ticket, "something that this program does not do");
    row("an empty host", scheme + str(":///activate?t=") + ticket, "something that this program does not do");
    row("escaped path", scheme + str(":/%61ctivate?t=") + ticket, "something that this program does not do");
    row("no parameter", scheme + str(":/activate"), "no ticket");
    row("empty query", scheme + str(":/activate?"), "no ticket");
    row("no value", scheme + str(":/activate?t"), "no ticket");
    row("empty value", scheme + str(":/activate?t="), "no ticket");
    row("another parameter", scheme + str(":/activate?x=") + ticket, "no ticket");
    row("another parameter first", scheme + str(":/activate?x=1&t=") + ticket, "no ticket");
    row("another parameter last", good + str("&backend=https://evil.example"), "more than a ticket");
    row("twice", good + str("&t=") + ticket, "more than a ticket");
    row("twice, with a semicolon", good + str(";t=") + ticket, "more than a ticket");
    row("fragment", good + str("#x"), "more than a ticket");
    row("percent", good + str("%41"), "more than a ticket");
    row("percent of nothing", good + str("%"), "more than a ticket");
    row("null, escaped", good + str("%00"), "more than a ticket");
    row("plus", good + u'+', "more than a ticket");
    row("quotes", good + u'"', "more than a ticket");
    row("for a shell", good + str("$(reboot)"), "more than a ticket");
    row("two links", good + u' ' + good, "characters that no link has");
    row("a space before", u' ' + good, "characters that no link has");
    row("a new line", good + u'\n', "characters that no link has");
    row("a null", good + QChar(0), "characters that no link has");
    row("an escape", good + QChar(0x1b), "characters that no link has");
    row("a direction mark", good + QChar(0x202e), "characters that no link has");
    row("look-alikes", scheme + str(":/activate?t=") + QChar(0x0430) + ticket, "characters that no link has");
}

void TestHandoffLink::refuses()
{
    QFETCH(QString, link);
    QFETCH(QString, said);
    const Result<Secret> found = ticketOfLink(link, scheme);
    QVERIFY(!found);
    QVERIFY2(found.problem().detail.contains(said), qPrintable(found.problem().detail));
    QVERIFY(!found.problem().detail.contains(ticket));
    // Where no scheme is configured, there are no links.
    QVERIFY(!ticketOfLink(link, {}));
}

// What stands before the ticket is one text, and no other.
void TestHandoffLink::everyChangedCharacter()
{
    const QString before = scheme + str(":/activate?t=");
    for (qsizetype i = 0; i < before.size(); ++i) {
        for (ushort c = 0; c < 0x180; ++c) {
            QString changed = before;
            changed[i] = QChar(c);
            if (changed != before)
                QVERIFY2(!ticketOfLink(changed + ticket, scheme), qPrintable(changed));
        }
        QVERIFY(!ticketOfLink(QString(before).remove(i, 1) + ticket, scheme));
    }
}

USHER_TEST(TestHandoffLink, QCoreApplication)
#include "tst_handofflink.moc"
