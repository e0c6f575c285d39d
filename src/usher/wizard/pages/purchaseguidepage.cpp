#include "usher/wizard/pages/purchaseguidepage.h"

#include "common/brand/brand.h"
#include "usher/flow/flowcontroller.h"
#include "usher/flow/handoffstep.h"
#include "usher/flow/purchaseguidemodel.h"
#include "usher/wizard/controls/checkfield.h"
#include "usher/wizard/controls/checkitem.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/flowlayout.h"
#include "usher/wizard/controls/linkrow.h"
#include "usher/wizard/controls/textlabel.h"
#include "usher/wizard/pages/binding.h"
#include "usher/wizard/pages/chipchoice.h"
#include "usher/wizard/pages/handoffview.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace usher {

PurchaseGuidePage::PurchaseGuidePage(FlowController *flow, QWidget *parent)
    : Page(flow, flow->purchaseGuide(), parent)
    , m_guide(flow->purchaseGuide())
    , m_marketplaces(new ChipChoice(m_guide->marketplace()))
    , m_marketplace(addChips(m_guide->marketplace(), m_marketplaces))
    , m_variants(new ChipChoice(m_guide->variant()))
    , m_variant(addChips(m_guide->variant(), m_variants))
    , m_listing(new QWidget)
    , m_listingTitle(new TextLabel(TextStyle::Strong))
    , m_link(new LinkRow)
    , m_unknown(new TextLabel(TextStyle::Body, Role::SoftText))
    , m_list(new QWidget)
    , m_handoff(new HandoffView(flow, HandoffBox::Place::Beginning))
{
    auto *listing = new QVBoxLayout(m_listing);
    listing->setContentsMargins(0, 0, 0, space(Space::Xl));
    listing->setSpacing(space(Space::Xs));
    listing->addWidget(m_listingTitle);
    listing->addWidget(m_unknown);
    listing->addWidget(m_link);
    body()->addWidget(m_listing);

    auto *list = new QVBoxLayout(m_list);
    list->setContentsMargins(0, 0, 0, 0);
    list->setSpacing(0);
    body()->addWidget(m_list);
    m_handoff->setBrief(true);
    body()->addWidget(m_handoff);
    connect(m_handoff, &HandoffView::notMineClicked, flow->handoff(), &HandoffStep::reject);

    connect(m_link, &LinkRow::openRequested, flow, &FlowController::openLink);
    ready();
}

FieldRow *PurchaseGuidePage::addChips(Field *field, ChipChoice *chips)
{
    auto *row = new FieldRow({}, chips);
    binding::status(row, field);
    registerEditor(field, chips);
    body()->addWidget(row);
    return row;
}

void PurchaseGuidePage::retranslate()
{
    setHeading(words::stepTitle(step(), brand()),
        tr("Tick off what is done. Your ticks are kept: you can close this window and come back."));
    const QString where = tr("Where will you buy?");
    m_marketplace->setLabel(where);
    m_marketplaces->setQuestion(where);
    m_handoff->retranslate();
    refresh();
}

void PurchaseGuidePage::refresh()
{
    choices::List marketplaces;
    for (const Marketplace marketplace : m_guide->offered())
        marketplaces.append({marketplaceId(marketplace), words::marketplace(marketplace, brand())});
    m_marketplaces->setAnswers(marketplaces);

    m_marketplace->setHint(m_guide->marketplace()->isEmpty() ? tr("The steps follow.") : QString());

    const std::optional<Marketplace> chosen = marketplaceFromId(m_guide->marketplace()->value());
    const QString cloud = chosen ? words::marketplace(*chosen, brand()) : QString();
    const QStringList offered = m_guide->variant()->offered();
    choices::List variants;
    for (const QString &variant : offered)
        variants.append({variant, words::marketplaceVariant(variant)});
    m_variants->setAnswers(variants);
    m_variant->setVisible(!variants.isEmpty());
    //: %1 is a marketplace
    const QString which = tr("Which %1?").arg(cloud);
    m_variant->setLabel(which);
    m_variants->setQuestion(which);
    m_variant->setHint(
        m_guide->variant()->isEmpty() ? tr("Where your account with it is. The steps follow.") : QString());

    const QList<GuideGroup> groups = m_guide->groups();
    const QUrl listing = m_guide->listing();
    m_listing->setVisible(!groups.isEmpty() && m_guide->isSold());
    //: %1 is a marketplace
    m_listingTitle->setText(tr("The listing on %1").arg(cloud));
    //: %1 is the brand, %2 a marketplace
    m_unknown->setText(tr("We do not know the address of this listing. Search for “%1” on %2, or ask %1 for it.")
                           .arg(brand().displayName(flow()->language()), cloud));
    m_unknown->setVisible(listing.isEmpty());
    const QUrl link = listing.isEmpty() ? brand().supportUrl : listing;
    m_link->setUrl(link);
    m_link->setName(listing.isEmpty() ? QString() : m_listingTitle->text());
    m_link->setVisible(!link.isEmpty());
    m_handoff->setVisible(m_guide->isSold() || flow()->handoff()->state() != HandoffStep::State::Idle);
    fill();
}

void PurchaseGuidePage::build(const QStringList &ids)
{
    m_shown = ids;
    m_groups.clear();
    clear(m_list->layout());
    for (const GuideGroup &group : m_guide->groups()) {
        auto *box = new QWidget;
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, space(Space::L));
        column->setSpacing(0);
        Group shown{new TextLabel(TextStyle::Strong), new TextLabel(TextStyle::Caption, Role::SoftText), {}};
        auto *heading = new QHBoxLayout;
        heading->setSpacing(space(Space::M));
        heading->addWidget(shown.title);
        heading->addStretch();
        heading->addWidget(shown.count, 0, Qt::AlignBottom);
        column->addLayout(heading);
        column->addSpacing(space(Space::Xs));
        for (const GuideStep &step : group.steps) {
            auto *item = new CheckItem;
            item->box()->setObjectName(step.id);
            connect(item, &CheckItem::toggled, m_guide, [this, id = step.id](bool on) { m_guide->setTicked(id, on); });
            column->addWidget(item);
            shown.items.append(item);
        }
        m_list->layout()->addWidget(box);
        m_groups.append(shown);
    }
}

void PurchaseGuidePage::fill()
{
    const QList<GuideGroup> groups = m_guide->groups();
    QStringList ids;
    for (const GuideGroup &group : groups) {
        for (const GuideStep &step : group.steps)
            ids.append(step.id);
    }
    if (ids != m_shown)
        build(ids);
    for (qsizetype g = 0; g < groups.size(); ++g) {
        const QList<GuideStep> &steps = groups[g].steps;
        const auto done = std::count_if(
            steps.cbegin(), steps.cend(), [this](const GuideStep &step) { return m_guide->isTicked(step.id); });
        m_groups[g].title->setText(groups[g].title);
        //: So many steps of a checklist are done
        m_groups[g].count->setText(
            tr("%1 of %2 done").arg(QLocale().toString(qlonglong(done)), QLocale().toString(steps.size())));
        for (qsizetype i = 0; i < steps.size(); ++i) {
            CheckItem *item = m_groups[g].items[i];
            const QSignalBlocker blocker(item);
            item->setText(steps[i].text);
            item->setWarning(steps[i].warning);
            item->setDone(m_guide->isTicked(steps[i].id));
        }
    }
}

} // namespace usher
