#include "usherd/service/azurestarts.h"

#include "common/core/logging.h"
#include "usherd/service/audit.h"
#include "usherd/service/backoff.h"
#include "usherd/service/pause.h"
#include "usherd/service/purchaseevents.h"
#include "usherd/service/storewait.h"

namespace usherd {

using marketplace::AnswerFault;
using marketplace::AzureAccess;
using marketplace::AzureState;
using marketplace::AzureSubscription;
using marketplace::OutgoingAnswer;
using usher::Done;
using usher::Result;

namespace {

Caller worker()
{
    Caller caller;
    caller.reference = QStringLiteral("azure activate");
    return caller;
}

QString answeredWith(const OutgoingAnswer &answer)
{
    return QStringLiteral("microsoft answered with status %1").arg(answer.status);
}

// Of our credentials and of their load, both of which pass: no word about the purchase.
bool mayPass(int status)
{
    constexpr int unauthorized = 401;
    constexpr int forbidden = 403;
    constexpr int timeout = 408;
    constexpr int conflict = 409;
    constexpr int tooMany = 429;
    return status < 400 || status >= 500 || status == unauthorized || status == forbidden || status == timeout
        || status == conflict || status == tooMany;
}

} // namespace

AzureStarts::AzureStarts(const Context &context, Store &store, std::shared_ptr<AzureApi> api, const Options &options)
    : m_context(context)
    , m_store(store)
    , m_api(std::move(api))
    , m_options(options)
{
}

AzureStarts::~AzureStarts()
{
    stop();
}

void AzureStarts::start()
{
    m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

void AzureStarts::stop()
{
    if (!m_thread.joinable())
        return;
    m_thread.request_stop();
    m_thread.join();
}

AzureStarts::Counts AzureStarts::counts() const
{
    const std::scoped_lock lock(m_mutex);
    return m_counts;
}

void AzureStarts::run(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        look();
        if (!startDue())
            pause(stop, m_options.poll);
    }
}

void AzureStarts::look()
{
    const Result<StartTally> tally = readAndWait<StartTally>(
        m_store, [](Repositories &repositories) { return Result(repositories.starts.tally()); });
    if (!tally)
        return; // the store has said so itself
    const std::scoped_lock lock(m_mutex);
    m_counts.open = *tally;
}

bool AzureStarts::startDue()
{
    const std::optional<Due> due = takeDue();
    if (!due)
        return false;
    const Outcome outcome = started(due->subscription);
    switch (outcome.kind) {
    case Outcome::Kind::Settled:
        settle(*due, outcome.subscription);
        break;
    case Outcome::Kind::Never:
        giveUp(*due, outcome.error);
        break;
    case Outcome::Kind::Waits:
    case Outcome::Kind::Later:
        if (due->row.attempts >= m_options.attempts)
            giveUp(*due, outcome.error);
        else
            postpone(*due, outcome.error);
        break;
    }
    return true;
}

std::optional<AzureStarts::Due> AzureStarts::takeDue()
{
    using Found = std::optional<Due>;
    const Result<Found> found = writeAndWait<Found>(m_store, [this](Repositories &repositories) -> Result<Found> {
        const Millis now = m_context.now();
        const std::optional<StartRow> row = repositories.starts.lease(now, now + m_options.lease.count());
        const std::optional<Purchase> purchase = row ? repositories.purchases.purchase(row->purchaseId) : std::nullopt;
        return purchase ? Found({*row, purchase->instanceId}) : Found();
    });
    return found ? *found : Found();
}

Result<OutgoingAnswer> AzureStarts::ask(const AzureApi::Make &make)
{
    std::promise<Result<OutgoingAnswer>> promise;
    std::future<Result<OutgoingAnswer>> answer = promise.get_future();
    m_api->ask(make, [&promise](const Result<OutgoingAnswer> &answered) { promise.set_value(answered); });
    return answer.get();
}

AzureStarts::Outcome AzureStarts::known(const QString &subscription)
{
    const Result<OutgoingAnswer> answer = ask([&](const AzureAccess &access) {
        return marketplace::azureSubscription(m_api->listing(), access, subscription);
    });
    if (!answer)
        return {Outcome::Kind::Later, {}, answer.problem().detail};
    const auto read = marketplace::readAzureSubscription(*answer);
    if (const auto *fault = std::get_if<AnswerFault>(&read)) {
        const bool never = *fault == AnswerFault::NotFound || !mayPass(answer->status);
        return {never ? Outcome::Kind::Never : Outcome::Kind::Later, {}, answeredWith(*answer)};
    }
    const auto &found = std::get<AzureSubscription>(read);
    if (found.id != subscription)
        return {Outcome::Kind::Later, {}, QStringLiteral("microsoft spoke of another subscription")};
    const bool waits = found.state == AzureState::PendingFulfillmentStart;
    return {waits ? Outcome::Kind::Waits : Outcome::Kind::Settled, found};
}

AzureStarts::Outcome AzureStarts::started(const QString &subscription)
{
    Outcome before = known(subscription);
    if (before.kind != Outcome::Kind::Waits)
        return before;
    const Result<OutgoingAnswer> answer = ask([&](const AzureAccess &access) {
        return marketplace::azureActivate(m_api->listing(), access, before.subscription);
    });
    if (!answer)
        return {Outcome::Kind::Later, {}, answer.problem().detail};
    if (std::holds_alternative<Done>(marketplace::readAzureActivated(*answer))) {
        before.kind = Outcome::Kind::Settled;
        before.subscription.state = AzureState::Subscribed;
        return before;
    }
    if (mayPass(answer->status))
        return {Outcome::Kind::Later, {}, answeredWith(*answer)};
    // Refused: perhaps because it has begun, or ended, since it was asked about.
    const Outcome after = known(subscription);
    return after.kind == Outcome::Kind::Waits ? Outcome{Outcome::Kind::Never, {}, answeredWith(*answer)} : after;
}

// Where this is not written, the lease ends, and the next look finds it settled.
void AzureStarts::settle(const Due &due, const AzureSubscription &subscription)
{
    const Result<bool> first = writeAndWait<bool>(m_store, [&](Repositories &repositories) -> Result<bool> {
        if (!repositories.starts.finish(due.row.purchaseId))
            return false;
        const std::optional<Purchase> purchase = repositories.purchases.purchase(due.row.purchaseId);
        // A notification may have said more meanwhile.
        if (purchase && purchase->state == PurchaseState::Announced) {
            marketplace::PurchaseEvent event = marketplace::azurePurchase(m_api->listing(), subscription);
            event.test = purchase->test;
            purchaseevents::record(repositories, m_context, worker(), event);
        }
        audit::record(repositories, m_context, worker(), "purchase.start_settled", {}, due.row.purchaseId);
        return true;
    });
    if (first && *first)
        count(&Counts::started);
}

void AzureStarts::postpone(const Due &due, const QString &error)
{
    const std::chrono::milliseconds pause
        = pauseAfter(due.row.attempts, m_options.firstPause, m_options.longestPause, anyChance());
    qCWarning(usher::logServer, "purchase %s is not started, again in %lld s: %s", qPrintable(due.row.purchaseId),
        qint64(pause.count() / 1000), qPrintable(error));
    count(&Counts::failed);
    // Where this is not written, the end of the lease is the pause.
    static_cast<void>(writeAndWait<bool>(m_store, [&](Repositories &repositories) -> Result<bool> {
        return repositories.starts.postpone(due.row, m_context.now() + pause.count(), error);
    }));
}

void AzureStarts::giveUp(const Due &due, const QString &error)
{
    const Result<bool> ended = writeAndWait<bool>(m_store, [&](Repositories &repositories) -> Result<bool> {
        if (!repositories.starts.giveUp(due.row, error))
            return false;
        audit::record(repositories, m_context, worker(), "purchase.start_dead", {}, due.row.purchaseId);
        return true;
    });
    if (!ended || !*ended)
        return;
    qCCritical(
        usher::logServer, "purchase %s will not be started: %s", qPrintable(due.row.purchaseId), qPrintable(error));
    count(&Counts::givenUp);
}

void AzureStarts::count(quint64 Counts::*what)
{
    const std::scoped_lock lock(m_mutex);
    ++(m_counts.*what);
}

} // namespace usherd
