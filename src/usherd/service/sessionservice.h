#pragma once

#include "usherd/service/idempotency.h"

namespace usherd {

// Opaque access and refresh tokens, kept as hashes, in families: a refresh spends its token, and a spent one that comes
// back revokes the whole family.
class SessionService
{
public:
    explicit SessionService(const Context &context);

    usher::api::Session open(Repositories &, usher::AccountKind, const QString &accountId, const QString &linkId,
        const QString &installation) const;
    usher::Result<usher::api::Session> refresh(Repositories &, const Caller &, const usher::Secret &refreshToken) const;
    // The family of the caller's access token: unauthorized, session_expired or session_revoked; forbidden where it is
    // not of the kind that is given.
    usher::Result<SessionFamily> authenticate(
        Repositories &, const Caller &, std::optional<usher::AccountKind> = {}) const;
    void close(Repositories &, const Caller &, const SessionFamily &) const;

    usher::api::Account account(Repositories &, usher::AccountKind, const QString &accountId) const;

private:
    usher::api::Session issue(Repositories &, const SessionFamily &) const;
    const Context &m_context;
};

} // namespace usherd
