#pragma once

#include "usher/flow/pagemodel.h"
#include "usher/flow/purchaseguide.h"
#include "usher/flow/purchasevariant.h"

namespace usher {

// How to buy: a checklist per marketplace and variant, its ticks remembered. Never a barrier: one goes on with any
// number of ticks.
class PurchaseGuideModel : public PageModel
{
    Q_OBJECT
public:
    explicit PurchaseGuideModel(FlowCore *core, QObject *parent = nullptr);

    Field *marketplace() const { return m_marketplace; } // marketplaceId
    QList<Marketplace> offered() const;
    VariantField *variant() const { return m_variant; }

    QList<GuideGroup> groups() const; // none until marketplace and variant are chosen
    bool isTicked(const QString &stepId) const;
    void setTicked(const QString &stepId, bool);
    bool isSold() const; // on a marketplace, that is: there is something to buy first
    QUrl listing() const; // empty: not known

    bool canCommit() const override;
    Message primaryText() const override;
    void enter() override;

protected:
    void submit() override;
    bool validateAll() override;

private:
    Field *m_marketplace;
    VariantField *m_variant;
};

} // namespace usher
