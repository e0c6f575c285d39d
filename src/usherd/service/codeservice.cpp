#include "usherd/service/codeservice.h"

#include "common/core/problemcodes.h"
#include "common/core/random.h"
#include "common/core/redactor.h"
#include "common/domain/fieldrules.h"
#include "usherd/service/audit.h"
#include "usherd/service/crypto.h"
#include "usherd/service/mailtexts.h"

namespace usherd {

using usher::Done;
using usher::Problem;
using usher::Purpose;
using usher::Result;
using usher::Secret;
namespace problem_code = usher::problem_code;
namespace rules = usher::rules;

namespace {

constexpr Millis hour = 3'600'000;

QByteArray codeHash(const QString &codeId, const QString &code)
{
    return crypto::keyedHash("email-code", codeId.toLatin1(), code.toLatin1());
}

int secondsUntil(Millis then, Millis now)
{
    return static_cast<int>(std::max<Millis>(1, (then - now + 999) / 1000));
}

} // namespace

CodeService::CodeService(const Context &context)
    : m_context(context)
{
}

QByteArray CodeService::addressHash(const QString &email)
{
    return crypto::hash("mailbox", rules::emailKey(email).toUtf8());
}

QString CodeService::mailboxSubject(const QString &email, const QString &site)
{
    return rules::emailKey(email) + QLatin1Char('\n') + site;
}

QString CodeService::usernameSubject(const QString &username)
{
    return username;
}

Result<CodeService::Addressee> CodeService::addressee(
    Repositories &repositories, const usher::api::CodeRequest &request) const
{
    Addressee result;
    if (request.purpose == Purpose::Link) {
        const QString username = rules::tidyIdentifier(request.username);
        const std::optional<BillingAccount> account = repositories.accounts.billingByUsername(username);
        if (!account || !account->active)
            return refusal(problem_code::username_unknown, {QStringLiteral("/username")});
        result.subject = usernameSubject(username);
        result.email = account->email;
        return result;
    }
    const QString email = rules::tidyIdentifier(request.email);
    FieldCheck fields;
    fields.check(QStringLiteral("/email"), rules::email(email));
    if (!m_context.site(request.site))
        fields.refuse(QStringLiteral("/site"), problem_code::site_unknown);
    if (fields.failed())
        return fields.problem();
    result.subject = mailboxSubject(email, request.site);
    result.email = email;
    if (request.purpose == Purpose::SignIn) {
        const std::optional<ConsoleAccount> account
            = repositories.accounts.consoleByEmail(request.site, rules::emailKey(email));
        result.hasAccount = account.has_value();
    }
    return result;
}

Result<Effect> CodeService::request(
    Repositories &repositories, const Caller &caller, const usher::api::CodeRequest &request) const
{
    const Result<Addressee> addressee = this->addressee(repositories, request);
    if (!addressee)
        return addressee.problem();

    const usher::CodePolicy &policy = m_context.settings.policy.code;
    const Millis now = m_context.now();
    std::optional<EmailCode> previous
        = repositories.codes.newest(request.purpose, addressee->subject, now + clockTolerance);
    if (previous && previous->createdAt + policy.resendSeconds * Millis(1000) > now)
        return later(problem_code::code_resend_too_soon,
            secondsUntil(previous->createdAt + policy.resendSeconds * Millis(1000), now));
    const QByteArray addressHash = CodeService::addressHash(addressee->email);
    const QByteArray peerHash = audit::peerHash(m_context, caller);
    if (repositories.codes.countForAddress(addressHash, now - hour, now + clockTolerance)
            >= m_context.settings.codesPerAddressHour
        || repositories.codes.countForPeer(peerHash, now - hour, now + clockTolerance)
            >= m_context.settings.codesPerPeerHour)
        return later(problem_code::rate_limited, 600);
    if (previous && previous->state == CodeState::Open) {
        previous->state = CodeState::Superseded;
        repositories.codes.update(*previous);
    }

    const QString code = crypto::newCode(policy.digits);
    EmailCode row;
    row.id = crypto::newId("code_");
    row.purpose = request.purpose;
    row.subject = addressee->subject;
    row.addressHash = addressHash;
    row.peerHash = peerHash;
    row.installation = request.installation;
    row.codeHash = codeHash(row.id, code);
    row.createdAt = now;
    row.expiresAt = now + policy.lifetimeSeconds * Millis(1000);
    repositories.codes.add(row);
    Mail mail = addressee->hasAccount
        ? mailtext::code(m_context.settings, request.purpose, request.language, addressee->email, code)
        : mailtext::noAccount(m_context.settings, request.language, addressee->email, request.site);
    mail.expiresAt = row.expiresAt; // both alike
    repositories.outbox.add(mail, now);
    audit::record(repositories, m_context, caller, "code.requested", {}, row.id);

    usher::api::CodeSent sent;
    sent.codeId = row.id;
    sent.maskedEmail = usher::redact::email(addressee->email);
    sent.digits = policy.digits;
    sent.expiresIn = policy.lifetimeSeconds;
    sent.resendIn = policy.resendSeconds;
    return Effect{{status::accepted, encode(sent)}, row.id};
}

Result<Answer> CodeService::verify(Repositories &repositories, const Caller &caller, const QString &codeId,
    const usher::api::CodeVerification &verification) const
{
    const usher::CodePolicy &policy = m_context.settings.policy.code;
    const Millis now = m_context.now();
    const QString typed = rules::codeFromText(verification.code.reveal(), policy.digits);
    if (typed.isEmpty())
        return invalid({{QStringLiteral("/code"), problem_code::field::malformed, {}}});

    std::optional<EmailCode> row = repositories.codes.code(codeId);
    if (!row || row->installation != verification.installation)
        return refusal(problem_code::code_unknown);
    if (row->state == CodeState::Exhausted)
        return refusal(problem_code::code_exhausted, {QStringLiteral("/code")});
    if (row->state == CodeState::Superseded || m_context.over(row->expiresAt, policy.lifetimeSeconds))
        return refusal(problem_code::code_expired, {QStringLiteral("/code")});
    // A repeat of the right code gets a new proof while the first is unused: its answer may have been lost.
    if (row->state == CodeState::Used) {
        const std::optional<ProofRow> first = repositories.codes.proof(row->proofHash);
        if (!first || !first->consumedBy.isEmpty())
            return refusal(problem_code::code_used, {QStringLiteral("/code")});
    }
    if (!crypto::same(row->codeHash, codeHash(codeId, typed)))
        return countWrongTry(repositories, caller, *row);

    if (row->state == CodeState::Used)
        repositories.codes.removeProof(row->proofHash);
    const Secret proof(usher::random::token());
    ProofRow proofRow;
    proofRow.hash = crypto::tokenHash(proof);
    proofRow.purpose = row->purpose;
    proofRow.subject = row->subject;
    proofRow.installation = row->installation;
    proofRow.expiresAt = now + m_context.settings.proofSeconds * Millis(1000);
    repositories.codes.add(proofRow);
    row->state = CodeState::Used;
    row->proofHash = proofRow.hash;
    repositories.codes.update(*row);
    audit::record(repositories, m_context, caller, "code.verified", {}, codeId);

    usher::api::Proof answer;
    answer.proof = proof;
    answer.expiresIn = m_context.settings.proofSeconds;
    return Answer{status::ok, encode(answer)};
}

Problem CodeService::countWrongTry(Repositories &repositories, const Caller &caller, EmailCode code) const
{
    const int allowed = m_context.settings.policy.code.tries;
    ++code.tries;
    const bool exhausted = code.tries >= allowed;
    if (exhausted) {
        code.state = CodeState::Exhausted;
        repositories.codes.removeProof(code.proofHash);
    }
    repositories.codes.update(code);
    audit::record(repositories, m_context, caller, exhausted ? "code.exhausted" : "code.wrong", {}, code.id);
    repositories.keepEffects = true;
    if (exhausted)
        return refusal(problem_code::code_exhausted, {QStringLiteral("/code")});
    Problem problem = refusal(problem_code::code_wrong, {QStringLiteral("/code")});
    problem.arguments.insert(QStringLiteral("tries_left"), QString::number(allowed - code.tries));
    return problem;
}

Result<Done> CodeService::check(Repositories &repositories, const Secret &proof, Purpose purpose,
    const QString &subject, const QString &installation, const QByteArray &intentId) const
{
    const std::optional<ProofRow> row = repositories.codes.proof(crypto::tokenHash(proof));
    if (!row || row->purpose != purpose || row->subject != subject || row->installation != installation
        || m_context.over(row->expiresAt, m_context.settings.proofSeconds))
        return refusal(problem_code::proof_invalid);
    if (!row->consumedBy.isEmpty() && row->consumedBy != intentId)
        return refusal(problem_code::proof_used);
    return Done{};
}

Result<Done> CodeService::consume(Repositories &repositories, const Secret &proof, Purpose purpose,
    const QString &subject, const QString &installation, const QByteArray &intentId) const
{
    const Result<Done> good = check(repositories, proof, purpose, subject, installation, intentId);
    if (good)
        repositories.codes.consumeProof(crypto::tokenHash(proof), intentId);
    return good;
}

} // namespace usherd
