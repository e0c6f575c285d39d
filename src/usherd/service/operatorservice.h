#pragma once

#include "usherd/service/context.h"
#include "usherd/service/repositories.h"

namespace usherd {

// What an operator changes by hand, each beside its entry in the audit log.
class OperatorService
{
public:
    explicit OperatorService(const Context &context)
        : m_context(context)
    {
    }

    // The workspace can be bound again; the binding stays as history. Problem: workspace_unknown, nothing_bound.
    usher::Result<usher::Done> releaseBinding(
        Repositories &, const Caller &, const QString &workspaceId, const QString &why) const;
    // How many there were. Problem: account_unknown.
    usher::Result<int> revokeSessions(Repositories &, const Caller &, const QString &accountId) const;
    // The person behind a console or billing account, and the account of the other kind with it. Their names become
    // free; what is settled and agreed stays under the accounts' IDs. False: was erased before. Problem:
    // account_unknown.
    usher::Result<bool> erase(Repositories &, const Caller &, const QString &accountId) const;

private:
    const Context &m_context;
};

} // namespace usherd
