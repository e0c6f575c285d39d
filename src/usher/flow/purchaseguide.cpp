#include "usher/flow/purchaseguide.h"

#include "common/brand/brand.h"
#include "usher/flow/marketplaces/marketplaces.h"

#include <QCoreApplication>
#include <QLocale>

namespace usher {

namespace {

QString title(GuidePart part)
{
    switch (part) {
    case GuidePart::Prepare:
        return QCoreApplication::translate("usher::PurchaseGuide", "Before you start", "group of steps");
    case GuidePart::Buy:
        return QCoreApplication::translate("usher::PurchaseGuide", "Buy", "group of steps");
    case GuidePart::JointService:
        //: Huawei Cloud's: what makes a purchase usable to the members of an enterprise
        return QCoreApplication::translate("usher::PurchaseGuide", "Joint service", "group of steps");
    case GuidePart::ComeBack:
        return QCoreApplication::translate("usher::PurchaseGuide", "Come back here", "group of steps");
    }
    Q_UNREACHABLE();
}

} // namespace

QList<GuideGroup> purchaseGuide(Marketplace marketplace, const QString &variant, const Brand &brand)
{
    const auto words = [name = brand.displayName(QLocale().name())](const char *text) {
        return text ? QCoreApplication::translate("usher::PurchaseGuide", text).replace(QLatin1String("%1"), name)
                    : QString();
    };
    QStringList place{marketplaceId(marketplace)};
    if (!variant.isEmpty())
        place.append(variant);
    QList<GuideGroup> groups;
    std::optional<GuidePart> last;
    for (const GuideRow &row : profileOf(marketplace).guide) {
        if (row.variant && variant != QLatin1String(row.variant))
            continue;
        if (row.part != last)
            groups.append({title(row.part), {}});
        last = row.part;
        groups.last().steps.append(
            {(place + QStringList(QLatin1String(row.id))).join(QLatin1Char('/')), words(row.text), words(row.warning)});
    }
    return groups;
}

} // namespace usher
