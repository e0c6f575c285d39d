#pragma once

#include "usher/flow/pagemodel.h"
#include "usher/flow/purchasefields.h"

namespace usher {

// How the workspace settles, and the workspace itself; its commit is Activate.
class ActivationMethodModel : public PageModel
{
    Q_OBJECT
public:
    explicit ActivationMethodModel(FlowCore *core, QObject *parent = nullptr);

    Field *method() const { return m_method; } // marketplaceId, preselected
    QList<Marketplace> offered() const;
    PurchaseFields *purchase() const { return m_purchase; }
    Field *workspaceName() const { return m_workspaceName; }
    Field *workspaceLanguage() const { return m_workspaceLanguage; }
    QStringList workspaceLanguages() const;

    bool canCommit() const override; // false where a hand-off is needed
    Message primaryText() const override;
    void enter() override;
    void leave() override;
    void resolveUnknown() override;

protected:
    void submit() override;
    FieldBase *fieldFor(const QString &pointer, const QString &code) const override;
    bool absorb(const Problem &) override;

private:
    void storeAnswers();
    Write<api::Activation> request();

    bool m_loading = false;
    Field *m_method;
    PurchaseFields *m_purchase;
    Field *m_workspaceName;
    Field *m_workspaceLanguage;
};

} // namespace usher
