#include "usherd/marketplace/identifier.h"

namespace usherd::marketplace {

const usher::TextForm &identifierForm()
{
    static const usher::TextForm form = usher::patternForm("MarketplaceIdentifier", 1, 128, "[!-%'-<>-~]+");
    return form;
}

const usher::TextForm &optionalIdentifierForm()
{
    static const usher::TextForm form
        = usher::patternForm("OptionalMarketplaceIdentifier", 0, identifierForm().maximum, "[!-%'-<>-~]*");
    return form;
}

QByteArray joinedKey(const QStringList &identifiers)
{
    return identifiers.join(QLatin1Char('&')).toUtf8();
}

} // namespace usherd::marketplace
