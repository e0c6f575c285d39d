#include "usher/wizard/window.h"

#include "common/brand/brand.h"
#include "usher/flow/networkmodel.h"
#include "usher/flow/pagemodel.h"
#include "usher/flow/words.h"
#include "usher/flow/workspacebindingmodel.h"
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
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_shell, 1);

    connect(m_shell, &Shell::backClicked, this, [this] {
        if (m_networkShown)
            showStep();
        else
            m_flow->back();
    });
    connect(m_shell, &Shell::primaryClicked, this, &Window::primary);
    connect(m_shell, &Shell::extraClicked, this, &QWidget::close);
    connect(m_shell, &Shell::cancelClicked, this, [this] {
        if (m_networkShown)
            m_flow->network()->cancel();
        else
            m_current->model()->cancel();
    });
    connect(m_shell, &Shell::escapePressed, this, &Window::escape);
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

    connect(flow, &FlowController::started, this, &Window::showStep);
    connect(flow, &FlowController::stepChanged, this, &Window::showStep);
    connect(flow, &FlowController::networkSettingsWanted, this, &Window::showNetwork);
    connect(flow->network(), &NetworkModel::changed, this, [this] {
        if (m_networkShown)
            refreshFooter();
    });
    connect(flow->network(), &NetworkModel::signedIn, this, [this] {
        if (m_networkShown)
            showStep();
    });
    connect(flow, &FlowController::railChanged, this, &Window::refreshRail);
    connect(flow, &FlowController::headerChanged, this, &Window::refreshHeader);
    retranslate();
    showStep();
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
    const auto refresh = [this, page = page] {
        if (page == m_current)
            refreshFooter();
    };
    connect(page->model(), &PageModel::changed, this, refresh);
    for (FieldBase *field : page->model()->fields())
        connect(field, &FieldBase::changed, this, refresh);
    return page;
}

void Window::showStep()
{
    m_networkShown = false;
    m_current = page(m_flow->currentStep());
    m_current->renew();
    refreshRail();
    refreshHeader();
    refreshFooter();
    m_shell->showPage(m_current, m_current->focusTarget());
    refreshTitle();
}

void Window::showNetwork()
{
    if (!m_network)
        m_network = new NetworkPanel(m_flow);
    m_flow->network()->enter();
    m_networkShown = true;
    refreshFooter();
    m_shell->showPage(m_network, m_network->focusTarget());
    refreshTitle();
}

void Window::refreshTitle()
{
    const QString page = m_networkShown ? m_network->title() : m_current->title();
    setWindowTitle(page + QStringLiteral(" – ") + m_flow->brand().displayName(m_flow->language()));
}

void Window::primary()
{
    if (m_networkShown)
        m_flow->network()->submit();
    else
        m_current->model()->commit();
}

void Window::escape()
{
    if (m_networkShown && m_flow->network()->isBusy())
        m_flow->network()->cancel();
    else if (m_networkShown)
        showStep();
    else if (m_current->model()->canCancel())
        m_current->model()->cancel();
    else
        close();
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

void Window::refreshNetworkFooter()
{
    const NetworkModel *model = m_flow->network();
    m_shell->setBack(tr("Back"), !model->isBusy());
    m_shell->setPrimary(words::text(model->primaryText()), !model->isBusy());
    m_shell->setExtra({});
    m_shell->setCancel(tr("Cancel"), model->isBusy());
    m_shell->setProgress({}, false);
}

void Window::refreshFooter()
{
    if (m_networkShown)
        return refreshNetworkFooter();
    const PageModel *model = m_current->model();
    const bool first = m_flow->currentStep() == Step::Welcome;
    m_shell->setBack(m_flow->canGoBack() && !first ? tr("Back") : QString(), !model->isBusy());
    m_shell->holdPrimary(model->isBusy());
    m_shell->setPrimary(words::text(model->isBusy() ? model->busyText() : model->primaryText()),
        model->canCommit() && !model->isBusy());
    m_shell->setExtra(m_flow->currentStep() == Step::Success ? tr("Close") : QString());
    m_shell->setCancel(tr("Cancel"), model->canCancel());
    if (m_flow->waitsForKeychain()) {
        m_shell->setProgress(words::text({message_code::waiting_keychain, {}}), true);
    } else if (model->isBusy()) {
        m_shell->setProgress(
            model->isSlow() ? words::text({message_code::still_waiting, {}}) : QString(), model->isSlow());
    } else if (!model->notice().isEmpty()) {
        m_shell->setProgress(words::text(model->notice()));
    } else if (m_flow->currentStep() == Step::WorkspaceBinding && m_flow->workspaceBinding()->boundCount() > 0) {
        m_shell->setProgress(tr("%n bound", nullptr, m_flow->workspaceBinding()->boundCount()));
    } else if (m_flow->currentStep() == Step::WorkspaceBinding && !model->canCommit()) {
        //: Why "Confirm" cannot be pressed yet
        m_shell->setProgress(tr("Bind a workspace first"));
    } else {
        m_shell->setProgress({});
    }
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
