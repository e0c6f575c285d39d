#pragma once

#include "usher/flow/workspacebindingmodel.h"

#include <QHash>
#include <QObject>

namespace usher {

// Finds workspaces by ID or exact name in the list of the binding page, through its own search.
class WorkspacePicker : public QObject
{
    Q_OBJECT
public:
    explicit WorkspacePicker(WorkspaceBindingModel *list, QObject *parent = nullptr);

    // True when everything that matches is known; otherwise look again after changed().
    bool look(const QString &idOrName);
    bool knows(const QString &idOrName) const { return m_found.contains(idOrName); }
    QString objection(const QString &idOrName) const; // why it cannot be bound: a code; empty: it can
    QList<Workspace> found(const QString &idOrName) const { return m_found.value(idOrName); }
    // The row of a workspace that `look(id)` just found; -1: it is not there.
    int row(const QString &id) const;

Q_SIGNALS:
    void changed();

private:
    WorkspaceBindingModel *m_list;
    QHash<QString, QList<Workspace>> m_found;
    bool m_searching = false;
};

} // namespace usher
