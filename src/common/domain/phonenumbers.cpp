#include "common/domain/phonenumbers.h"

#include "common/domain/fieldrules.h"

#include <QSet>

namespace usher::rules {

namespace {

// ITU-T E.164. Of several territories with one code the largest stands first.
constexpr PhoneCountry countries[] = {
    // clang-format off
    {"AU", "61"}, {"CW", "599"}, {"FI", "358"}, {"GB", "44"}, {"GP", "590"}, {"IT", "39"}, {"MA", "212"},
    {"NO", "47"}, {"RE", "262"}, {"RU", "7"}, {"US", "1"}, {"AC", "247"}, {"AD", "376"}, {"AE", "971"}, {"AF", "93"},
    {"AG", "1268"}, {"AI", "1264"}, {"AL", "355"}, {"AM", "374"}, {"AO", "244"}, {"AR", "54"}, {"AS", "1684"},
    {"AT", "43"}, {"AW", "297"}, {"AX", "358"}, {"AZ", "994"}, {"BA", "387"}, {"BB", "1246"}, {"BD", "880"},
    {"BE", "32"}, {"BF", "226"}, {"BG", "359"}, {"BH", "973"}, {"BI", "257"}, {"BJ", "229"}, {"BL", "590"},
    {"BM", "1441"}, {"BN", "673"}, {"BO", "591"}, {"BQ", "599"}, {"BR", "55"}, {"BS", "1242"}, {"BT", "975"},
    {"BW", "267"}, {"BY", "375"}, {"BZ", "501"}, {"CA", "1"}, {"CC", "61"}, {"CD", "243"}, {"CF", "236"},
    {"CG", "242"}, {"CH", "41"}, {"CI", "225"}, {"CK", "682"}, {"CL", "56"}, {"CM", "237"}, {"CN", "86"},
    {"CO", "57"}, {"CR", "506"}, {"CU", "53"}, {"CV", "238"}, {"CX", "61"}, {"CY", "357"}, {"CZ", "420"},
    {"DE", "49"}, {"DJ", "253"}, {"DK", "45"}, {"DM", "1767"}, {"DO", "1809"}, {"DZ", "213"}, {"EC", "593"},
    {"EE", "372"}, {"EG", "20"}, {"EH", "212"}, {"ER", "291"}, {"ES", "34"}, {"ET", "251"}, {"FJ", "679"},
    {"FK", "500"}, {"FM", "691"}, {"FO", "298"}, {"FR", "33"}, {"GA", "241"}, {"GD", "1473"}, {"GE", "995"},
    {"GF", "594"}, {"GG", "44"}, {"GH", "233"}, {"GI", "350"}, {"GL", "299"}, {"GM", "220"}, {"GN", "224"},
    {"GQ", "240"}, {"GR", "30"}, {"GT", "502"}, {"GU", "1671"}, {"GW", "245"}, {"GY", "592"}, {"HK", "852"},
    {"HN", "504"}, {"HR", "385"}, {"HT", "509"}, {"HU", "36"}, {"ID", "62"}, {"IE", "353"}, {"IL", "972"},
    {"IM", "44"}, {"IN", "91"}, {"IO", "246"}, {"IQ", "964"}, {"IR", "98"}, {"IS", "354"}, {"JE", "44"},
    {"JM", "1876"}, {"JO", "962"}, {"JP", "81"}, {"KE", "254"}, {"KG", "996"}, {"KH", "855"}, {"KI", "686"},
    {"KM", "269"}, {"KN", "1869"}, {"KP", "850"}, {"KR", "82"}, {"KW", "965"}, {"KY", "1345"}, {"KZ", "7"},
    {"LA", "856"}, {"LB", "961"}, {"LC", "1758"}, {"LI", "423"}, {"LK", "94"}, {"LR", "231"}, {"LS", "266"},
    {"LT", "370"}, {"LU", "352"}, {"LV", "371"}, {"LY", "218"}, {"MC", "377"}, {"MD", "373"}, {"ME", "382"},
    {"MF", "590"}, {"MG", "261"}, {"MH", "692"}, {"MK", "389"}, {"ML", "223"}, {"MM", "95"}, {"MN", "976"},
    {"MO", "853"}, {"MP", "1670"}, {"MQ", "596"}, {"MR", "222"}, {"MS", "1664"}, {"MT", "356"}, {"MU", "230"},
    {"MV", "960"}, {"MW", "265"}, {"MX", "52"}, {"MY", "60"}, {"MZ", "258"}, {"NA", "264"}, {"NC", "687"},
    {"NE", "227"}, {"NF", "672"}, {"NG", "234"}, {"NI", "505"}, {"NL", "31"}, {"NP", "977"}, {"NR", "674"},
    {"NU", "683"}, {"NZ", "64"}, {"OM", "968"}, {"PA", "507"}, {"PE", "51"}, {"PF", "689"}, {"PG", "675"},
    {"PH", "63"}, {"PK", "92"}, {"PL", "48"}, {"PM", "508"}, {"PR", "1787"}, {"PS", "970"}, {"PT", "351"},
    {"PW", "680"}, {"PY", "595"}, {"QA", "974"}, {"RO", "40"}, {"RS", "381"}, {"RW", "250"}, {"SA", "966"},
    {"SB", "677"}, {"SC", "248"}, {"SD", "249"}, {"SE", "46"}, {"SG", "65"}, {"SH", "290"}, {"SI", "386"},
    {"SJ", "47"}, {"SK", "421"}, {"SL", "232"}, {"SM", "378"}, {"SN", "221"}, {"SO", "252"}, {"SR", "597"},
    {"SS", "211"}, {"ST", "239"}, {"SV", "503"}, {"SX", "1721"}, {"SY", "963"}, {"SZ", "268"}, {"TC", "1649"},
    {"TD", "235"}, {"TG", "228"}, {"TH", "66"}, {"TJ", "992"}, {"TK", "690"}, {"TL", "670"}, {"TM", "993"},
    {"TN", "216"}, {"TO", "676"}, {"TR", "90"}, {"TT", "1868"}, {"TV", "688"}, {"TW", "886"}, {"TZ", "255"},
    {"UA", "380"}, {"UG", "256"}, {"UY", "598"}, {"UZ", "998"}, {"VA", "39"}, {"VC", "1784"}, {"VE", "58"},
    {"VG", "1284"}, {"VI", "1340"}, {"VN", "84"}, {"VU", "678"}, {"WF", "681"}, {"WS", "685"}, {"XK", "383"},
    {"YE", "967"}, {"YT", "262"}, {"ZA", "27"}, {"ZM", "260"}, {"ZW", "263"},
    // clang-format on
};

// "00" is how most of the world dials abroad.
QString withPlus(const QString &tidy)
{
    return tidy.startsWith(QLatin1String("00")) ? QLatin1Char('+') + tidy.mid(2) : tidy;
}

// Where the leading zero is part of the number and not the inland prefix.
bool keepsZero(const QString &territory)
{
    static const QSet<QString> kept{QStringLiteral("IT"), QStringLiteral("SM"), QStringLiteral("VA"),
        QStringLiteral("CI"), QStringLiteral("CG"), QStringLiteral("GA")};
    return kept.contains(territory);
}

} // namespace

std::span<const PhoneCountry> phoneCountries()
{
    return countries;
}

QString dialCode(const QString &territory)
{
    for (const PhoneCountry &country : countries) {
        if (territory == QLatin1String(country.territory))
            return QLatin1Char('+') + QLatin1String(country.dial);
    }
    return {};
}

QString territoryOfPhone(const QString &number, const QString &likely)
{
    const QString tidy = withPlus(tidyPhone(number));
    if (!tidy.startsWith(QLatin1Char('+')))
        return {};
    const PhoneCountry *best = nullptr;
    qsizetype length = 0;
    for (const PhoneCountry &country : countries) {
        const QLatin1String dial(country.dial);
        if (!QStringView(tidy).mid(1).startsWith(dial) || dial.size() < length)
            continue;
        if (dial.size() > length || likely == QLatin1String(country.territory)) {
            best = &country;
            length = dial.size();
        }
    }
    return best ? QString::fromLatin1(best->territory) : QString();
}

QString internationalPhone(const QString &typed, const QString &territory)
{
    const QString tidy = withPlus(tidyPhone(typed));
    const QString dial = dialCode(territory);
    if (tidy.isEmpty() || tidy.startsWith(QLatin1Char('+')) || dial.isEmpty())
        return tidy;
    return dial + (tidy.startsWith(QLatin1Char('0')) && !keepsZero(territory) ? tidy.mid(1) : tidy);
}

QString nationalPhone(const QString &e164, const QString &territory)
{
    const QString dial = dialCode(territory);
    return !dial.isEmpty() && e164.startsWith(dial) ? e164.mid(dial.size()) : e164;
}

} // namespace usher::rules
