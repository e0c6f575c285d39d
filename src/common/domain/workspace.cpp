#include "common/domain/workspace.h"

#include "common/core/enumwords.h"

namespace usher {

namespace {

constexpr EnumWord<WorkspaceState> workspaceStateWords[]{{WorkspaceState::Bindable, "bindable"},
    {WorkspaceState::Bound, "bound"}, {WorkspaceState::SettledElsewhere, "settled_elsewhere"},
    {WorkspaceState::Locked, "locked"}};

} // namespace

QString workspaceStateId(WorkspaceState state)
{
    return toWord(workspaceStateWords, state);
}

std::optional<WorkspaceState> workspaceStateFromId(const QString &id)
{
    return fromWord(workspaceStateWords, id);
}

} // namespace usher
