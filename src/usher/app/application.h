#pragma once

#include "common/brand/brand.h"
#include "usher/app/demosupervisor.h"
#include "usher/app/language.h"
#include "usher/app/options.h"

#include <QObject>

#include <memory>

namespace usher {

class BackendClient;
class DesktopLinkOpener;
class DiskStateFile;
class FlowController;
class Mailbox;
class SystemKeychain;
class Tour;
class Window;

// Puts the parts together: brand, language, style, services, flow and window, and in a demo its backend and mailbox.
class Application : public QObject
{
    Q_OBJECT
public:
    explicit Application(const Options &options, QObject *parent = nullptr);
    ~Application() override;

    // A Problem's detail is one sentence for standard error.
    Result<Done> start();

private:
    void applyTheme();
    Result<Done> openWindow(const QUrl &backend, const QString &fingerprint, const QString &stateFolder);
    void showWindow();
    void onDemoReady(const DemoSupervisor::Service &service);
    void end(int exitCode, const QString &sentence);

    Options m_options;
    Brand m_brand;
    Language m_language;
    std::unique_ptr<DemoSupervisor> m_demo;
    std::unique_ptr<Mailbox> m_mailbox;
    std::unique_ptr<BackendClient> m_backend;
    std::unique_ptr<SystemKeychain> m_keychain;
    std::unique_ptr<DiskStateFile> m_stateFile;
    std::unique_ptr<DesktopLinkOpener> m_linkOpener;
    std::unique_ptr<FlowController> m_flow;
    std::unique_ptr<Window> m_window;
    std::unique_ptr<Tour> m_tour;
};

} // namespace usher
