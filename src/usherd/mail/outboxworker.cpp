#include "usherd/mail/outboxworker.h"

#include "common/core/logging.h"
#include "usherd/service/backoff.h"

#include <QDateTime>

#include <algorithm>

namespace usherd {

using std::chrono::milliseconds;

namespace {

qint64 nowMillis()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

OutboxWorker::OutboxWorker(OutboxSource &source, Transport &transport, const Options &options)
    : m_source(source)
    , m_transport(transport)
    , m_options(options)
{
}

OutboxWorker::~OutboxWorker()
{
    stop();
}

void OutboxWorker::start()
{
    m_thread = std::thread([this] { run(); });
}

void OutboxWorker::wake()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_woken = true;
    }
    m_condition.notify_one();
}

void OutboxWorker::stop()
{
    if (!m_thread.joinable())
        return;
    m_stop.request_stop();
    m_transport.cancel();
    m_thread.join();
}

OutboxWorker::Counts OutboxWorker::counts() const
{
    const std::scoped_lock lock(m_mutex);
    return m_counts;
}

std::optional<std::chrono::seconds> OutboxWorker::outage() const
{
    const std::scoped_lock lock(m_mutex);
    if (m_outages < 2)
        return {};
    return std::max(std::chrono::ceil<std::chrono::seconds>(m_restUntil - Steady::now()), std::chrono::seconds(1));
}

void OutboxWorker::run()
{
    const std::stop_token stop = m_stop.get_token();
    std::unique_lock lock(m_mutex);
    while (!stop.stop_requested()) {
        m_woken = false;
        lock.unlock();
        const bool found = deliverDue();
        lock.lock();
        if (m_outages > 0)
            m_condition.wait_until(lock, stop, m_restUntil, [] { return false; });
        else if (!found)
            m_condition.wait_for(lock, stop, m_options.poll, [this] { return m_woken; });
    }
    lock.unlock();
    noteSent(); // nobody else will
}

bool OutboxWorker::deliverDue()
{
    // What was sent must not be taken again because its lease ran out.
    if (!noteSent())
        return false;
    look();
    const int most = m_outages > 0 ? 1 : m_options.batch;
    const qint64 now = nowMillis();
    const std::vector<OutboxItem> items
        = m_source.takeDue(most, now, now + (m_options.delivery * (m_options.batch + 1)).count());
    Server server = Server::Usable; // if there is nothing to try it with, the next mail will
    for (const OutboxItem &item : items) {
        if (server == Server::Lost || m_stop.stop_requested())
            m_source.givenBack(item, nowMillis(), QString());
        else
            server = deliver(item);
    }
    if (!m_stop.stop_requested())
        serverIs(server);
    return !items.empty();
}

OutboxWorker::Server OutboxWorker::deliver(const OutboxItem &item)
{
    // Its time may have run out behind those before it: the source ends it at the next look.
    if (item.mail.expiresAt > 0 && item.mail.expiresAt <= nowMillis()) {
        m_source.givenBack(item, nowMillis(), QString());
        return Server::Usable;
    }
    const std::optional<Undelivered> failure = m_transport.send(item.mail);
    if (!failure) {
        m_sent.push_back(item.id);
        count(&Counts::sent);
        noteSent();
        return Server::Usable;
    }
    if (m_stop.stop_requested()) {
        m_source.givenBack(item, nowMillis(), failure->detail);
        return Server::Usable;
    }
    if (failure->kind == Undelivered::Kind::NoServer) {
        count(&Counts::failed);
        m_source.givenBack(item, nowMillis(), failure->detail);
        qCWarning(usher::logMail, "no mail can be sent: %s", qPrintable(failure->detail));
        return Server::Lost;
    }
    if (failure->kind == Undelivered::Kind::Refused || item.attempt >= m_options.attempts) {
        qCWarning(
            usher::logMail, "mail %lld is dead after %d tries: %s", item.id, item.attempt, qPrintable(failure->detail));
        count(&Counts::givenUp);
        m_source.dead(item, failure->detail);
        return Server::Usable;
    }
    const milliseconds pause = pauseAfter(item.attempt, m_options.firstPause, m_options.longestPause, anyChance());
    qCWarning(usher::logMail, "mail %lld failed, again in %lld s: %s", item.id, qint64(pause.count() / 1000),
        qPrintable(failure->detail));
    count(&Counts::failed);
    m_source.failed(item, nowMillis() + pause.count(), failure->detail);
    return Server::Usable;
}

void OutboxWorker::serverIs(Server server)
{
    const std::scoped_lock lock(m_mutex);
    m_outages = server == Server::Lost ? m_outages + 1 : 0;
    if (m_outages > 0)
        m_restUntil = Steady::now() + pauseAfter(m_outages, m_options.firstRest, m_options.longestRest, anyChance());
}

bool OutboxWorker::noteSent()
{
    std::erase_if(m_sent, [this](qint64 id) { return m_source.sent(id); });
    return m_sent.empty();
}

void OutboxWorker::look()
{
    if (Steady::now() < m_nextLook)
        return;
    m_nextLook = Steady::now() + m_options.poll;
    const OutboxTally tally = m_source.tally();
    const std::scoped_lock lock(m_mutex);
    m_counts.outbox = tally;
}

void OutboxWorker::count(quint64 Counts::*what)
{
    const std::scoped_lock lock(m_mutex);
    ++(m_counts.*what);
}

} // namespace usherd
