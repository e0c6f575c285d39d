#pragma once

#include "common/core/problem.h"
#include "common/core/secret.h"
#include "usher/flow/message.h"

#include <QObject>

#include <functional>
#include <optional>

namespace usher {

// One input of a page, without its widget. Rules: while typing it only ever turns green or silent; an error appears on
// leave() or validate() and goes with the next keystroke.
class FieldBase : public QObject
{
    Q_OBJECT
public:
    enum class State { Untouched, Neutral, Checking, Ok, Warning, Error };
    Q_ENUM(State)

    // `name`: stable, for object names and answers files: "username".
    FieldBase(const QString &name, QObject *parent);

    QString name() const { return m_name; }
    State state() const { return m_state; }
    Message message() const { return m_message; } // of Ok, Warning and Error; may be empty
    bool isEnabled() const { return m_enabled; } // false: shown, not editable (verified, or fixed by an earlier step)
    virtual bool isEmpty() const = 0;
    bool isGood() const; // the value itself is acceptable now, whatever is shown

    void leave(); // focus went away: tidies the value, an error may appear
    bool validate(); // the primary button was pressed: tidies, shows every error; true when good

    // For the page model.
    void setEnabled(bool);
    void setChecking();
    void setOk(const Message & = {});
    void setWarning(const Message &); // keeps the field good
    void setError(const Message &); // from the server: stays until edited or validated, and makes the field bad
    void clearState(); // Untouched
    void setSilentWhenGood(bool); // green only by setOk(): somebody else has to confirm the value
    void recheck(); // a rule's input changed: an error that is none any more goes, nothing new turns red

Q_SIGNALS:
    void changed(); // state, message, enabled, or value set by the model
    void edited(); // the value changed, by whomever; before `changed`
    void left();

protected:
    virtual std::optional<Message> wrong() const = 0;
    virtual void tidy() = 0;
    void touched(); // after an edit
    void setState(State, const Message &);

private:
    QString m_name;
    State m_state = State::Untouched;
    Message m_message;
    bool m_enabled = true;
    bool m_serverError = false;
    bool m_silentWhenGood = false;
};

Message messageFor(const Problem::Field &);
Message messageFor(const Problem &);

// Text and choices (IDs of choices as text).
class Field : public FieldBase
{
    Q_OBJECT
public:
    using Rule = std::function<std::optional<Problem::Field>(const QString &tidied)>; // also message codes
    using Tidy = std::function<QString(const QString &)>;

    Field(const QString &name, QObject *parent);
    void setRule(Rule);
    void setTidy(Tidy); // rules::tidyText unless set

    QString value() const { return m_value; } // as typed
    QString tidied() const; // as it is sent
    bool isEmpty() const override { return tidied().isEmpty(); }
    void setValue(const QString &); // typed
    void load(const QString &); // from the draft: no state

protected:
    std::optional<Message> wrong() const override;
    void tidy() override;

private:
    QString m_value;
    Rule m_rule;
    Tidy m_tidy;
};

class SecretField : public FieldBase
{
    Q_OBJECT
public:
    using Rule = std::function<std::optional<Problem::Field>(const Secret &)>;

    SecretField(const QString &name, QObject *parent);
    void setRule(Rule);

    const Secret &value() const { return m_value; }
    bool isEmpty() const override { return m_value.isEmpty(); }
    void setValue(const Secret &); // typed
    void load(const Secret &);

protected:
    std::optional<Message> wrong() const override;
    void tidy() override { }

private:
    Secret m_value;
    Rule m_rule;
};

// A tick, e.g. the agreements'.
class ToggleField : public FieldBase
{
    Q_OBJECT
public:
    // `needed`: must it be on now? Always, where there is an error and no function.
    ToggleField(
        const QString &name, QObject *parent, const QString &errorIfOff = {}, std::function<bool()> needed = {});

    bool isOn() const { return m_on; }
    bool isEmpty() const override { return !m_on; }
    void setOn(bool);
    void load(bool);

protected:
    std::optional<Message> wrong() const override;
    void tidy() override { }

private:
    bool m_on = false;
    QString m_errorIfOff;
    std::function<bool()> m_needed;
};

} // namespace usher
