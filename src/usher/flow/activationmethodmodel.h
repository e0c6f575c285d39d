#pragma once

#include "usher/flow/purchasepagemodel.h"

namespace usher {

// How the workspace settles, and the workspace itself; its commit is Activate.
class ActivationMethodModel : public PurchasePageModel
{
    Q_OBJECT
public:
    explicit ActivationMethodModel(FlowCore *core, QObject *parent = nullptr);

    Field *method() const { return m_method; } // marketplaceId, preselected; fixed where a purchase was handed over
    QList<Marketplace> offered() const;
    Field *workspaceName() const { return m_workspaceName; }
    Field *workspaceLanguage() const { return m_workspaceLanguage; }
    QStringList workspaceLanguages() const;

    Message primaryText() const override;
    void enter() override;
    void leave() override;
    void resolveUnknown() override;

protected:
    void submit() override;
    FieldBase *fieldFor(const QString &pointer) const override;
    void storeAnswers() override;

private:
    void loadMethod();
    Write<api::Activation> request();

    bool m_loading = false;
    Field *m_method;
    Field *m_workspaceName;
    Field *m_workspaceLanguage;
};

} // namespace usher
