#pragma once

#include "usher/wizard/pages/page.h"

class QVBoxLayout;

namespace usher {

class SuccessModel;

// The plan is active: what settles through what, and where to sign in.
class SuccessPage : public Page
{
    Q_OBJECT
public:
    explicit SuccessPage(FlowController *flow, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void refresh() override;

private:
    SuccessModel *m_success;
    TextLabel *m_settles;
    QVBoxLayout *m_workspaces;
    TextLabel *m_signInName;
    QWidget *m_links;
    TextLabel *m_afterwards;
};

} // namespace usher
