#include "usherd/service/activationservice.h"

#include "common/core/problemcodes.h"
#include "common/domain/fieldrules.h"
#include "usherd/service/audit.h"
#include "usherd/service/crypto.h"

namespace usherd {

using usher::AccountKind;
using usher::Done;
using usher::PurchaseIdentity;
using usher::Purpose;
using usher::Result;
namespace problem_code = usher::problem_code;
namespace rules = usher::rules;

namespace {

// IntentRow::subject of a link: both IDs; the second is empty for Direct.
QString linkSubject(const QString &billingAccountId, const QString &linkId)
{
    return billingAccountId + QLatin1Char(' ') + linkId;
}

} // namespace

ActivationService::ActivationService(const Context &context, const CodeService &codes, const SessionService &sessions,
    const PurchaseService &purchases, const HandoffService &handoffs, const WorkspaceService &workspaces)
    : m_context(context)
    , m_codes(codes)
    , m_sessions(sessions)
    , m_purchases(purchases)
    , m_handoffs(handoffs)
    , m_workspaces(workspaces)
{
}

Result<VerifiedPurchase> ActivationService::purchaseOf(
    Repositories &repositories, const PurchaseIdentity &typed, const usher::Secret &purchaseToken) const
{
    if (purchaseToken.isEmpty())
        return m_purchases.verified(repositories, typed);
    const Result<Purchase> handed = m_handoffs.handed(repositories, purchaseToken);
    if (!handed)
        return refusal(handed.problem().code, {QStringLiteral("/purchase_token")});
    return m_purchases.verified(repositories, *handed, typed);
}

Result<Effect> ActivationService::activate(Repositories &repositories, const Caller &caller, const Intent &intent,
    const SessionFamily &session, const usher::api::ActivationRequest &request) const
{
    const QString name = rules::tidyText(request.workspaceName);
    FieldCheck fields;
    fields.check(
        QStringLiteral("/workspace_name"), rules::requiredText(name, m_context.settings.policy.workspaceNameMaximum));
    if (!m_context.settings.policy.workspaceLanguages.contains(request.workspaceLanguage))
        fields.refuse(QStringLiteral("/workspace_language"), problem_code::field::not_allowed);
    if (fields.failed())
        return fields.problem();

    const std::optional<ConsoleAccount> console = repositories.accounts.console(session.accountId);
    const std::optional<BillingAccount> billing = repositories.accounts.billingOfConsole(session.accountId);
    if (!console || !billing)
        return refusal(problem_code::forbidden);
    if (billing->active)
        return refusal(problem_code::already_activated);
    const Result<VerifiedPurchase> purchase = purchaseOf(repositories, request.purchase, request.purchaseToken);
    if (!purchase)
        return purchase.problem();

    repositories.accounts.activateBilling(billing->id, m_context.now());
    const Result<QString> link = m_purchases.linkTo(repositories, caller, *purchase, billing->id, intent.id);
    if (!link)
        return link.problem();
    const WorkspaceEntry entry = m_workspaces.make(
        repositories, intent, billing->id, *console, *link, {name, request.workspaceLanguage, console->site});
    audit::record(repositories, m_context, caller, "account.activated", console->id, billing->id);
    audit::record(repositories, m_context, caller, "workspace.created", console->id, entry.workspace.id);

    usher::api::Activation answer;
    answer.workspace = m_workspaces.shown(entry, billing->id, *link);
    answer.settlement = m_purchases.settlement(repositories, *link);
    answer.billingUsername = billing->username;
    return Effect{{status::created, encode(answer)}, entry.workspace.id};
}

Result<Answer> ActivationService::activated(Repositories &repositories, const IntentRow &row) const
{
    const std::optional<WorkspaceEntry> entry = repositories.workspaces.find(row.subject);
    if (!entry)
        return refusal(problem_code::workspace_unknown);
    const QString linkId = entry->binding ? entry->binding->linkId : QString();
    usher::api::Activation answer;
    answer.workspace = m_workspaces.shown(*entry, entry->workspace.billingAccountId, linkId);
    answer.settlement = m_purchases.settlement(repositories, linkId);
    if (const std::optional<BillingAccount> billing = repositories.accounts.billing(entry->workspace.billingAccountId))
        answer.billingUsername = billing->username;
    return Answer{row.status, encode(answer)};
}

usher::api::Link ActivationService::linkAnswer(
    Repositories &repositories, const QString &billingAccountId, const QString &linkId) const
{
    usher::api::Link answer;
    answer.settlement = m_purchases.settlement(repositories, linkId);
    answer.workspaceCount = repositories.workspaces.count(billingAccountId);
    return answer;
}

Result<Effect> ActivationService::link(Repositories &repositories, const Caller &caller, const Intent &intent,
    const usher::api::LinkRequest &request) const
{
    const QString username = rules::tidyIdentifier(request.username);
    // Before anything about the purchase is said: only who proved the account may ask.
    const Result<Done> proven = m_codes.consume(repositories, request.proof, Purpose::Link,
        CodeService::usernameSubject(username), request.installation, intent.id);
    if (!proven)
        return proven.problem();
    const std::optional<BillingAccount> billing = repositories.accounts.billingByUsername(username);
    if (!billing || !billing->active)
        return refusal(problem_code::username_unknown, {QStringLiteral("/username")});
    const Result<VerifiedPurchase> purchase = purchaseOf(repositories, request.purchase, request.purchaseToken);
    if (!purchase)
        return purchase.problem();
    const Result<QString> link = m_purchases.linkTo(repositories, caller, *purchase, billing->id, intent.id);
    if (!link)
        return link.problem();
    audit::record(repositories, m_context, caller, "session.opened", billing->id, QStringLiteral("link"));

    usher::api::Link answer = linkAnswer(repositories, billing->id, *link);
    answer.session = m_sessions.open(repositories, AccountKind::Billing, billing->id, *link, request.installation);
    return Effect{{status::created, encode(answer)}, linkSubject(billing->id, *link)};
}

Result<Answer> ActivationService::linked(Repositories &repositories, const IntentRow &row, const Intent &intent,
    const usher::api::LinkRequest &request) const
{
    const Result<Done> proven = m_codes.consume(repositories, request.proof, Purpose::Link,
        CodeService::usernameSubject(rules::tidyIdentifier(request.username)), request.installation, intent.id);
    if (!proven)
        return proven.problem();
    const QString billingAccountId = row.subject.section(QLatin1Char(' '), 0, 0);
    const QString linkId = row.subject.section(QLatin1Char(' '), 1);
    usher::api::Link answer = linkAnswer(repositories, billingAccountId, linkId);
    answer.session
        = m_sessions.open(repositories, AccountKind::Billing, billingAccountId, linkId, request.installation);
    return Answer{row.status, encode(answer)};
}

Result<Answer> ActivationService::linkedWithoutSession(Repositories &repositories, const IntentRow &row) const
{
    QJsonObject body = linkAnswer(
        repositories, row.subject.section(QLatin1Char(' '), 0, 0), row.subject.section(QLatin1Char(' '), 1))
                           .toJson();
    body.remove(QStringLiteral("session"));
    return Answer{row.status, usher::api::encode(body)};
}

} // namespace usherd
