#pragma once

#include "common/core/result.h"
#include "usher/flow/draft.h"

#include <QJsonObject>

// The draft and the state file around it. Strict: a member of another type, an unknown step or a newer version is
// problem_code::state_unreadable, with the place in Problem::detail.
namespace usher {

QJsonObject draftToJson(const Draft &);
Result<Draft> draftFromJson(const QJsonObject &);

// An account that is signed in on this computer: QtKeychain cannot list, so the index is here. Without secrets.
struct KnownAccount
{
    QString id;
    api::AccountKind kind = api::AccountKind::Console;
    QString site;
    QString name; // masked
    bool operator==(const KnownAccount &) const = default;
};

struct StateDocument
{
    QString installation;
    QString language; // last chosen
    std::optional<Draft> draft;
    QList<KnownAccount> accounts;
    bool operator==(const StateDocument &) const = default;
};

QJsonObject stateToJson(const StateDocument &);
// A broken draft costs only the draft: the document is read without it and `draftProblem` says so.
Result<StateDocument> stateFromJson(const QJsonObject &, std::optional<Problem> *draftProblem);

} // namespace usher
