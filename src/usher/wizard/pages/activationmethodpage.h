#pragma once

#include "usher/wizard/pages/page.h"

namespace usher {

class ActivationMethodModel;
class PurchaseView;

// The workspace, and through whom it settles; its button is Activate.
class ActivationMethodPage : public Page
{
    Q_OBJECT
public:
    explicit ActivationMethodPage(FlowController *flow, QWidget *parent = nullptr);

protected:
    void retranslate() override;
    void refresh() override;

private:
    ActivationMethodModel *m_activation;
    FieldRow *m_name;
    FieldRow *m_language;
    FieldRow *m_method;
    QList<std::pair<Marketplace, Card *>> m_cards;
    PurchaseView *m_purchase;
    AmberNote *m_permanent;
};

} // namespace usher
