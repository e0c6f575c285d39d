#include "usherd/cli/demopages.h"

#include "usherd/cli/commandline.h"
#include "usherd/demo/sites/sites.h"

namespace usherd {

std::unique_ptr<Server> demoPages(Services &services, const demo::KeptMails &mails, const ServeOptions &options)
{
    demo::SiteWorld world{options.brandPack, services, mails, {}};
    // Whoever started this program and holds its input can start it anew.
    if (options.exitOnStdinClose)
        world.startOver = [] { commandline::print("{\"start_over\":true}\n"); };
    Router router;
    demo::addSites(router, std::move(world));
    Server::Options listener;
    listener.port = static_cast<unsigned short>(options.demoPort);
    listener.protection = Protection::PlainOnLoopback;
    listener.hosts = {"localhost"}; // no other name: a web page could have its own lead here
    listener.limits.connections = 256;
    listener.limits.connectionsPerAddress = 256;
    return std::make_unique<Server>(listener, router);
}

QUrl demoUrl(int port)
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("localhost"));
    url.setPort(port);
    return url;
}

QList<usher::Site> demoSites(QList<usher::Site> sites, const QUrl &pages)
{
    for (usher::Site &site : sites) {
        site.signInUrl = pages;
        site.signInUrl.setPath(QStringLiteral("/demo/sites/%1/sign-in").arg(site.id));
    }
    return sites;
}

} // namespace usherd
