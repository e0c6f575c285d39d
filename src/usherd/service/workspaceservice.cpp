#include "usherd/service/workspaceservice.h"

#include "common/core/problemcodes.h"
#include "common/domain/fieldrules.h"
#include "usherd/service/audit.h"
#include "usherd/service/crypto.h"

#include <QRegularExpression>

namespace usherd {

using usher::AccountKind;
using usher::Done;
using usher::Purpose;
using usher::Result;
using usher::WorkspaceState;
namespace problem_code = usher::problem_code;
namespace rules = usher::rules;

namespace {

constexpr int largestPage = 200;
constexpr int largestCompletion = 1000;
const QString idPrefix = QStringLiteral("wksp_");

QString cursorAfter(const WorkspaceRow &row)
{
    const QByteArray position = (row.id + QLatin1Char('\n') + row.folded).toUtf8();
    return QString::fromLatin1(position.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

bool readCursor(const QString &cursor, WorkspaceSearch &search)
{
    if (cursor.isEmpty())
        return true;
    const auto decoded = QByteArray::fromBase64Encoding(cursor.toLatin1(),
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals | QByteArray::AbortOnBase64DecodingErrors);
    const QString position = QString::fromUtf8(decoded.decoded);
    const qsizetype separator = position.indexOf(QLatin1Char('\n'));
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || !position.startsWith(idPrefix)
        || separator < 0)
        return false;
    search.afterId = position.left(separator);
    search.afterFolded = position.mid(separator + 1);
    return true;
}

} // namespace

WorkspaceService::WorkspaceService(
    const Context &context, const CodeService &codes, const AccountService &accounts, const PurchaseService &purchases)
    : m_context(context)
    , m_codes(codes)
    , m_accounts(accounts)
    , m_purchases(purchases)
{
}

usher::Workspace WorkspaceService::shown(
    const WorkspaceEntry &entry, const QString &billingAccountId, const QString &linkId) const
{
    usher::Workspace workspace;
    workspace.id = entry.workspace.id;
    workspace.name = entry.workspace.name;
    workspace.site = entry.workspace.site;
    workspace.language = entry.workspace.language;
    if (entry.binding && entry.binding->billingAccountId == billingAccountId && entry.binding->linkId == linkId)
        workspace.state = WorkspaceState::Bound;
    else if (entry.binding)
        workspace.state = WorkspaceState::SettledElsewhere;
    else
        workspace.state = entry.workspace.locked ? WorkspaceState::Locked : WorkspaceState::Bindable;
    return workspace;
}

Result<Answer> WorkspaceService::page(
    Repositories &repositories, const SessionFamily &session, const usher::api::WorkspaceQuery &query) const
{
    WorkspaceSearch search;
    search.billingAccountId = session.accountId;
    search.foldedPrefix = rules::folded(rules::tidyText(query.search));
    // Every ID begins alike: other texts, and shorter ones, are names.
    static const QRegularExpression id(QStringLiteral("^wksp_[0-9a-f]*$"));
    if (id.match(search.foldedPrefix).hasMatch())
        search.idPrefix = search.foldedPrefix;
    FieldCheck fields;
    if (query.limit < 1 || query.limit > largestPage)
        fields.refuse(QStringLiteral("/limit"), problem_code::field::not_allowed);
    if (!readCursor(query.cursor, search))
        fields.refuse(QStringLiteral("/cursor"), problem_code::field::malformed);
    if (fields.failed())
        return fields.problem();
    search.limit = query.limit + 1; // one more tells whether there is a next page

    QList<WorkspaceEntry> found = repositories.workspaces.search(search);
    usher::api::WorkspacePage page;
    if (found.size() > query.limit) {
        found.resize(query.limit);
        page.next = cursorAfter(found.last().workspace);
    }
    for (const WorkspaceEntry &entry : std::as_const(found))
        page.items.append(shown(entry, session.accountId, session.linkId));
    page.total = repositories.workspaces.count(session.accountId);
    page.bound = repositories.workspaces.countBound(session.accountId, session.linkId);
    return Answer{status::ok, encode(page)};
}

Result<usher::api::CreateWorkspaceRequest> WorkspaceService::checked(
    const usher::api::CreateWorkspaceRequest &request) const
{
    usher::api::CreateWorkspaceRequest tidy = request;
    tidy.name = rules::tidyText(request.name);
    tidy.email = rules::tidyIdentifier(request.email);
    FieldCheck fields;
    fields.check(
        QStringLiteral("/name"), rules::requiredText(tidy.name, m_context.settings.policy.workspaceNameMaximum));
    if (!m_context.settings.policy.workspaceLanguages.contains(tidy.language))
        fields.refuse(QStringLiteral("/language"), problem_code::field::not_allowed);
    if (!m_context.site(tidy.site))
        fields.refuse(QStringLiteral("/site"), problem_code::site_unknown);
    if (tidy.newOwner) {
        tidy.newOwner->username = rules::tidyIdentifier(tidy.newOwner->username);
        tidy.newOwner->phone = rules::tidyPhone(tidy.newOwner->phone);
        m_accounts.checkPerson(fields,
            {tidy.newOwner->username, tidy.newOwner->password, tidy.email, tidy.newOwner->phone},
            QStringLiteral("/new_owner"), QStringLiteral("/email"), {tidy.name});
    } else {
        fields.check(QStringLiteral("/email"), rules::email(tidy.email));
    }
    if (fields.failed())
        return fields.problem();
    const Result<Done> agreed = m_accounts.checkAgreements(tidy.agreements);
    if (!agreed)
        return agreed.problem();
    return tidy;
}

Result<ConsoleAccount> WorkspaceService::owner(Repositories &repositories, const Caller &caller, const Intent &intent,
    const usher::api::CreateWorkspaceRequest &request, const QString &passwordHash) const
{
    const std::optional<ConsoleAccount> existing
        = repositories.accounts.consoleByEmail(request.site, rules::emailKey(request.email));
    if (!request.newOwner) {
        if (!existing)
            return refusal(problem_code::account_unknown, {QStringLiteral("/email")});
        return *existing;
    }
    if (existing)
        return refusal(problem_code::email_taken, {QStringLiteral("/email")});
    if (repositories.accounts.consoleByUsername(request.site, request.newOwner->username))
        return refusal(problem_code::username_taken, {QStringLiteral("/new_owner/username")});
    return m_accounts.addConsole(repositories, caller, intent, request.site,
        {request.newOwner->username, request.newOwner->password, request.email, request.newOwner->phone}, passwordHash,
        {request.newOwner->phone, request.language, {}});
}

WorkspaceEntry WorkspaceService::make(Repositories &repositories, const Intent &intent, const QString &billingAccountId,
    const ConsoleAccount &owner, const QString &linkId, const Spec &spec) const
{
    WorkspaceEntry entry;
    entry.workspace.id = crypto::newId("wksp_");
    entry.workspace.billingAccountId = billingAccountId;
    entry.workspace.consoleAccountId = owner.id;
    entry.workspace.name = spec.name;
    entry.workspace.folded = rules::folded(spec.name);
    entry.workspace.site = spec.site;
    entry.workspace.language = spec.language;
    entry.workspace.createdAt = m_context.now();
    entry.workspace.intent = intent.id;
    entry.binding = BindingRow{
        crypto::newId("bind_"), entry.workspace.id, billingAccountId, linkId, entry.workspace.createdAt, intent.id};
    repositories.workspaces.add(entry.workspace);
    repositories.workspaces.add(*entry.binding);
    return entry;
}

Result<Effect> WorkspaceService::create(Repositories &repositories, const Caller &caller, const Intent &intent,
    const SessionFamily &session, const usher::api::CreateWorkspaceRequest &request, const QString &passwordHash) const
{
    const Result<Done> proven = m_codes.consume(repositories, request.proof, Purpose::CreateWorkspace,
        CodeService::mailboxSubject(request.email, request.site), request.installation, intent.id);
    if (!proven)
        return proven.problem();
    const Result<ConsoleAccount> account = owner(repositories, caller, intent, request, passwordHash);
    if (!account)
        return account.problem();
    repositories.accounts.agree(account->id, request.agreements, m_context.now());
    const WorkspaceEntry entry = make(repositories, intent, session.accountId, *account, session.linkId,
        {request.name, request.language, request.site});
    audit::record(repositories, m_context, caller, "workspace.created", session.accountId, entry.workspace.id);
    return Effect{{status::created, encode(boundAnswer(repositories, entry))}, entry.workspace.id};
}

Result<Effect> WorkspaceService::bind(Repositories &repositories, const Caller &caller, const Intent &intent,
    const SessionFamily &session, const usher::api::BindRequest &request) const
{
    std::optional<WorkspaceEntry> entry = repositories.workspaces.find(request.workspaceId);
    if (!entry || entry->workspace.billingAccountId != session.accountId)
        return refusal(problem_code::workspace_unknown, {QStringLiteral("/workspace_id")});
    switch (shown(*entry, session.accountId, session.linkId).state) {
    case WorkspaceState::SettledElsewhere:
        return refusal(problem_code::workspace_settled_elsewhere, {QStringLiteral("/workspace_id")});
    case WorkspaceState::Locked:
        return refusal(problem_code::workspace_locked, {QStringLiteral("/workspace_id")});
    case WorkspaceState::Bound:
        break;
    case WorkspaceState::Bindable:
        entry->binding = BindingRow{
            crypto::newId("bind_"), entry->workspace.id, session.accountId, session.linkId, m_context.now(), intent.id};
        repositories.workspaces.add(*entry->binding);
        audit::record(repositories, m_context, caller, "workspace.bound", session.accountId, entry->workspace.id);
        break;
    }
    return Effect{{status::created, encode(boundAnswer(repositories, *entry))}, entry->workspace.id};
}

usher::api::BoundWorkspace WorkspaceService::boundAnswer(Repositories &repositories, const WorkspaceEntry &entry) const
{
    usher::api::BoundWorkspace answer;
    const QString linkId = entry.binding ? entry.binding->linkId : QString();
    answer.workspace = shown(entry, entry.workspace.billingAccountId, linkId);
    answer.settlement = m_purchases.settlement(repositories, linkId);
    if (const std::optional<ConsoleAccount> console = repositories.accounts.console(entry.workspace.consoleAccountId)) {
        answer.ownerUsername = console->username;
        answer.ownerAccountId = console->id;
    }
    return answer;
}

Result<Answer> WorkspaceService::boundBefore(Repositories &repositories, const IntentRow &row) const
{
    const std::optional<WorkspaceEntry> entry = repositories.workspaces.find(row.subject);
    if (!entry)
        return refusal(problem_code::workspace_unknown);
    return Answer{row.status, encode(boundAnswer(repositories, *entry))};
}

Result<usher::api::Completion> WorkspaceService::completion(Repositories &repositories, const Settled &settled) const
{
    QString billingAccountId = settled.accountId;
    QString linkId = settled.linkId;
    if (settled.kind == AccountKind::Console) {
        const std::optional<BillingAccount> billing = repositories.accounts.billingOfConsole(settled.accountId);
        if (!billing || !billing->active)
            return refusal(problem_code::nothing_bound);
        billingAccountId = billing->id;
        // An activation made exactly one settlement: that of the account's first workspace.
        if (const std::optional<BindingRow> first = repositories.workspaces.firstBinding(billing->id))
            linkId = first->linkId;
    }
    const QList<WorkspaceEntry> bound = repositories.workspaces.bound(billingAccountId, linkId, largestCompletion);
    if (bound.isEmpty())
        return refusal(problem_code::nothing_bound);
    usher::api::Completion completion;
    for (const WorkspaceEntry &entry : bound)
        completion.workspaces.append(shown(entry, billingAccountId, linkId));
    completion.settlement = m_purchases.settlement(repositories, linkId);
    return completion;
}

Result<Effect> WorkspaceService::complete(
    Repositories &repositories, const Caller &caller, const SessionFamily &session) const
{
    const Result<usher::api::Completion> done
        = completion(repositories, {session.kind, session.accountId, session.linkId});
    if (!done)
        return done.problem();
    audit::record(repositories, m_context, caller, "activation.completed", session.accountId, session.id);
    // Not the session, which is forgotten when it is over: the intention is not.
    const QStringList settled{usher::accountKindId(session.kind), session.accountId, session.linkId};
    return Effect{{status::ok, encode(*done)}, settled.join(QLatin1Char(' '))};
}

Result<Answer> WorkspaceService::completedBefore(Repositories &repositories, const IntentRow &row) const
{
    const QStringList settled = row.subject.split(QLatin1Char(' '));
    const std::optional<AccountKind> kind = usher::accountKindFromId(settled.first());
    if (!kind || settled.size() != 3)
        return refusal(problem_code::session_expired);
    const Result<usher::api::Completion> done = completion(repositories, {*kind, settled.at(1), settled.at(2)});
    if (!done)
        return done.problem();
    return Answer{row.status, encode(*done)};
}

} // namespace usherd
