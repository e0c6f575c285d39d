#pragma once

#include "common/core/result.h"
#include "usher/flow/draft.h"

#include <QJsonObject>

// The draft and the state file around it. Strict: a member of another type, an unknown step or a newer version is
// problem_code::state_unreadable, with the place in Problem::detail.
namespace usher {

QJsonObject draftToJson(const Draft &);
Result<Draft> draftFromJson(const QJsonObject &);

// An account that signed in on this computer: QtKeychain cannot list, so the index is here. Without secrets.
struct KnownAccount
{
    QString id;
    AccountKind kind = AccountKind::Console;
    QString site;
    QString name; // masked e-mail address
    QString username;
    bool activated = false;
    std::optional<Settlement> settlement; // of its last activation or link: how further workspaces will settle
    bool operator==(const KnownAccount &) const = default;
};

// An unattended run that finished, so that a repeat of the same answers sends nothing and still tells what came of it.
struct Completion
{
    QString id; // of the answers
    QDateTime at; // UTC
    Settlement settlement;
    QList<Workspace> workspaces;
    QString signInName;
    bool operator==(const Completion &) const = default;
};

struct StateDocument
{
    QString installation;
    QString language; // last chosen
    std::optional<Draft> draft;
    QList<KnownAccount> accounts;
    QList<Completion> completions;
    QStringList leftovers; // entries that the keychain has not deleted yet, as far as is known
    bool operator==(const StateDocument &) const = default;
};

QJsonObject stateToJson(const StateDocument &);
// A broken draft costs only the draft: the document is read without it, `draftProblem` says so, and its secrets are
// leftovers.
Result<StateDocument> stateFromJson(const QJsonObject &, std::optional<Problem> *draftProblem);

} // namespace usher
