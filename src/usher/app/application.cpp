#include "usher/app/application.h"

#include "common/core/problemcodes.h"
#include "usher/app/demopanel.h"
#include "usher/app/mailbox.h"
#include "usher/app/tour.h"
#include "usher/flow/draftjson.h"
#include "usher/flow/flowcontroller.h"
#include "usher/services/backendclient.h"
#include "usher/services/desktoplinkopener.h"
#include "usher/services/diskstatefile.h"
#include "usher/services/systemkeychain.h"
#include "usher/wizard/style/usherstyle.h"
#include "usher/wizard/window.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>

namespace usher {

namespace {

const QString defaultBrand = QStringLiteral("truewatch");
const QString demoBrand = QStringLiteral("northlight");

Problem sentence(const QString &text)
{
    return Problem::make(problem_code::bad_request, 0, text);
}

} // namespace

Application::Application(const Options &options, QObject *parent)
    : QObject(parent)
    , m_options(options)
{
}

Application::~Application()
{
    // The window's pages look at the flow, the flow at the services.
    m_tour.reset();
    m_window.reset();
    m_flow.reset();
}

Result<Done> Application::start()
{
    const QString id = !m_options.brand.isEmpty() ? m_options.brand : m_options.demo ? demoBrand : defaultBrand;
    const Result<Brand> brand = loadBrand(id);
    if (!brand) {
        return sentence(QStringLiteral("--brand: there is no usable brand %1; there are %2. %3")
                            .arg(id, builtInBrands().join(QStringLiteral(", ")), brand.problem().detail));
    }
    m_brand = *brand;
    m_language.use(m_options.language.isEmpty() ? Language::best(QLocale::system().uiLanguages()) : m_options.language);
    applyTheme();

    if (m_options.demo) {
        m_demo = std::make_unique<DemoSupervisor>(m_brand.id);
        connect(m_demo.get(), &DemoSupervisor::ready, this, &Application::onDemoReady);
        connect(m_demo.get(), &DemoSupervisor::failed, this, [this](const QString &detail) { end(1, detail); });
        m_demo->start();
        return Done{};
    }
    QString folder = m_options.stateFolder;
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QLatin1Char('/') + m_brand.id;
    const Result<Done> opened
        = openWindow(m_options.backend.isEmpty() ? m_brand.backendUrl : m_options.backend, {}, folder);
    if (opened)
        showWindow();
    return opened;
}

void Application::applyTheme()
{
    const Accent accent{QColor(m_brand.light.accent), QColor(m_brand.light.onAccent), QColor(m_brand.dark.accent),
        QColor(m_brand.dark.onAccent)};
    const Scheme scheme = m_options.scheme == Options::Scheme::Dark ? Scheme::Dark
        : m_options.scheme == Options::Scheme::Light                ? Scheme::Light
                                                                    : Scheme::System;
    // Pictures of a tour must not show a page half faded in.
    UsherStyle::apply(
        Theme(accent, Theme::isDark(scheme, QGuiApplication::palette()), !m_options.tourFolder.isEmpty()));
}

Result<Done> Application::openWindow(const QUrl &backend, const QString &fingerprint, const QString &stateFolder)
{
    BackendAddress address;
    address.url = backend;
    if (!fingerprint.isEmpty())
        address.pinned = PinnedCertificate{QByteArray::fromHex(fingerprint.mid(7).toLatin1())};
    if (!m_options.certificateAuthority.isEmpty()) {
        QFile file(m_options.certificateAuthority);
        if (!file.open(QIODevice::ReadOnly))
            return sentence(QStringLiteral("--ca: the file %1 cannot be read.").arg(m_options.certificateAuthority));
        address.authorities = file.readAll();
    }
    m_backend = std::make_unique<BackendClient>(address);
    m_keychain = std::make_unique<SystemKeychain>(
        m_options.demo ? m_brand.keychainService + QStringLiteral("-demo") : m_brand.keychainService);
    m_stateFile = std::make_unique<DiskStateFile>(
        QDir(stateFolder).filePath(QStringLiteral("state.json")), Draft::currentVersion);
    m_linkOpener = std::make_unique<DesktopLinkOpener>();

    FlowServices services;
    services.backend = m_backend.get();
    services.keychain = m_keychain.get();
    services.stateFile = m_stateFile.get();
    services.linkOpener = m_linkOpener.get();
    services.brand = &m_brand;
    services.backendHost = backend.host();
    services.language = m_language.current();
    services.languageFixed = !m_options.language.isEmpty();
    m_flow = std::make_unique<FlowController>(services);

    QList<WelcomePage::LanguageChoice> languages;
    for (const Language::Entry &entry : Language::available())
        languages.append({entry.code, entry.nativeName});
    m_window = std::make_unique<Window>(m_flow.get(), languages);
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
    m_window->show();
    // Disk and network after the first paint.
    QTimer::singleShot(0, m_flow.get(), &FlowController::start);
}

void Application::onDemoReady(const DemoSupervisor::Service &service)
{
    const Result<Done> opened = openWindow(service.address, service.fingerprint, service.stateFolder);
    if (!opened) {
        end(1, opened.problem().detail);
        return;
    }
    m_mailbox = std::make_unique<Mailbox>(service.mailFolder);
    if (m_options.tourFolder.isEmpty()) {
        m_window->setSidePanel(new DemoPanel(m_mailbox.get(), service.cases, m_brand));
        showWindow();
        return;
    }
    showWindow();
    m_tour = std::make_unique<Tour>(m_flow.get(), m_window.get(), m_mailbox.get(), service.cases, m_options.tourFolder);
    connect(m_tour.get(), &Tour::languageWanted, m_window.get(), &Window::languageChosen);
    connect(m_tour.get(), &Tour::ended, this,
        [this](bool complete, const QString &report) { end(complete ? 0 : 1, report); });
    m_tour->start();
}

void Application::end(int exitCode, const QString &text)
{
    if (!text.isEmpty())
        std::fprintf(exitCode == 0 ? stdout : stderr, "%s\n", qPrintable(text));
    QCoreApplication::exit(exitCode);
}

} // namespace usher
