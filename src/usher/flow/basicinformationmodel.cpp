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
    , m_site(add(new Field(QStringLiteral("site"), this)))
    , m_username(add(new Field(QStringLiteral("username"), this)))
    , m_password(add(new SecretField(QStringLiteral("password"), this)))
    , m_again(add(new SecretField(QStringLiteral("password_again"), this)))
    , m_email(add(new Field(QStringLiteral("email"), this)))
    , m_code(new CodeStep(api::Purpose::Register, core, this))
{
    add(m_code->code());
    m_phone = add(new Field(QStringLiteral("phone"), this));

    m_site->setRule(forms::chosen());
    m_username->setTidy(rules::tidyIdentifier);
    m_username->setRule([this](const QString &name) { return rules::username(name, facts().policy().username); });
    m_username->setSilentWhenGood(true);
    m_password->setRule([this](const Secret &password) {
        return rules::password(password.reveal(), facts().policy().password, passwordInputs());
    });
    m_again->setRule([this](const Secret &again) -> forms::Wrong {
        if (again.isEmpty())
            return forms::wrong(problem_code::field::required);
        return again == m_password->value() ? std::nullopt : forms::wrong(message_code::passwords_differ);
    });
    m_email->setTidy(rules::tidyIdentifier);
    m_email->setRule(rules::email);
    m_phone->setRule(rules::phone);

    connect(m_site, &FieldBase::edited, this, [this] {
        scheduleUsernameCheck();
        updateSubject();
    });
    connect(m_site, &FieldBase::changed, this, [this] {
        if (m_site->state() == FieldBase::State::Ok && !isUsual(m_site->value()))
            m_site->setWarning({message_code::site_unusual, {}});
    });
    connect(m_username, &FieldBase::edited, this, [this] {
        scheduleUsernameCheck();
        m_password->recheck();
    });
    connect(m_password, &FieldBase::edited, m_again, &FieldBase::recheck);
    connect(m_email, &FieldBase::edited, this, [this] {
        updateSubject();
        m_password->recheck();
    });
    for (FieldBase *field : fields()) {
        connect(field, &FieldBase::edited, this, &BasicInformationModel::storeAnswers);
        connect(field, &FieldBase::edited, this, &PageModel::changed);
    }
    m_checkTimer.setSingleShot(true);
    m_checkTimer.setInterval(core->timing().usernameCheck);
    connect(&m_checkTimer, &QTimer::timeout, this, &BasicInformationModel::checkUsername);
    connect(m_code, &CodeStep::verified, this, &BasicInformationModel::maybeAdvance);
    listenTo(m_code);
}

QList<Site> BasicInformationModel::sites() const
{
    return facts().sitesFor(draft().marketplace);
}

bool BasicInformationModel::isUsual(const QString &siteId) const
{
    const Site *site = facts().site(siteId);
    return !site || Facts::suits(*site, draft().marketplace);
}

QStringList BasicInformationModel::passwordInputs() const
{
    return {m_username->tidied(), m_email->tidied(), core()->brand().name};
}

int BasicInformationModel::strength() const
{
    const Secret &password = m_password->value();
    if (password.isEmpty() || password.characterCount() > facts().policy().password.maximum)
        return -1;
    return rules::passwordStrength(password.reveal(), passwordInputs());
}

int BasicInformationModel::strengthNeeded() const
{
    return facts().policy().password.minimumStrength;
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
    SignInAnswers &answers = core()->draft().signIn;
    answers.site = m_site->value();
    answers.email = m_email->tidied();
    answers.byPassword = false;
    core()->draftEdited();
    Q_EMIT signInRequested();
}

void BasicInformationModel::takeProblem(const Problem &problem)
{
    showProblem(problem);
}

void BasicInformationModel::enter()
{
    const BasicAnswers &answers = draft().basic;
    const QList<Site> all = facts().configuration.sites;
    m_loading = true;
    m_site->load(answers.site.isEmpty() && all.size() == 1 ? all.first().id : answers.site);
    m_username->load(answers.username);
    m_email->load(answers.email);
    m_phone->load(answers.phone);
    m_password->load(core()->secrets().get(secret_name::registerPassword));
    m_again->load(core()->secrets().get(secret_name::registerPassword));
    m_loading = false;
    for (FieldBase *field : fields()) {
        if (field != m_code->code())
            field->setEnabled(!readOnly());
    }
    updateSubject();
    m_code->restore();
    if (!readOnly())
        scheduleUsernameCheck();
}

