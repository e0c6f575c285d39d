#include "usher/flow/companyinformationmodel.h"

#include "common/core/problemcodes.h"
#include "common/domain/fieldrules.h"
#include "common/domain/phonenumbers.h"
#include "usher/flow/flowcore.h"
#include "usher/flow/forms.h"
#include "usher/flow/pagewrite.h"

#include <algorithm>

namespace usher {

CompanyInformationModel::CompanyInformationModel(FlowCore *core, QObject *parent)
    : PageModel(Step::CompanyInformation, core, parent)
    , m_name(add(new Field(QStringLiteral("company_name"), this)))
    , m_consent(add(new ConsentField(core, this)))
    , m_industry(add(new Field(QStringLiteral("industry"), this)))
    , m_region(add(new Field(QStringLiteral("region"), this)))
    , m_description(add(new Field(QStringLiteral("description"), this)))
    , m_contactName(add(new Field(QStringLiteral("contact_name"), this)))
    , m_contactEmail(add(new Field(QStringLiteral("contact_email"), this)))
    , m_contactPhone(add(new PhoneNumber(QStringLiteral("contact_phone"), core, this)))
{
    m_name->setRule(
        [this](const QString &name) { return rules::requiredText(name, facts().policy().companyNameMaximum); });
    const auto line = [](const QString &text) { return rules::optionalText(text, forms::longestLine); };
    for (Field *field : {m_industry, m_region, m_contactName})
        field->setRule(line);
    m_description->setRule([](const QString &text) { return rules::optionalText(text, forms::longestParagraph); });
    m_contactEmail->setTidy(rules::tidyIdentifier);
    m_contactEmail->setRule([](const QString &email) { return email.isEmpty() ? std::nullopt : rules::email(email); });
    for (FieldBase *field : fields()) {
        connect(field, &FieldBase::edited, this, &CompanyInformationModel::storeAnswers);
        connect(field, &FieldBase::edited, this, &PageModel::changed);
    }
}

QList<Field *> CompanyInformationModel::more() const
{
    return {m_industry, m_region, m_description, m_contactName, m_contactEmail, m_contactPhone};
}

bool CompanyInformationModel::hasMore() const
{
    const QList<Field *> fields = more();
    return std::any_of(fields.begin(), fields.end(), [](const Field *field) { return !field->isEmpty(); });
}

bool CompanyInformationModel::isWrongInMore() const
{
    const QList<Field *> fields = more();
    return std::any_of(
        fields.begin(), fields.end(), [](const Field *field) { return field->state() == FieldBase::State::Error; });
}

void CompanyInformationModel::suggestRegion()
{
    const QString likely = m_contactPhone->isEmpty() ? rules::territoryOfPhone(draft().basic.phone, core()->territory())
                                                     : m_contactPhone->country();
    if (m_region->isEmpty() && !draft().account)
        m_region->setValue(likely.isEmpty() ? core()->territory() : likely);
}

bool CompanyInformationModel::offersSignIn() const
{
    return problem() && problem()->code == problem_code::email_taken;
}

void CompanyInformationModel::signInInstead()
{
    Q_EMIT signInRequested();
}

Message CompanyInformationModel::primaryText() const
{
    return {draft().account ? message_code::do_next : message_code::do_register, {}};
}

void CompanyInformationModel::enter()
{
    const CompanyAnswers answers = draft().company;
    m_loading = true;
    m_name->load(answers.company.name);
    m_industry->load(answers.company.industry);
    m_region->load(answers.company.region);
    m_description->load(answers.company.description);
    m_contactName->load(answers.company.contactName);
    m_contactEmail->load(answers.company.contactEmail);
    m_contactPhone->loadNumber(answers.company.contactPhone);
    m_consent->loadConsents(answers.agreements);
    m_loading = false;
}

void CompanyInformationModel::leave()
{
    storeAnswers();
}

void CompanyInformationModel::storeAnswers()
{
    if (m_loading || draft().account)
        return;
    CompanyAnswers now;
    now.company = {m_name->tidied(), m_industry->tidied(), m_region->tidied(), m_description->tidied(),
        m_contactName->tidied(), m_contactEmail->tidied(), m_contactPhone->tidied()};
    now.agreements = m_consent->consents();
    if (now == draft().company)
        return;
    core()->draft().company = now;
    core()->draftEdited();
}

PageModel::Write<api::Session> CompanyInformationModel::request()
{
    const Draft &d = draft();
    api::Registration registration;
    registration.installation = d.installation;
    registration.site = d.basic.site;
    registration.username = d.basic.username;
    registration.email = d.basic.email;
    registration.phone = d.basic.phone;
    registration.company = d.company.company;
    registration.agreements = d.company.agreements;
    registration.language = d.language;

    Write<api::Session> write;
    write.intent = QStringLiteral("register");
    write.request = api::encode(registration) + core()->secrets().stamp(secret_name::registerPassword).toUtf8() + ' '
        + core()->secrets().stamp(secret_name::proof(Purpose::Register)).toUtf8();
    write.busy = {message_code::busy_registering, {}};
    registration.password = core()->secrets().get(secret_name::registerPassword);
    registration.proof = core()->secrets().get(secret_name::proof(Purpose::Register));
    write.send
        = [this, registration](const QString &key) { return core()->backend().registerAccount(registration, key); };
    write.finished = [this](const api::Session &session) { onRegistered(session); };
    write.stored = [this](const QJsonObject &answer) { return storedAnswer(answer); };
    write.needsSession = false;
    return write;
}

void CompanyInformationModel::submit()
{
    if (draft().account)
        return done();
    storeAnswers();
    const bool lost = core()->secrets().get(secret_name::registerPassword).isEmpty()
        || core()->secrets().get(secret_name::proof(Purpose::Register)).isEmpty();
    // Nothing can be sent without them, but an earlier sending can be asked after.
    if (lost && !core()->intents().isUnknown(QStringLiteral("register"))) {
        Q_EMIT basicInformationRequested(Problem::make(problem_code::proof_invalid));
        return;
    }
    if (lost)
        return resolve<api::Session>(request());
    write<api::Session>(request());
}

void CompanyInformationModel::resolveUnknown()
{
    resolve<api::Session>(request());
}

void CompanyInformationModel::onRegistered(const api::Session &session)
{
    core()->draft().account = session.account;
    core()->session().adopt(session);
    if (draft().keepSignIn) {
        core()->savedSignIns().keep(session.account.id,
            {draft().basic.username, draft().basic.email, core()->secrets().get(secret_name::registerPassword)});
    }
    done();
}

Result<api::Session> CompanyInformationModel::storedAnswer(const QJsonObject &answer)
{
    const Result<api::Session> session = api::Session::fromJson(answer, api::Members::Lenient);
    if (session)
        return session;
    const Result<api::Account> account
        = api::Account::fromJson(answer.value(QLatin1String("account")).toObject(), api::Members::Lenient);
    if (!account)
        return Problem::make(problem_code::not_our_service, 200);
    // Registered, and the session of that time is gone.
    core()->draft().account = *account;
    return Problem::make(problem_code::unauthorized, 401);
}

bool CompanyInformationModel::absorb(const Problem &problem)
{
    static const QStringList onThatPage{QStringLiteral("/username"), QStringLiteral("/password"),
        QStringLiteral("/site"), QStringLiteral("/email"), QStringLiteral("/phone")};
    if (m_consent->takeOutdated(problem)) {
        focusFirstBad();
        return true;
    }
    if (problem.code == problem_code::email_taken)
        return false;
    const bool basic = isAbout(problem, ProblemAbout::Proof) || onThatPage.contains(placeOf(problem.code))
        || std::any_of(problem.fields.begin(), problem.fields.end(),
            [](const Problem::Field &field) { return onThatPage.contains(field.pointer); });
    if (basic)
        Q_EMIT basicInformationRequested(problem);
    return basic;
}

FieldBase *CompanyInformationModel::fieldFor(const QString &pointer) const
{
    static const QLatin1String prefix("/company/");
    if (pointer.startsWith(QLatin1String("/agreements")))
        return m_consent;
    if (pointer == QLatin1String("/company/name"))
        return m_name;
    for (FieldBase *field : fields()) {
        if (pointer == prefix + field->name())
            return field;
    }
    return nullptr;
}

void CompanyInformationModel::performAction(ProblemAction action)
{
    if (action == ProblemAction::SignIn)
        signInInstead();
    else
        PageModel::performAction(action);
}

} // namespace usher
