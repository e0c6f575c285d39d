#include "usherd/demo/sites/sites.h"

#include "usherd/demo/sites/billingpages.h"
#include "usherd/demo/sites/consolepages.h"
#include "usherd/demo/sites/mailpage.h"
#include "usherd/demo/sites/startpage.h"
#include "usherd/demo/sites/style.h"

namespace usherd::demo {

namespace {

class SiteRoutes : public std::enable_shared_from_this<SiteRoutes>
{
public:
    explicit SiteRoutes(SiteWorld world)
        : m_services(world.services)
        , m_mails(world.mails)
        , m_startOver(std::move(world.startOver))
        , m_look(world.brand, style)
        , m_visitors(world.services.context().clock)
        , m_signIn(m_services, m_visitors)
        , m_console(m_services, m_signIn)
        , m_billing(m_services, m_signIn, std::move(world.ended))
    {
    }

    void add(Router &router)
    {
        add(router, "GET", "/demo",
            [this](const Guest &guest, const RouteRequest &) { showStart(guest, bool(m_startOver)); });
        if (m_startOver) {
            add(router, "POST", startOverPath.toLatin1(), [this](const Guest &guest, const RouteRequest &) {
                if (!guest->sent(Room::Start))
                    return;
                showStartingOver(guest);
                m_startOver();
            });
        }
        add(router, "GET", "/demo/sites", [this](const Guest &guest, const RouteRequest &) { m_console.sites(guest); });
        addSite(router, "GET", "/demo/sites/{site}", &ConsolePages::workspaces);
        addSite(router, "GET", "/demo/sites/{site}/sign-in", &ConsolePages::signIn);
        addSite(router, "POST", "/demo/sites/{site}/sign-in", &ConsolePages::submit);
        addSite(router, "POST", "/demo/sites/{site}/sign-out", &ConsolePages::signOut);
        add(router, "GET", "/demo/sites/{site}/workspaces/{workspace}",
            [this](const Guest &guest, const RouteRequest &request) {
                m_console.workspace(guest, QString::fromUtf8(request.parameter("site")),
                    QString::fromUtf8(request.parameter("workspace")));
            });
        addBilling(router, "GET", "/demo/billing", &BillingPages::workspaces);
        addBilling(router, "GET", "/demo/billing/sign-in", &BillingPages::signIn);
        addBilling(router, "POST", "/demo/billing/sign-in", &BillingPages::submit);
        addBilling(router, "POST", "/demo/billing/sign-out", &BillingPages::signOut);
        addBilling(router, "GET", "/demo/billing/accounts", &BillingPages::accounts);
        addLink(router, "GET", &BillingPages::askToEnd);
        addLink(router, "POST", &BillingPages::end);
        add(router, "GET", "/demo/mail", [this](const Guest &guest, const RouteRequest &) {
            showMails(guest, m_mails, m_services.context().settings.policy.code.digits);
        });
    }

private:
    using Serve = std::function<void(const Guest &, const RouteRequest &)>;

    void add(Router &router, const QByteArray &method, const QByteArray &path, const Serve &serve)
    {
        router.add(
            method, path, [self = shared_from_this(), serve](const RouteRequest &request, const Respond &respond) {
                serve(std::make_shared<const Visit>(request.http, respond, self->m_look), request);
            });
    }
    void addSite(Router &router, const QByteArray &method, const QByteArray &path,
        void (ConsolePages::*serve)(const Guest &, const QString &) const)
    {
        add(router, method, path, [this, serve](const Guest &guest, const RouteRequest &request) {
            (m_console.*serve)(guest, QString::fromUtf8(request.parameter("site")));
        });
    }
    void addBilling(Router &router, const QByteArray &method, const QByteArray &path,
        void (BillingPages::*serve)(const Guest &) const)
    {
        add(router, method, path,
            [this, serve](const Guest &guest, const RouteRequest &) { (m_billing.*serve)(guest); });
    }
    void addLink(
        Router &router, const QByteArray &method, void (BillingPages::*serve)(const Guest &, const QString &) const)
    {
        add(router, method, "/demo/billing/accounts/{link}/unsubscribe",
            [this, serve](const Guest &guest, const RouteRequest &request) {
                (m_billing.*serve)(guest, QString::fromUtf8(request.parameter("link")));
            });
    }

    Services &m_services;
    const KeptMails &m_mails;
    const std::function<void()> m_startOver;
    const web::Look m_look;
    Visitors m_visitors;
    const SignIn m_signIn;
    const ConsolePages m_console;
    const BillingPages m_billing;
};

} // namespace

void addSites(Router &router, SiteWorld world)
{
    std::make_shared<SiteRoutes>(std::move(world))->add(router);
}

} // namespace usherd::demo
