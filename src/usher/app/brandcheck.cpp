#include "usher/app/brandcheck.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace usher {

namespace {

// Wherever the style sets the accent as text or under text.
constexpr struct
{
    const char *name;
    Role ink;
    Role ground;
} pairs[] = {
    {"text on accent", Role::OnAccent, Role::Accent},
    {"link on window", Role::Accent, Role::Background},
    {"link on card", Role::Accent, Role::Card},
    {"link on field", Role::Accent, Role::Field},
    {"link on rail", Role::Accent, Role::Rail},
    {"accent on selection", Role::Accent, Role::Tint},
    {"text on selection", Role::Text, Role::Tint},
};

} // namespace

Accent accentOf(const Brand &brand)
{
    return {QColor(brand.light.accent), QColor(brand.light.onAccent), QColor(brand.dark.accent),
        QColor(brand.dark.onAccent)};
}

bool BrandReport::Contrast::good() const
{
    return ratio >= leastContrast;
}

bool BrandReport::good() const
{
    return sentence.isEmpty()
        && std::all_of(contrasts.cbegin(), contrasts.cend(), [](const Contrast &contrast) { return contrast.good(); });
}

QByteArray BrandReport::json() const
{
    QJsonArray places;
    for (const Problem::Field &problem : problems) {
        places.append(QJsonObject{{QStringLiteral("place"), problem.pointer}, {QStringLiteral("code"), problem.code}});
    }
    QJsonArray ratios;
    for (const Contrast &contrast : contrasts) {
        ratios.append(QJsonObject{{QStringLiteral("scheme"), contrast.scheme}, {QStringLiteral("pair"), contrast.pair},
            // Rounded down: what is shown as 4.5 is enough.
            {QStringLiteral("ratio"), std::floor(contrast.ratio * 100) / 100},
            {QStringLiteral("needed"), leastContrast}, {QStringLiteral("good"), contrast.good()}});
    }
    QJsonObject report{{QStringLiteral("pack"), pack}, {QStringLiteral("good"), good()},
        {QStringLiteral("problems"), places}, {QStringLiteral("contrast"), ratios}};
    if (!id.isEmpty())
        report.insert(QStringLiteral("id"), id);
    if (!sentence.isEmpty())
        report.insert(QStringLiteral("detail"), sentence);
    return QJsonDocument(report).toJson();
}

BrandReport checkBrand(const QString &name, const QByteArray &pack)
{
    BrandReport report;
    report.pack = name;
    const Result<Brand> brand = parseBrand(pack);
    if (!brand) {
        report.sentence = brand.problem().detail;
        report.problems = brand.problem().fields;
        return report;
    }
    report.id = brand->id;
    for (const bool dark : {false, true}) {
        const Theme theme(accentOf(*brand), dark);
        for (const auto &pair : pairs) {
            report.contrasts.append({dark ? QStringLiteral("dark") : QStringLiteral("light"),
                QString::fromLatin1(pair.name), contrast(theme.color(pair.ink), theme.color(pair.ground))});
        }
    }
    return report;
}

BrandReport checkBrand(const QString &idOrPath)
{
    const Result<QByteArray> pack = readBrandPack(idOrPath);
    if (pack)
        return checkBrand(idOrPath, *pack);
    BrandReport report;
    report.pack = idOrPath;
    report.sentence = pack.problem().detail;
    return report;
}

} // namespace usher
