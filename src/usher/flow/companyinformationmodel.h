#pragma once

#include "usher/flow/pagemodel.h"

namespace usher {

// The company and the agreements; its commit is Register.
class CompanyInformationModel : public PageModel
{
    Q_OBJECT
public:
    explicit CompanyInformationModel(FlowCore *core, QObject *parent = nullptr);

    Field *companyName() const { return m_name; }
    QList<Agreement> agreements() const; // each opens by its url
    ToggleField *consent() const { return m_consent; } // to all of them, in the versions shown
    // "More information", all optional:
    Field *industry() const { return m_industry; }
    Field *region() const { return m_region; }
    Field *description() const { return m_description; }
    Field *contactName() const { return m_contactName; }
    Field *contactEmail() const { return m_contactEmail; }
    Field *contactPhone() const { return m_contactPhone; }
    bool hasMore() const; // one of those is filled in or wrong: unfold

    bool offersSignIn() const; // e-mail taken, said only now: sign in instead, or change it on the page before
    void signInInstead();

    Message primaryText() const override;
    void enter() override;
    void leave() override;
    void resolveUnknown() override;

Q_SIGNALS:
    void signInRequested();
    void basicInformationRequested(const usher::Problem &problem); // what is wrong stands on that page

protected:
    void submit() override;
    bool absorb(const Problem &) override;
    FieldBase *fieldFor(const QString &pointer, const QString &code) const override;
    void performAction(ProblemAction) override;

private:
    void storeAnswers();
    void onRegistered(const api::Session &);
    Result<api::Session> storedAnswer(const QJsonObject &);
    Write<api::Session> request();

    bool m_loading = false;
    Field *m_name;
    ToggleField *m_consent;
    Field *m_industry;
    Field *m_region;
    Field *m_description;
    Field *m_contactName;
    Field *m_contactEmail;
    Field *m_contactPhone;
};

} // namespace usher
