#include "usher/flow/phonenumber.h"

#include "common/domain/fieldrules.h"
#include "common/domain/phonenumbers.h"
#include "usher/flow/flowcore.h"
#include "usher/flow/forms.h"

namespace usher {

namespace {

constexpr int mostTyped = 100; // anything longer is no number in any form

}

PhoneNumber::PhoneNumber(const QString &name, FlowCore *core, QObject *parent, std::function<bool()> needed)
    : Field(name, parent)
    , m_country(rules::dialCode(core->territory()).isEmpty() ? QString() : core->territory())
{
    setTidy([this](const QString &typed) {
        return typed.size() > mostTyped ? typed : rules::internationalPhone(typed, m_country);
    });
    setRule([this, needed = std::move(needed)](const QString &number) -> forms::Wrong {
        if ((needed && !needed()) || number.isEmpty())
            return std::nullopt;
        const bool national = m_country.isEmpty() && !number.startsWith(QLatin1Char('+'));
        if (national && !rules::phone(QString(QLatin1Char('+') + number)))
            return forms::wrong(message_code::phone_country_needed);
        return rules::phone(number);
    });
    connect(this, &FieldBase::edited, this, [this] {
        const QString dialled = value().size() > mostTyped ? QString() : rules::territoryOfPhone(value(), m_country);
        if (!dialled.isEmpty())
            m_country = dialled;
    });
}

void PhoneNumber::setCountry(const QString &territory)
{
    if (territory == m_country)
        return;
    const QString number = rules::nationalPhone(tidied(), m_country);
    m_country = territory;
    // "+65 6123 4567" with another country chosen: the number counts, the old code does not.
    if (value().size() <= mostTyped && !rules::territoryOfPhone(value(), {}).isEmpty())
        setValue(number);
    else
        Q_EMIT edited();
    touched();
}

void PhoneNumber::loadNumber(const QString &e164)
{
    if (const QString territory = rules::territoryOfPhone(e164, m_country); !territory.isEmpty())
        m_country = territory;
    load(rules::nationalPhone(e164, m_country));
}

void PhoneNumber::tidy()
{
    const QString number = tidied();
    if (rules::phone(number) || number.isEmpty())
        return;
    const QString clean = rules::nationalPhone(number, m_country);
    if (clean == value())
        return;
    load(clean);
    Q_EMIT edited();
}

} // namespace usher
