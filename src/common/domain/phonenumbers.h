#pragma once

#include <QString>

#include <span>

// Telephone numbers with a country chosen beside them. Form only: no plan of numbers is known, so a number is never
// refused for its length within E.164, and the service decides.
namespace usher::rules {

struct PhoneCountry
{
    const char *territory; // ISO 3166-1: "SG"
    const char *dial; // after the "+": "65"
};

std::span<const PhoneCountry> phoneCountries();
QString dialCode(const QString &territory); // "+65"; empty: not known
// Whose number begins like this ("+65…", "0065…"); of those that share a code `likely`, else the largest. Empty: none.
QString territoryOfPhone(const QString &number, const QString &likely);
// E.164 of what was typed in any form, with or without country code; without one and without a country it stays as it
// is, tidied.
QString internationalPhone(const QString &typed, const QString &territory);
// The digits after the country's code; the number itself where it is not one of that country.
QString nationalPhone(const QString &e164, const QString &territory);

} // namespace usher::rules