void BasicInformationModel::leave()
{
    m_checkTimer.stop();
    if (m_check)
        m_check->cancel();
    storeAnswers();
}

bool BasicInformationModel::hasUnsavedSecrets() const
{
    return !readOnly() && !m_password->isEmpty()
        && !(m_password->value() == core()->secrets().get(secret_name::registerPassword));
}

void BasicInformationModel::storeAnswers()
{
    if (m_loading || readOnly())
        return;
    const BasicAnswers now{m_site->value(), m_username->tidied(), m_email->tidied(), m_phone->tidied()};
    if (now == draft().basic)
        return;
    core()->draft().basic = now;
    core()->draftEdited();
}

void BasicInformationModel::updateSubject()
{
    const QString email = m_email->tidied();
    const bool complete = !m_site->isEmpty() && !rules::email(email);
    m_code->setSubject(complete ? CodeStep::Subject{email, m_site->value(), {}} : CodeStep::Subject{});
}

bool BasicInformationModel::usernameKnown() const
{
    return m_available && m_asked.site == m_site->value() && m_asked.username == m_username->tidied();
}

void BasicInformationModel::scheduleUsernameCheck()
{
    m_checkTimer.stop();
    if (usernameKnown())
        return;
    if (m_check)
        m_check->cancel();
    m_available.reset();
    if (!m_loading && !m_site->isEmpty() && !m_username->isEmpty()
        && !rules::username(m_username->tidied(), facts().policy().username))
        m_checkTimer.start();
}

void BasicInformationModel::checkUsername()
{
    m_checkTimer.stop();
    if (m_check)
        m_check->cancel();
    m_asked = {m_site->value(), m_username->tidied()};
    m_available.reset();
    m_username->setChecking();
    auto *call = core()->backend().checkUsername(m_asked);
    m_check = call;
    if (isBusy())
        watch(call);
    call->whenEnded(this, [this, call](const Result<api::UsernameAvailability> &outcome) {
        // A newer question took its place; its answer counts, also for a press that waits.
        if (m_check == call)
            onUsernameChecked(outcome);
    });
}

void BasicInformationModel::onUsernameChecked(const Result<api::UsernameAvailability> &outcome)
{
    const bool still = m_asked.site == m_site->value() && m_asked.username == m_username->tidied();
    const bool committing = isBusy();
    if (outcome && still) {
        m_available = outcome->available;
        if (outcome->available)
            m_username->setOk({message_code::username_available, {}});
        else
            m_username->setError(Message{problem_code::username_taken, {}});
    } else if (still && !outcome) {
        m_username->setWarning({message_code::username_check_failed, {}});
    }
    if (!committing)
        return;
    if (!outcome)
        return fail(outcome.problem());
    finish();
    if (!still)
        return commit();
    if (*m_available)
        done();
    else
        focusFirstBad();
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
    core()->secrets().set(secret_name::registerPassword, m_password->value());
    core()->secrets().flush(this, [] {});
    if (!usernameKnown()) {
        begin({message_code::busy_checking, {}});
        return checkUsername();
    }
    if (*m_available)
        return done();
    m_username->setError(Message{problem_code::username_taken, {}});
    focusFirstBad();
}

void BasicInformationModel::maybeAdvance()
{
    const bool open
        = std::any_of(fields().begin(), fields().end(), [](const FieldBase *field) { return !field->isGood(); });
    if (draft().step == step() && !open && usernameKnown() && *m_available)
        commit();
}

FieldBase *BasicInformationModel::fieldFor(const QString &pointer, const QString &code) const
{
    using namespace problem_code;
    if (pointer == QLatin1String("/username") || code == username_taken)
        return m_username;
    if (pointer == QLatin1String("/email") || code == email_taken)
        return m_email;
    if (pointer == QLatin1String("/password") || code == password_weak || code == password_common)
        return m_password;
    if (pointer == QLatin1String("/site") || code == site_unknown)
        return m_site;
    if (pointer == QLatin1String("/phone"))
        return m_phone;
    return nullptr;
}

} // namespace usher
