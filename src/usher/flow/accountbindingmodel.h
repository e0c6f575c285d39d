#pragma once

#include "usher/flow/codestep.h"
#include "usher/flow/purchasepagemodel.h"

namespace usher {

// An existing Billing Center account: username, code to its masked address, the purchase's IDs; its commit is Bind.
class AccountBindingModel : public PurchasePageModel
{
    Q_OBJECT
public:
    explicit AccountBindingModel(FlowCore *core, QObject *parent = nullptr);

    Field *username() const { return m_username; }
    CodeStep *code() const { return m_code; }
    bool isDirect() const; // nothing is linked; the texts say so
    bool readOnly() const; // bound already: shown only
    bool explains() const; // how binding works, until it was put away
    void putAway();
    void switchToRegister(); // "I have no Billing Center account after all"; keeps what was typed

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
    FieldBase *fieldFor(const QString &pointer) const override;
    bool absorb(const Problem &) override;
    void storeAnswers() override;

private:
    AccountBindingModel(FlowCore *core, CodeStep *code, QObject *parent);
    Write<api::Link> request();

    bool m_loading = false;
    bool m_boundBefore = false; // the answer that was lost said so; its session is not given twice
    Field *m_username;
    CodeStep *m_code;
};

} // namespace usher
