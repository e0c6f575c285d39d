#pragma once

#include "common/api/accounts.h"
#include "common/domain/workspace.h"

namespace usher::api {

// POST /activations, session of kind Console, Idempotency-Key. In one transaction: creates the Billing Center account,
// links the cloud account, creates the workspace and sets its settlement. 201.
struct ActivationRequest
{
    QString workspaceName;
    QString workspaceLanguage;
    PurchaseIdentity purchase;
    Secret purchaseToken; // of a hand-off: what it verified wins over `purchase`; empty: all is typed

    QJsonObject toJson() const;
    static Result<ActivationRequest> fromJson(const QJsonObject &, Members);
};

struct Activation
{
    Workspace workspace; // Bound
    Settlement settlement;
    QString billingUsername;

    bool operator==(const Activation &) const = default;
    QJsonObject toJson() const;
    static Result<Activation> fromJson(const QJsonObject &, Members);
};

// POST /billing-account-links, no session, Idempotency-Key: the proof says who, the purchase what. 201.
struct LinkRequest
{
    Secret proof; // of Purpose::Link
    QString installation;
    QString username;
    PurchaseIdentity purchase; // Direct: nothing is linked, workspaces settle to the Billing Center account
    Secret purchaseToken; // as in ActivationRequest

    QJsonObject toJson() const;
    static Result<LinkRequest> fromJson(const QJsonObject &, Members);
};

struct Link
{
    Session session; // of kind Billing, carries the settlement that its bindings will use
    Settlement settlement;
    int workspaceCount = 0;

    QJsonObject toJson() const;
    static Result<Link> fromJson(const QJsonObject &, Members);
};

// GET /workspaces?search=&cursor=&limit=, session of kind Billing.
struct WorkspaceQuery
{
    QString search; // prefix of the name (folded) or of the ID
    QString cursor; // opaque, from WorkspacePage::next; empty: first page
    int limit = 50; // 1..200
};

struct WorkspacePage
{
    QList<Workspace> items;
    QString next; // empty: the last page
    int total = 0; // of the account, without the search
    int bound = 0; // of the account, to this session's settlement

    QJsonObject toJson() const;
    static Result<WorkspacePage> fromJson(const QJsonObject &, Members);
};

// POST /workspaces, session of kind Billing, Idempotency-Key: creates a workspace that is Bound at once. 201:
// BoundWorkspace. The session stays what it was; the proof says whose console account owns the workspace.
struct CreateWorkspaceRequest
{
    struct NewOwner // absent: the proven e-mail has an account on that site
    {
        QString username;
        Secret password;
        QString phone;
    };

    QString name;
    QString language;
    QString site;
    QString email;
    Secret proof; // of Purpose::CreateWorkspace
    QString installation;
    std::optional<NewOwner> newOwner;
    QList<AgreementConsent> agreements;

    QJsonObject toJson() const;
    static Result<CreateWorkspaceRequest> fromJson(const QJsonObject &, Members);
};

// POST /workspace-bindings, session of kind Billing, Idempotency-Key. 201: BoundWorkspace.
struct BindRequest
{
    QString workspaceId;

    QJsonObject toJson() const;
    static Result<BindRequest> fromJson(const QJsonObject &, Members);
};

struct BoundWorkspace
{
    Workspace workspace;
    Settlement settlement;
    QString ownerUsername; // of the console account, where it is known
    QString ownerAccountId; // the same account

    bool operator==(const BoundWorkspace &) const = default;
    QJsonObject toJson() const;
    static Result<BoundWorkspace> fromJson(const QJsonObject &, Members);
};

// POST /completions, any session, Idempotency-Key: the customer is through. 200. Body: {}.
struct Completion
{
    QList<Workspace> workspaces; // bound in this activation
    Settlement settlement;

    QJsonObject toJson() const;
    static Result<Completion> fromJson(const QJsonObject &, Members);
};

} // namespace usher::api
