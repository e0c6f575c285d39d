#pragma once

#include "usher/wizard/pages/page.h"

class QBoxLayout;

namespace usher {

class ActionButton;
class Banner;
class WorkspaceBindingModel;
class WorkspaceTable;

// Which workspaces shall the purchase pay for?
class WorkspaceBindingPage : public Page
{
    Q_OBJECT
public:
    explicit WorkspaceBindingPage(FlowController *flow, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    WorkspaceBindingModel *m_binding;
    QBoxLayout *m_line; // search and "Create workspace", below each other where it is narrow
    TextField *m_search;
    ActionButton *m_create;
    WorkspaceTable *m_table;
    QWidget *m_state; // shown instead of the table: loading, empty, no match
    TextLabel *m_stateTitle;
    TextLabel *m_stateText;
    Banner *m_failed;
};

} // namespace usher
