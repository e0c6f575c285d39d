#include "usherd/cli/demopages.h"

#include "common/core/random.h"
#include "usherd/cli/commandline.h"
#include "usherd/cli/marketplaces/marketplaces.h"
#include "usherd/demo/marketplaces/marketroutes.h"
#include "usherd/demo/sites/sites.h"

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace usherd {

using usher::Done;
using usher::Result;

namespace {

// Bound and listening on the loopback interface; -1: errno says why not.
int listeningSocket(int port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return -1;
    const int yes = 1;
    sockaddr_in name{};
    name.sin_family = AF_INET;
    name.sin_port = htons(static_cast<std::uint16_t>(port));
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &yes, sizeof yes) == 0
        && ::bind(socket, reinterpret_cast<const sockaddr *>(&name), sizeof name) == 0
        && ::listen(socket, SOMAXCONN) == 0)
        return socket;
    const int why = errno;
    ::close(socket);
    errno = why;
    return -1;
}

int portOf(int socket)
{
    sockaddr_in name{};
    socklen_t size = sizeof name;
    return ::getsockname(socket, reinterpret_cast<sockaddr *>(&name), &size) == 0 ? ntohs(name.sin_port) : 0;
}

void playMarketplaces(ServeOptions &options, const demo::MarketKeys &keys, const QUrl &pages)
{
    options.settings.sealKey = usher::Secret(usher::random::token());
    for (const MarketplaceSetup *const setup : marketplaceSetups()) {
        if (options.settings.marketplaces.contains(setup->marketplace))
            setup->play(options.marketplaces, keys);
    }
    for (usher::Listing &listing : options.brandPack.listings) {
        listing.url = pages;
        listing.url.setPath(QStringLiteral("/demo/marketplaces/") + usher::marketplaceId(listing.marketplace));
    }
}

} // namespace

Result<std::unique_ptr<DemoPages>> DemoPages::open(ServeOptions &options)
{
    Result<std::unique_ptr<demo::Marketplaces>> marketplaces = demo::Marketplaces::open(usher::systemClock());
    if (!marketplaces)
        return marketplaces.problem();
    const int socket = listeningSocket(options.demoPort);
    if (socket < 0)
        return commandline::wrong(
            QStringLiteral("--demo-port %1: %2").arg(options.demoPort).arg(qt_error_string(errno)));
    std::unique_ptr<DemoPages> pages(new DemoPages(socket, std::move(marketplaces).value()));
    // A wizard that is no demo takes no demo's link.
    options.brandPack.linkScheme += QStringLiteral("-demo");
    options.publicUrl = pages->url().toString();
    playMarketplaces(options, pages->m_marketplaces->keys(), pages->url());
    return pages;
}

DemoPages::DemoPages(int socket, std::unique_ptr<demo::Marketplaces> marketplaces)
    : m_socket(socket)
    , m_port(portOf(socket))
    , m_marketplaces(std::move(marketplaces))
{
}

DemoPages::~DemoPages()
{
    m_server.reset();
    if (m_socket >= 0)
        ::close(m_socket);
}

QUrl DemoPages::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("localhost"));
    url.setPort(m_port);
    return url;
}

QList<usher::Site> DemoPages::sites(QList<usher::Site> sites) const
{
    for (usher::Site &site : sites) {
        site.signInUrl = url();
        site.signInUrl.setPath(QStringLiteral("/demo/sites/%1/sign-in").arg(site.id));
    }
    return sites;
}

Result<Done> DemoPages::start(
    Router router, const Router &server, Services &services, const demo::KeptMails &mails, const ServeOptions &options)
{
    demo::SiteWorld world{options.brandPack, services, mails};
    world.ended = [this](const Purchase &purchase) { m_marketplaces->end(purchase.marketplace, purchase.instanceId); };
    // Whoever started this program and holds its input can start it anew.
    if (options.exitOnStdinClose)
        world.startOver = [] { commandline::print("{\"start_over\":true}\n"); };
    demo::addSites(router, std::move(world));
    m_marketplaces->serve(server);
    demo::addMarketplaces(router, options.brandPack, *m_marketplaces);
    Server::Options listener;
    listener.protection = Protection::PlainOnLoopback;
    listener.socket = std::exchange(m_socket, -1);
    listener.hosts = {"localhost"}; // no other name: a web page could have its own lead here
    listener.limits.connections = 256;
    listener.limits.connectionsPerAddress = 256;
    m_server = std::make_unique<Server>(listener, std::move(router));
    const Result<int> started = m_server->start();
    if (!started)
        return started.problem();
    return Done{};
}

void DemoPages::stop()
{
    if (m_server)
        m_server->stop();
}

} // namespace usherd
