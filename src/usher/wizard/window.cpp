#include "usher/wizard/window.h"

#include "common/brand/brand.h"
#include "usher/flow/pagemodel.h"
#include "usher/flow/words.h"
#include "usher/wizard/closequestion.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/shell.h"
#include "usher/wizard/controls/steprail.h"
#include "usher/wizard/controls/taborder.h"
#include "usher/wizard/pages/accountbindingpage.h"
#include "usher/wizard/pages/accountchoicepage.h"
#include "usher/wizard/pages/activationmethodpage.h"
#include "usher/wizard/pages/alreadylinkedpage.h"
#include "usher/wizard/pages/basicinformationpage.h"
#include "usher/wizard/pages/companyinformationpage.h"
#include "usher/wizard/pages/confirmbindingpage.h"
#include "usher/wizard/pages/createworkspacepage.h"
#include "usher/wizard/pages/handoffpanel.h"
#include "usher/wizard/pages/helppanel.h"
#include "usher/wizard/pages/networkpanel.h"
#include "usher/wizard/pages/purchaseguidepage.h"
#include "usher/wizard/pages/purchasereviewpage.h"
#include "usher/wizard/pages/signinpage.h"
#include "usher/wizard/pages/successpage.h"
#include "usher/wizard/pages/workspacebindingpage.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace usher {

Window::Window(FlowController *flow, QList<WelcomePage::LanguageChoice> languages, QWidget *parent)
    : QWidget(parent)
    , m_flow(flow)
    , m_languages(std::move(languages))
    , m_shell(new Shell)
    , m_settled(flow->hasStarted())
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_shell, 1);

    connect(m_shell, &Shell::backClicked, flow, &FlowController::back);
    connect(m_shell, &Shell::primaryClicked, flow, &FlowController::press);
    connect(m_shell, &Shell::extraClicked, this, &QWidget::close);
    connect(m_shell, &Shell::cancelClicked, flow, &FlowController::cancel);
    connect(m_shell, &Shell::helpClicked, flow, &FlowController::openHelp);
    connect(m_shell, &Shell::escapePressed, this, [this] {
        if (!m_flow->escape())
            close();
    });
    connect(m_shell->rail(), &StepRail::stepClicked, this, [this](int index) {
        const QList<FlowController::RailEntry> entries = m_flow->rail();
        if (index >= 0 && index < entries.size())
            m_flow->goTo(entries.at(index).step);
    });

    auto *languageMenu = new QMenu(this);
    for (const WelcomePage::LanguageChoice &language : std::as_const(m_languages)) {
        languageMenu->addAction(
            language.nativeName, this, [this, code = language.code] { Q_EMIT languageChosen(code); });
    }
    m_shell->languageButton()->setMenu(languageMenu);
    auto *siteMenu = new QMenu(this);
    connect(siteMenu, &QMenu::aboutToShow, this, [this, siteMenu] {
        siteMenu->clear();
        const auto add = [this, siteMenu](const Site &site) {
            QAction *action = siteMenu->addAction(
                buttonText(words::siteName(site)), this, [this, id = site.id] { m_flow->selectSite(id); });
            action->setCheckable(true);
            action->setChecked(site.id == m_flow->selectedSite());
        };
        siteMenu->addSection(siteTruth());
        const SiteGroups sites = m_flow->selectableSites();
        if (!sites.others.isEmpty())
            siteMenu->addSection(words::siteGroup(true));
        std::for_each(sites.suitable.cbegin(), sites.suitable.cend(), add);
        if (!sites.others.isEmpty())
            siteMenu->addSection(words::siteGroup(false));
        std::for_each(sites.others.cbegin(), sites.others.cend(), add);
    });
    m_shell->siteButton()->setMenu(siteMenu);

    connect(flow, &FlowController::started, this, [this] {
        showWhatIsOpen();
        m_settled = true;
    });
    connect(flow, &FlowController::stepChanged, this, &Window::showWhatIsOpen);
    connect(flow, &FlowController::panelChanged, this, &Window::showWhatIsOpen);
    connect(flow, &FlowController::arrivalToggled, this, &Window::showWhatIsOpen);
    connect(flow, &FlowController::footerChanged, this, &Window::refreshFooter);
    connect(flow, &FlowController::railChanged, this, &Window::refreshRail);
    connect(flow, &FlowController::headerChanged, this, &Window::refreshHeader);
    retranslate();
    showStep();
    if (flow->panel() != FlowController::Panel::None || flow->showsArrival())
        showWhatIsOpen();
    resize(m_shell->sizeHint());
}

