#pragma once

#include "usher/flow/pagemodel.h"

namespace usher {

// The cloud account is linked to a Billing Center account already: which (masked), and the way to sign in.
class AlreadyLinkedModel : public PageModel
{
    Q_OBJECT
public:
    explicit AlreadyLinkedModel(FlowCore *core, QObject *parent = nullptr);

    QString maskedAccount() const; // may be empty: not told
    std::optional<Marketplace> marketplace() const;
    QList<Site> sites() const; // each with a sign-in page
    void open(const QUrl &);
    bool canBindWithIt() const; // "Bind another workspace with this account"
    void bindWithIt();

    Message primaryText() const override;

Q_SIGNALS:
    void bindingRequested();

protected:
    void submit() override; // opens the sign-in page
};

} // namespace usher
