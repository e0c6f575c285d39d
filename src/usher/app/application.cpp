#include "usher/app/application.h"

#include "common/core/logging.h"
#include "usher/app/appearance.h"
#include "usher/app/demopanel.h"
#include "usher/app/firstpaint.h"
#include "usher/app/linkhandler.h"
#include "usher/app/linkreceiver.h"
#include "usher/app/mailbox.h"
#include "usher/app/scenarios.h"
#include "usher/app/slowline.h"
#ifdef USHER_CATCH_STALLS
#include "usher/app/stallcatcher.h"
#endif
#include "usher/app/tour.h"
#include "usher/app/tourbar.h"
#include "usher/app/walk.h"
#include "usher/flow/arrival.h"
#include "usher/flow/flowcontroller.h"
#include "usher/services/desktoplinkopener.h"
#include "usher/wizard/window.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <utility>

namespace usher {

namespace {

constexpr int quietAfterStart = 2000; // milliseconds
constexpr int mostUntilPainted = 1000; // likewise: a window that nobody sees, on another desktop, is not painted
constexpr std::chrono::milliseconds betweenTries{40};
constexpr std::chrono::milliseconds slowness{700}; // each way
#ifdef USHER_CATCH_STALLS
constexpr std::chrono::milliseconds longestTurn{50}; // as long as a new page may take
#endif

} // namespace

Application::Application(const Options &options, std::function<QString()> versions, QObject *parent)
    : QObject(parent)
    , m_options(options)
    , m_versions(std::move(versions))
{
}

Application::~Application()
{
    closeWindow();
    if (!m_registered.isEmpty())
        QThreadPool::globalInstance()->start([scheme = m_registered] { removeLinkHandler(scheme); });
}

void Application::closeWindow()
{
    // The window's pages look at the flow, the panel beside them at the mailbox, the flow at the services.
    m_beginning.reset();
    m_tour.reset();
    m_window.reset();
    m_flow.reset();
    m_mailbox.reset();
}

Result<Done> Application::start()
{
    const Result<Brand> brand = brandOf(m_options);
    if (!brand)
        return brand.problem();
    m_brand = *brand;
    m_links = std::make_unique<LinkReceiver>(m_brand.linkScheme);
    connect(m_links.get(), &LinkReceiver::ticketReceived, this, &Application::takeTicket);
    QCoreApplication::instance()->installEventFilter(m_links.get());
    m_links->receive(m_options.link.reveal());
    m_language.use(startLanguage(m_options));
    // Pictures of a tour must not show a page half faded in.
    applyTheme(m_options, m_brand, takesPictures());

    if (m_options.demo) {
        // What it wrote into the keychain goes before it ends.
        QGuiApplication::setQuitOnLastWindowClosed(false);
        connect(
            qGuiApp, &QGuiApplication::lastWindowClosed, this,
            [this] {
                if (!m_window || m_window->isVisible())
                    return; // it starts over
                closeWindow();
                leaveNothing([] { QCoreApplication::exit(0); });
            },
            Qt::QueuedConnection);
        m_demo = std::make_unique<DemoSupervisor>(brandPackOf(m_options));
        connect(m_demo.get(), &DemoSupervisor::ready, this, &Application::onDemoReady);
        connect(m_demo.get(), &DemoSupervisor::startOverWanted, this, &Application::startOver);
        connect(m_demo.get(), &DemoSupervisor::failed, this, [this](const QString &detail) { end(1, detail); });
        m_demo->start();
        return Done{};
    }
    const Result<Done> opened = openWindow(ServicePlan::of(m_options, m_brand));
    if (opened)
        showWindow();
    return opened;
}

Result<Done> Application::openWindow(const ServicePlan &plan)
{
    Result<std::unique_ptr<ServiceSet>> set
        = ServiceSet::make(plan, m_brand, QStringLiteral("state.json"), std::make_unique<DesktopLinkOpener>());
    if (!set)
        return set.problem();
    m_services = std::move(set).value();
    FlowServices services = m_services->flow();
    services.language = m_language.current();
    services.languageFixed = !m_options.language.isEmpty();
    services.versions = m_versions;
    m_flow = std::make_unique<FlowController>(services);

    m_flow->arrival()->takeTicket(std::exchange(m_ticket, {}));
#ifdef USHER_CATCH_STALLS
    auto *catcher = new StallCatcher(longestTurn, m_flow.get());
    connect(m_flow.get(), &FlowController::stepChanged, catcher,
        [catcher](Step step) { catcher->watch()->setPlace(stepId(step)); });
#endif
    m_window = std::make_unique<Window>(m_flow.get(), languageChoices());
    connect(m_window.get(), &Window::languageChosen, this, [this](const QString &code) {
        m_flow->setLanguage(code);
        m_language.use(code);
    });
    // The language chosen last time, if this build still has it.
    connect(m_flow.get(), &FlowController::started, this, [this] {
        if (Language::best({m_flow->language()}) == m_flow->language())
            m_language.use(m_flow->language());
        else
            m_flow->setLanguage(m_language.current());
    });
    return Done{};
}

void Application::showWindow()
{
    // Disk and network after the first paint. The display says when that is: the loop turns several times until then.
    m_window->show();
    auto *painted = new FirstPaint(m_window.get());
    connect(painted, &FirstPaint::happened, m_flow.get(), &FlowController::start);
    QTimer::singleShot(mostUntilPainted, painted, &FirstPaint::tell);
    if (!takesPictures())
        QTimer::singleShot(quietAfterStart, this, &Application::registerLinks);
}

void Application::registerLinks()
{
    // Of a brand that was named for this run, links are its installation's business.
    const bool own = m_options.brand.isEmpty() || m_options.brand == defaultBrand();
    if (m_brand.linkScheme.isEmpty() || !(own || m_options.demo))
        return;
    LinkHandler handler;
    handler.scheme = m_brand.linkScheme;
    handler.name = m_brand.displayName(QStringLiteral("en"));
    handler.chineseName = m_brand.displayName(QStringLiteral("zh-CN"));
    handler.command = {QCoreApplication::applicationFilePath()};
    if (m_options.demo) {
        handler.command << QStringLiteral("--demo") << QStringLiteral("--brand") << brandPackOf(m_options);
        handler.hidden = true;
        m_registered = handler.scheme;
    }
    QThreadPool::globalInstance()->start([handler] { ensureLinkHandler(handler); });
}

void Application::receive(const QString &link)
{
    bringToFront();
    if (m_links)
        m_links->receive(link);
}

void Application::takeTicket(const Secret &ticket)
{
    if (m_flow)
        m_flow->arrival()->takeTicket(ticket);
    else
        m_ticket = ticket;
}

void Application::bringToFront()
{
    if (!m_window)
        return; // the demo's backend is still starting
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
}

void Application::onDemoReady(const DemoSupervisor::Service &service)
{
    ServicePlan plan = ServicePlan::of(m_options, m_brand);
    plan.backend = service.address;
    plan.pinned = QByteArray::fromHex(service.fingerprint.mid(7).toLatin1());
    plan.keychainService += QStringLiteral("-demo");
    plan.stateFolder = service.stateFolder;
    plan.throwaway = true;
    if (const Scenario *scenario = findScenario(m_options.demo->scenario)) {
        plan.keychainFault = scenario->faults.keychain;
        if (scenario->faults.slowNetwork) {
            m_line = std::make_unique<SlowLine>(service.address, slowness);
            if (!m_line->listen())
                return end(1, QStringLiteral("No port is free for the slow network."));
            plan.backend = m_line->url();
        }
    }
    m_brand.billingCenterUrl = service.pages.resolved(QUrl(QStringLiteral("/demo/billing")));
    const Result<Done> opened = openWindow(plan);
    if (!opened) {
        end(1, opened.problem().detail);
        return;
    }
    m_mailbox = std::make_unique<Mailbox>(service.mailFolder);
    if (m_options.demo->tour.isWanted()) {
        m_tour = std::make_unique<Tour>(
            m_flow.get(), m_window.get(), m_mailbox.get(), service.cases, m_options.demo->tour);
        connect(m_tour.get(), &Tour::languageWanted, m_window.get(), &Window::languageChosen);
    }
    if (takesPictures())
        connect(m_tour.get(), &Tour::ended, this,
            [this](bool complete, const QString &report) { end(complete ? 0 : 1, report); });
    else
        showPanel(service);
    showWindow();
    if (m_tour)
        m_tour->start();
    else if (const Scenario *scenario = findScenario(m_options.demo->scenario))
        begin(*scenario, service.cases);
}

void Application::begin(const Scenario &scenario, const DemoCases &cases)
{
    m_beginning = std::make_unique<Walk>(betweenTries);
    writeBeginning(*m_beginning, m_flow.get(), scenario, cases);
    connect(m_beginning.get(), &Walk::stuck, this,
        [](const QString &what) { qCWarning(logFlow).noquote() << "The scenario did not get further than:" << what; });
    m_beginning->start();
}

bool Application::takesPictures() const
{
    return m_options.demo && !m_options.demo->tour.folder.isEmpty();
}

void Application::showPanel(const DemoSupervisor::Service &service)
{
    auto *panel = new DemoPanel(
        m_mailbox.get(), service.cases, m_flow.get(), service.pages.resolved(QUrl(QStringLiteral("/demo"))));
    connect(panel, &DemoPanel::startOverWanted, this, &Application::startOver);
    if (m_tour)
        panel->setHeader(new TourBar(m_tour.get()));
    m_window->setSidePanel(panel);
    if (!m_place.isEmpty())
        m_window->setGeometry(m_place);
}

void Application::startOver()
{
    if (!m_window || takesPictures())
        return;
    m_place = m_window->geometry();
    // The click that asked for it is still on its way through the window.
    QMetaObject::invokeMethod(
        this,
        [this] {
            closeWindow();
            leaveNothing([this] {
                m_services.reset();
                m_demo->startOver();
            });
        },
        Qt::QueuedConnection);
}

void Application::leaveNothing(std::function<void()> then)
{
    if (!m_services)
        return then();
    // A keychain that will not is left as it is: its calls end by themselves.
    m_services->forget()->whenEnded(this, [then = std::move(then)](const Result<Done> &) { then(); });
}

void Application::end(int exitCode, const QString &text)
{
    if (!text.isEmpty())
        std::fprintf(exitCode == 0 ? stdout : stderr, "%s\n", qPrintable(text));
    // Later: before the event loop runs there is none to end.
    QMetaObject::invokeMethod(
        qApp, [exitCode] { QCoreApplication::exit(exitCode); }, Qt::QueuedConnection);
}

} // namespace usher
