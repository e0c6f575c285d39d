// Brand packs on disk.
#include "common/brand/brand.h"
#include "fuzz/fuzzing.h"

#include <algorithm>

using namespace usher;

namespace {

void requireAddress(const QUrl &url)
{
    fuzz::require(url.isEmpty()
            || (url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
                && (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))),
        "an address leads to the web");
}

void tryPack(fuzz::Input input)
{
    const Result<Brand> brand = parseBrand(input.rest());
    if (!brand) {
        fuzz::requireReason(brand.problem());
        return;
    }
    fuzz::require(!brand->id.isEmpty() && !brand->name.isEmpty() && !brand->linkScheme.isEmpty()
            && !brand->keychainService.isEmpty(),
        "a brand has its names");
    for (const QUrl &url : {brand->billingCenterUrl, brand->supportUrl, brand->downloadUrl, brand->dataKitUrl,
             brand->introVideoUrl, brand->backendUrl})
        requireAddress(url);
    for (const Site &site : brand->sites)
        fuzz::require(brand->site(site.id) == &site, "a site is named once");
    for (const Listing &listing : brand->listings) {
        requireAddress(listing.url);
        fuzz::require(brand->listing(listing.marketplace, listing.variant) == &listing, "a listing is named once");
        fuzz::require(std::ranges::all_of(listing.sites, [&](const QString &id) { return brand->site(id); }),
            "a listing's sites are the brand's");
        fuzz::require(brand->marketplaces.contains(listing.marketplace), "a listing's marketplace is the brand's");
    }
    QStringList languages = brand->languages();
    languages.append({QStringLiteral("en"), QStringLiteral("zh-TW"), QStringLiteral("xx")});
    for (const QString &language : std::as_const(languages)) {
        fuzz::require(!brand->displayName(language).isEmpty(), "a brand has a name in every language");
        for (const Agreement &agreement : brand->agreements(language)) {
            fuzz::require(!agreement.title.isEmpty(), "an agreement has a title in every language");
            requireAddress(agreement.url);
        }
    }
}

} // namespace

USHER_FUZZ_TARGET(tryPack)
