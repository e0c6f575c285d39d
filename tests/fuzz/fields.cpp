// What people type or paste, on either side of the wire.
#include "common/core/languages.h"
#include "common/domain/fieldrules.h"
#include "common/domain/phonenumbers.h"
#include "fuzz/fuzzing.h"

#include <algorithm>

using namespace usher;

namespace {

void tryField(fuzz::Input input)
{
    const int country = input.choice(256);
    const QString other = QString::fromUtf8(input.line());
    const QString text = QString::fromUtf8(input.rest());
    for (const auto tidy : {rules::tidyText, rules::tidyIdentifier, rules::emailKey}) {
        const QString once = tidy(text);
        fuzz::require(tidy(once) == once, "what is tidy stays as it is");
    }
    (void)rules::folded(text); // which nobody folds twice
    const QString identifier = rules::tidyIdentifier(text);
    fuzz::require(std::ranges::none_of(identifier, [](QChar c) { return c.isSpace(); }), "an identifier has no space");
    for (const int digits : {4, 6, 8}) {
        const QString code = rules::codeFromText(text, digits);
        fuzz::require(code.isEmpty()
                || (code.size() == digits && std::ranges::all_of(code, [](QChar c) { return c >= u'0' && c <= u'9'; })),
            "a code has its digits");
        fuzz::require(code.isEmpty() || rules::codeFromText(code, digits) == code, "a code is one by itself");
    }
    const auto countries = rules::phoneCountries();
    const QString territory = QString::fromLatin1(countries[size_t(country) % countries.size()].territory);
    const QString phone = rules::internationalPhone(text, territory);
    fuzz::require(rules::internationalPhone(phone, territory) == phone, "an international number stays one");
    (void)rules::nationalPhone(phone, territory);
    (void)rules::territoryOfPhone(text, territory);
    (void)rules::email(rules::tidyIdentifier(text));
    (void)rules::username(identifier, UsernamePolicy());
    if (text.size() <= 1024) { // the contract's limit
        const auto wrong = rules::password(text, PasswordPolicy(), {other, QStringLiteral("mei.tan")});
        fuzz::require(!wrong || !wrong->code.isEmpty(), "a refusal has a code");
        const int strength = rules::passwordStrength(text, {other});
        fuzz::require(strength >= 0 && strength <= 4, "a password has a strength");
    }
    const auto language = OfferedLanguages({QStringLiteral("en"), QStringLiteral("zh-CN"), other}).nearest(text);
    fuzz::require(
        !language || *language == other || *language == QLatin1String("en") || *language == QLatin1String("zh-CN"),
        "a language is one of those on offer");
    (void)localeOf(text.left(64));
}

} // namespace

USHER_FUZZ_TARGET(tryField)
