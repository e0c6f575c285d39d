#include "testmain.h"
#include "usherd/marketplace/awslanding.h"
#include "usherd/marketplace/azurelanding.h"

#include <QTest>

using namespace usherd::marketplace;
using usher::Secret;

class TestLandings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tokens_data();
    void tokens();
    void lostPlus();
    void offers_data();
    void offers();
};

// What holds for either marketplace; "*" stands for the token's name.
void TestLandings::tokens_data()
{
    QTest::addColumn<FormFields>("form");
    QTest::addColumn<QByteArray>("token"); // empty: malformed
    const auto row = [](const char *title, const FormFields &form, const QByteArray &token = {}) {
        QTest::newRow(title) << form << token;
    };
    row("token", {{"*", "aB3+/=._~-%21"}}, "aB3+/=._~-%21");
    row("unknown fields", {{"x", "1"}, {"*", "t"}, {"x", "2"}, {"", ""}}, "t");
    row("longest", {{"*", QByteArray(4096, 't')}}, QByteArray(4096, 't'));
    row("too long", {{"*", QByteArray(4097, 't')}});
    row("none", {});
    row("empty", {{"*", ""}});
    row("twice", {{"*", "t"}, {"*", "t"}});
    row("twice, apart", {{"*", "t"}, {"x", ""}, {"*", "u"}});
    row("twice, one empty", {{"*", "t"}, {"*", ""}});
    row("another name", {{"Token", "t"}, {"X-Amzn-Marketplace-Token", "t"}});
    row("tab", {{"*", "a\tb"}});
    row("line break", {{"*", "a\r\nX:y"}});
    row("zero", {{"*", QByteArray("a\0b", 3)}});
    row("delete", {{"*", "a\x7f"}});
    row("not ASCII", {{"*", "a\xc3\xa9"}});
}

void TestLandings::tokens()
{
    QFETCH(FormFields, form);
    QFETCH(QByteArray, token);
    const auto named = [&form](const char *name) {
        FormFields fields = form;
        for (auto &field : fields)
            field.first.replace("*", name);
        return fields;
    };
    const Trusted<AwsLanding> aws = readAwsLanding(named("x-amzn-marketplace-token"));
    const Trusted<Secret> azure = readAzureLanding(named("token"));
    QCOMPARE(std::holds_alternative<AwsLanding>(aws), !token.isEmpty());
    QCOMPARE(std::holds_alternative<Secret>(azure), !token.isEmpty());
    if (token.isEmpty()) {
        QCOMPARE(std::get<Distrust>(aws), Distrust::Malformed);
        QCOMPARE(std::get<Distrust>(azure), Distrust::Malformed);
        return;
    }
    QVERIFY(std::get<AwsLanding>(aws).token == Secret::fromUtf8(token));
    QVERIFY(std::get<Secret>(azure) == Secret::fromUtf8(token));
}

// Azure's token comes in an address, where a form's reader makes a space of "+"; AWS's is a form's, rightly read.
void TestLandings::lostPlus()
{
    const Trusted<Secret> azure = readAzureLanding({{"token", "a b  c"}});
    QVERIFY(std::get<Secret>(azure) == Secret(QStringLiteral("a+b++c")));
    QVERIFY(std::holds_alternative<Distrust>(readAwsLanding({{"x-amzn-marketplace-token", "a b"}})));
}

void TestLandings::offers_data()
{
    QTest::addColumn<FormFields>("more");
    QTest::addColumn<bool>("trial");
    const QByteArray name = "x-amzn-marketplace-offer-type";
    QTest::newRow("none") << FormFields() << false;
    QTest::newRow("trial") << FormFields{{name, "free-trial"}} << true;
    QTest::newRow("another") << FormFields{{name, "Free-Trial"}} << false;
    QTest::newRow("two") << FormFields{{name, "free-trial"}, {name, "free-trial"}} << false;
}

void TestLandings::offers()
{
    QFETCH(FormFields, more);
    QFETCH(bool, trial);
    const FormFields form = FormFields{{"x-amzn-marketplace-token", "t"}} + more;
    QCOMPARE(std::get<AwsLanding>(readAwsLanding(form)).trial, trial);
}

USHER_TEST(TestLandings, QCoreApplication)

#include "tst_landings.moc"
