#pragma once

#include "common/api/accounts.h"
#include "usher/flow/facts.h"
#include "usher/flow/field.h"

// Rules that several pages share.
namespace usher::forms {

using Wrong = std::optional<Problem::Field>;

inline Wrong wrong(const QString &code)
{
    return Problem::Field{{}, code, {}};
}

// One of a list has to be chosen.
inline Field::Rule chosen()
{
    return [](const QString &id) -> Wrong { return id.isEmpty() ? wrong(message_code::choice_needed) : std::nullopt; };
}

inline QList<api::AgreementConsent> consents(const Facts &facts)
{
    QList<api::AgreementConsent> list;
    for (const Agreement &agreement : facts.policy().agreements)
        list.append({agreement.id, agreement.version});
    return list;
}

// The workspace's language is preselected after the interface's: what most people want, and still theirs to change.
inline QString workspaceLanguage(const QString &answered, const QString &interfaceLanguage, const Facts &facts)
{
    const QString likely = interfaceLanguage.section(QLatin1Char('-'), 0, 0);
    if (!answered.isEmpty())
        return answered;
    return facts.policy().workspaceLanguages.contains(likely) ? likely : QStringLiteral("en");
}

// Pages over the wire are limited like this; what the service publishes is narrower.
inline constexpr int longestLine = 1024;
inline constexpr int longestParagraph = 8192;
inline constexpr int longestUsername = 256;

} // namespace usher::forms
