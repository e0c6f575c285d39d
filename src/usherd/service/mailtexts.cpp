#include "usherd/service/mailtexts.h"

#include "usherd/service/letter.h"
#include "usherd/service/words.h"

namespace usherd::mailtext {

using usher::Purpose;
using Part = Letter::Part;

namespace {

QString lead(const Words &words, Purpose purpose)
{
    switch (purpose) {
    case Purpose::Register:
        return words.translate(
            "usherd::Mail", "Use this code to confirm your e-mail address and register your %1 account:");
    case Purpose::Link:
        return words.translate("usherd::Mail", "Use this code to bind your %1 Billing Center account:");
    case Purpose::CreateWorkspace:
        return words.translate("usherd::Mail", "Use this code to create a workspace with your %1 account:");
    case Purpose::SignIn:
        break;
    }
    return words.translate("usherd::Mail", "Use this code to sign in to %1 and continue your activation:");
}

} // namespace

Mail code(const Settings &settings, Purpose purpose, const QString &language, const QString &to, const QString &code)
{
    const Words &words = Words::in(language);
    const QString brand = settings.brandIn(words.tag());
    const int minutes = (settings.policy.code.lifetimeSeconds + 59) / 60;
    const QString care = words.translate("usherd::Mail",
        "It is valid for %n minute(s) and can be used once. Do not pass it on: nobody at %1 will ask you for it.",
        nullptr, minutes);
    return compose(
        {QStringLiteral("code"), words.translate("usherd::Mail", "Your %1 verification code").arg(brand),
            {{Part::Paragraph, words.translate("usherd::Mail", "Hello,")},
                {Part::Paragraph, lead(words, purpose).arg(brand)}, {Part::Code, code},
                {Part::Paragraph, care.arg(brand)},
                {Part::Aside, words.translate("usherd::Mail", "If you did not ask for this code, ignore this mail.")}}},
        settings, words.tag(), to);
}

Mail noAccount(const Settings &settings, const QString &language, const QString &to, const QString &site)
{
    const Words &words = Words::in(language);
    const QString brand = settings.brandIn(words.tag());
    const QString what = words.translate("usherd::Mail",
        "Somebody asked to sign in to %1 (site %2) with this address, but no account on that site uses it.");
    return compose(
        {QStringLiteral("no-account"), words.translate("usherd::Mail", "Signing in to %1").arg(brand),
            {{Part::Paragraph, words.translate("usherd::Mail", "Hello,")}, {Part::Paragraph, what.arg(brand, site)},
                {Part::Paragraph,
                    words.translate("usherd::Mail", "If it was you, check the site and the address, or register.")},
                {Part::Aside, words.translate("usherd::Mail", "If it was not you, ignore this mail.")}}},
        settings, words.tag(), to);
}

Mail review(const Settings &settings, const ReviewRow &review, const QString &to)
{
    const Words &words = Words::in(review.language);
    const QString brand = settings.brandIn(words.tag());
    const bool approved = review.state == usher::ReviewState::Approved;
    Letter letter{QStringLiteral("review"),
        words.translate("usherd::Mail", "Your purchase, checked by %1 (%2)").arg(brand, review.reference),
        {{Part::Paragraph, words.translate("usherd::Mail", "Hello,")}}};
    if (approved) {
        letter.parts += {
            {Part::Paragraph,
                words.translate("usherd::Mail", "We checked your purchase (%1) and found it.").arg(review.reference)},
            {Part::Paragraph,
                words.translate("usherd::Mail",
                    "Open the wizard again and press Activate or Bind once more to go on: what you filled in was "
                    "kept.")}};
        return compose(letter, settings, words.tag(), to);
    }
    letter.parts += {Part::Paragraph,
        words.translate("usherd::Mail", "We checked your purchase (%1) but could not find it.").arg(review.reference)};
    if (!review.reason.isEmpty())
        letter.parts += {Part::Paragraph, words.translate("usherd::Mail", "The reason: %1").arg(review.reason)};
    letter.parts += {
        {Part::Paragraph, words.translate("usherd::Mail", "Check the account ID and the instance ID and try again.")},
        {Part::Aside,
            words.translate("usherd::Mail", "If you think we are wrong, ask our support and name the reference.")}};
    return compose(letter, settings, words.tag(), to);
}

} // namespace usherd::mailtext
