#pragma once

#include "usher/wizard/pages/page.h"

class QVBoxLayout;

namespace usher {

class CopyableId;
class SuccessModel;

// The plan is active: what settles through what, where to sign in, what comes next, and the summary to keep.
class SuccessPage : public Page
{
    Q_OBJECT
public:
    explicit SuccessPage(FlowController *flow, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void refresh() override;

private:
    void listSignInPages();

    SuccessModel *m_success;
    TextLabel *m_settles;
    QVBoxLayout *m_workspaces;
    TextLabel *m_signInName;
    QVBoxLayout *m_signIn;
    QStringList m_workspacesShown;
    QStringList m_signInShown; // the addresses that stand there
    LinkButton *m_dataKit;
    LinkButton *m_video;
    LinkButton *m_billingCenter;
    TextLabel *m_afterwards;
    TextLabel *m_keep;
    LinkButton *m_text;
    LinkButton *m_pdf;
    QWidget *m_saved;
    TextLabel *m_savedLabel;
    CopyableId *m_savedTo;
    LinkButton *m_show;
};

} // namespace usher