Window::~Window() = default;

void Window::setSidePanel(QWidget *panel)
{
    layout()->addWidget(panel);
    resize(width() + panel->sizeHint().width(), height());
}

Page *Window::page(Step step)
{
    Page *&page = m_pages[step];
    if (page)
        return page;
    switch (step) {
    case Step::Welcome: {
        auto *welcome = new WelcomePage(m_flow, m_languages);
        connect(welcome, &WelcomePage::languageChosen, this, &Window::languageChosen);
        page = welcome;
        break;
    }
    case Step::AccountChoice:
        page = new AccountChoicePage(m_flow);
        break;
    case Step::BasicInformation:
        page = new BasicInformationPage(m_flow);
        break;
    case Step::CompanyInformation:
        page = new CompanyInformationPage(m_flow);
        break;
    case Step::ActivationMethod:
        page = new ActivationMethodPage(m_flow);
        break;
    case Step::AccountBinding:
        page = new AccountBindingPage(m_flow);
        break;
    case Step::WorkspaceBinding:
        page = new WorkspaceBindingPage(m_flow);
        break;
    case Step::ConfirmBinding:
        page = new ConfirmBindingPage(m_flow);
        break;
    case Step::CreateWorkspace:
        page = new CreateWorkspacePage(m_flow);
        break;
    case Step::SignIn:
        page = new SignInPage(m_flow);
        break;
    case Step::AlreadyLinked:
        page = new AlreadyLinkedPage(m_flow);
        break;
    case Step::PurchaseGuide:
        page = new PurchaseGuidePage(m_flow);
        break;
    case Step::PurchaseReview:
        page = new PurchaseReviewPage(m_flow);
        break;
    case Step::Success:
        page = new SuccessPage(m_flow);
        break;
    }
    return page;
}

void Window::showStep()
{
    m_current = page(m_flow->currentStep());
    m_current->renew();
    refreshRail();
    refreshHeader();
    refreshFooter();
    // Whoever comes back has not left the first page; it was only there.
    m_shell->showPage(
        m_current, m_current->focusTarget(), m_settled ? PageStack::Change::Fade : PageStack::Change::AtOnce);
    refreshTitle();
}

void Window::showNetwork()
{
    if (!m_network)
        m_network = new NetworkPanel(m_flow);
    refreshFooter();
    m_shell->showPage(m_network, m_network->focusTarget());
    refreshTitle();
}

void Window::showHelp()
{
    if (!m_help)
        m_help = new HelpPanel(m_flow);
    m_help->renew();
    refreshFooter();
    m_shell->showPage(m_help, m_help->focusTarget());
    refreshTitle();
}

void Window::showHandoff()
{
    if (!m_handoff) {
        m_handoff = new HandoffPanel(m_flow);
        connect(m_handoff, &HandoffPanel::titleChanged, this, &Window::refreshTitle);
    }
    refreshFooter();
    m_shell->showPage(m_handoff, m_handoff->focusTarget());
    refreshTitle();
}

void Window::showWhatIsOpen()
{
    if (m_flow->panel() == FlowController::Panel::Network)
        showNetwork();
    else if (m_flow->panel() == FlowController::Panel::Help)
        showHelp();
    else if (m_flow->showsArrival())
        showHandoff();
    else
        showStep();
}

void Window::refreshTitle()
{
    const FlowController::Panel panel = m_flow->panel();
    const QString title = panel == FlowController::Panel::Network ? m_network->title()
        : panel == FlowController::Panel::Help                    ? m_help->title()
        : m_flow->showsArrival()                                  ? m_handoff->title()
                                                                  : m_current->title();
    setWindowTitle(title + QStringLiteral(" – ") + m_flow->brand().displayName(m_flow->language()));
}

