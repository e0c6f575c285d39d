#pragma once

#include "usher/wizard/pages/page.h"

namespace usher {

// "<workspace> will be paid by …": the one page that binds an existing workspace.
class ConfirmBindingPage : public Page
{
    Q_OBJECT
public:
    explicit ConfirmBindingPage(FlowController *flow, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void refresh() override;

private:
    TextLabel *m_sentence;
    AmberNote *m_permanent;
};

} // namespace usher
