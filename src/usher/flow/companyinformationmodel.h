#pragma once

#include "usher/flow/consentfield.h"
#include "usher/flow/pagemodel.h"
#include "usher/flow/phonenumber.h"

namespace usher {

// The company and the agreements; its commit is Register.
class CompanyInformationModel : public PageModel
{
    Q_OBJECT
public:
    explicit CompanyInformationModel(FlowCore *core, QObject *parent = nullptr);

    Field *companyName() const { return m_name; }
    ConsentField *consent() const { return m_consent; }
    // "More information", all optional:
    Field *industry() const { return m_industry; } // words::industryIds(), or any text
    Field *region() const { return m_region; } // ISO 3166-1, or any text
    Field *description() const { return m_description; }
    Field *contactName() const { return m_contactName; }
    Field *contactEmail() const { return m_contactEmail; }
    PhoneNumber *contactPhone() const { return m_contactPhone; }
    bool hasMore() const; // one of those is filled in: unfold
    bool isWrongInMore() const; // one of those is to be mended: do not fold
    void suggestRegion(); // they were unfolded: the country of the phone, else of this computer

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
    FieldBase *fieldFor(const QString &pointer) const override;
    void performAction(ProblemAction) override;

private:
    QList<Field *> more() const;
    void storeAnswers();
    void onRegistered(const api::Session &);
    Result<api::Session> storedAnswer(const QJsonObject &);
    Write<api::Session> request();

    bool m_loading = false;
    Field *m_name;
    ConsentField *m_consent;
    Field *m_industry;
    Field *m_region;
    Field *m_description;
    Field *m_contactName;
    Field *m_contactEmail;
    PhoneNumber *m_contactPhone;
};

} // namespace usher