void Window::refreshRail()
{
    QList<RailStep> steps;
    for (const FlowController::RailEntry &entry : m_flow->rail()) {
        const auto state = entry.state == FlowController::RailEntry::State::Done ? RailStep::State::Done
            : entry.state == FlowController::RailEntry::State::Current           ? RailStep::State::Current
                                                                                 : RailStep::State::Upcoming;
        steps.append({words::railTitle(entry.step, m_flow->brand()), state, entry.clickable});
    }
    m_shell->rail()->setSteps(steps);
}

QString Window::siteTruth()
{
    return tr("Only for workspaces created later; it cannot change then.");
}

void Window::refreshHeader()
{
    for (const WelcomePage::LanguageChoice &language : std::as_const(m_languages)) {
        if (language.code != m_flow->language())
            continue;
        m_shell->setLanguage(language.nativeName);
        //: Name of the button with the language, to a screen reader. %1 is the language, in its own name
        m_shell->languageButton()->setAccessibleName(tr("Language: %1").arg(language.nativeName));
    }
    m_shell->languageButton()->setEnabled(!m_flow->isLanguageLocked());
    m_shell->languageButton()->setToolTip(
        m_flow->isLanguageLocked() ? tr("Your administrator has chosen the language.") : QString());
    //: The button with the question mark. F1 is the key
    m_shell->setHelp(tr("Help"), tr("Help (F1)"));
    QString site;
    if (m_flow->siteSelectorVisible()) {
        const Site *selected = m_flow->facts().site(m_flow->selectedSite());
        //: %1 is a site: "ap1 Singapore"
        site = tr("Site: %1").arg(selected ? words::siteName(*selected) : tr("choose"));
    }
    m_shell->setSite(site, siteTruth());

    const std::optional<FlowController::PurchaseFoot> foot = m_flow->purchaseFoot();
    if (foot) {
        m_shell->rail()->setFoot(words::marketplace(foot->marketplace, m_flow->brand()), foot->maskedAccount,
            words::trust(foot->trust, foot->marketplace, m_flow->brand()), foot->trust != Trust::Typed);
    } else {
        m_shell->rail()->setFoot({}, {}, {});
    }
}

void Window::refreshFooter()
{
    using Button = Footer::Button;
    const Footer footer = m_flow->footer();
    m_shell->setBack(footer.back == Button::Hidden ? QString() : tr("Back"), footer.back == Button::Enabled);
    m_shell->holdPrimary(footer.isBusy);
    m_shell->setPrimary(words::text(footer.primary), footer.canPress);
    m_shell->setExtra(footer.close == Button::Hidden ? QString() : tr("Close"));
    m_shell->setCancel(tr("Cancel"), footer.cancel != Button::Hidden);
    m_shell->setProgress(words::text(footer.line), footer.isWaiting);
}

void Window::retranslate()
{
    m_shell->rail()->setBrandName(m_flow->brand().wordmark);
}

bool Window::event(QEvent *event)
{
    const bool handled = QWidget::event(event);
    // Children hear of the language from QWidget::event(): the page has its new title only now.
    if (event->type() == QEvent::LanguageChange && m_current) {
        retranslate();
        refreshRail();
        refreshHeader();
        refreshFooter();
        refreshTitle();
    }
    return handled;
}

void Window::keyPressEvent(QKeyEvent *event)
{
    // With focus nowhere, or on what just went away, the shell never sees the keys.
    const QWidget *focus = focusWidget();
    if (!focus || !focus->isVisible() || !focus->isEnabled() || focus == this)
        m_shell->handleKey(event);
}

bool Window::focusNextPrevChild(bool next)
{
    return moveFocus(this, next);
}

void Window::closeEvent(QCloseEvent *event)
{
    if (!m_closing && m_flow->closeWouldLose()) {
        event->ignore();
        askToClose();
        return;
    }
    m_flow->closing();
    event->accept();
}

void Window::askToClose()
{
    if (m_question)
        return;
    auto *question = new CloseQuestion(this);
    m_question = question;
    connect(question, &CloseQuestion::closeConfirmed, this, [this] {
        m_closing = true;
        close();
    });
    question->open();
}

} // namespace usher
