#pragma once

#include "common/domain/marketplace.h"

#include <QList>
#include <QString>

namespace usher {

struct Brand;

struct GuideStep
{
    QString id; // stable and unique, the tick's name in the draft: "alibaba/china/agree"
    QString text;
    QString warning; // what must be known before doing it; empty: nothing
};

struct GuideGroup
{
    QString title;
    QList<GuideStep> steps;
};

// How to buy, in the marketplace's own button labels and in order, in the language of the installed translators at the
// time of the call. `variant` is Listing::variant, empty where the brand has none. The window shows it as a checklist;
// it needs no service and no network.
QList<GuideGroup> purchaseGuide(Marketplace, const QString &variant, const Brand &);

} // namespace usher
