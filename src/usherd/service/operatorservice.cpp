#include "usherd/service/operatorservice.h"

#include "common/core/problemcodes.h"
#include "common/domain/fieldrules.h"
#include "usherd/service/audit.h"
#include "usherd/service/codeservice.h"

namespace usherd {

using usher::Done;
using usher::Result;
namespace problem_code = usher::problem_code;

Result<Done> OperatorService::releaseBinding(
    Repositories &repositories, const Caller &caller, const QString &workspaceId, const QString &why) const
{
    if (!repositories.workspaces.find(workspaceId))
        return refusal(problem_code::workspace_unknown);
    if (!repositories.desk.endBinding(workspaceId, m_context.now(), why))
        return refusal(problem_code::nothing_bound);
    audit::record(repositories, m_context, caller, "workspace.released", {}, workspaceId);
    return Done{};
}

Result<int> OperatorService::revokeSessions(
    Repositories &repositories, const Caller &caller, const QString &accountId) const
{
    if (!repositories.accounts.console(accountId) && !repositories.accounts.billing(accountId))
        return refusal(problem_code::account_unknown);
    const int revoked
        = repositories.desk.revokeSessions(accountId, m_context.now(), QStringLiteral("revoked by an operator"));
    audit::record(repositories, m_context, caller, "session.revoked", accountId);
    return revoked;
}

Result<bool> OperatorService::erase(Repositories &repositories, const Caller &caller, const QString &accountId) const
{
    std::optional<ConsoleAccount> console = repositories.accounts.console(accountId);
    std::optional<BillingAccount> billing
        = console ? repositories.accounts.billingOfConsole(accountId) : repositories.accounts.billing(accountId);
    if (billing && !console)
        console = repositories.accounts.console(billing->consoleAccountId);
    if (!console && !billing)
        return refusal(problem_code::account_unknown);

    Erasure person;
    const auto collect = [&person](const QString &id, const QString &email, const QString &username) {
        if (!email.isEmpty()) {
            person.addresses << usher::rules::emailKey(email) << email.toLower() << email;
            person.addressHashes << CodeService::addressHash(email);
            person.mailboxSubjects << CodeService::mailboxSubject(email, {});
        }
        if (username != id)
            person.usernameSubjects << CodeService::usernameSubject(username);
    };
    if (console) {
        person.consoleId = console->id;
        collect(console->id, console->email, console->username);
    }
    if (billing) {
        person.billingId = billing->id;
        collect(billing->id, billing->email, billing->username);
    }
    const bool isNew = !person.usernameSubjects.isEmpty();
    repositories.desk.erase(person, m_context.now());
    if (isNew)
        audit::record(
            repositories, m_context, caller, "account.erased", person.consoleId, billing ? billing->id : QString());
    return isNew;
}

} // namespace usherd
