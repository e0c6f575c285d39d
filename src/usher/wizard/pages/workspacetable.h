#pragma once

#include "usher/flow/workspacebindingmodel.h"

#include <QAbstractTableModel>
#include <QTableView>

namespace usher {

// The rows that the page model has fetched; more come as the view scrolls to their end.
class WorkspaceTableModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Name, SiteColumn, Id, State, ColumnCount };

    WorkspaceTableModel(WorkspaceBindingModel *rows, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;
    void retranslate();

private:
    WorkspaceBindingModel *m_rows;
};

// The table of workspaces. Enter, Space, double click, or a click on "Bind" chooses a row.
class WorkspaceTable : public QTableView
{
    Q_OBJECT
public:
    explicit WorkspaceTable(WorkspaceBindingModel *rows, QWidget *parent = nullptr);
    void retranslate();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitColumns();
    void bindRow(int row);

    WorkspaceBindingModel *m_rows;
    WorkspaceTableModel *m_model;
};

} // namespace usher
