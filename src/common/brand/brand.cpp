#include "common/brand/brand.h"

#include "common/core/jsonreader.h"
#include "common/core/jsonstrict.h"
#include "common/core/languages.h"
#include "common/domain/forms.h"

#include <QLocale>
#include <QSet>

#include <algorithm>

namespace usher {

namespace {

namespace wrong = problem_code::field;

const TextForm brandId = patternForm("BrandId", 1, 32, "[a-z][a-z0-9-]*");
const TextForm colour = patternForm("Colour", 7, 7, "#[0-9a-f]{6}");
const TextForm domain = patternForm("Domain", 3, 253, "[a-z0-9-]+(\\.[a-z0-9-]+)+");
// A bare word could be anybody's scheme: only reverse-domain ones are taken.
const TextForm scheme = patternForm("Scheme", 3, 64, "[a-z]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+");
const TextForm words{"Words", 1, 200};
const TextForm languageTag = patternForm("LanguageTag", 2, 35, "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");

// A pack may not send customers anywhere unencrypted.
void httpsUrl(JsonReader &reader, const char *name, QUrl &url)
{
    reader.optionalUrl(name, url);
    if (!url.isEmpty() && url.scheme() != QLatin1String("https"))
        reader.reject(reader.path(name), wrong::malformed);
}

// What is named by its owner's domain stands below that domain: nobody takes another brand's keychain or links by a
// slip of copying.
void ownName(JsonReader &reader, const char *name, const QString &value, const QString &mainDomain)
{
    QStringList labels = mainDomain.split(QLatin1Char('.'));
    std::reverse(labels.begin(), labels.end());
    if (!value.startsWith(labels.join(QLatin1Char('.')) + QLatin1Char('.')))
        reader.reject(reader.path(name), wrong::not_allowed);
}

constexpr auto coloursShape = [](JsonReader &r, BrandColours &c) {
    r.text("accent", c.accent, colour);
    r.text("on_accent", c.onAccent, colour);
};

constexpr auto siteShape = [](JsonReader &r, Site &s) {
    r.text("id", s.id, form::siteId);
    r.text("place", s.place, words);
    r.optionalText("provider", s.provider, words);
    r.url("sign_in_url", s.signInUrl);
    if (s.signInUrl.scheme() == QLatin1String("http"))
        r.reject(r.path("sign_in_url"), wrong::malformed);
};

constexpr auto listingShape = [](JsonReader &r, Listing &l) {
    r.text("variant", l.variant, form::variant);
    httpsUrl(r, "url", l.url);
    r.texts("sites", l.sites, 64, form::siteId);
};

struct Offer
{
    Marketplace marketplace = Marketplace::Direct;
    QList<Listing> listings;
};

constexpr auto offerShape = [](JsonReader &r, Offer &o) {
    r.choice("id", o.marketplace, marketplaceId, marketplaceFromId);
    r.list("listings", o.listings, 8, listingShape);
};

constexpr QLatin1String en("en");
constexpr QLatin1String zh("zh");

// The members that are languages; any other stays unread and is told as unknown.
QList<QByteArray> languagesOf(const JsonReader &reader)
{
    QList<QByteArray> tags;
    for (const QString &name : reader.names()) {
        if (languageTag.fits(name) && QLocale(name).language() != QLocale::C)
            tags.append(name.toLatin1());
    }
    return tags;
}

constexpr auto titlesShape = [](JsonReader &r, QMap<QString, QString> &titles) {
    for (const QByteArray &tag : languagesOf(r))
        r.text(tag.constData(), titles[QString::fromLatin1(tag)], words);
    if (!titles.contains(en))
        r.text("en", titles[en], words); // is missed
};

constexpr auto urlsShape = [](JsonReader &r, QMap<QString, QUrl> &urls) {
    for (const QByteArray &tag : languagesOf(r))
        httpsUrl(r, tag.constData(), urls[QString::fromLatin1(tag)]);
};

constexpr auto agreementShape = [](JsonReader &r, Brand::AgreementText &a) {
    r.text("id", a.id, form::agreementId);
    r.text("version", a.version, form::agreementVersion);
    r.object("titles", a.titles, titlesShape);
    r.object("urls", a.urls, urlsShape);
};

template <class Items, class Key>
void refuseTwins(JsonReader &reader, const char *name, const Items &items, const Key &key)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString id = key(items.at(i));
        if (seen.contains(id))
            reader.reject(
                reader.path(name) + QLatin1Char('/') + QString::number(i) + QLatin1String("/id"), wrong::not_allowed);
        seen.insert(id);
    }
}

// What a marketplace suits follows from its listings. One that names no site, or none of this brand's, has no rule:
// a warning on every site would help nobody, so it suits all.
void fitSites(Brand &brand)
{
    for (const Marketplace marketplace : std::as_const(brand.marketplaces)) {
        QStringList named;
        for (const Listing &listing : brand.listingsOf(marketplace))
            named += listing.sites;
        for (Site &site : brand.sites) {
            if (named.isEmpty() || named.contains(site.id))
                site.suits.append(marketplace);
        }
    }
}

