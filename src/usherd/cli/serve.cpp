#include "usherd/cli/serve.h"

#include "common/core/logging.h"
#include "usherd/cli/adminlistener.h"
#include "usherd/cli/adminpages.h"
#include "usherd/cli/commandline.h"
#include "usherd/cli/demopages.h"
#include "usherd/cli/marketplaceroutes.h"
#include "usherd/cli/marketplaces/azurestart.h"
#include "usherd/cli/marketplacesettings.h"
#include "usherd/cli/systemd.h"
#include "usherd/demo/demoseed.h"
#include "usherd/endpoints/endpoints.h"
#include "usherd/mail/outboxworker.h"
#include "usherd/service/auditsealer.h"
#include "usherd/service/azurestarts.h"
#include "usherd/service/storeratelimits.h"
#include "usherd/store/sqlstore.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <mutex>
#include <thread>

namespace usherd {

using usher::Result;

namespace {

std::atomic<bool> toldToEnd = false;
std::atomic<bool> toldToReload = false;
static_assert(std::atomic<bool>::is_always_lock_free, "set in a signal handler");

extern "C" void rememberEnd(int signal)
{
    toldToEnd = true;
    std::signal(signal, SIG_DFL); // the second one ends the process at once
}

extern "C" void rememberReload(int)
{
    toldToReload = true;
}

// Ends the wait when standard input does. The thread may stay in its read for ever: it owns all it touches.
class StdinWatch
{
public:
    void start()
    {
        std::thread([state = m_state] {
            char buffer[256];
            while (std::fread(buffer, 1, sizeof buffer, stdin) > 0) { }
            const std::lock_guard lock(state->mutex);
            state->closed = true;
            state->wake.notify_all();
        }).detach();
    }

