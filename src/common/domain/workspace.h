#pragma once

#include "common/domain/marketplace.h"

#include <QString>

#include <optional>

namespace usher {

// Through whom a workspace is paid.
struct Settlement
{
    Marketplace marketplace = Marketplace::Direct;
    QString maskedAccount; // "1234…3456"; empty for Direct
    bool operator==(const Settlement &) const = default;
};

enum class WorkspaceState {
    Bindable,
    Bound, // to the purchase this session is about
    SettledElsewhere, // through another purchase or account
    Locked
};

QString workspaceStateId(WorkspaceState);
std::optional<WorkspaceState> workspaceStateFromId(const QString &id);

struct Workspace
{
    QString id; // "wksp_" + 32 hex digits
    QString name;
    QString site; // Site::id
    QString language; // of event, alert and SMS templates: "zh" or "en"
    WorkspaceState state = WorkspaceState::Bindable;
    bool operator==(const Workspace &) const = default;
};

} // namespace usher
