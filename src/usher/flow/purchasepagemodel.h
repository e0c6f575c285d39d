#pragma once

#include "usher/flow/pagemodel.h"
#include "usher/flow/purchasefields.h"

namespace usher {

// What Activation method and Account binding share: the purchase they put to use, what the service says of it, and
// having one checked that is not on record.
class PurchasePageModel : public PageModel
{
    Q_OBJECT
public:
    PurchaseFields *purchase() const { return m_purchase; }
    bool isPurchaseUnknown() const; // said beside the IDs: "Try again" is commit()
    bool canRequestReview() const; // "Have it checked"
    void requestReview(); // or back to the check that runs for these IDs
    void mine(); // the purchase that the marketplace handed over
    void notMine();

    bool canCommit() const override;

protected:
    // `code` as PurchaseFields has it.
    PurchasePageModel(Step, FlowCore *, CodeStep *code, QObject *parent);

    virtual void storeAnswers() = 0; // of the form, to the draft
    void addPurchaseFields(); // to fields(), where they stand in reading order
    bool validateAll() override;
    void resolveUnknown() override;
    FieldBase *fieldFor(const QString &pointer) const override;
    bool absorb(const Problem &) override;

private:
    Write<api::Review> reviewRequest();

    CodeStep *m_code;
    PurchaseFields *m_purchase;
};

} // namespace usher
