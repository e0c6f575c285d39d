#include "usher/flow/purchasevariant.h"

#include "common/brand/brand.h"
#include "usher/flow/flowcore.h"

#include <algorithm>

namespace usher {

QString purchaseVariant(const Draft &draft, const Brand &brand)
{
    if (draft.handed && !draft.handed->variant.isEmpty())
        return draft.handed->variant;
    if (!draft.marketplace)
        return {};
    if (brand.listing(*draft.marketplace, draft.variant))
        return draft.variant;
    const QList<Listing> listings = brand.listingsOf(*draft.marketplace);
    return listings.size() == 1 ? listings.constFirst().variant : QString();
}

VariantField::VariantField(FlowCore *core, QObject *parent)
    : Field(QStringLiteral("variant"), parent)
    , m_core(core)
{
    setSilentWhenGood(true);
    connect(this, &FieldBase::edited, this, [this] {
        m_answeredHere = true;
        m_core->draft().variant = value();
        m_core->draftEdited();
    });
}

QStringList VariantField::offered() const
{
    const Draft &draft = m_core->draft();
    if (!draft.marketplace || (draft.handed && !draft.handed->variant.isEmpty()))
        return {};
    QStringList variants;
    for (const Listing &listing : m_core->brand().listingsOf(*draft.marketplace))
        variants.append(listing.variant);
    return variants.size() > 1 ? variants : QStringList();
}

bool VariantField::isOpen() const
{
    return !offered().isEmpty() && (m_answeredHere || purchaseVariant(m_core->draft(), m_core->brand()).isEmpty());
}

bool VariantField::decidesSites() const
{
    const QStringList variants = offered();
    const auto suitable = [this](const QString &variant) {
        return m_core->facts().sitesFor(m_core->draft().marketplace, variant).suitable;
    };
    return std::any_of(variants.begin(), variants.end(),
        [&](const QString &variant) { return suitable(variant) != suitable(variants.first()); });
}

void VariantField::enter()
{
    m_answeredHere = false;
    load(purchaseVariant(m_core->draft(), m_core->brand()));
}

} // namespace usher
