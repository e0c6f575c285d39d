#pragma once

#include "usherd/cli/serveoptions.h"
#include "usherd/demo/sites/keptmails.h"
#include "usherd/service/services.h"

#include <QUrl>

namespace usherd {

// The demo's pages, over HTTP and to this machine only: a browser trusts no certificate that was made for one demo.
// All but the options outlive it.
std::unique_ptr<Server> demoPages(Services &, const demo::KeptMails &, const ServeOptions &);
// Where a browser finds what listens on that port.
QUrl demoUrl(int port);
// The same sites, with their doors among the demo's pages.
QList<usher::Site> demoSites(QList<usher::Site>, const QUrl &pages);

} // namespace usherd
