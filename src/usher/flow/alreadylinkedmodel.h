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
    QString maskedCloudAccount() const; // the marketplace's; empty: not given by hand
    SiteGroups sites() const; // each with a sign-in page: the workspaces may be on any
    Field *site() const { return m_site; } // the ID of one of them
    QUrl signInUrl() const; // of the chosen site; empty: none is known
    bool canBindWithIt() const; // "Bind another workspace with this account"
    void bindWithIt();

    bool canCommit() const override;
    Message primaryText() const override;
    void enter() override;

Q_SIGNALS:
    void bindingRequested();

protected:
    void submit() override; // opens the sign-in page

private:
    Field *m_site;
};

} // namespace usher
