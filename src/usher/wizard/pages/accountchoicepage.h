#pragma once

#include "usher/wizard/pages/page.h"

namespace usher {

class AccountChoiceModel;

// Has the customer a Billing Center account, or not yet?
class AccountChoicePage : public Page
{
    Q_OBJECT
public:
    explicit AccountChoicePage(FlowController *flow, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    Card *m_none;
    Card *m_one;
    TextLabel *m_whatTitle;
    TextLabel *m_what;
    TextLabel *m_tellTitle;
    TextLabel *m_tell;
};

} // namespace usher
