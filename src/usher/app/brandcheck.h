#pragma once

#include "common/brand/brand.h"
#include "usher/wizard/style/theme.h"

namespace usher {

Accent accentOf(const Brand &);

// What `usher --check-brand` says of a brand pack. Needs no display.
struct BrandReport
{
    struct Contrast
    {
        QString scheme; // "light", "dark"
        QString pair; // "text on accent", "link on window"
        double ratio = 1; // WCAG, of what the style really paints
        bool good() const;
    };

    QString pack; // as it was named
    QString id; // empty: the pack cannot be read
    QString sentence; // what is wrong with the pack; empty: nothing
    QList<Problem::Field> problems; // with their places
    QList<Contrast> contrasts; // empty while the pack is not well-formed

    bool good() const;
    QByteArray json() const;
};

inline constexpr double leastContrast = 4.5;

BrandReport checkBrand(const QString &idOrPath);
BrandReport checkBrand(const QString &name, const QByteArray &pack);

} // namespace usher