constexpr auto brandShape = [](JsonReader &r, Brand &b) {
    QList<Offer> offers;
    r.text("id", b.id, brandId);
    r.text("name", b.name, words);
    r.optionalText("chinese_name", b.chineseName, words);
    r.text("wordmark", b.wordmark, words);
    r.optionalText("operator", b.operatorName, words);
    r.object("light", b.light, coloursShape);
    r.object("dark", b.dark, coloursShape);
    r.text("main_domain", b.mainDomain, domain);
    httpsUrl(r, "billing_center_url", b.billingCenterUrl);
    httpsUrl(r, "support_url", b.supportUrl);
    httpsUrl(r, "download_url", b.downloadUrl);
    httpsUrl(r, "datakit_url", b.dataKitUrl);
    httpsUrl(r, "intro_video_url", b.introVideoUrl);
    httpsUrl(r, "backend_url", b.backendUrl);
    r.text("link_scheme", b.linkScheme, scheme);
    r.text("keychain_service", b.keychainService, scheme);
    r.list("sites", b.sites, 64, siteShape);
    r.list("marketplaces", offers, 16, offerShape);
    r.list("agreements", b.agreementTexts, 16, agreementShape);

    refuseTwins(r, "sites", b.sites, [](const Site &site) { return site.id; });
    refuseTwins(r, "marketplaces", offers, [](const Offer &offer) { return marketplaceId(offer.marketplace); });
    refuseTwins(r, "agreements", b.agreementTexts, [](const Brand::AgreementText &text) { return text.id; });
    ownName(r, "link_scheme", b.linkScheme, b.mainDomain);
    ownName(r, "keychain_service", b.keychainService, b.mainDomain);
    if (b.sites.isEmpty())
        r.reject(r.path("sites"), wrong::required);
    for (qsizetype i = 0; i < offers.size(); ++i) {
        Offer &offer = offers[i];
        b.marketplaces.append(offer.marketplace);
        for (Listing &listing : offer.listings) {
            listing.marketplace = offer.marketplace;
            if (std::any_of(
                    listing.sites.cbegin(), listing.sites.cend(), [&b](const QString &s) { return !b.site(s); }))
                r.reject(r.path("marketplaces") + QLatin1Char('/') + QString::number(i) + QLatin1String("/listings"),
                    wrong::not_allowed);
            b.listings.append(listing);
        }
    }
    fitSites(b);
};

template <class Text> Text inLanguage(const QMap<QString, Text> &texts, const QString &language)
{
    return texts.value(OfferedLanguages(texts.keys()).nearest(language).value_or(en));
}

QString places(const QList<Problem::Field> &fields)
{
    QStringList lines;
    for (const Problem::Field &field : fields)
        lines.append(field.pointer + QLatin1String(": ") + field.code);
    return lines.join(QLatin1String("; "));
}

} // namespace

QString Brand::displayName(const QString &language) const
{
    return !chineseName.isEmpty() && OfferedLanguages({zh}).nearest(language) ? chineseName : name;
}

QList<Agreement> Brand::agreements(const QString &language) const
{
    QList<Agreement> texts;
    for (const AgreementText &text : agreementTexts)
        texts.append({text.id, text.version, inLanguage(text.titles, language), inLanguage(text.urls, language)});
    return texts;
}

QStringList Brand::languages() const
{
    QSet<QString> all{en};
    for (const AgreementText &text : agreementTexts) {
        for (auto it = text.titles.cbegin(); it != text.titles.cend(); ++it)
            all.insert(it.key());
    }
    return all.values();
}

QList<Listing> Brand::listingsOf(Marketplace marketplace) const
{
    QList<Listing> found;
    std::copy_if(listings.cbegin(), listings.cend(), std::back_inserter(found),
        [marketplace](const Listing &listing) { return listing.marketplace == marketplace; });
    return found;
}

const Listing *Brand::listing(Marketplace marketplace, const QString &variant) const
{
    const auto found = std::find_if(listings.cbegin(), listings.cend(),
        [&](const Listing &listing) { return listing.marketplace == marketplace && listing.variant == variant; });
    return found == listings.cend() ? nullptr : &*found;
}

const Site *Brand::site(const QString &siteId) const
{
    const auto found
        = std::find_if(sites.cbegin(), sites.cend(), [&siteId](const Site &site) { return site.id == siteId; });
    return found == sites.cend() ? nullptr : &*found;
}

Result<Brand> parseBrand(const QByteArray &json)
{
    const Result<QJsonDocument> document = parseStrictJson(json);
    if (!document)
        return document.problem();
    if (!document->isObject())
        return Problem::make(problem_code::bad_request, 0, QStringLiteral("The brand pack is not a JSON object."));
    Result<Brand> brand = readJson<Brand>(document->object(), JsonReader::Unknown::Refuse, brandShape);
    if (brand)
        return brand;
    Problem problem = brand.problem();
    problem.status = 0;
    problem.detail = places(problem.fields);
    return problem;
}

} // namespace usher
