#pragma once

#include "usher/wizard/pages/page.h"

namespace usher {

class AlreadyLinkedModel;

// The cloud account is linked already: to which account, and how to sign in.
class AlreadyLinkedPage : public Page
{
    Q_OBJECT
public:
    explicit AlreadyLinkedPage(FlowController *flow, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void refresh() override;

private:
    AlreadyLinkedModel *m_linked;
    TextLabel *m_which;
    TextLabel *m_next;
    LinkButton *m_bind;
};

} // namespace usher
