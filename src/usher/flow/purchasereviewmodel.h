#pragma once

#include "usher/flow/pagemodel.h"

#include <QTimer>

namespace usher {

// A purchase without a record is being checked by the vendor. Commit asks how it stands; once that is known, it leads
// back to where the purchase is put to use, which is always pressed by the person.
class PurchaseReviewModel : public PageModel
{
    Q_OBJECT
public:
    explicit PurchaseReviewModel(FlowCore *core, QObject *parent = nullptr);

    QString reference() const;
    ReviewState reviewState() const;
    PurchaseIdentity purchase() const;

    Message primaryText() const override;
    void enter() override;
    void leave() override;

protected:
    void submit() override;
    bool absorb(const Problem &) override;

private:
    void check(const std::function<void(const Result<api::Review> &)> &then);
    void lookQuietly();
    void goBack(const QString &notice);

    QTimer m_gentle;
};

} // namespace usher
