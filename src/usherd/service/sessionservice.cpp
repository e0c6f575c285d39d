#include "usherd/service/sessionservice.h"

#include "common/core/problemcodes.h"
#include "common/core/random.h"
#include "common/core/redactor.h"
#include "usherd/service/audit.h"
#include "usherd/service/crypto.h"

#include <algorithm>

namespace usherd {

using usher::AccountKind;
using usher::Problem;
using usher::Result;
using usher::Secret;
namespace problem_code = usher::problem_code;

SessionService::SessionService(const Context &context)
    : m_context(context)
{
}

usher::api::Session SessionService::open(Repositories &repositories, AccountKind kind, const QString &accountId,
    const QString &linkId, const QString &installation) const
{
    SessionFamily family;
    family.id = crypto::newId("sess_");
    family.kind = kind;
    family.accountId = accountId;
    family.linkId = linkId;
    family.installation = installation;
    family.createdAt = m_context.now();
    repositories.sessions.add(family);
    return issue(repositories, family);
}

usher::api::Session SessionService::issue(Repositories &repositories, const SessionFamily &family) const
{
    const Millis now = m_context.now();
    const Settings &settings = m_context.settings;
    const Millis left = family.createdAt + settings.sessionSeconds * Millis(1000) - now;
    const auto atMost = [left](int seconds) { return int(std::clamp<Millis>(left / 1000, 0, seconds)); };
    usher::api::Session session;
    session.accessToken = Secret(usher::random::token());
    session.accessExpiresIn = atMost(settings.accessTokenSeconds);
    session.refreshToken = Secret(usher::random::token());
    session.refreshExpiresIn = atMost(settings.refreshTokenSeconds);
    session.account = account(repositories, family.kind, family.accountId);
    repositories.sessions.add(TokenRow{
        crypto::tokenHash(session.accessToken), family.id, false, false, now + session.accessExpiresIn * Millis(1000)});
    repositories.sessions.add(TokenRow{crypto::tokenHash(session.refreshToken), family.id, true, false,
        now + session.refreshExpiresIn * Millis(1000)});
    return session;
}

Result<usher::api::Session> SessionService::refresh(
    Repositories &repositories, const Caller &caller, const Secret &refreshToken) const
{
    const QByteArray hash = crypto::tokenHash(refreshToken);
    const std::optional<TokenRow> token = repositories.sessions.token(hash);
    if (!token || !token->refresh)
        return refusal(problem_code::session_expired);
    const std::optional<SessionFamily> family = repositories.sessions.family(token->familyId);
    if (!family)
        return refusal(problem_code::session_expired);
    if (family->revoked)
        return refusal(problem_code::session_revoked);
    if (token->spent) {
        repositories.sessions.revoke(family->id, m_context.now(), QStringLiteral("refresh token reused"));
        audit::record(repositories, m_context, caller, "session.reuse", family->accountId, family->id);
        repositories.keepEffects = true;
        return refusal(problem_code::session_revoked);
    }
    if (token->expiresAt <= m_context.now())
        return refusal(problem_code::session_expired);
    repositories.sessions.spend(hash, m_context.now());
    return issue(repositories, *family);
}

Result<SessionFamily> SessionService::authenticate(
    Repositories &repositories, const Caller &caller, std::optional<AccountKind> kind) const
{
    if (caller.accessToken.isEmpty())
        return refusal(problem_code::unauthorized);
    const std::optional<TokenRow> token = repositories.sessions.token(crypto::tokenHash(caller.accessToken));
    if (!token || token->refresh)
        return refusal(problem_code::unauthorized);
    const std::optional<SessionFamily> family = repositories.sessions.family(token->familyId);
    if (!family)
        return refusal(problem_code::unauthorized);
    if (family->revoked)
        return refusal(problem_code::session_revoked);
    if (m_context.over(token->expiresAt, m_context.settings.accessTokenSeconds))
        return refusal(problem_code::session_expired);
    if (kind && family->kind != *kind)
        return refusal(problem_code::forbidden);
    return *family;
}

void SessionService::close(Repositories &repositories, const Caller &caller, const SessionFamily &family) const
{
    repositories.sessions.revoke(family.id, m_context.now(), QStringLiteral("signed out"));
    audit::record(repositories, m_context, caller, "session.closed", family.accountId, family.id);
}

usher::api::Account SessionService::account(
    Repositories &repositories, AccountKind kind, const QString &accountId) const
{
    usher::api::Account account;
    account.id = accountId;
    account.kind = kind;
    if (kind == AccountKind::Console) {
        if (const std::optional<ConsoleAccount> console = repositories.accounts.console(accountId)) {
            account.username = console->username;
            account.maskedEmail = usher::redact::email(console->email);
            account.site = console->site;
        }
        const std::optional<BillingAccount> billing = repositories.accounts.billingOfConsole(accountId);
        account.activated = billing && billing->active;
    } else if (const std::optional<BillingAccount> billing = repositories.accounts.billing(accountId)) {
        account.username = billing->username;
        account.maskedEmail = usher::redact::email(billing->email);
        account.activated = billing->active;
    }
    return account;
}

} // namespace usherd
