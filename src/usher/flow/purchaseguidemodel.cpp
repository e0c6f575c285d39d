#include "usher/flow/purchaseguidemodel.h"

#include "common/brand/brand.h"
#include "usher/flow/flowcore.h"
#include "usher/flow/forms.h"

namespace usher {

PurchaseGuideModel::PurchaseGuideModel(FlowCore *core, QObject *parent)
    : PageModel(Step::PurchaseGuide, core, parent)
    , m_marketplace(add(new Field(QStringLiteral("marketplace"), this)))
    , m_variant(add(new VariantField(core, this)))
{
    m_marketplace->setRule(forms::chosen());
    m_marketplace->setSilentWhenGood(true);
    connect(m_marketplace, &FieldBase::edited, this, [this] {
        this->core()->draft().choose(marketplaceFromId(m_marketplace->value()));
        this->core()->draftEdited();
        m_variant->enter();
    });
    connect(&core->handoff(), &HandoffStep::changed, this, [this] {
        if (draft().step == step())
            enter();
        Q_EMIT changed();
    });
    for (FieldBase *field : fields())
        connect(field, &FieldBase::edited, this, &PageModel::changed);
}

QList<Marketplace> PurchaseGuideModel::offered() const
{
    return core()->marketplaces();
}

QList<GuideGroup> PurchaseGuideModel::groups() const
{
    const QString variant = purchaseVariant(draft(), core()->brand());
    if (!draft().marketplace || (variant.isEmpty() && !m_variant->offered().isEmpty()))
        return {};
    return purchaseGuide(*draft().marketplace, variant, core()->brand());
}

bool PurchaseGuideModel::isTicked(const QString &stepId) const
{
    return draft().guideTicks.contains(stepId);
}

void PurchaseGuideModel::setTicked(const QString &stepId, bool ticked)
{
    if (ticked == isTicked(stepId))
        return;
    QStringList &ticks = core()->draft().guideTicks;
    if (ticked)
        ticks.append(stepId);
    else
        ticks.removeAll(stepId);
    core()->draftEdited();
    Q_EMIT changed();
}

bool PurchaseGuideModel::isSold() const
{
    return draft().marketplace != Marketplace::Direct;
}

QUrl PurchaseGuideModel::listing() const
{
    const Listing *listing = draft().marketplace
        ? core()->brand().listing(*draft().marketplace, purchaseVariant(draft(), core()->brand()))
        : nullptr;
    return listing ? listing->url : QUrl();
}

Message PurchaseGuideModel::primaryText() const
{
    if (core()->handoff().needsConfirmation() && core()->handoff().isUsable())
        return {message_code::do_mine, {}};
    return {isSold() ? message_code::do_bought : message_code::do_next, {}};
}

void PurchaseGuideModel::enter()
{
    m_marketplace->load(draft().marketplace ? marketplaceId(*draft().marketplace) : QString());
    m_marketplace->setEnabled(!draft().handed);
    m_variant->enter();
}

bool PurchaseGuideModel::canCommit() const
{
    return PageModel::canCommit() && !core()->handoff().isBusy();
}

bool PurchaseGuideModel::validateAll()
{
    return !core()->handoff().claimTyped(false) && PageModel::validateAll();
}

void PurchaseGuideModel::submit()
{
    core()->handoff().confirm();
    if (facts().ready())
        return done();
    begin({message_code::busy_loading, {}});
    Call<api::Configuration> *call = core()->loadConfiguration();
    watch(call);
    call->whenEnded(this, [this, run = run()](const Result<api::Configuration> &outcome) {
        if (!isCurrent(run))
            return;
        if (outcome)
            done();
        else
            fail(outcome.problem());
    });
}

} // namespace usher
