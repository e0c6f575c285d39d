#include "usherd/service/services.h"

#include "common/api/endpoints.h"
#include "common/core/problemcodes.h"
#include "common/domain/fieldrules.h"
#include "usherd/service/crypto.h"

namespace usherd {

using usher::Done;
using usher::Problem;
using usher::Result;
using usher::api::AccountKind;
namespace path = usher::api::path;
namespace problem_code = usher::problem_code;
namespace rules = usher::rules;

Services::Services(Context context, Store &store, PasswordHasher &hasher)
    : m_context(std::move(context))
    , m_store(store)
    , m_hasher(hasher)
    , m_limiter(m_context.clock)
    , m_idempotency(m_context)
    , m_codes(m_context)
    , m_sessions(m_context)
    , m_accounts(m_context, m_codes, m_sessions)
    , m_purchases(m_context)
    , m_handoffs(m_context, m_purchases)
    , m_reviews(m_context, m_codes, m_sessions, m_purchases)
    , m_workspaces(m_context, m_codes, m_accounts, m_purchases)
    , m_activations(m_context, m_codes, m_sessions, m_purchases, m_handoffs, m_workspaces)
{
}

std::optional<Problem> Services::missingKey(const Caller &caller) const
{
    if (Idempotency::validKey(caller.idempotencyKey))
        return {};
    return Problem::make(
        problem_code::idempotency_key_missing, 400, QStringLiteral("Idempotency-Key: 22 to 86 base64url characters."));
}

std::optional<Problem> Services::tooMany(const Caller &caller, const char *what, const QString &subject)
{
    const int perMinute = m_context.settings.attemptsPerMinute;
    int wait = m_limiter.take(QByteArray(what) + "|peer|" + caller.peer, {perMinute, static_cast<double>(perMinute)});
    if (wait == 0 && !subject.isEmpty())
        wait = m_limiter.take(QByteArray(what) + "|subject|" + crypto::hash("limit", subject.toUtf8()),
            {perMinute, static_cast<double>(perMinute) / 2});
    if (wait == 0)
        return {};
    Problem problem = Problem::make(problem_code::rate_limited, 429);
    problem.retryAfter = wait;
    return problem;
}

std::optional<Problem> Services::limited(const QByteArray &key, int perMinute)
{
    const int wait = m_limiter.take(key, {perMinute, static_cast<double>(perMinute)});
    if (wait == 0)
        return {};
    Problem problem = Problem::make(problem_code::rate_limited, 429);
    problem.retryAfter = wait;
    return problem;
}

void Services::checkUsername(const Caller &caller, const usher::api::UsernameCheck &request, Reply reply)
{
    // Asked while typing: more of these than of attempts, but not a dictionary of them.
    const int perMinute = m_context.settings.attemptsPerMinute * 4;
    if (const std::optional<Problem> problem = limited("username|" + caller.peer, perMinute))
        return reply(*problem);
    m_store.read<Answer>(
        [this, request](Repositories &repositories) { return m_accounts.checkUsername(repositories, request); },
        std::move(reply));
}

void Services::requestCode(const Caller &caller, const usher::api::CodeRequest &request, Reply reply)
{
    if (const std::optional<Problem> problem = missingKey(caller))
        return reply(*problem);
    if (request.purpose == usher::api::Purpose::Link) {
        if (const std::optional<Problem> problem = tooMany(caller, "link", rules::tidyIdentifier(request.username)))
            return reply(*problem);
    }
    m_store.write<Answer>(
        [this, caller, request](Repositories &repositories) {
            const Intent intent = m_idempotency.intent(caller.idempotencyKey, path::emailCodes, {}, request.toJson());
            return m_idempotency.once(
                repositories, intent, passing(), [&] { return requestCodeNow(repositories, caller, request); },
                [&](const IntentRow &row) { return rebuild(repositories, row); });
        },
        [this, reply = std::move(reply)](const Result<Answer> &answer) {
            reply(answer);
            if (answer)
                m_mailWaits();
        });
}

Result<Effect> Services::requestCodeNow(
    Repositories &repositories, const Caller &caller, const usher::api::CodeRequest &request) const
{
    // A code that nobody can be sent would only keep its person waiting. All other mails wait in the outbox.
    if (const std::optional<std::chrono::seconds> outage = m_mailOutage()) {
        Problem problem = refusal(problem_code::mail_unavailable, 503);
        problem.retryAfter = static_cast<int>(outage->count());
        return problem;
    }
    return m_codes.request(repositories, caller, request);
}

void Services::verifyCode(
    const Caller &caller, const QString &codeId, const usher::api::CodeVerification &request, Reply reply)
{
    m_store.write<Answer>(
        [this, caller, codeId, request](
            Repositories &repositories) { return m_codes.verify(repositories, caller, codeId, request); },
        std::move(reply));
}

void Services::hashAfterCheck(
    Job check, const usher::Secret &password, std::function<void(const QString &hash)> next, Reply reply)
{
    m_store.read<Answer>(
        std::move(check), [this, password, next = std::move(next), reply](const Result<Answer> &checked) {
            if (!checked)
                return reply(checked.problem());
            m_hasher.hash(password, [next, reply](const Result<QString> &hash) {
                if (!hash)
                    return reply(hash.problem());
                next(*hash);
            });
        });
}

void Services::registerAccount(const Caller &caller, const usher::api::Registration &request, Reply reply)
{
    if (const std::optional<Problem> problem = missingKey(caller))
        return reply(*problem);
    const Result<usher::api::Registration> checked = m_accounts.checked(request);
    if (!checked)
        return reply(checked.problem());
    const Intent intent
        = m_idempotency.intent(caller.idempotencyKey, path::registrations, {}, request.toJson(), ProofIs::Replaceable);
    hashAfterCheck(
        [this, intent, message = *checked](Repositories &repositories) -> Result<Answer> {
            if (!repositories.intents.ofKey(intent.keyHash).isEmpty())
                return Answer{};
            const Result<Done> good = m_codes.check(repositories, message.proof, usher::api::Purpose::Register,
                CodeService::mailboxSubject(message.email, message.site), message.installation, intent.id);
            return good ? Result<Answer>(Answer{}) : Result<Answer>(good.problem());
        },
        checked->password,
        [this, caller, intent, message = *checked, reply](const QString &hash) {
            m_store.write<Answer>(
                [this, caller, intent, message, hash](Repositories &repositories) {
                    return m_idempotency.once(
                        repositories, intent, durable(),
                        [&] { return m_accounts.registerAccount(repositories, caller, intent, message, hash); },
                        [&](const IntentRow &row) {
                            return m_accounts.registered(repositories, row, intent, message);
                        });
                },
                reply);
        },
        reply);
}

void Services::openSession(const Caller &caller, const usher::api::SessionRequest &request, Reply reply)
{
    if (const std::optional<Problem> problem = missingKey(caller))
        return reply(*problem);
    if (request.grant == usher::api::Grant::Password)
        return signInByPassword(caller, request, std::move(reply));
    m_store.write<Answer>(
        [this, caller, request](Repositories &repositories) {
            const Intent intent = m_idempotency.intent(caller.idempotencyKey, path::sessions, {}, request.toJson());
            const auto rebuildAnswer = [&](const IntentRow &row) { return rebuild(repositories, row); };
            if (request.grant == usher::api::Grant::Proof) {
                return m_idempotency.once(
                    repositories, intent, passing(),
                    [&] { return m_accounts.signInByProof(repositories, caller, intent, request); }, rebuildAnswer);
            }
            return m_idempotency.once(
                repositories, intent, {m_context.settings.refreshRepeatSeconds, false},
                [&]() -> Result<Effect> {
                    const Result<usher::api::Session> session
                        = m_sessions.refresh(repositories, caller, request.refreshToken);
                    if (!session)
                        return session.problem();
                    return Effect{{201, session->toJson()}, session->account.id};
                },
                rebuildAnswer);
        },
        std::move(reply));
}

void Services::signInByPassword(const Caller &caller, const usher::api::SessionRequest &request, Reply reply)
{
    const QString username = rules::tidyIdentifier(request.username);
    if (const std::optional<Problem> problem = tooMany(caller, "password", request.site + QLatin1Char('\n') + username))
        return reply(*problem);
    m_store.read<QString>(
        [this, request](Repositories &repositories) -> Result<QString> {
            return m_accounts.passwordHashFor(repositories, request);
        },
        [this, caller, request, reply](const Result<QString> &hash) {
            if (!hash)
                return reply(hash.problem());
            m_hasher.verify(
                *hash, request.password, [this, caller, request, reply, hash = *hash](const Result<bool> &right) {
                    if (!right)
                        return reply(right.problem());
                    if (!*right)
                        return reply(refusal(problem_code::credentials_wrong, 401));
                    m_store.write<Answer>(
                        [this, caller, request, hash](Repositories &repositories) {
                            const Intent intent
                                = m_idempotency.intent(caller.idempotencyKey, path::sessions, {}, request.toJson());
                            return m_idempotency.once(
                                repositories, intent, passing(),
                                [&] { return m_accounts.signInByPassword(repositories, caller, request, hash); },
                                [&](const IntentRow &row) { return rebuild(repositories, row); });
                        },
                        reply);
                });
        });
}

void Services::closeSession(const Caller &caller, Reply reply)
{
    m_store.write<Answer>(
        [this, caller](Repositories &repositories) -> Result<Answer> {
            const Result<SessionFamily> session = m_sessions.authenticate(repositories, caller);
            if (!session) {
                // Signing out twice, or late, is no error: nobody is signed in afterwards.
                const bool over = session.problem().code == problem_code::session_revoked;
                return over ? Result<Answer>(Answer{204, {}}) : Result<Answer>(session.problem());
            }
            m_sessions.close(repositories, caller, *session);
            return Answer{204, {}};
        },
        std::move(reply));
}

void Services::purge(std::function<void(Result<Done>)> done)
{
    m_store.write<Done>(
        [this](Repositories &repositories) -> Result<Done> {
            const Millis now = m_context.now();
            const Millis dayAgo = now - 24 * 3600 * Millis(1000);
            repositories.intents.purge(now);
            repositories.sessions.purge(dayAgo);
            repositories.codes.purge(dayAgo);
            // As long as a wizard keeps its draft, its token deserves to be told that it is too old.
            repositories.handoffs.purge(now - 30 * 24 * 3600 * Millis(1000));
            repositories.outbox.purge(now - 30 * 24 * 3600 * Millis(1000));
            return Done{};
        },
        std::move(done));
}

} // namespace usherd
