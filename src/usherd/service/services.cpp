#include "usherd/service/services.h"

#include "common/api/endpoints.h"
#include "common/core/problemcodes.h"
#include "common/domain/fieldrules.h"
#include "usherd/service/crypto.h"
#include "usherd/service/limits.h"

#include <algorithm>

namespace usherd {

using usher::AccountKind;
using usher::Done;
using usher::Problem;
using usher::Result;
namespace path = usher::api::path;
namespace problem_code = usher::problem_code;
namespace rules = usher::rules;

Services::Services(Context context, Store &store, PasswordHasher &hasher, RateLimits &limits)
    : m_context(std::move(context))
    , m_store(store)
    , m_hasher(hasher)
    , m_limits(limits)
    , m_idempotency(m_context)
    , m_codes(m_context)
    , m_sessions(m_context)
    , m_accounts(m_context, m_codes, m_sessions)
    , m_purchases(m_context)
    , m_handoffs(m_context, m_purchases)
    , m_reviews(m_context, m_codes, m_sessions, m_purchases)
    , m_workspaces(m_context, m_codes, m_accounts, m_purchases)
    , m_activations(m_context, m_codes, m_sessions, m_purchases, m_handoffs, m_workspaces)
    , m_arrivals(m_context, m_store, m_limits, m_purchases, m_handoffs)
    , m_reports(m_context, m_store, m_limits)
    , m_members(m_context, m_store)
    , m_holdings(m_context, m_store)
{
}

std::optional<Problem> Services::missingKey(const Caller &caller) const
{
    if (Idempotency::validKey(caller.idempotencyKey))
        return {};
    return Problem::make(
        problem_code::idempotency_key_missing, 0, QStringLiteral("Idempotency-Key: 22 to 86 base64url characters."));
}

void Services::within(const std::vector<Take> &takes, const Reply &reply, std::function<void()> next)
{
    limits::within<Answer>(m_limits, takes, reply, std::move(next));
}

Take Services::perPeer(const char *what, const Caller &caller, int times) const
{
    return limits::perPeer(m_context, what, caller, times);
}

Take Services::perSubject(const char *what, const QString &subject) const
{
    const int perMinute = m_context.settings.attemptsPerMinute;
    return {crypto::hash("limit", QByteArray(what) + "|subject|" + subject.toUtf8()),
        {perMinute, static_cast<double>(perMinute) / 2}};
}

Result<Answer> Services::once(
    Repositories &repositories, const Intent &intent, Remember remember, const Idempotency::Work &effect) const
{
    return m_idempotency.once(
        repositories, intent, remember, effect, [&](const IntentRow &row) { return rebuild(repositories, row); });
}

void Services::writeSignedIn(const Caller &caller, std::optional<AccountKind> kind, const QString &endpoint,
    const QJsonObject &request, SignedIn effect, const Reply &reply)
{
    if (const std::optional<Problem> problem = missingKey(caller))
        return reply(*problem);
    m_store.write<Answer>(
        [this, caller, kind, endpoint, request, effect = std::move(effect)](
            Repositories &repositories) -> Result<Answer> {
            const Result<SessionFamily> session = m_sessions.authenticate(repositories, caller, kind);
            if (!session)
                return session.problem();
            const Intent intent = m_idempotency.intent(caller.idempotencyKey, endpoint, session->accountId, request);
            return once(repositories, intent, durable(), [&] { return effect(repositories, intent, *session); });
        },
        reply);
}

void Services::checkUsername(const Caller &caller, const usher::api::UsernameCheck &request, const Reply &reply)
{
    // Asked while typing: more of these than of attempts, but not a dictionary of them.
    within({perPeer("username", caller, 4)}, reply, [this, request, reply] {
        m_store.read<Answer>(
            [this, request](Repositories &repositories) { return m_accounts.checkUsername(repositories, request); },
            reply);
    });
}

void Services::requestCode(const Caller &caller, const usher::api::CodeRequest &request, const Reply &reply)
{
    if (const std::optional<Problem> problem = missingKey(caller))
        return reply(*problem);
    std::vector<Take> limits{perPeer("code", caller)};
    // An unknown username is named: not a dictionary of them either.
    if (request.purpose == usher::Purpose::Link)
        limits = {perPeer("link", caller), perSubject("link", rules::tidyIdentifier(request.username))};
    within(limits, reply, [this, caller, request, reply] {
        m_store.write<Answer>(
            [this, caller, request](Repositories &repositories) {
                const Intent intent
                    = m_idempotency.intent(caller.idempotencyKey, path::emailCodes, {}, request.toJson());
                return once(
                    repositories, intent, passing(), [&] { return requestCodeNow(repositories, caller, request); });
            },
            [this, reply](const Result<Answer> &answer) {
                reply(answer);
                if (answer)
                    m_mailWaits();
            });
    });
}

Result<Effect> Services::requestCodeNow(
    Repositories &repositories, const Caller &caller, const usher::api::CodeRequest &request) const
{
    // A code that nobody can be sent would only keep its person waiting. All other mails wait in the outbox.
    if (const std::optional<std::chrono::seconds> outage = m_mailOutage())
        return later(problem_code::mail_unavailable, static_cast<int>(outage->count()));
    return m_codes.request(repositories, caller, request);
}

void Services::verifyCode(
    const Caller &caller, const QString &codeId, const usher::api::CodeVerification &request, const Reply &reply)
{
    within({perPeer("verify", caller)}, reply, [this, caller, codeId, request, reply] {
        m_store.write<Answer>(
            [this, caller, codeId, request](
                Repositories &repositories) { return m_codes.verify(repositories, caller, codeId, request); },
            reply);
    });
}

void Services::hashIfNeeded(Store::Job<bool> needsHash, const usher::Secret &password,
    std::function<void(const QString &hash)> next, const Reply &reply)
{
    m_store.read<bool>(
        std::move(needsHash), [this, password, next = std::move(next), reply](const Result<bool> &needed) {
            if (!needed)
                return reply(needed.problem());
            if (!*needed)
                return next({});
            m_hasher.hash(password, [next, reply](const Result<QString> &hash) {
                if (!hash)
                    return reply(hash.problem());
                next(*hash);
            });
        });
}

void Services::registerAccount(const Caller &caller, const usher::api::Registration &request, const Reply &reply)
{
    if (const std::optional<Problem> problem = missingKey(caller))
        return reply(*problem);
    // Before the rules: to judge a password's strength takes milliseconds.
    within({perPeer("register", caller)}, reply,
        [this, caller, request, reply] { registerWithin(caller, request, reply); });
}

void Services::registerWithin(const Caller &caller, const usher::api::Registration &request, const Reply &reply)
{
    const Result<usher::api::Registration> checked = m_accounts.checked(request);
    if (!checked)
        return reply(checked.problem());
    const Intent intent = m_idempotency.intent(
        caller.idempotencyKey, path::registrations, {}, request.toJson(), ProofIs::ReplaceableForASession);
    const QString subject = CodeService::mailboxSubject(checked->email, checked->site);
    const auto write = [this, caller, intent, message = *checked, reply](const QString &hash) {
        m_store.write<Answer>(
            [this, caller, intent, message, hash](Repositories &repositories) {
                return m_idempotency.once(
                    repositories, intent, durable(),
                    [&] { return m_accounts.registerAccount(repositories, caller, intent, message, hash); },
                    [&](const IntentRow &row) { return m_accounts.registered(repositories, row, intent, message); });
            },
            reply);
    };
    const auto needsHash = [this, intent, subject, message = *checked](Repositories &repositories) -> Result<bool> {
        if (m_idempotency.known(repositories, intent))
            return false;
        const Result<Done> good = m_codes.check(
            repositories, message.proof, usher::Purpose::Register, subject, message.installation, intent.id);
        return good ? Result<bool>(true) : Result<bool>(good.problem());
    };
    within({perSubject("register", subject)}, reply, [this, needsHash, password = checked->password, write, reply] {
        hashIfNeeded(needsHash, password, write, reply);
    });
}

void Services::purge(std::function<void(Result<Done>)> done)
{
    m_store.write<bool>(
        [this](Repositories &repositories) -> Result<bool> {
            const Millis now = m_context.now();
            const Millis dayAgo = now - Millis(24) * 3600 * 1000;
            // As long as a wizard keeps its draft: its token deserves to be told that it is too old, and what it
            // cancelled stays cancelled.
            const Millis monthAgo = now - 30 * Millis(24) * 3600 * 1000;
            const bool more[] = {repositories.intents.purge(now, monthAgo), repositories.limits.purge(now),
                repositories.sessions.purge(dayAgo), repositories.codes.purge(dayAgo),
                repositories.handoffs.purge(monthAgo), repositories.outbox.purge(monthAgo),
                repositories.arrivals.purge(now), repositories.huawei.purge(now)};
            return std::ranges::find(more, true) != std::end(more);
        },
        [this, done = std::move(done)](const Result<bool> &more) {
            if (more && *more)
                return purge(done);
            done(more ? Result<Done>(Done{}) : Result<Done>(more.problem()));
        });
}

} // namespace usherd
