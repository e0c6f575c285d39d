#pragma once

#include "common/brand/brand.h"
#include "common/core/result.h"
#include "usherd/cli/marketplaceoptions.h"
#include "usherd/http/clientaddress.h"
#include "usherd/mail/mailer.h"
#include "usherd/mail/outboxworker.h"
#include "usherd/outgoing/httpsender.h"
#include "usherd/service/context.h"
#include "usherd/store/sqlstore.h"

#include <QCommandLineParser>
#include <QStringList>

namespace usherd {

// What `usherd serve` was asked to do, checked. settingtable.cpp says what of it can be configured; the defaults are
// these.
struct ServeOptions
{
    ServeOptions() { server.port = 8443; }

    Server::Options server;
    bool ephemeralCertificate = false;
    QString adminListen; // "ADDRESS:PORT" of the listener for the operator's machines; empty: none
    bool adminAnywhere = false; // it need not be a loopback address
    std::optional<Server::Options> admin; // what comes of the two
    QStringList trustedProxies; // networks
    TrustedProxies proxies; // the same, read
    QStringList hosts; // names in Host that are answered; empty: all
    bool docs = true; // the reference at /docs
    QString publicUrl; // where browsers reach it, without a path; empty: as it listens, on loopback only
    std::chrono::seconds drainGrace{0}; // how long SIGTERM goes on accepting connections, while /readyz says no
    QString database; // see Dialect
    SqlStore::Options store;
    QString mail; // "file:DIR", "smtp://…", "smtps://…"
    TransportOptions transport;
    OutboxWorker::Options outbox;
    QString brand; // ID or path; empty: the default one
    usher::Brand brandPack; // the same, read
    Settings settings; // brand, policy and the durations
    MarketplaceOptions marketplaces;
    HttpSender::Options outgoing;
    int hashingThreads = 0; // 0: as many as cores but the last, at most 4
    std::size_t hashingQueue = 16;
    QString logLevel = QStringLiteral("info");
    bool exitOnStdinClose = false;
    bool demo = false;
    int demoPort = 0; // of the demo's pages; 0: any free one
    int demoWorkspaces = 0; // of the demo's largest account; 0: it is not there
    bool checkOnly = false;
};

// The command line after "serve" and the file it names. A Problem's detail has a line for everything that is wrong:
// its place, its name, the value and the reason. Prints the help and ends the program when asked to.
usher::Result<ServeOptions> parseServe(const QStringList &arguments);
// For the commands beside the server: the options --db and --config, and what they say of the database.
void addDatabaseOptions(QCommandLineParser &parser);
usher::Result<ServeOptions> databaseOptions(const QCommandLineParser &parser);
// --demo answers to nobody else, keeps nothing, and writes to and asks nobody: the first thing against that, or empty.
QString againstDemo(const ServeOptions &options);

} // namespace usherd
