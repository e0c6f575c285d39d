#include "usherd/service/services.h"

#include "common/api/endpoints.h"
#include "common/core/problemcodes.h"
#include "common/domain/fieldrules.h"
#include "usherd/service/crypto.h"

// The operations of Services that open, renew and close sessions.
namespace usherd {

using usher::Problem;
using usher::Result;
namespace path = usher::api::path;
namespace problem_code = usher::problem_code;
namespace rules = usher::rules;

void Services::openSession(const Caller &caller, const usher::api::SessionRequest &request, const Reply &reply)
{
    if (const std::optional<Problem> problem = missingKey(caller))
        return reply(*problem);
    if (request.grant == usher::api::Grant::Password) {
        const QString username = rules::tidyIdentifier(request.username);
        return within(signInLimits(caller, request.site, username), reply,
            [this, caller, request, reply] { signInByPassword(caller, request, reply); });
    }
    // Whole offices renew their sessions through one address.
    const Take limit
        = request.grant == usher::api::Grant::Refresh ? perPeer("refresh", caller, 4) : perPeer("proof", caller);
    within({limit}, reply, [this, caller, request, reply] { signInOrRefresh(caller, request, reply); });
}

// A lock-out that grows with every failure from one network and recovers by itself. Another network has its own, so
// that nobody locks an owner out; what all of them together may try leaves no room for guessing, and whoever meets
// that limit still signs in by e-mail code.
std::vector<Take> Services::signInLimits(const Caller &caller, const QString &site, const QString &username) const
{
    const int tries = m_context.settings.signInTries;
    const QByteArray account = "password|" + site.toUtf8() + '|' + username.toUtf8();
    const auto here = [&](const char *step, int burst, double perMinute) {
        return Take{crypto::hash("limit", account + '|' + caller.peer + '|' + step), {burst, perMinute}};
    };
    return {perPeer("password", caller), here("seconds", tries, 2), here("minutes", 2 * tries, 1.0 / 3),
        here("quarters", 4 * tries, 1.0 / 15), Take{crypto::hash("limit", account), {20 * tries, 1}}};
}

void Services::signInOrRefresh(const Caller &caller, const usher::api::SessionRequest &request, const Reply &reply)
{
    m_store.write<Answer>(
        [this, caller, request](Repositories &repositories) {
            const Intent intent = m_idempotency.intent(caller.idempotencyKey, path::sessions, {}, request.toJson());
            if (request.grant == usher::api::Grant::Proof) {
                return once(repositories, intent, passing(),
                    [&] { return m_accounts.signInByProof(repositories, caller, intent, request); });
            }
            return once(
                repositories, intent, {m_context.settings.refreshRepeatSeconds, false}, [&]() -> Result<Effect> {
                    const Result<usher::api::Session> session
                        = m_sessions.refresh(repositories, caller, request.refreshToken);
                    if (!session)
                        return session.problem();
                    return Effect{{status::created, encode(*session)}, session->account.id};
                });
        },
        reply);
}

// The same steps whether the account is there and the password right or not: a look-up, a hash, a write.
void Services::signInByPassword(const Caller &caller, const usher::api::SessionRequest &request, const Reply &reply)
{
    const auto write = [this, caller, request, reply](const QString &hash, const PasswordHasher::Verified &verified) {
        m_store.write<Answer>(
            [this, caller, request, hash, verified](Repositories &repositories) -> Result<Answer> {
                if (!verified.right)
                    return m_accounts.wrongPassword(repositories, caller, request);
                const Intent intent = m_idempotency.intent(caller.idempotencyKey, path::sessions, {}, request.toJson());
                return once(repositories, intent, passing(),
                    [&] { return m_accounts.signInByPassword(repositories, caller, request, hash, verified.renewed); });
            },
            reply);
    };
    m_store.read<QString>(
        [this, request](Repositories &repositories) -> Result<QString> {
            return m_accounts.passwordHashFor(repositories, request);
        },
        [this, request, write, reply](const Result<QString> &hash) {
            if (!hash)
                return reply(hash.problem());
            m_hasher.verify(*hash, request.password,
                [write, reply, hash = *hash](const Result<PasswordHasher::Verified> &verified) {
                    if (!verified)
                        return reply(verified.problem());
                    write(hash, *verified);
                });
        });
}

void Services::closeSession(const Caller &caller, const Reply &reply)
{
    m_store.write<Answer>(
        [this, caller](Repositories &repositories) -> Result<Answer> {
            const Result<SessionFamily> session = m_sessions.authenticate(repositories, caller);
            if (!session) {
                // Signing out twice, or late, is no error: nobody is signed in afterwards.
                const bool over = session.problem().code == problem_code::session_revoked;
                return over ? Result<Answer>(Answer{status::noContent, {}}) : Result<Answer>(session.problem());
            }
            m_sessions.close(repositories, caller, *session);
            return Answer{status::noContent, {}};
        },
        reply);
}

} // namespace usherd
