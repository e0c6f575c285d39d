#include "common/core/problemcodes.h"
#include "common/domain/characters.h"
#include "common/domain/fieldrules.h"

#include <zxcvbn.h>

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <memory>
#include <vector>

namespace usher::rules {

namespace {

constexpr int examined = 100; // characters; the library's time grows with the square of the length and more

// zxcvbn knows single-byte characters only. One byte for each character keeps repeats and sequences of other scripts
// visible to it, where UTF-8 would make every such character look like three.
QByteArray singleBytes(const QString &text)
{
    QByteArray bytes;
    for (const char32_t c : characters::codePoints(text)) {
        if (bytes.size() < examined)
            bytes += c == 0 ? ' ' : c < 0x80 ? char(c) : char(0x80 | (c & 0x7F));
    }
    return bytes;
}

// Leaked so often that they are tried first, and yet good enough for zxcvbn: it knows straight walks over a keyboard,
// no zigzags, and few words that are not English. Ten characters and more, folded.
constexpr QLatin1String leaked[] = {QLatin1String("1029384756"), QLatin1String("1q2w3e4r5t6y"),
    QLatin1String("1q2w3e4r5t6y7u"), QLatin1String("1q2w3e4r5t6y7u8i"), QLatin1String("1q2w3e4r5t6y7u8i9o0p"),
    QLatin1String("q1w2e3r4t5"), QLatin1String("q1w2e3r4t5y6"), QLatin1String("1qaz2wsx3edc"),
    QLatin1String("1qaz2wsx3edc4rfv"), QLatin1String("1qazxsw23edc"), QLatin1String("1qazxsw23edcvfr4"),
    QLatin1String("!qaz2wsx3edc"), QLatin1String("zaq12wsxcde3"), QLatin1String("zaq1xsw2cde3"),
    QLatin1String("zaqxswcdevfr"), QLatin1String("123qweasdzxc"), QLatin1String("qweasdzxc123"),
    QLatin1String("1a2b3c4d5e"), QLatin1String("1a2b3c4d5e6f"), QLatin1String("a1b2c3d4e5"),
    QLatin1String("a1b2c3d4e5f6"), QLatin1String("iloveyousomuch"), QLatin1String("spiderman12"),
    QLatin1String("realmadrid1"), QLatin1String("woaini1314"), QLatin1String("woaini1314520"),
    QLatin1String("5201314520"), QLatin1String("caonima123"), QLatin1String("blink182182"),
    QLatin1String("correcthorse"), QLatin1String("correcthorsebatterystaple"), QLatin1String("winter2024!")};

bool isLeaked(const QString &password)
{
    const QString folded = characters::compatible(password).toCaseFolded();
    return std::find(std::begin(leaked), std::end(leaked), folded) != std::end(leaked);
}

struct Estimate
{
    int score;
    bool common; // the whole password is one entry of a dictionary
};

Estimate estimate(const QString &password, const std::vector<const char *> &words)
{
    const QByteArray bytes = singleBytes(password);
    if (bytes.isEmpty())
        return {0, false};
    ZxcMatch_t *matches = nullptr;
    std::vector<const char *> dictionary = words; // the library's signature is not const
    const double decades = ZxcvbnMatch(bytes.constData(), dictionary.data(), &matches) * std::log10(2.0);
    const std::unique_ptr<ZxcMatch_t, void (*)(ZxcMatch_t *)> owner(matches, ZxcvbnFreeInfo);
    const bool common = matches && matches->Length == bytes.size()
        && (matches->Type == DICTIONARY_MATCH || matches->Type == DICT_LEET_MATCH);
    // zxcvbn's own steps: 10^3, 10^6, 10^8 and 10^10 guesses.
    const int score = decades < 3 ? 0 : decades < 6 ? 1 : decades < 8 ? 2 : decades < 10 ? 3 : 4;
    return {score, common};
}

Estimate estimate(const QString &password, const QStringList &userInputs)
{
    // An address is guessed by its parts as well as whole.
    static const QRegularExpression apart(QStringLiteral("[^\\p{L}\\p{N}]+"));
    constexpr qsizetype mostWords = 64;
    QList<QByteArray> words;
    for (const QString &input : userInputs) {
        const QString start = input.left(examined);
        for (const QString &word : QStringList{start} + start.split(apart, Qt::SkipEmptyParts)) {
            if (word.size() >= 3 && words.size() < mostWords)
                words.append(singleBytes(word));
        }
    }
    std::vector<const char *> pointers;
    for (const QByteArray &word : std::as_const(words))
        pointers.push_back(word.constData());
    pointers.push_back(nullptr);

    const QString start = password.left(2 * examined);
    Estimate result = estimate(start, pointers);
    // "ｐａｓｓｗｏｒｄ" is as weak as "password".
    const QString plain = start.normalized(QString::NormalizationForm_KC);
    if (plain != start) {
        const Estimate other = estimate(plain, pointers);
        result = {qMin(result.score, other.score), result.common || other.common};
    }
    return result;
}

} // namespace

Wrong password(const QString &password, const PasswordPolicy &policy, const QStringList &userInputs)
{
    const auto wrong = [](const QString &code, const QString &name = {}, int value = 0) {
        Problem::Field field{{}, code, {}};
        if (!name.isEmpty())
            field.arguments.insert(name, QString::number(value));
        return field;
    };
    const qsizetype count = characterCount(password);
    if (count == 0)
        return wrong(problem_code::field::required);
    if (count > policy.maximum)
        return wrong(problem_code::field::too_long, QStringLiteral("maximum"), policy.maximum);
    if (characters::hasForbidden(password))
        return wrong(problem_code::field::not_allowed);
    if (count < policy.minimum)
        return wrong(problem_code::field::too_short, QStringLiteral("minimum"), policy.minimum);
    const Estimate found = estimate(password, userInputs);
    if (found.common || isLeaked(password))
        return wrong(problem_code::password_common);
    if (found.score < policy.minimumStrength)
        return wrong(problem_code::password_weak);
    return std::nullopt;
}

int passwordStrength(const QString &password, const QStringList &userInputs)
{
    return estimate(password, userInputs).score;
}

} // namespace usher::rules
