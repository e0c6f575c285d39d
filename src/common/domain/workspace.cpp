#include "common/domain/workspace.h"

namespace usher {

QString workspaceStateId(WorkspaceState state)
{
    switch (state) {
    case WorkspaceState::Bindable:
        return QStringLiteral("bindable");
    case WorkspaceState::Bound:
        return QStringLiteral("bound");
    case WorkspaceState::SettledElsewhere:
        return QStringLiteral("settled_elsewhere");
    case WorkspaceState::Locked:
        return QStringLiteral("locked");
    }
    Q_UNREACHABLE();
}

std::optional<WorkspaceState> workspaceStateFromId(const QString &id)
{
    for (const WorkspaceState state :
        {WorkspaceState::Bindable, WorkspaceState::Bound, WorkspaceState::SettledElsewhere, WorkspaceState::Locked}) {
        if (workspaceStateId(state) == id)
            return state;
    }
    return std::nullopt;
}

} // namespace usher
