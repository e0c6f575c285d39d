#pragma once

#include "usher/wizard/pages/page.h"

namespace usher {

class AlreadyLinkedModel;
class LinkRow;

// The cloud account is linked already: to which account, that nothing is lost, and how to sign in.
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
    TextLabel *m_means;
    FieldRow *m_site;
    LinkRow *m_signIn;
    LinkButton *m_bind;
    TextLabel *m_notYours;
    LinkRow *m_support;
};

} // namespace usher
