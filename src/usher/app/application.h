#pragma once

#include "common/brand/brand.h"
#include "usher/app/demosupervisor.h"
#include "usher/app/language.h"
#include "usher/app/options.h"
#include "usher/app/serviceset.h"

#include <QObject>
#include <QRect>

#include <functional>
#include <memory>

namespace usher {

class FlowController;
class LinkReceiver;
class Mailbox;
struct Scenario;
class SlowLine;
class Tour;
class Walk;
class Window;

// Puts the parts together: brand, language, style, services, flow and window, and in a demo its backend and mailbox.
class Application : public QObject
{
    Q_OBJECT
public:
    // `versions`: FlowServices::versions, which only the program knows.
    Application(const Options &options, std::function<QString()> versions, QObject *parent = nullptr);
    ~Application() override;

    // A Problem's detail is one sentence for standard error.
    Result<Done> start();
    // A later start of the same program wants this one's window, and may bring a link; empty: none.
    void receive(const QString &link);

private:
    Result<Done> openWindow(const ServicePlan &);
    void showWindow();
    void bringToFront();
    void takeTicket(const Secret &ticket);
    void registerLinks();
    void onDemoReady(const DemoSupervisor::Service &service);
    void showPanel(const DemoSupervisor::Service &service);
    void begin(const Scenario &, const DemoCases &);
    bool takesPictures() const; // a tour's
    void startOver(); // the demo, with its window
    void closeWindow();
    void leaveNothing(std::function<void()> then); // of what the demo wrote into the keychain
    void end(int exitCode, const QString &sentence);

    Options m_options;
    std::function<QString()> m_versions;
    Brand m_brand;
    Language m_language;
    std::unique_ptr<LinkReceiver> m_links;
    Secret m_ticket; // came before there was a flow
    QString m_registered; // scheme of the demo's link handler; empty: none
    std::unique_ptr<DemoSupervisor> m_demo;
    std::unique_ptr<SlowLine> m_line; // to the demo; the services use it
    std::unique_ptr<Mailbox> m_mailbox;
    std::unique_ptr<ServiceSet> m_services;
    std::unique_ptr<FlowController> m_flow;
    std::unique_ptr<Window> m_window;
    std::unique_ptr<Tour> m_tour;
    std::unique_ptr<Walk> m_beginning; // of a scenario
    QRect m_place; // of the window that was; empty: there was none
};

} // namespace usher
