#pragma once

#include "common/api/workspaces.h"
#include "usherd/service/accountservice.h"
#include "usherd/service/purchaseservice.h"

namespace usherd {

// The workspaces of a Billing Center account and what they settle through.
class WorkspaceService
{
public:
    WorkspaceService(const Context &context, const CodeService &codes, const AccountService &accounts,
        const PurchaseService &purchases);

    usher::Result<Answer> page(Repositories &, const SessionFamily &, const usher::api::WorkspaceQuery &) const;

    // The message as it is kept (tidied), or every field that breaks a rule.
    usher::Result<usher::api::CreateWorkspaceRequest> checked(const usher::api::CreateWorkspaceRequest &) const;
    // passwordHash: of the new owner, if there is one.
    usher::Result<Effect> create(Repositories &, const Caller &, const Intent &, const SessionFamily &,
        const usher::api::CreateWorkspaceRequest &checkedRequest, const QString &passwordHash) const;
    usher::Result<Effect> bind(
        Repositories &, const Caller &, const Intent &, const SessionFamily &, const usher::api::BindRequest &) const;
    // Answers an earlier create or bind anew.
    usher::Result<Answer> boundBefore(Repositories &, const IntentRow &) const;

    usher::Result<Effect> complete(Repositories &, const Caller &, const SessionFamily &) const;
    usher::Result<Answer> completedBefore(Repositories &, const IntentRow &) const;

    struct Spec
    {
        QString name;
        QString language;
        QString site;
    };
    // A workspace that is bound from the start.
    WorkspaceEntry make(Repositories &, const Intent &, const QString &billingAccountId, const ConsoleAccount &owner,
        const QString &linkId, const Spec &) const;
    // As a session sees it that settles through that account and link.
    usher::Workspace shown(const WorkspaceEntry &, const QString &billingAccountId, const QString &linkId) const;

private:
    usher::Result<ConsoleAccount> owner(Repositories &, const Caller &, const Intent &,
        const usher::api::CreateWorkspaceRequest &, const QString &passwordHash) const;
    usher::api::BoundWorkspace boundAnswer(Repositories &, const WorkspaceEntry &) const;
    struct Settled // whose completion
    {
        usher::AccountKind kind;
        QString accountId;
        QString linkId; // of a billing account's session
    };
    usher::Result<usher::api::Completion> completion(Repositories &, const Settled &) const;

    const Context &m_context;
    const CodeService &m_codes;
    const AccountService &m_accounts;
    const PurchaseService &m_purchases;
};

} // namespace usherd
