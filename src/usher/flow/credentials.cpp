#include "usher/flow/credentials.h"

#include "common/brand/brand.h"
#include "common/core/problemcodes.h"
#include "common/domain/fieldrules.h"
#include "usher/flow/flowcore.h"
#include "usher/flow/forms.h"

#include <utility>

namespace usher {

Credentials::Credentials(FlowCore *core, Setting setting, QObject *parent)
    : QObject(parent)
    , m_core(core)
    , m_setting(std::move(setting))
    , m_username(new Field(QStringLiteral("username"), parent))
    , m_password(new SecretField(QStringLiteral("password"), parent))
    , m_again(new SecretField(QStringLiteral("password_again"), parent))
{
    m_username->setTidy(rules::tidyIdentifier);
    m_username->setRule([this](const QString &name) -> forms::Wrong {
        if (!m_setting.needed())
            return std::nullopt;
        if (const forms::Wrong wrong = rules::username(name, m_core->facts().policy().username))
            return wrong;
        return isNameRefused() ? forms::wrong(problem_code::username_taken) : std::nullopt;
    });
    m_username->setSilentWhenGood(true);
    m_password->setRule([this](const Secret &password) -> forms::Wrong {
        if (!m_setting.needed())
            return std::nullopt;
        return rules::password(password.reveal(), policy(), passwordInputs());
    });
    m_again->setRule([this](const Secret &again) -> forms::Wrong {
        if (!m_setting.needed())
            return std::nullopt;
        if (again.isEmpty())
            return forms::wrong(problem_code::field::required);
        return again == m_password->value() ? std::nullopt : forms::wrong(message_code::passwords_differ);
    });

    connect(m_username, &FieldBase::edited, this, [this] {
        schedule();
        m_password->recheck();
    });
    connect(m_password, &FieldBase::edited, m_again, &FieldBase::recheck);
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(core->timing().usernameCheck);
    connect(&m_quiet, &QTimer::timeout, this, &Credentials::ask);
}

QStringList Credentials::passwordInputs() const
{
    return {m_username->tidied(), m_setting.email(), m_core->brand().name};
}

int Credentials::strength() const
{
    const Secret &password = m_password->value();
    if (password.isEmpty() || password.characterCount() > policy().maximum)
        return -1;
    return rules::passwordStrength(password.reveal(), passwordInputs());
}

const PasswordPolicy &Credentials::policy() const
{
    return m_core->facts().policy().password;
}

FieldBase *Credentials::fieldFor(const QString &pointer) const
{
    if (pointer.endsWith(QLatin1String("/username")))
        return m_username;
    return pointer.endsWith(QLatin1String("/password")) ? m_password : nullptr;
}

void Credentials::load(const QString &username)
{
    const Secret kept = m_core->secrets().get(m_setting.secret);
    m_loading = true;
    m_username->load(username);
    const QString flow = m_core->draft().flowId;
    const bool another = std::exchange(m_flow, flow) != flow;
    if (another || (m_password->isEmpty() && !kept.isEmpty())) {
        m_password->load(kept);
        m_again->load(kept);
    }
    m_loading = false;
    m_surroundings = surroundings();
    schedule();
}

void Credentials::keepPassword()
{
    m_core->secrets().set(m_setting.secret, m_setting.needed() ? m_password->value() : Secret());
}

bool Credentials::isPasswordUnsaved() const
{
    return m_setting.needed() && !m_password->isEmpty()
        && !(m_password->value() == m_core->secrets().get(m_setting.secret));
}

void Credentials::forgetPassword()
{
    m_password->load({});
    m_again->load({});
}

QStringList Credentials::surroundings() const
{
    return {m_setting.site(), m_setting.email(), m_setting.needed() ? QStringLiteral("needed") : QString()};
}

void Credentials::surroundingsChanged()
{
    // Told of whatever happens in the draft; an error that still holds must not go.
    const QStringList now = surroundings();
    if (std::exchange(m_surroundings, now) == now)
        return;
    schedule();
    m_password->recheck();
}

void Credentials::stop()
{
    m_quiet.stop();
    if (m_call)
        m_call->cancel();
}

api::UsernameCheck Credentials::question() const
{
    return {m_setting.site(), m_username->tidied(), m_setting.scope};
}

bool Credentials::isNameKnown() const
{
    const api::UsernameCheck now = question();
    return m_available && m_asked.site == now.site && m_asked.username == now.username;
}

bool Credentials::isNameRefused() const
{
    return isNameKnown() && !*m_available && !m_core->services().keys;
}

void Credentials::schedule()
{
    m_quiet.stop();
    if (m_loading || isNameKnown())
        return;
    if (m_call)
        m_call->cancel();
    m_available.reset();
    const api::UsernameCheck now = question();
    if (m_username->state() == FieldBase::State::Checking || m_username->message().code == problem_code::username_taken
        || m_username->message().code == message_code::username_available)
        m_username->clearState();
    if (m_setting.needed() && !now.site.isEmpty() && !now.username.isEmpty()
        && !rules::username(now.username, m_core->facts().policy().username))
        m_quiet.start();
}

CallBase *Credentials::ask()
{
    stop();
    m_asked = question();
    m_available.reset();
    m_username->setChecking();
    auto *call = m_core->backend().checkUsername(m_asked);
    m_call = call;
    call->whenEnded(this, [this, call](const Result<api::UsernameAvailability> &outcome) {
        // A newer question took its place; its answer counts, also for a press that waits.
        if (m_call == call)
            onAnswer(outcome);
    });
    return call;
}

void Credentials::onAnswer(const Result<api::UsernameAvailability> &outcome)
{
    const api::UsernameCheck now = question();
    if (m_asked.site == now.site && m_asked.username == now.username) {
        if (!outcome) {
            m_username->setWarning({message_code::username_check_failed, {}});
        } else {
            m_available = outcome->available;
            if (outcome->available)
                m_username->setOk({message_code::username_available, {}});
            else
                m_username->setError({problem_code::username_taken, {}});
        }
    }
    Q_EMIT answered(outcome);
}

} // namespace usher
