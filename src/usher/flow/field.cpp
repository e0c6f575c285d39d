#include "usher/flow/field.h"

#include "common/core/problemcodes.h"
#include "common/domain/fieldrules.h"

namespace usher {

Message messageFor(const Problem::Field &field)
{
    return {field.code, field.arguments};
}

Message messageFor(const Problem &problem)
{
    return {problem.code, problem.arguments};
}

FieldBase::FieldBase(const QString &name, QObject *parent)
    : QObject(parent)
    , m_name(name)
{
}

bool FieldBase::isGood() const
{
    return !m_serverError && !wrong();
}

void FieldBase::leave()
{
    tidy();
    Q_EMIT left();
    if (m_state == State::Untouched || !m_enabled || m_serverError)
        return;
    if (const std::optional<Message> message = wrong())
        setState(State::Error, *message);
}

bool FieldBase::validate()
{
    tidy();
    if (!m_enabled)
        return true;
    m_serverError = false; // it is sent again, and judged again
    if (const std::optional<Message> message = wrong()) {
        setState(State::Error, *message);
        return false;
    }
    if (m_state == State::Error)
        touched();
    return true;
}

void FieldBase::setEnabled(bool enabled)
{
    if (enabled == m_enabled)
        return;
    m_enabled = enabled;
    Q_EMIT changed();
}

void FieldBase::setChecking()
{
    setState(State::Checking, {});
}

void FieldBase::setOk(const Message &message)
{
    m_serverError = false;
    setState(State::Ok, message);
}

void FieldBase::setWarning(const Message &message)
{
    m_serverError = false;
    setState(State::Warning, message);
}

void FieldBase::setError(const Message &message)
{
    m_serverError = true;
    setState(State::Error, message);
}

void FieldBase::clearState()
{
    m_serverError = false;
    setState(State::Untouched, {});
}

void FieldBase::setSilentWhenGood(bool silent)
{
    m_silentWhenGood = silent;
}

void FieldBase::recheck()
{
    if (m_state == State::Untouched)
        return;
    const std::optional<Message> message = m_state == State::Error && !m_serverError ? wrong() : std::nullopt;
    if (message)
        setState(State::Error, *message);
    else
        touched();
}

void FieldBase::touched()
{
    m_serverError = false;
    setState(m_silentWhenGood || isEmpty() || wrong() ? State::Neutral : State::Ok, {});
}

void FieldBase::setState(State state, const Message &message)
{
    if (state == m_state && message == m_message)
        return;
    m_state = state;
    m_message = message;
    Q_EMIT changed();
}

Field::Field(const QString &name, QObject *parent)
    : FieldBase(name, parent)
    , m_tidy(rules::tidyText)
{
}

void Field::setRule(Rule rule)
{
    m_rule = std::move(rule);
}

void Field::setTidy(Tidy tidy)
{
    m_tidy = std::move(tidy);
}

QString Field::tidied() const
{
    return m_tidy(m_value);
}

void Field::setValue(const QString &value)
{
    if (value == m_value)
        return;
    m_value = value;
    Q_EMIT edited();
    touched();
}

void Field::load(const QString &value)
{
    if (value != m_value) {
        m_value = value;
        clearState();
    }
    Q_EMIT changed();
}

std::optional<Message> Field::wrong() const
{
    const std::optional<Problem::Field> fault = m_rule ? m_rule(tidied()) : std::nullopt;
    return fault ? std::optional(messageFor(*fault)) : std::nullopt;
}

void Field::tidy()
{
    const QString clean = tidied();
    if (clean == m_value)
        return;
    m_value = clean;
    Q_EMIT edited();
    Q_EMIT changed();
}

SecretField::SecretField(const QString &name, QObject *parent)
    : FieldBase(name, parent)
{
}

void SecretField::setRule(Rule rule)
{
    m_rule = std::move(rule);
}

void SecretField::setValue(const Secret &value)
{
    if (value == m_value)
        return;
    m_value = value;
    Q_EMIT edited();
    touched();
}

void SecretField::load(const Secret &value)
{
    if (!(value == m_value)) {
        m_value = value;
        clearState();
    }
    Q_EMIT changed();
}

std::optional<Message> SecretField::wrong() const
{
    const std::optional<Problem::Field> fault = m_rule ? m_rule(m_value) : std::nullopt;
    return fault ? std::optional(messageFor(*fault)) : std::nullopt;
}

ToggleField::ToggleField(const QString &name, QObject *parent, const QString &errorIfOff, std::function<bool()> needed)
    : FieldBase(name, parent)
    , m_errorIfOff(errorIfOff)
    , m_needed(std::move(needed))
{
}

void ToggleField::setOn(bool on)
{
    if (on == m_on)
        return;
    m_on = on;
    Q_EMIT edited();
    touched();
}

void ToggleField::load(bool on)
{
    if (on != m_on) {
        m_on = on;
        clearState();
    }
    Q_EMIT changed();
}

std::optional<Message> ToggleField::wrong() const
{
    if (m_on || m_errorIfOff.isEmpty() || (m_needed && !m_needed()))
        return std::nullopt;
    return Message{m_errorIfOff, {}};
}

} // namespace usher
