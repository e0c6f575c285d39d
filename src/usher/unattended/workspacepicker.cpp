#include "usher/unattended/workspacepicker.h"

#include "common/core/problemcodes.h"
#include "usher/unattended/answers.h"

namespace usher {

WorkspacePicker::WorkspacePicker(WorkspaceBindingModel *list, QObject *parent)
    : QObject(parent)
    , m_list(list)
{
    connect(list, &WorkspaceBindingModel::rowsReset, this, [this] {
        // Emptied for another account is not answered.
        if (m_list->listState() != WorkspaceBindingModel::ListState::Loading)
            m_searching = false;
        Q_EMIT changed();
    });
    connect(list, &WorkspaceBindingModel::rowsAppended, this, &WorkspacePicker::changed);
}

bool WorkspacePicker::look(const QString &idOrName)
{
    if (m_list->search() != idOrName) {
        m_searching = true;
        m_list->setSearch(idOrName);
    }
    if (m_searching || m_list->listState() == WorkspaceBindingModel::ListState::Loading || m_list->isLoadingMore())
        return false;
    if (m_list->hasMore()) {
        m_list->loadMore();
        return false;
    }
    QList<Workspace> matches;
    for (const Workspace &workspace : m_list->rows()) {
        if (workspace.id == idOrName || workspace.name == idOrName)
            matches.append(workspace);
    }
    m_found.insert(idOrName, matches);
    return true;
}

QString WorkspacePicker::objection(const QString &idOrName) const
{
    const QList<Workspace> matches = found(idOrName);
    if (matches.isEmpty())
        return problem_code::workspace_unknown;
    if (matches.size() > 1)
        return answers_code::ambiguous;
    if (matches.constFirst().state == WorkspaceState::SettledElsewhere)
        return problem_code::workspace_settled_elsewhere;
    return matches.constFirst().state == WorkspaceState::Locked ? problem_code::workspace_locked : QString();
}

int WorkspacePicker::row(const QString &id) const
{
    const QList<Workspace> &rows = m_list->rows();
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (rows[i].id == id)
            return int(i);
    }
    return -1;
}

} // namespace usher
