#pragma once

#include "usher/wizard/pages/page.h"

namespace usher {

class LinkRow;
class ProcessDiagram;

// Has the customer a Billing Center account, or not yet? What that is, where each answer leads, and how to tell.
class AccountChoicePage : public Page
{
    Q_OBJECT
public:
    explicit AccountChoicePage(FlowController *flow, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void refresh() override;

private:
    Card *m_none;
    Card *m_one;
    LinkButton *m_tellLink;
    QWidget *m_tell;
    TextLabel *m_tellText;
    TextLabel *m_tellSignIn;
    LinkRow *m_billingCenter;
    TextLabel *m_whatTitle;
    TextLabel *m_what;
    ProcessDiagram *m_diagram;
    bool m_tellOpen = false;
};

} // namespace usher
