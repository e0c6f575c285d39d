#include "usher/flow/basicinformationmodel.h"

#include "common/brand/brand.h"
#include "common/core/problemcodes.h"
#include "common/domain/fieldrules.h"
#include "usher/flow/flowcore.h"
#include "usher/flow/forms.h"

#include <algorithm>

namespace usher {

BasicInformationModel::BasicInformationModel(FlowCore *core, QObject *parent)
    : PageModel(Step::BasicInformation, core, parent)
    , m_variant(new VariantField(core, this))
    , m_site(add(new Field(QStringLiteral("site"), this)))
    , m_credentials(new Credentials(core,
          {UsernameScope::Both, secret_name::registerPassword, [this] { return !readOnly(); },
              [this] { return m_site->value(); }, [this] { return m_email->tidied(); }},
          this))
{
    add(m_credentials->username());
    add(m_credentials->password());
    add(m_credentials->passwordAgain());
    m_email = add(new Field(QStringLiteral("email"), this));
    m_code = new CodeStep(Purpose::Register, core, this);
    add(m_code->code());
    m_phone = add(new PhoneNumber(QStringLiteral("phone"), core, this));
    m_keep = add(new ToggleField(QStringLiteral("keep_sign_in"), this));

    m_site->setRule(forms::chosen());
    m_email->setTidy(rules::tidyIdentifier);
    m_email->setRule(rules::email);

    connect(m_site, &FieldBase::edited, m_credentials, &Credentials::surroundingsChanged);
    connect(m_site, &FieldBase::edited, this, &BasicInformationModel::updateSubject);
    connect(m_site, &FieldBase::changed, this, &BasicInformationModel::judgeSite);
    connect(m_variant, &FieldBase::edited, this, [this] {
        m_site->recheck();
        judgeSite();
        Q_EMIT changed();
    });
    connect(m_email, &FieldBase::edited, m_credentials, &Credentials::surroundingsChanged);
    connect(m_email, &FieldBase::edited, this, &BasicInformationModel::updateSubject);
    for (FieldBase *field : fields()) {
        connect(field, &FieldBase::edited, this, &BasicInformationModel::storeAnswers);
        connect(field, &FieldBase::edited, this, &PageModel::changed);
    }
    connect(m_credentials, &Credentials::answered, this, &BasicInformationModel::onNameAnswered);
    connect(m_code, &CodeStep::verified, this, &BasicInformationModel::maybeAdvance);
    listenTo(m_code);
}

SiteGroups BasicInformationModel::sites() const
{
    return core()->sites();
}

void BasicInformationModel::judgeSite()
{
    if (m_site->state() == FieldBase::State::Ok && sites().isUnusual(m_site->value()))
        m_site->setWarning({message_code::site_unusual, {}});
}

bool BasicInformationModel::readOnly() const
{
    return draft().account.has_value();
}

bool BasicInformationModel::offersSignIn() const
{
    return m_email->message().code == problem_code::email_taken;
}

void BasicInformationModel::signInInstead()
{
    Q_EMIT signInRequested();
}

void BasicInformationModel::takeProblem(const Problem &problem)
{
    showProblem(problem);
}

void BasicInformationModel::enter()
{
    const BasicAnswers &answers = draft().basic;
    m_loading = true;
    m_variant->enter();
    m_site->load(answers.site.isEmpty() || facts().offersOneSite() ? facts().preselectedSite() : answers.site);
    m_email->load(answers.email);
    m_phone->loadNumber(answers.phone);
    m_keep->load(draft().keepSignIn);
    m_credentials->load(answers.username);
    m_loading = false;
    for (FieldBase *field : fields()) {
        if (field != m_code->code())
            field->setEnabled(!readOnly());
    }
    updateSubject();
    m_code->restore();
}

void BasicInformationModel::leave()
{
    m_credentials->stop();
    storeAnswers();
}

bool BasicInformationModel::hasUnsavedSecrets() const
{
    return m_credentials->isPasswordUnsaved();
}

void BasicInformationModel::storeAnswers()
{
    if (m_loading || readOnly())
        return;
    const BasicAnswers now{m_site->value(), username()->tidied(), m_email->tidied(), m_phone->tidied()};
    if (now == draft().basic && m_keep->isOn() == draft().keepSignIn)
        return;
    core()->draft().basic = now;
    core()->draft().keepSignIn = m_keep->isOn();
    core()->draftEdited();
}

void BasicInformationModel::updateSubject()
{
    m_code->setSubject(CodeStep::Subject::ofMailbox(m_email->tidied(), m_site->value()));
}

void BasicInformationModel::onNameAnswered(const Result<api::UsernameAvailability> &outcome)
{
    // Somebody pressed Next and waits.
    if (!isBusy())
        return;
    if (!outcome)
        return fail(outcome.problem());
    finish();
    commit();
}

bool BasicInformationModel::validateAll()
{
    return readOnly() || PageModel::validateAll();
}

void BasicInformationModel::submit()
{
    if (readOnly())
        return done();
    storeAnswers();
    m_credentials->keepPassword();
    core()->secrets().flush(this, [] {});
    if (m_credentials->isNameKnown()) // a refused one does not come this far
        return done();
    begin({message_code::busy_checking, {}});
    watch(m_credentials->ask());
}

void BasicInformationModel::maybeAdvance()
{
    const bool open
        = std::any_of(fields().begin(), fields().end(), [](const FieldBase *field) { return !field->isGood(); });
    if (draft().step == step() && !open && m_credentials->isNameFree())
        commit();
}

FieldBase *BasicInformationModel::fieldFor(const QString &pointer) const
{
    if (pointer == QLatin1String("/email"))
        return m_email;
    if (pointer == QLatin1String("/site"))
        return m_site;
    if (pointer == QLatin1String("/phone"))
        return m_phone;
    return m_credentials->fieldFor(pointer);
}

} // namespace usher
