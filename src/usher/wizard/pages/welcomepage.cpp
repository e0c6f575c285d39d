#include "usher/wizard/pages/welcomepage.h"

#include "common/brand/brand.h"
#include "usher/flow/flowcontroller.h"
#include "usher/flow/welcomemodel.h"
#include "usher/wizard/controls/banner.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/card.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/flowlayout.h"
#include "usher/wizard/controls/marks.h"
#include "usher/wizard/controls/pagecolumn.h"

#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace usher {

WelcomePage::WelcomePage(FlowController *flow, const QList<LanguageChoice> &languages, QWidget *parent)
    : Page(flow, flow->welcome(), parent)
    , m_welcome(flow->welcome())
    , m_chips(new QWidget)
    , m_unfinished(new Banner(Banner::Kind::Info))
    , m_service(new Banner(Banner::Kind::Error))
{
    column()->setLargeTitle(true);

    auto *chips = new FlowLayout(space(Space::S));
    m_chips->setLayout(chips);
    for (const LanguageChoice &language : languages) {
        auto *chip = new Chip(language.nativeName);
        chip->setObjectName(QStringLiteral("language_") + language.code);
        chip->setCheckable(true);
        chip->setAutoExclusive(true);
        chip->setChecked(language.code == flow->language());
        connect(chip, &QAbstractButton::clicked, this, [this, code = language.code] { Q_EMIT languageChosen(code); });
        connect(flow, &FlowController::headerChanged, chip, [chip, flow, code = language.code] {
            if (code == flow->language())
                chip->setChecked(true);
        });
        chips->addWidget(chip);
    }
    body()->addWidget(m_chips);
    body()->addSpacing(space(Space::Xl));
    addBanner(m_unfinished);
    addBanner(m_service);
    connect(m_unfinished, &Banner::primaryClicked, m_welcome, &WelcomeModel::continueUnfinished);
    connect(m_unfinished, &Banner::linkClicked, m_welcome, &WelcomeModel::startOver);
    connect(m_service, &Banner::primaryClicked, m_welcome, &WelcomeModel::retryConfiguration);

    auto *group = new QWidget;
    auto *columns = new ColumnsLayout(3, 13, space(Space::M));
    group->setLayout(columns);
    QList<std::pair<QString, Card *>> cards;
    for (const Marketplace marketplace : allMarketplaces) {
        auto *card = new Card({});
        columns->addWidget(card, marketplace == Marketplace::Direct ? 2 : 1);
        m_cards.append({marketplace, card});
        cards.append({marketplaceId(marketplace), card});
    }
    m_where = addCards(m_welcome->marketplace(), cards, group);
    m_handoff = addAmber();
    connect(m_welcome->marketplace(), &FieldBase::changed, this, &WelcomePage::refresh);
    ready();
}

void WelcomePage::retranslate()
{
    setHeading(tr("Activate your Commercial Plan"),
        tr("Takes about three minutes. You can stop and come back: nothing you typed is lost."));
    m_chips->setAccessibleName(tr("Language"));
    m_where->setLabel(tr("Where did you buy?"));
    for (const auto &[marketplace, card] : m_cards) {
        card->setTitle(words::marketplace(marketplace, brand()));
        switch (marketplace) {
        case Marketplace::Alibaba:
            card->setSubtitle(tr("China and international"));
            break;
        case Marketplace::Huawei:
            //: Huawei's marketplace is called KooGallery outside China
            card->setSubtitle(tr("KooGallery"));
            break;
        case Marketplace::Aws:
            card->setSubtitle(tr("China and global"));
            break;
        case Marketplace::Azure:
            card->setSubtitle(tr("Settles in US dollars"));
            break;
        case Marketplace::Direct:
            card->setSubtitle(tr("Settles through your Billing Center account"));
            break;
        }
    }
    m_unfinished->setTitle(tr("You have an unfinished activation"));
    m_unfinished->setPrimaryAction(tr("Continue"));
    m_unfinished->clearLinks();
    m_unfinished->addLink(QStringLiteral("start_over"), tr("Start over"));
}

void WelcomePage::refresh()
{
    const QList<Marketplace> offered = m_welcome->offered();
    for (const auto &[marketplace, card] : m_cards)
        card->setVisible(offered.contains(marketplace));

    const Marketplace chosen = marketplaceFromId(m_welcome->marketplace()->value()).value_or(Marketplace::Direct);
    m_handoff->setText(words::handoff(chosen, brand()));
    m_handoff->setVisible(needsHandoff(chosen));

    const std::optional<WelcomeModel::Unfinished> unfinished = m_welcome->unfinished();
    if (unfinished) {
        //: %1 is the name of a page, %2 a date and time
        m_unfinished->setText(tr("“%1”, kept from %2.")
                                  .arg(words::stepTitle(unfinished->step, brand()),
                                      QLocale().toString(unfinished->savedAt.toLocalTime(), QLocale::ShortFormat)));
    }
    m_unfinished->setVisible(unfinished.has_value());

    const std::optional<Problem> problem = m_welcome->configurationProblem();
    if (problem) {
        const words::ProblemWords said = words::problem(*problem, brand());
        m_service->setTitle(said.title);
        m_service->setText(said.text());
        m_service->setPrimaryAction(said.action == ProblemAction::None ? QString() : said.actionText);
        m_service->setDetails(problem->detail.isEmpty() ? problem->code : problem->detail);
    }
    m_service->setVisible(problem.has_value() && !m_welcome->problem());
}

} // namespace usher
