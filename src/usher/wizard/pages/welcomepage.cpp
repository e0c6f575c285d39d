#include "usher/wizard/pages/welcomepage.h"

#include "common/brand/brand.h"
#include "usher/flow/flowcontroller.h"
#include "usher/flow/handoffstep.h"
#include "usher/flow/welcomemodel.h"
#include "usher/wizard/controls/banner.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/card.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/flowlayout.h"
#include "usher/wizard/controls/marks.h"
#include "usher/wizard/controls/pagecolumn.h"
#include "usher/wizard/controls/textlabel.h"
#include "usher/wizard/pages/accountcards.h"
#include "usher/wizard/pages/handoffview.h"

#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace usher {

namespace {

QChar::Script scriptOf(const QString &text)
{
    return text.isEmpty() ? QChar::Script_Latin : text.front().script();
}

} // namespace

WelcomePage::WelcomePage(FlowController *flow, const QList<LanguageChoice> &languages, QWidget *parent)
    : Page(flow, flow->welcome(), parent, TextStyle::Welcome)
    , m_welcome(flow->welcome())
    , m_chips(new QWidget)
    , m_languageLocked(new TextLabel(TextStyle::Caption, Role::SoftText))
    , m_handoff(new HandoffView(flow, HandoffBox::Place::Beginning))
    , m_accounts(new AccountCards(flow))
    , m_verified(new Banner(Banner::Kind::Success))
    , m_unfinished(new Banner(Banner::Kind::Info))
    , m_service(new Banner(Banner::Kind::Error))
{
    const auto own = std::find_if(languages.cbegin(), languages.cend(),
        [flow](const LanguageChoice &language) { return language.code == flow->language(); });
    const QChar::Script script = own == languages.cend() ? QChar::Script_Latin : scriptOf(own->nativeName);
    auto *chips = new FlowLayout(space(Space::S));
    m_chips->setLayout(chips);
    for (const LanguageChoice &language : languages) {
        auto *chip = new Chip(language.nativeName);
        chip->setObjectName(QStringLiteral("language_") + language.code);
        if (scriptOf(language.nativeName) != QChar::Script_Latin && scriptOf(language.nativeName) != script)
            chip->paintTextLater();
        chip->setCheckable(true);
        chip->setAutoExclusive(true);
        chip->setChecked(language.code == flow->language());
        chip->setEnabled(!flow->isLanguageLocked());
        connect(chip, &QAbstractButton::clicked, this, [this, code = language.code] { Q_EMIT languageChosen(code); });
        connect(flow, &FlowController::headerChanged, chip, [chip, flow, code = language.code] {
            if (code == flow->language())
                chip->setChecked(true);
        });
        chips->addWidget(chip);
    }
    body()->addWidget(m_chips);
    body()->addWidget(m_languageLocked);
    m_languageLocked->setVisible(flow->isLanguageLocked());
    body()->addSpacing(space(Space::Xl));
    addBanner(m_verified);
    addBanner(m_unfinished);
    addBanner(m_service);
    connect(m_unfinished, &Banner::primaryClicked, m_welcome, &WelcomeModel::continueUnfinished);
    connect(m_unfinished, &Banner::linkClicked, m_welcome, &WelcomeModel::startOver);
    connect(m_service, &Banner::primaryClicked, this,
        [this] { mend(m_welcome->configurationProblem(), [this] { m_welcome->retryConfiguration(); }); });

    // Whoever comes back finds the way on without scrolling.
    body()->addWidget(m_accounts);
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
    m_notBought = addLink();
    m_notBought->setObjectName(QStringLiteral("not_bought"));
    connect(m_notBought, &QAbstractButton::clicked, m_welcome, &WelcomeModel::showGuide);
    body()->addSpacing(space(Space::L));
    body()->addWidget(m_handoff);
    body()->addSpacing(space(Space::L));
    connect(m_handoff, &HandoffView::notMineClicked, flow->handoff(), &HandoffStep::reject);
    connect(m_welcome->marketplace(), &FieldBase::changed, this, &WelcomePage::refresh);
    ready();
}

void WelcomePage::retranslate()
{
    setHeading(tr("Activate your Commercial Plan"),
        tr("Takes about three minutes. You can stop and come back: nothing you typed is lost."));
    m_chips->setAccessibleName(tr("Language"));
    m_languageLocked->setText(tr("Your administrator has chosen the language."));
    m_where->setLabel(tr("Where did you buy?"));
    m_where->setHint(
        m_welcome->isMarketplaceLocked() ? tr("Your administrator has chosen the marketplace.") : QString());
    for (const auto &[marketplace, card] : m_cards) {
        card->setTitle(words::marketplace(marketplace, brand()));
        card->setSubtitle(words::marketplaceSubtitle(marketplace));
    }
    m_handoff->retranslate();
    m_notBought->setText(tr("I have not bought yet"));
    m_verified->setTitle(tr("Your purchase is verified"));
    m_unfinished->setTitle(tr("You have an unfinished activation"));
    m_unfinished->setPrimaryAction(tr("Continue"));
    m_unfinished->setLink(QStringLiteral("start_over"), tr("Start over"));
}

void WelcomePage::refresh()
{
    m_accounts->refresh();
    const QList<Marketplace> offered = m_welcome->offered();
    for (const auto &[marketplace, card] : m_cards)
        card->setVisible(offered.contains(marketplace));

    const std::optional<Marketplace> chosen = marketplaceFromId(m_welcome->marketplace()->value());
    m_handoff->setMarketplace(chosen.value_or(Marketplace::Direct));
    const HandoffStep *handoff = flow()->handoff();
    const bool comes = handoff->state() != HandoffStep::State::Idle;
    m_handoff->setVisible(chosen != Marketplace::Direct || comes);
    // What comes over says itself where it was bought; a code that is being tried may be wrong.
    m_where->setVisible(
        !comes || (handoff->state() == HandoffStep::State::Claiming && handoff->way() == HandoffWay::Code));
    const std::optional<WelcomeModel::Verified> verified
        = handoff->needsConfirmation() ? std::nullopt : m_welcome->verified();
    m_notBought->setVisible(m_welcome->offersGuide() && !comes);
    if (verified) {
        const QString what = words::settlement({verified->marketplace, verified->maskedAccount}, brand());
        const QString when = QLocale().toString(verified->when.toLocalTime(), QLocale::ShortFormat);
        //: What a marketplace confirmed. %1 is "Alibaba Cloud account 1234…3456", %2 a date and time
        m_verified->setText(verified->when.isValid() ? tr("%1, confirmed on %2.").arg(what, when) : what);
    }
    m_verified->setVisible(verified.has_value());

    const std::optional<WelcomeModel::Unfinished> unfinished = m_welcome->unfinished();
    if (unfinished) {
        //: %1 is the name of a page, %2 a date and time
        m_unfinished->setText(tr("“%1”, kept from %2.")
                                  .arg(words::stepTitle(unfinished->step, brand()),
                                      QLocale().toString(unfinished->savedAt.toLocalTime(), QLocale::ShortFormat)));
    }
    m_unfinished->setVisible(unfinished.has_value());

    const std::optional<Problem> problem = m_welcome->configurationProblem();
    if (problem)
        tell(m_service, *problem);
    m_service->setVisible(problem.has_value() && !m_welcome->problem());
    // Only after Next was pressed: somebody may be choosing while the service is asked for the first time.
    if (std::exchange(m_wasBusy, m_welcome->isBusy()) && !m_welcome->isBusy() && problem)
        focusBanner(m_service);
}

} // namespace usher
