#pragma once

#include "usher/wizard/pages/page.h"

namespace usher {

class AccountBindingModel;
class Banner;
class CodeView;
class PurchaseView;

// An existing Billing Center account: username, code, the purchase's IDs; its button is Bind.
class AccountBindingPage : public Page
{
    Q_OBJECT
public:
    explicit AccountBindingPage(FlowController *flow, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void refresh() override;

private:
    AccountBindingModel *m_binding;
    Banner *m_how;
    FieldRow *m_username;
    CodeView *m_code;
    PurchaseView *m_purchase;
    TextLabel *m_direct;
    LinkButton *m_register;
};

} // namespace usher
