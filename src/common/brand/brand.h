#pragma once

#include "common/core/result.h"
#include "common/domain/policy.h"
#include "common/domain/site.h"

#include <QMap>

namespace usher {

struct BrandColours
{
    QString accent; // "#1f6f8b"
    QString onAccent; // text on the accent
    bool operator==(const BrandColours &) const = default;
};

// Where a plan is sold. A marketplace may have variants ("china", "international"), each with its own listing and
// sites.
struct Listing
{
    Marketplace marketplace = Marketplace::Direct;
    QString variant;
    QUrl url; // empty: not known
    QStringList sites; // Site::id of those that suit; empty: no rule is known
    bool operator==(const Listing &) const = default;
};

// All that is the vendor's and not the product's. Addresses that are not known are empty, never guessed.
struct Brand
{
    struct AgreementText
    {
        QString id;
        QString version;
        QMap<QString, QString> titles; // by language (BCP 47): "en" always
        QMap<QString, QUrl> urls; // the same; may be empty
        bool operator==(const AgreementText &) const = default;
    };

    QString id;
    QString name;
    QString chineseName; // empty: the same as name
    QString wordmark; // set in type
    QString operatorName; // legal entity
    BrandColours light;
    BrandColours dark;
    QString mainDomain;
    QUrl billingCenterUrl;
    QUrl supportUrl;
    QUrl downloadUrl; // of the wizard
    QUrl dataKitUrl;
    QUrl introVideoUrl;
    QUrl backendUrl; // empty: no activation service is configured
    QString linkScheme; // "com.example.usher"
    QString keychainService;
    QList<Site> sites; // in the brand's order; suits follows from the listings
    QList<Marketplace> marketplaces; // in the brand's order
    QList<Listing> listings;
    QList<AgreementText> agreementTexts;

    // Language is a BCP 47 tag; English where the pack has no text in it.
    QString displayName(const QString &language) const;
    QList<Agreement> agreements(const QString &language) const; // in the nearest there is, else in English
    QStringList languages() const; // in which an agreement has a title
    QList<Listing> listingsOf(Marketplace) const;
    const Listing *listing(Marketplace, const QString &variant) const; // nullptr: no such variant
    const Site *site(const QString &siteId) const; // nullptr: not one of the brand's

    bool operator==(const Brand &) const = default;
};

// Strict JSON, every member checked. A Problem names the places in its detail ("/sites/0/sign_in_url: malformed").
Result<Brand> parseBrand(const QByteArray &json);
// A compiled-in pack by its id, or one on disk: a path of a brand.json, or of the folder it is in. A Problem's detail
// is a sentence or two for the command line.
Result<Brand> loadBrand(const QString &idOrPath);
// The text of a pack, not looked at: by the same names.
Result<QByteArray> readBrandPack(const QString &idOrPath);
QStringList builtInBrands();
QString defaultBrand(); // this build's: USHER_BRAND
QString demoBrand(); // made up, for demos

} // namespace usher
