#pragma once

#include "usher/flow/field.h"

namespace usher {

class FlowCore;

// A telephone number, optional, with the country beside it. Typing a country code chooses the country; what is stored
// and sent is E.164: tidied().
class PhoneNumber : public Field
{
    Q_OBJECT
public:
    // `needed` false: not shown, anything is good.
    PhoneNumber(const QString &name, FlowCore *core, QObject *parent, std::function<bool()> needed = {});

    QString country() const { return m_country; } // ISO 3166-1; empty: not chosen
    void setCountry(const QString &territory); // chosen
    void loadNumber(const QString &e164); // from the draft

protected:
    void tidy() override; // the country's code is beside the number already

private:
    QString m_country;
};

} // namespace usher
