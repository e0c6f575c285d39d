#include "common/brand/brand.h"
#include "common/core/problemcodes.h"
#include "testmain.h"
#include "usher/flow/words.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>

using namespace usher;

namespace {

QStringList listed(const QString &header, const QString &macro)
{
    QFile file(QStringLiteral(SOURCE_DIR) + header);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QRegularExpression word(QStringLiteral("\\((\\w+)\\);"));
    QStringList codes;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        const QRegularExpressionMatch match = word.match(line);
        if (line.startsWith(macro) && match.hasMatch())
            codes.append(match.captured(1));
    }
    return codes;
}

} // namespace

class TestWords : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyProblemSaysThreeThings();
    void everyMessageHasWords();
    void unknownCodesAreStillWords();
    void codesHaveAPlace();
    void argumentsAreFilledIn();
    void shortIds();
};

void TestWords::everyProblemSaysThreeThings()
{
    const QStringList codes = listed(QStringLiteral("/src/common/core/problemcodes.h"), QStringLiteral("USHER_CODE("));
    QVERIFY(codes.size() > 60);
    const QStringList known = words::problemCodes();
    QCOMPARE(QSet<QString>(known.begin(), known.end()).size(), known.size());
    for (const QString &code : codes) {
        QVERIFY2(known.contains(code), qPrintable(code));
        const words::ProblemWords said = words::problem(Problem::make(code));
        QVERIFY2(!said.title.isEmpty() && !said.safety.isEmpty() && !said.advice.isEmpty(), qPrintable(code));
        QVERIFY2(said.safety.contains(QLatin1String("purchase is safe")), qPrintable(code));
        const bool hasButton = traitsOf(Problem::make(code)).action != ProblemAction::None;
        QVERIFY2(said.actionText.isEmpty() != hasButton, qPrintable(code));
        QVERIFY2(said.title.size() <= 80, qPrintable(code));
        QVERIFY2(!said.text().contains(code) || !code.contains(QLatin1Char('_')), qPrintable(code));
    }
    QCOMPARE(known.size(), codes.size());
}

void TestWords::everyMessageHasWords()
{
    QStringList codes = listed(QStringLiteral("/src/usher/flow/message.h"), QStringLiteral("USHER_MESSAGE("));
    QVERIFY(codes.size() > 20);
    for (QString &code : codes)
        code.prepend(QLatin1String("flow."));
    using namespace problem_code::field;
    codes << required << unknown_member << wrong_type << too_short << too_long << not_allowed << malformed;
    for (const QString &code : std::as_const(codes))
        QVERIFY2(words::messageCodes().contains(code), qPrintable(code));
    for (const Step step : allSteps) {
        QVERIFY(!words::stepTitle(step, Brand()).isEmpty());
        QVERIFY(!words::railTitle(step, Brand()).isEmpty());
    }
}

void TestWords::unknownCodesAreStillWords()
{
    const words::ProblemWords said = words::problem(Problem::make(QStringLiteral("from_the_future"), 500));
    QVERIFY(!said.title.isEmpty());
    QVERIFY(!said.text().contains(QLatin1String("from_the_future")));
    QVERIFY(words::text({}).isEmpty());
}

void TestWords::codesHaveAPlace()
{
    using namespace problem_code;
    QCOMPARE(placeOf(username_taken), QStringLiteral("/username"));
    QCOMPARE(placeOf(purchase_frozen), QStringLiteral("/purchase"));
    QVERIFY(placeOf(offline).isEmpty());
    QVERIFY(placeOf(field::required).isEmpty()); // of any field
    const Problem busy = Problem::make(QStringLiteral("from_the_future"), 503);
    QVERIFY(isAbout(busy, ProblemAbout::Service));
    QVERIFY(isAbout(Problem::make(busy.code, 409), ProblemAbout::Answers));
}

void TestWords::argumentsAreFilledIn()
{
    const QString tooLong
        = words::fieldText({problem_code::field::too_long, {{QStringLiteral("maximum"), QStringLiteral("256")}}});
    QVERIFY2(tooLong.contains(QLatin1String("256")) && !tooLong.contains(QLatin1Char('%')), qPrintable(tooLong));
    const QString wrong
        = words::fieldText({problem_code::code_wrong, {{QStringLiteral("tries_left"), QStringLiteral("3")}}});
    QVERIFY2(wrong.contains(QLatin1Char('3')), qPrintable(wrong));
}

void TestWords::shortIds()
{
    const auto shortened = [](const char *id) { return words::shortId(QString::fromLatin1(id)); };
    QCOMPARE(shortened("wksp_12"), QStringLiteral("wksp_12"));
    QCOMPARE(shortened("wksp_123456789"), QStringLiteral("wksp_123456789"));
    QCOMPARE(shortened("wksp_1234567890"), QStringLiteral("wksp_1234…7890"));
}

USHER_TEST(TestWords, QCoreApplication)
#include "tst_words.moc"
