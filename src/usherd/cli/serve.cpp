#include "usherd/cli/serve.h"

#include "common/core/logging.h"
#include "usherd/cli/commandline.h"
#include "usherd/demo/demoseed.h"
#include "usherd/endpoints/endpoints.h"
#include "usherd/mail/outboxworker.h"
#include "usherd/service/auditsealer.h"
#include "usherd/store/sqlstore.h"

#include <QJsonDocument>
#include <QJsonObject>

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

std::atomic<int> caughtSignal = 0;
static_assert(std::atomic<int>::is_always_lock_free, "set in a signal handler");

extern "C" void rememberSignal(int signal)
{
    caughtSignal = signal;
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

void waitForTheEnd(bool watchStdin, Services &services)
{
    using Time = std::chrono::steady_clock;
    constexpr auto signalPoll = std::chrono::milliseconds(100); // a handler may do no more than set a flag
    constexpr auto purgeInterval = std::chrono::minutes(10);
    StdinWatch watch;
    if (watchStdin)
        watch.start();
    Time::time_point nextPurge = Time::now();
    while (caughtSignal == 0 && !watch.wait(signalPoll)) {
        if (Time::now() < nextPurge)
            continue;
        nextPurge = Time::now() + purgeInterval;
        services.purge([](const Result<usher::Done> &) {});
    }
}

endpoints::ConfigurationBodies configurationBodies(const ServeOptions &options)
{
    const Settings &settings = options.settings;
    usher::Policy chinese = settings.policy;
    chinese.agreements = options.chineseAgreements;
    return {
        {QStringLiteral("en"), endpoints::configurationBody(settings.policy, settings.sites, settings.marketplaces)},
        {QStringLiteral("zh"), endpoints::configurationBody(chinese, settings.sites, settings.marketplaces)},
    };
}

Router routes(Services &services, const ServeOptions &options)
{
    Router router;
    endpoints::addConfiguration(router, configurationBodies(options));
    endpoints::addCodes(router, services);
    endpoints::addAccounts(router, services);
    endpoints::addWorkspaces(router, services);
    endpoints::addPurchases(router, services);
    endpoints::addIntents(router, services);
    if (options.docs)
        endpoints::addDocs(router);
    return router;
}

QByteArray listeningLine(const ServeOptions &options, int port, const QByteArray &fingerprint)
{
    const QString address = QString::fromStdString(options.server.address);
    const QString host = address.contains(QLatin1Char(':')) ? QLatin1Char('[') + address + QLatin1Char(']') : address;
    const QJsonObject line{{QStringLiteral("listening"), QStringLiteral("https://%1:%2").arg(host).arg(port)},
        {QStringLiteral("fingerprint"), QString::fromLatin1(fingerprint)}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

int serve(const ServeOptions &options)
{
    std::signal(SIGTERM, rememberSignal);
    std::signal(SIGINT, rememberSignal);

    Result<std::unique_ptr<Transport>> mail = transportFromUrl(options.mail, options.transport);
    if (!mail)
        return commandline::fail(mail.problem(), commandline::WrongUsage);
    Result<std::unique_ptr<SqlStore>> opened = SqlStore::open(options.database, options.store);
    if (!opened)
        return commandline::fail(opened.problem(), commandline::Failed);
    std::unique_ptr<SqlStore> store = std::move(opened).value();
    const std::unique_ptr<Transport> mailer = std::move(mail).value();

    const int cores = static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, 4U));
    PasswordHasher hasher(options.hashingThreads > 0 ? options.hashingThreads : cores, options.hashingQueue);
    Services services({options.settings, usher::systemClock()}, *store, hasher);
    if (options.demo) {
        if (const Result<usher::Done> seeded = demo::seed(*store, services.context(), options.demoWorkspaces); !seeded)
            return commandline::fail(seeded.problem(), commandline::Failed);
    }
    OutboxWorker::Options pace = options.outbox;
    pace.delivery = options.transport.timeout + std::chrono::seconds(5); // a lease must not end before
    OutboxWorker outbox(store->outbox(), *mailer, pace);
    services.whenMailWaits([&outbox] { outbox.wake(); });
    services.askForMailOutage([&outbox] { return outbox.outage(); });
    outbox.start();
    AuditSealer sealer(*store, {});
    sealer.start();

    Server server(options.server, routes(services, options));
    const Result<int> port = server.start();
    if (!port)
        return commandline::fail(port.problem(), commandline::Failed);
    commandline::print(listeningLine(options, *port, server.fingerprint()));
    waitForTheEnd(options.exitOnStdinClose, services);

    // From the edge inward, so that every answer still finds what it needs.
    server.stop();
    hasher.stop();
    outbox.stop();
    sealer.stop();
    store.reset();
    return commandline::Success;
}

} // namespace usherd
