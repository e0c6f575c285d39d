#include "testmain.h"
#include "usherd/service/letter.h"
#include "usherd/service/mailtexts.h"

#include <QDir>
#include <QRegularExpression>

using namespace usherd;
using usher::Purpose;

namespace {

const QString code = QStringLiteral("123456");

Settings brand(const QString &name = QStringLiteral("Northlight"))
{
    Settings settings;
    settings.brandName = name;
    settings.brandNameZh = QStringLiteral("北辰");
    settings.letterhead = {QStringLiteral("Northlight & Sons <Ltd.>"),
        QUrl(QStringLiteral("https://support.northlight.example/?a=1&b=2")), QStringLiteral("#1f6f8b"),
        QStringLiteral("#5bb4d1")};
    return settings;
}

ReviewRow reviewed(usher::ReviewState state, const QString &language, const QString &reason = {})
{
    ReviewRow row;
    row.reference = QStringLiteral("R-7KQ4-M3XD-9PWA");
    row.state = state;
    row.language = language;
    row.reason = reason;
    return row;
}

// Every mail there is, by its name.
QList<std::pair<QString, Mail>> all(const Settings &settings, const QString &language, const QString &to)
{
    using usher::ReviewState;
    QList<std::pair<QString, Mail>> mails;
    for (const Purpose purpose : {Purpose::Register, Purpose::Link, Purpose::CreateWorkspace, Purpose::SignIn})
        mails.append({QStringLiteral("code-") + usher::purposeId(purpose),
            mailtext::code(settings, purpose, language, to, code)});
    mails.append({QStringLiteral("no-account"), mailtext::noAccount(settings, language, to, QStringLiteral("ap1"))});
    mails.append(
        {QStringLiteral("approved"), mailtext::review(settings, reviewed(ReviewState::Approved, language), to)});
    mails.append({QStringLiteral("rejected"),
        mailtext::review(settings,
            reviewed(ReviewState::Rejected, language, QStringLiteral("No such <b>instance</b> & account.\nAsk again.")),
            to)});
    return mails;
}

// What a reader of the HTML sees.
QString seen(const QString &html)
{
    QString body = html.mid(html.indexOf(QLatin1String("<body")));
    body.replace(QLatin1String("<br>"), QLatin1String(" "));
    body.remove(QRegularExpression(QStringLiteral("<[^>]*>")));
    for (const auto &[entity, text] : {std::pair("&lt;", "<"), {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}})
        body.replace(QLatin1String(entity), QLatin1String(text));
    return body.simplified();
}

} // namespace

class MailTextsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // With USHER_MAIL_PICTURES=FOLDER the HTML is left there to be looked at.
    void bothFormsSayTheSame_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("English") << QStringLiteral("en");
        QTest::newRow("Chinese") << QStringLiteral("zh-CN");
    }
    void bothFormsSayTheSame()
    {
        QFETCH(QString, language);
        const QString folder = qEnvironmentVariable("USHER_MAIL_PICTURES");
        for (const auto &[name, mail] : all(brand(), language, QStringLiteral("ann@example.org"))) {
            QString plain = mail.text;
            plain.replace(QLatin1String("\n-- \n"), QLatin1String("\n"));
            QCOMPARE(seen(mail.html), plain.simplified());
            QCOMPARE(mail.language, language);
            QVERIFY(mail.html.contains(QStringLiteral("<html lang=\"%1\" dir=\"ltr\">").arg(language)));
            QVERIFY2(!mail.html.contains(QRegularExpression(QStringLiteral("%\\d|%n|src=|url\\(|<img|<link|<script"))),
                qPrintable(name));
            QVERIFY(!mail.text.contains(QRegularExpression(QStringLiteral("%\\d|%n"))));
            QVERIFY(!mail.kind.isEmpty() && !mail.subject.isEmpty() && !mail.subject.contains(code));
            if (!folder.isEmpty()) {
                QFile file(QDir(folder).filePath(name + QLatin1Char('-') + language + QLatin1String(".html")));
                QVERIFY(file.open(QIODevice::WriteOnly) && file.write(mail.html.toUtf8()) > 0);
            }
        }
    }

    void theCodeStandsAlone()
    {
        const Mail mail = mailtext::code(brand(), Purpose::Register, QStringLiteral("en"), {}, code);
        QVERIFY(mail.text.contains(QStringLiteral("\n    123456\n")));
        QVERIFY(mail.html.contains(QStringLiteral(">123456</p>")));
        QVERIFY(mail.text.contains(QStringLiteral("valid for 10 minutes")));
        Settings brief = brand();
        brief.policy.code.lifetimeSeconds = 60;
        QVERIFY(mailtext::code(brief, Purpose::Register, QStringLiteral("en"), {}, code)
                    .text.contains(QStringLiteral("valid for 1 minute and")));
    }

    void namesAreNoMarkup()
    {
        Settings settings = brand(QStringLiteral("<b>\"&%1"));
        settings.brandNameZh.clear();
        settings.letterhead.accent = QStringLiteral("#123456");
        for (const auto &[name, mail] : all(settings, QStringLiteral("zh-CN"), {})) {
            QVERIFY2(!mail.html.contains(QLatin1String("<b>")), qPrintable(name));
            QVERIFY(mail.html.contains(QLatin1String("&lt;b&gt;&quot;&amp;%1")));
            QVERIFY(mail.text.startsWith(QLatin1String("<b>\"&%1\n")));
        }
    }

    void followsTheDirectionOfTheLanguage()
    {
        const Letter letter{QStringLiteral("code"), QStringLiteral("رمز"),
            {{Letter::Part::Paragraph, QStringLiteral("مرحبا")}, {Letter::Part::Code, code}}};
        const QString html = compose(letter, brand(), QStringLiteral("ar"), {}).html;
        QVERIFY(html.contains(QLatin1String("<html lang=\"ar\" dir=\"rtl\">")));
        QVERIFY(html.contains(QLatin1String("text-align:right")) && !html.contains(QLatin1String("left")));
        QVERIFY(html.contains(QRegularExpression(QStringLiteral("<p[^>]* dir=\"ltr\"[^>]*>123456</p>"))));
    }

    void languages_data()
    {
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QString>("given");
        const auto row = [](const char *asked, const char *given) {
            QTest::newRow(asked) << QString::fromLatin1(asked) << QString::fromLatin1(given);
        };
        row("en", "en");
        row("en-GB", "en");
        row("zh-CN", "zh-CN");
        row("zh", "zh-CN");
        row("zh-Hans", "zh-CN");
        row("zh-SG", "zh-CN");
        row("zh-TW", "zh-TW");
        row("zh-HK", "zh-TW");
        row("de", "de");
        row("pt", "pt-BR");
        row("eo", "en");
        row("", "en");
        row("tlh", "en");
        row("not a tag", "en");
    }
    void languages()
    {
        QFETCH(QString, asked);
        QFETCH(QString, given);
        const Mail mail = mailtext::noAccount(brand(), asked, {}, QStringLiteral("ap1"));
        QCOMPARE(mail.language, given);
        QCOMPARE(mail.text.startsWith(QStringLiteral("北辰\n")), given.startsWith(QLatin1String("zh-")));
    }
};

USHER_TEST(MailTextsTest, QCoreApplication)
#include "tst_mailtexts.moc"
