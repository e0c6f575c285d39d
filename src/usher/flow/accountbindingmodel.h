#pragma once

#include "usher/flow/codestep.h"
#include "usher/flow/pagemodel.h"
#include "usher/flow/purchasefields.h"

namespace usher {

// An existing Billing Center account: username, code to its masked address, the purchase's IDs; its commit is Bind.
class AccountBindingModel : public PageModel
{
    Q_OBJECT
public:
    explicit AccountBindingModel(FlowCore *core, QObject *parent = nullptr);

    Field *username() const { return m_username; }
    CodeStep *code() const { return m_code; }
    PurchaseFields *purchase() const { return m_purchase; }
    bool isDirect() const; // nothing is linked; the texts say so
    bool readOnly() const; // bound already: shown only
    void switchToRegister(); // "I have no Billing Center account after all"; keeps what was typed

    bool canCommit() const override;
    Message primaryText() const override;
    void enter() override;
    void leave() override;
    void resolveUnknown() override;

Q_SIGNALS:
    void registerRequested();

protected:
    void submit() override;
    bool validateAll() override;
    QList<CodeStep *> codeSteps() const override { return {m_code}; }
    FieldBase *fieldFor(const QString &pointer, const QString &code) const override;
    bool absorb(const Problem &) override;

private:
    void storeAnswers();
    Write<api::Link> request();

    bool m_loading = false;
    Field *m_username;
    CodeStep *m_code;
    PurchaseFields *m_purchase;
};

} // namespace usher
