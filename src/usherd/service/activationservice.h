#pragma once

#include "usherd/service/accountservice.h"
#include "usherd/service/handoffservice.h"
#include "usherd/service/workspaceservice.h"

namespace usherd {

// The two ways in: activation makes a Billing Center account with its first workspace, a link joins an existing one.
class ActivationService
{
public:
    ActivationService(const Context &context, const CodeService &codes, const SessionService &sessions,
        const PurchaseService &purchases, const HandoffService &handoffs, const WorkspaceService &workspaces);

    usher::Result<Effect> activate(Repositories &, const Caller &, const Intent &, const SessionFamily &,
        const usher::api::ActivationRequest &) const;
    usher::Result<Answer> activated(Repositories &, const IntentRow &) const;

    usher::Result<Effect> link(Repositories &, const Caller &, const Intent &, const usher::api::LinkRequest &) const;
    // Answers an earlier link anew: with a session for a fresh proof, else without.
    usher::Result<Answer> linked(
        Repositories &, const IntentRow &, const Intent &, const usher::api::LinkRequest &) const;
    usher::Result<Answer> linkedWithoutSession(Repositories &, const IntentRow &) const;

private:
    // What is to be used: the handed over purchase where there is a token, else the typed one.
    usher::Result<VerifiedPurchase> purchaseOf(
        Repositories &, const usher::PurchaseIdentity &, const usher::Secret &purchaseToken) const;
    usher::api::Link linkAnswer(Repositories &, const QString &billingAccountId, const QString &linkId) const;

    const Context &m_context;
    const CodeService &m_codes;
    const SessionService &m_sessions;
    const PurchaseService &m_purchases;
    const HandoffService &m_handoffs;
    const WorkspaceService &m_workspaces;
};

} // namespace usherd
