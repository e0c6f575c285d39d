#include "usherd/cli/brandsettings.h"

namespace usherd {

void setBrand(Settings &settings, const usher::Brand &brand)
{
    settings.brandName = brand.displayName(QStringLiteral("en"));
    settings.brandNameZh = brand.displayName(QStringLiteral("zh"));
    settings.letterhead = {brand.operatorName, brand.supportUrl, brand.light.accent, brand.dark.accent};
    settings.sites = brand.sites;
    settings.marketplaces = brand.marketplaces;
    settings.policy.agreements = brand.agreements(QStringLiteral("en"));
}

} // namespace usherd
