#pragma once

#include "usherd/cli/serveoptions.h"
#include "usherd/demo/marketplaces/marketplaces.h"
#include "usherd/demo/sites/keptmails.h"
#include "usherd/http/router.h"
#include "usherd/http/server.h"
#include "usherd/service/services.h"

#include <QUrl>

namespace usherd {

// What stands around the wizard in a demo: the marketplaces, the sites and the rest, on pages that only this machine
// reaches, over HTTP: a browser trusts no certificate that was made for one demo.
class DemoPages
{
public:
    // Takes the port, so that all else can be told where browsers go, and sets what follows from there: the public
    // address, the scheme of the demo's links, its marketplaces' keys and addresses.
    static usher::Result<std::unique_ptr<DemoPages>> open(ServeOptions &);
    ~DemoPages();

    QUrl url() const;
    // The same sites, with their doors among these pages.
    QList<usher::Site> sites(QList<usher::Site>) const;
    // Who is asked when the marketplaces are.
    marketplace::Send send() { return m_marketplaces->send(); }
    // router: with the pages between a marketplace and the wizard. server: where the marketplaces call. All but the
    // options is there until stop().
    usher::Result<usher::Done> start(
        Router router, const Router &server, Services &, const demo::KeptMails &, const ServeOptions &);
    void stop();

private:
    DemoPages(int socket, std::unique_ptr<demo::Marketplaces> marketplaces);

    int m_socket; // -1: a server has it
    const int m_port;
    const std::unique_ptr<demo::Marketplaces> m_marketplaces;
    std::unique_ptr<Server> m_server;
};

} // namespace usherd