    // True: closed; false: the time is over.
    bool wait(std::chrono::milliseconds time)
    {
        std::unique_lock lock(m_state->mutex);
        return m_state->wake.wait_for(lock, time, [this] { return m_state->closed; });
    }

private:
    struct State
    {
        std::mutex mutex;
        std::condition_variable wake;
        bool closed = false;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

void reload(Server &server)
{
    systemd::tellReloading();
    if (const Result<usher::Done> loaded = server.reloadTls())
        qCInfo(usher::logServer, "the certificate was read again: %s", server.fingerprint().constData());
    else
        qCCritical(usher::logServer, "the old certificate stays: %s", qUtf8Printable(loaded.problem().detail));
    systemd::tellReady();
}

void waitForTheEnd(bool watchStdin, Services &services, Server &server)
{
    using Time = std::chrono::steady_clock;
    constexpr auto signalPoll = std::chrono::milliseconds(100); // a handler may do no more than set a flag
    constexpr auto purgeInterval = std::chrono::minutes(10);
    StdinWatch watch;
    if (watchStdin)
        watch.start();
    Time::time_point nextPurge = Time::now();
    while (!toldToEnd && !watch.wait(signalPoll)) {
        if (toldToReload.exchange(false))
            reload(server);
        if (Time::now() < nextPurge)
            continue;
        nextPurge = Time::now() + purgeInterval;
        services.purge([](const Result<usher::Done> &) {});
    }
}

endpoints::ConfigurationAnswers configurationAnswers(const ServeOptions &options, const QList<usher::Site> &sites)
{
    const Settings &settings = options.settings;
    endpoints::ConfigurationAnswers answers;
    for (const QString &language : options.brandPack.languages()) {
        usher::Policy policy = settings.policy;
        policy.agreements = options.brandPack.agreements(language);
        answers.insert(language, endpoints::configurationAnswer(policy, sites, settings.marketplaces));
    }
    return answers;
}

Router routes(Services &services, const ServeOptions &options, const QList<usher::Site> &sites)
{
    Router router;
    endpoints::addConfiguration(router, configurationAnswers(options, sites));
    endpoints::addCodes(router, services);
    endpoints::addAccounts(router, services);
    endpoints::addWorkspaces(router, services);
    endpoints::addPurchases(router, services);
    endpoints::addIntents(router, services);
    if (options.docs)
        endpoints::addDocs(router);
    return router;
}

constexpr auto marketplacePatience = std::chrono::milliseconds(4500); // of the least patient, which has 5 seconds
constexpr std::size_t marketplaceBytes = 256 * 1024; // 500 users at once

// A process that has its database for itself counts faster by itself.
// A hash fills a core for a thirtieth of a second; whoever asks for something else finds one that is free.
int hashingThreads()
{
    return static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 2U, 5U)) - 1;
}

std::unique_ptr<RateLimits> rateLimits(SqlStore &store)
{
    if (store.isShared())
        return std::make_unique<StoreRateLimits>(store, usher::systemClock());
    return std::make_unique<MemoryRateLimits>(usher::systemClock());
}

QString urlOf(const QString &scheme, const std::string &address, int port)
{
    const QString plain = QString::fromStdString(address);
    const QString host = plain.contains(QLatin1Char(':')) ? QLatin1Char('[') + plain + QLatin1Char(']') : plain;
    return QStringLiteral("%1://%2:%3").arg(scheme, host).arg(port);
}

void watch(Metrics &metrics, const Server &server, const SqlStore &store, const PasswordHasher &hasher,
    const OutboxWorker &outbox)
{
    using Kind = Metrics::Kind;
    metrics.watch(
        Kind::Gauge, "usherd_build_info", "The version that runs.", [] { return 1; }, {{"version", USHER_VERSION}});
    metrics.watch(Kind::Gauge, "usherd_connections_open", "Open connections.",
        [&server] { return double(server.load().connections); });
    metrics.watch(Kind::Gauge, "usherd_requests_in_flight", "Requests that are being handled.",
        [&server] { return double(server.load().requests); });
    metrics.watch(Kind::Gauge, "usherd_certificate_expiry_timestamp_seconds", "When the certificate ends.",
        [&server] { return double(server.certificateEnds()); });
    metrics.watch(Kind::Counter, "usherd_database_commits_total", "Transactions committed.",
        [&store] { return double(store.load().commits); });
    metrics.watch(Kind::Counter, "usherd_database_repeats_total",
        "Transactions run again, because they met another or lost their connection.",
        [&store] { return double(store.load().repeats); });
    metrics.watch(Kind::Gauge, "usherd_queue_length", "Jobs that wait.",
        [&store] { return double(store.load().waiting); }, {{"queue", "database"}});
    metrics.watch(
        Kind::Gauge, "usherd_queue_length", {}, [&hasher] { return double(hasher.waiting()); }, {{"queue", "hasher"}});
    metrics.watch(Kind::Gauge, "usherd_queue_length", {}, [&outbox] { return double(outbox.counts().outbox.waiting); },
        {{"queue", "outbox"}});
    const std::string mails = "usherd_mails_total";
    metrics.watch(Kind::Counter, mails,
        "Mails that were sent or given up, and deliveries that failed and are tried again.",
        [&outbox] { return double(outbox.counts().sent); }, {{"outcome", "sent"}});
    metrics.watch(
        Kind::Counter, mails, {}, [&outbox] { return double(outbox.counts().failed); }, {{"outcome", "failed"}});
    metrics.watch(
        Kind::Counter, mails, {}, [&outbox] { return double(outbox.counts().givenUp); }, {{"outcome", "dead"}});
}

void watch(Metrics &metrics, const AzureStarts &starts)
{
    using Kind = Metrics::Kind;
    const std::string open = "usherd_purchase_starts";
    metrics.watch(Kind::Gauge, open, "Purchases whose marketplace does not know yet that it may bill.",
        [&starts] { return double(starts.counts().open.waiting); }, {{"state", "waiting"}});
    metrics.watch(Kind::Gauge, open, {}, [&starts] { return double(starts.counts().open.dead); }, {{"state", "dead"}});
    const std::string tries = "usherd_purchase_starts_total";
    metrics.watch(Kind::Counter, tries,
        "Purchases that were started or given up, and tries that failed and are repeated.",
        [&starts] { return double(starts.counts().started); }, {{"outcome", "started"}});
    metrics.watch(
        Kind::Counter, tries, {}, [&starts] { return double(starts.counts().failed); }, {{"outcome", "failed"}});
    metrics.watch(
        Kind::Counter, tries, {}, [&starts] { return double(starts.counts().givenUp); }, {{"outcome", "dead"}});
}

Health::Options beats()
{
    Health::Options options;
    if (const auto watchdog = systemd::watchdogInterval(); watchdog.count() > 0)
        options.interval
            = std::min(options.interval, std::chrono::duration_cast<std::chrono::milliseconds>(watchdog / 3));
    return options;
}

// inherited: a socket, or -1; where it listens was decided by whoever opened it.
std::optional<Server::Options> adminListener(const ServeOptions &options, int inherited)
{
    if (inherited < 0)
        return options.admin;
    Server::Options local = *adminOptions(QStringLiteral("127.0.0.1:0"), true);
    local.socket = inherited;
    return local;
}

} // namespace

int serve(const ServeOptions &asked)
{
    std::signal(SIGTERM, rememberEnd);
    std::signal(SIGINT, rememberEnd);
    std::signal(SIGHUP, rememberReload);
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is an error of its write, as a full disk is

    const Result<systemd::Sockets> sockets = systemd::inheritedSockets();
    if (!sockets)
        return commandline::fail(sockets.problem(), commandline::WrongUsage);
    ServeOptions options = asked;
    std::unique_ptr<DemoPages> pages;
    if (options.demo) {
        Result<std::unique_ptr<DemoPages>> opened = DemoPages::open(options);
        if (!opened)
            return commandline::fail(opened.problem(), commandline::Failed);
        pages = std::move(opened).value();
    }
    Result<std::unique_ptr<Transport>> mail = transportFromUrl(options.mail, options.transport);
    if (!mail)
        return commandline::fail(mail.problem(), commandline::WrongUsage);
    Result<std::unique_ptr<SqlStore>> opened = SqlStore::open(options.database, options.store);
    if (!opened)
        return commandline::fail(opened.problem(), commandline::Failed);
    std::unique_ptr<SqlStore> store = std::move(opened).value();
    std::unique_ptr<Transport> mailer = std::move(mail).value();
    demo::KeptMails *kept = nullptr;
    if (options.demo) {
        auto keeping = std::make_unique<demo::KeptMails>(std::move(mailer));
        kept = keeping.get();
        mailer = std::move(keeping);
    }

    PasswordHasher hasher(options.hashingThreads > 0 ? options.hashingThreads : hashingThreads(), options.hashingQueue);
    const std::unique_ptr<RateLimits> limits = rateLimits(*store);
    Services services({options.settings, usher::systemClock()}, *store, hasher, *limits);
    if (options.demo) {
        if (const Result<usher::Done> seeded = demo::seed(*store, services.context(), options.demoWorkspaces); !seeded)
            return commandline::fail(seeded.problem(), commandline::Failed);
    }
    HttpSender sender(options.outgoing);
    AnswerDeadline deadline(marketplacePatience);
    const marketplace::Send send = pages ? pages->send() : sender.send();
    Router router = routes(services, options, pages ? pages->sites(options.settings.sites) : options.settings.sites);
    const MarketplaceWorld world{services, send, deadline, options};
    if (const Result<usher::Done> added = addMarketplaces(router, world); !added)
        return commandline::fail(added.problem(), commandline::WrongUsage);
    if (const Result<usher::Done> added = addPages(router, *limits, world); !added)
        return commandline::fail(added.problem(), commandline::WrongUsage);
    OutboxWorker::Options pace = options.outbox;
    // A lease must not end before.
    pace.delivery = options.transport.timeout + options.transport.answerTimeout + std::chrono::seconds(5);
    OutboxWorker outbox(store->outbox(), *mailer, pace);
    services.whenMailWaits([&outbox] { outbox.wake(); });
    services.askForMailOutage([&outbox] { return outbox.outage(); });
    outbox.start();
    AzureStarts starts(services.context(), *store, azureApi(options.marketplaces.azure, send), AzureStarts::Options());
    if (options.marketplaces.azure.enabled)
        starts.start();
    AuditSealer sealer(*store, {});
    sealer.start();

    Metrics metrics;
    Server::Options api = options.server;
    if (isAnyOn(options.marketplaces))
        api.limits.bodyBytes = std::max(api.limits.bodyBytes, marketplaceBytes);
    api.socket = sockets->api;
    api.observer = &metrics;
    api.isProxy = [proxies = options.proxies](const QByteArray &address) { return proxies.contains(address); };
    const Router takesCalls = router; // the same routes
    Server server(std::move(api), behindProxies(options.proxies, std::move(router)));
    watch(metrics, server, *store, hasher, outbox);
    watch(metrics, starts);
    Health health({server, *store, [&store] { return store->load().done; }}, beats());
    const std::optional<Server::Options> local = adminListener(options, sockets->admin);
    std::optional<Server> admin;
    if (local)
        admin.emplace(*local, adminPages(health, metrics));
    // On every way out, from the edge inward, so that every answer still finds what it needs.
    const auto ended = qScopeGuard([&] {
        health.stop(); // a question to a server that has stopped would be waited for
        server.stop();
        if (pages)
            pages->stop();
        admin.reset();
        sender.stop();
        hasher.stop();
        outbox.stop();
        starts.stop();
        sealer.stop();
        store.reset();
    });

    if (pages) {
        Router around;
        if (const Result<usher::Done> added = addPages(around, *limits, world); !added)
            return commandline::fail(added.problem(), commandline::WrongUsage);
        if (const auto started = pages->start(around, takesCalls, services, *kept, options); !started)
            return commandline::fail(started.problem(), commandline::Failed);
    }
    const Result<int> port = server.start();
    if (!port)
        return commandline::fail(port.problem(), commandline::Failed);
    const QUrl publicUrl = publicUrlOf(options, *port);
    if (publicUrl.isEmpty())
        qCWarning(usher::logServer, "listen.public_url is not set: hand-offs cannot begin in the wizard");
    services.servedAt(publicUrl);
    QJsonObject line{
        {QStringLiteral("listening"), urlOf(QStringLiteral("https"), options.server.address, *port)},
        {QStringLiteral("fingerprint"), QString::fromLatin1(server.fingerprint())},
    };
    if (pages)
        line.insert(QStringLiteral("pages"), pages->url().toString());
    health.start(systemd::tellAlive);
    if (admin) {
        const Result<int> adminPort = admin->start();
        if (!adminPort)
            return commandline::fail(adminPort.problem(), commandline::Failed);
        line.insert(QStringLiteral("admin"), urlOf(QStringLiteral("http"), local->address, *adminPort));
    }
    commandline::print(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    systemd::tellReady();
    waitForTheEnd(options.exitOnStdinClose, services, server);

    systemd::tellStopping();
    health.drain();
    if (toldToEnd)
        std::this_thread::sleep_for(options.drainGrace); // while load balancers look elsewhere
    return commandline::Success;
}

} // namespace usherd
