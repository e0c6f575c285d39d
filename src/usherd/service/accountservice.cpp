#include "usherd/service/accountservice.h"

#include "common/core/problemcodes.h"
#include "common/domain/fieldrules.h"
#include "usherd/service/audit.h"
#include "usherd/service/crypto.h"

namespace usherd {

using usher::AccountKind;
using usher::Done;
using usher::Problem;
using usher::Purpose;
using usher::Result;
using usher::api::Registration;
namespace problem_code = usher::problem_code;
namespace rules = usher::rules;

namespace {

constexpr int shortText = 200;
constexpr int longText = 2000;

} // namespace

AccountService::AccountService(const Context &context, const CodeService &codes, const SessionService &sessions)
    : m_context(context)
    , m_codes(codes)
    , m_sessions(sessions)
{
}

bool AccountService::usernameFree(Repositories &repositories, const QString &site, const QString &username) const
{
    return !repositories.accounts.consoleByUsername(site, username)
        && !repositories.accounts.billingByUsername(username);
}

Result<Answer> AccountService::checkUsername(Repositories &repositories, const usher::api::UsernameCheck &request) const
{
    const QString username = rules::tidyIdentifier(request.username);
    FieldCheck fields;
    fields.check(QStringLiteral("/username"), rules::username(username, m_context.settings.policy.username));
    if (!m_context.site(request.site))
        fields.refuse(QStringLiteral("/site"), problem_code::site_unknown);
    if (fields.failed())
        return fields.problem();
    usher::api::UsernameAvailability answer;
    answer.available = request.scope == usher::UsernameScope::Console
        ? !repositories.accounts.consoleByUsername(request.site, username)
        : usernameFree(repositories, request.site, username);
    return Answer{status::ok, encode(answer)};
}

void AccountService::checkPerson(FieldCheck &fields, const Person &person, const QString &prefix,
    const QString &emailPointer, const QStringList &passwordInputs) const
{
    const usher::Policy &policy = m_context.settings.policy;
    fields.check(prefix + QStringLiteral("/username"), rules::username(person.username, policy.username));
    fields.check(prefix + QStringLiteral("/password"),
        rules::password(person.password.reveal(), policy.password,
            QStringList{person.username, person.email, m_context.settings.brandName} + passwordInputs));
    fields.check(prefix + QStringLiteral("/phone"), rules::phone(person.phone));
    fields.check(emailPointer, rules::email(person.email));
}

Result<Done> AccountService::checkAgreements(const QList<usher::api::AgreementConsent> &consents) const
{
    for (const usher::Agreement &agreement : m_context.settings.policy.agreements) {
        if (!consents.contains(usher::api::AgreementConsent{agreement.id, agreement.version}))
            return refusal(problem_code::agreement_outdated, {QStringLiteral("/agreements")});
    }
    return Done{};
}

Result<Registration> AccountService::checked(const Registration &request) const
{
    Registration tidy = request;
    tidy.username = rules::tidyIdentifier(request.username);
    tidy.email = rules::tidyIdentifier(request.email);
    tidy.phone = rules::tidyPhone(request.phone);
    usher::api::Company &company = tidy.company;
    company.name = rules::tidyText(company.name);
    company.industry = rules::tidyText(company.industry);
    company.region = rules::tidyText(company.region);
    company.description = rules::tidyText(company.description);
    company.contactName = rules::tidyText(company.contactName);
    company.contactEmail = rules::tidyIdentifier(company.contactEmail);
    company.contactPhone = rules::tidyPhone(company.contactPhone);

    FieldCheck fields;
    if (!m_context.site(tidy.site))
        fields.refuse(QStringLiteral("/site"), problem_code::site_unknown);
    checkPerson(
        fields, {tidy.username, tidy.password, tidy.email, tidy.phone}, {}, QStringLiteral("/email"), {company.name});
    fields.check(QStringLiteral("/company/name"),
        rules::requiredText(company.name, m_context.settings.policy.companyNameMaximum));
    fields.check(QStringLiteral("/company/industry"), rules::optionalText(company.industry, shortText));
    fields.check(QStringLiteral("/company/region"), rules::optionalText(company.region, shortText));
    fields.check(QStringLiteral("/company/description"), rules::optionalText(company.description, longText));
    fields.check(QStringLiteral("/company/contact_name"), rules::optionalText(company.contactName, shortText));
    if (!company.contactEmail.isEmpty())
        fields.check(QStringLiteral("/company/contact_email"), rules::email(company.contactEmail));
    fields.check(QStringLiteral("/company/contact_phone"), rules::phone(company.contactPhone));
    if (fields.failed())
        return fields.problem();
    const Result<Done> agreed = checkAgreements(tidy.agreements);
    if (!agreed)
        return agreed.problem();
    return tidy;
}

ConsoleAccount AccountService::addConsole(Repositories &repositories, const Caller &caller, const Intent &intent,
    const QString &site, const Person &person, const QString &passwordHash, const ConsoleDetails &details) const
{
    ConsoleAccount console;
    console.id = crypto::newId("acnt_");
    console.site = site;
    console.email = person.email;
    console.emailKey = rules::emailKey(person.email);
    console.username = person.username;
    console.passwordHash = passwordHash;
    console.createdAt = m_context.now();
    console.intent = intent.id;
    repositories.accounts.add(console, details);
    audit::record(repositories, m_context, caller, "account.registered", console.id, console.site);
    return console;
}

Result<Effect> AccountService::registerAccount(Repositories &repositories, const Caller &caller, const Intent &intent,
    const Registration &request, const QString &passwordHash) const
{
    const Result<Done> proven = m_codes.consume(repositories, request.proof, Purpose::Register,
        CodeService::mailboxSubject(request.email, request.site), request.installation, intent.id);
    if (!proven)
        return proven.problem();
    if (repositories.accounts.consoleByEmail(request.site, rules::emailKey(request.email)))
        return refusal(problem_code::email_taken, {QStringLiteral("/email")});
    if (!usernameFree(repositories, request.site, request.username))
        return refusal(problem_code::username_taken, {QStringLiteral("/username")});

    const ConsoleAccount console = addConsole(repositories, caller, intent, request.site,
        {request.username, request.password, request.email, request.phone}, passwordHash,
        {request.phone, request.language, request.company});
    repositories.accounts.agree(console.id, request.agreements, console.createdAt);

    BillingAccount billing;
    billing.id = crypto::newId("acnt_");
    billing.username = request.username;
    billing.email = request.email;
    billing.passwordHash = passwordHash;
    billing.consoleAccountId = console.id;
    billing.createdAt = console.createdAt;
    repositories.accounts.add(billing);

    const usher::api::Session session
        = m_sessions.open(repositories, AccountKind::Console, console.id, {}, request.installation);
    return Effect{{status::created, encode(session)}, console.id};
}

Result<Answer> AccountService::registered(
    Repositories &repositories, const IntentRow &row, const Intent &intent, const Registration &request) const
{
    const Result<Done> proven = m_codes.consume(repositories, request.proof, Purpose::Register,
        CodeService::mailboxSubject(request.email, request.site), request.installation, intent.id);
    if (!proven)
        return proven.problem();
    return Answer{
        row.status, encode(m_sessions.open(repositories, AccountKind::Console, row.subject, {}, request.installation))};
}

Result<Effect> AccountService::signInByProof(Repositories &repositories, const Caller &caller, const Intent &intent,
    const usher::api::SessionRequest &request) const
{
    const QString email = rules::tidyIdentifier(request.email);
    const Result<Done> proven = m_codes.consume(repositories, request.proof, Purpose::SignIn,
        CodeService::mailboxSubject(email, request.site), request.installation, intent.id);
    if (!proven)
        return proven.problem();
    const std::optional<ConsoleAccount> account
        = repositories.accounts.consoleByEmail(request.site, rules::emailKey(email));
    if (!account)
        return refusal(problem_code::account_unknown, {QStringLiteral("/email")});
    audit::record(repositories, m_context, caller, "session.opened", account->id, QStringLiteral("proof"));
    return Effect{
        {status::created,
            encode(m_sessions.open(repositories, AccountKind::Console, account->id, {}, request.installation))},
        account->id};
}

// A console account where a site is given, else a Billing Center account. One look-up, whether it is there or not.
AccountService::Named AccountService::named(Repositories &repositories, const usher::api::SessionRequest &request) const
{
    const QString username = rules::tidyIdentifier(request.username);
    if (!request.site.isEmpty()) {
        const std::optional<ConsoleAccount> console = repositories.accounts.consoleByUsername(request.site, username);
        return console ? Named{AccountKind::Console, console->id, console->passwordHash}
                       : Named{AccountKind::Console, {}, {}};
    }
    const std::optional<BillingAccount> billing = repositories.accounts.billingByUsername(username);
    return billing && billing->active ? Named{AccountKind::Billing, billing->id, billing->passwordHash}
                                      : Named{AccountKind::Billing, {}, {}};
}

QString AccountService::passwordHashFor(Repositories &repositories, const usher::api::SessionRequest &request) const
{
    return named(repositories, request).passwordHash;
}

Problem AccountService::wrongPassword(
    Repositories &repositories, const Caller &caller, const usher::api::SessionRequest &request) const
{
    audit::record(repositories, m_context, caller, "session.refused", named(repositories, request).id,
        QStringLiteral("password"));
    repositories.keepEffects = true;
    return refusal(problem_code::credentials_wrong);
}

Result<Effect> AccountService::signInByPassword(Repositories &repositories, const Caller &caller,
    const usher::api::SessionRequest &request, const QString &verifiedHash, const QString &renewedHash) const
{
    const Named account = named(repositories, request);
    // The password may have changed since its hash was compared.
    if (account.id.isEmpty() || account.passwordHash != verifiedHash)
        return wrongPassword(repositories, caller, request);
    if (!renewedHash.isEmpty())
        repositories.accounts.setPasswordHash(account.kind, account.id, renewedHash);
    audit::record(repositories, m_context, caller, "session.opened", account.id, QStringLiteral("password"));
    const usher::api::Session session
        = m_sessions.open(repositories, account.kind, account.id, {}, request.installation);
    return Effect{{status::created, encode(session)}, account.id};
}

} // namespace usherd
