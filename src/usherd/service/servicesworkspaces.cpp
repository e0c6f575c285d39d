#include "usherd/service/services.h"

#include "common/api/endpoints.h"
#include "common/core/problemcodes.h"
#include "usherd/service/crypto.h"

// The operations of Services around activation, links and workspaces.
namespace usherd {

using usher::AccountKind;
using usher::Done;
using usher::Problem;
using usher::Result;
namespace path = usher::api::path;
namespace problem_code = usher::problem_code;

void Services::activate(const Caller &caller, const usher::api::ActivationRequest &request, const Reply &reply)
{
    writeSignedIn(
        caller, AccountKind::Console, path::activations, request.toJson(),
        [this, caller, request](Repositories &repositories, const Intent &intent, const SessionFamily &session) {
            return m_activations.activate(repositories, caller, intent, session, request);
        },
        reply);
}

void Services::link(const Caller &caller, const usher::api::LinkRequest &request, const Reply &reply)
{
    if (const std::optional<Problem> problem = missingKey(caller))
        return reply(*problem);
    within({perPeer("link", caller)}, reply, [this, caller, request, reply] {
        m_store.write<Answer>(
            [this, caller, request](Repositories &repositories) {
                const Intent intent = m_idempotency.intent(caller.idempotencyKey, path::billingAccountLinks, {},
                    request.toJson(), ProofIs::ReplaceableForASession);
                return m_idempotency.once(
                    repositories, intent, durable(),
                    [&] { return m_activations.link(repositories, caller, intent, request); },
                    [&](const IntentRow &row) { return m_activations.linked(repositories, row, intent, request); });
            },
            reply);
    });
}

void Services::listWorkspaces(const Caller &caller, const usher::api::WorkspaceQuery &query, const Reply &reply)
{
    m_store.read<Answer>(
        [this, caller, query](Repositories &repositories) -> Result<Answer> {
            const Result<SessionFamily> session = m_sessions.authenticate(repositories, caller, AccountKind::Billing);
            if (!session)
                return session.problem();
            return m_workspaces.page(repositories, *session, query);
        },
        reply);
}

Result<Services::Creation> Services::creation(
    Repositories &repositories, const Caller &caller, const usher::api::CreateWorkspaceRequest &request) const
{
    const Result<SessionFamily> session = m_sessions.authenticate(repositories, caller, AccountKind::Billing);
    if (!session)
        return session.problem();
    return Creation{*session,
        m_idempotency.intent(
            caller.idempotencyKey, path::workspaces, session->accountId, request.toJson(), ProofIs::Replaceable)};
}

void Services::createWorkspace(
    const Caller &caller, const usher::api::CreateWorkspaceRequest &request, const Reply &reply)
{
    if (const std::optional<Problem> problem = missingKey(caller))
        return reply(*problem);
    if (!request.newOwner)
        return createWithin(caller, request, reply);
    // Before the rules: to judge a password's strength takes milliseconds.
    within({perPeer("owner", caller)}, reply, [this, caller, request, reply] { createWithin(caller, request, reply); });
}

void Services::createWithin(const Caller &caller, const usher::api::CreateWorkspaceRequest &request, const Reply &reply)
{
    const Result<usher::api::CreateWorkspaceRequest> checked = m_workspaces.checked(request);
    if (!checked)
        return reply(checked.problem());
    const auto write = [this, caller, request, message = *checked, reply](const QString &hash) {
        m_store.write<Answer>(
            [this, caller, request, message, hash](Repositories &repositories) -> Result<Answer> {
                const Result<Creation> creation = this->creation(repositories, caller, request);
                if (!creation)
                    return creation.problem();
                const auto &[session, intent] = *creation;
                return once(repositories, intent, durable(), [&, &session = session, &intent = intent] {
                    return m_workspaces.create(repositories, caller, intent, session, message, hash);
                });
            },
            reply);
    };
    if (!checked->newOwner)
        return write({});
    const auto needsHash = [this, caller, request, message = *checked](Repositories &repositories) -> Result<bool> {
        const Result<Creation> creation = this->creation(repositories, caller, request);
        if (!creation)
            return creation.problem();
        if (m_idempotency.known(repositories, creation->intent))
            return false;
        const Result<Done> good = m_codes.check(repositories, message.proof, usher::Purpose::CreateWorkspace,
            CodeService::mailboxSubject(message.email, message.site), message.installation, creation->intent.id);
        return good ? Result<bool>(true) : Result<bool>(good.problem());
    };
    within({perSubject("owner", CodeService::mailboxSubject(checked->email, checked->site))}, reply,
        [this, needsHash, password = checked->newOwner->password, write, reply] {
            hashIfNeeded(needsHash, password, write, reply);
        });
}

void Services::bindWorkspace(const Caller &caller, const usher::api::BindRequest &request, const Reply &reply)
{
    writeSignedIn(
        caller, AccountKind::Billing, path::workspaceBindings, request.toJson(),
        [this, caller, request](Repositories &repositories, const Intent &intent, const SessionFamily &session) {
            return m_workspaces.bind(repositories, caller, intent, session, request);
        },
        reply);
}

void Services::complete(const Caller &caller, const Reply &reply)
{
    writeSignedIn(
        caller, {}, path::completions, {},
        [this, caller](Repositories &repositories, const Intent &, const SessionFamily &session) {
            return m_workspaces.complete(repositories, caller, session);
        },
        reply);
}

void Services::settle(const Caller &caller, const QByteArray &key, const Reply &reply)
{
    if (!Idempotency::validKey(key))
        return reply(Problem::make(problem_code::bad_request, 0, QStringLiteral("Not an idempotency key.")));
    // Each unknown key leaves a row.
    within({perPeer("settle", caller)}, reply, [this, caller, key, reply] {
        m_store.write<Answer>(
            [this, caller, key](Repositories &repositories) -> Result<Answer> {
                QString accountId;
                if (!caller.accessToken.isEmpty()) {
                    const Result<SessionFamily> session = m_sessions.authenticate(repositories, caller);
                    if (!session)
                        return session.problem();
                    accountId = session->accountId;
                }
                return m_idempotency.settle(
                    repositories, key, accountId, [&](const IntentRow &row) { return rebuild(repositories, row); });
            },
            reply);
    });
}

// What an intention led to, from its row, when the stored answer is gone: without a session.
Result<Answer> Services::rebuild(Repositories &repositories, const IntentRow &row) const
{
    if (row.endpoint == path::registrations) {
        const usher::api::Account account = m_sessions.account(repositories, AccountKind::Console, row.subject);
        return Answer{row.status, usher::api::encode(QJsonObject{{QStringLiteral("account"), account.toJson()}})};
    }
    if (row.endpoint == path::billingAccountLinks)
        return m_activations.linkedWithoutSession(repositories, row);
    if (row.endpoint == path::activations)
        return m_activations.activated(repositories, row);
    if (row.endpoint == path::workspaces || row.endpoint == path::workspaceBindings)
        return m_workspaces.boundBefore(repositories, row);
    if (row.endpoint == path::completions)
        return m_workspaces.completedBefore(repositories, row);
    if (row.endpoint == path::reviews)
        return m_reviews.review(repositories, row.subject, row.status);
    // Codes, proofs and sessions: what they gave is over.
    return refusal(problem_code::idempotency_mismatch);
}

} // namespace usherd
