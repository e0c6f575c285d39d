#include "usherd/cli/commandline.h"
#include "usherd/cli/marketplaces/marketplaces.h"
#include "usherd/cli/settingplace.h"
#include "usherd/web/landings.h"

#include <QFile>

namespace usherd {

namespace huawei = marketplace::huawei;
using usher::Done;
using usher::Result;
using usher::Secret;

namespace {

const Setting huaweiSettings[] = {
    {"marketplace.huawei.enabled", nullptr, "Takes Huawei Cloud KooGallery's calls, below /mp/huawei.",
        AT(marketplaces.huawei.enabled)},
    {"marketplace.huawei.variant", nullptr, "Which of the brand's listings it is.", AT(marketplaces.huawei.variant),
        "name"},
    {"marketplace.huawei.site", nullptr, "Whose interfaces are asked who bought.", AT(marketplaces.huawei.site), "site",
        0, 0, "china|international|europe"},
    {"marketplace.huawei.private_key", nullptr, "RSA key that client secrets are wrapped for, PEM.",
        AT(marketplaces.huawei.privateKeyFile), "file"},
};

const SecretSetting huaweiSecrets[] = {
    {"marketplace.huawei.key", "USHERD_HUAWEI_KEY", "huawei-key", AT(marketplaces.huawei.key)},
    {"marketplace.huawei.old_key", "USHERD_HUAWEI_OLD_KEY", "huawei-old-key", AT(marketplaces.huawei.oldKey)},
    {"marketplace.huawei.kit_key", "USHERD_HUAWEI_KIT_KEY", "huawei-kit-key", AT(marketplaces.huawei.kitKey)},
    {"marketplace.huawei.old_kit_key", "USHERD_HUAWEI_OLD_KIT_KEY", "huawei-old-kit-key",
        AT(marketplaces.huawei.oldKitKey)},
    {"marketplace.huawei.access_key", "USHERD_HUAWEI_ACCESS_KEY", "huawei-access-key",
        AT(marketplaces.huawei.accessKey)},
    {"marketplace.huawei.secret_key", "USHERD_HUAWEI_SECRET_KEY", "huawei-secret-key",
        AT(marketplaces.huawei.secretKey)},
};

bool isHuaweiOn(const MarketplaceOptions &on)
{
    return on.huawei.enabled;
}

void checkHuawei(const ServeOptions &options, MarketplaceNeeds &needs)
{
    const MarketplaceOptions::Huawei &huawei = options.marketplaces.huawei;
    needs.secret(huawei.key, "marketplace.huawei.key");
    needs.secret(huawei.kitKey, "marketplace.huawei.kit_key");
    needs.secret(options.settings.sealKey, "seal.key");
    if (huawei.accessKey.isEmpty() != huawei.secretKey.isEmpty()) {
        needs.secret(huawei.accessKey, "marketplace.huawei.access_key");
        needs.secret(huawei.secretKey, "marketplace.huawei.secret_key");
    }
    needs.file(huawei.privateKeyFile, "marketplace.huawei.private_key",
        QStringLiteral("client secrets come wrapped under its public key."));
}

huawei::Site siteOf(const QString &word)
{
    if (word == QLatin1String("international"))
        return huawei::Site::International;
    return word == QLatin1String("europe") ? huawei::Site::Europe : huawei::Site::China;
}

Result<endpoints::HuaweiListing> listingOf(const MarketplaceOptions::Huawei &options)
{
    endpoints::HuaweiListing listing;
    listing.privateKey = options.privateKey;
    QFile file(options.privateKeyFile);
    if (listing.privateKey.isEmpty()) {
        if (!file.open(QIODevice::ReadOnly))
            return commandline::wrong(options.privateKeyFile + QStringLiteral(": ") + file.errorString());
        listing.privateKey = Secret::fromUtf8(file.readAll());
    }
    listing.keys = keysOf(options.key, options.oldKey);
    listing.kitKeys = keysOf(options.kitKey, options.oldKitKey);
    listing.variant = options.variant;
    listing.site = siteOf(options.site);
    if (!options.accessKey.isEmpty())
        listing.accessKey = huawei::AccessKey{options.accessKey.revealUtf8(), options.secretKey};
    return listing;
}

Result<Done> addHuaweiCalls(Router &router, const MarketplaceWorld &world)
{
    const Result<endpoints::HuaweiListing> listing = listingOf(world.options.marketplaces.huawei);
    if (!listing)
        return listing.problem();
    endpoints::addHuawei(router, world.desk(), world.services.huaweiMembers(), world.deadline, *listing);
    return Done{};
}

Result<web::ReadVisit> huaweiLanding(const MarketplaceWorld &world)
{
    return web::huaweiVisits(world.services.huaweiMembers(), web::huaweiDomains(), world.send);
}

void playHuawei(MarketplaceOptions &on, const demo::MarketKeys &keys)
{
    on.huawei.enabled = true;
    on.huawei.variant = QStringLiteral("china");
    on.huawei.privateKey = keys.huaweiPrivateKey;
    on.huawei.key = keys.huawei;
    on.huawei.kitKey = keys.huaweiKit;
    on.huawei.accessKey = keys.huaweiAccessKey;
    on.huawei.secretKey = keys.huaweiSecretKey;
}

} // namespace

const MarketplaceSetup huaweiSetup{usher::Marketplace::Huawei, huaweiSettings, huaweiSecrets, isHuaweiOn, checkHuawei,
    addHuaweiCalls, huaweiLanding, playHuawei};

} // namespace usherd
