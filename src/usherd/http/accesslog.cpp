#include "usherd/http/accesslog.h"

#include "common/core/logging.h"

namespace usherd {

const char *nameOf(Refusal reason)
{
    switch (reason) {
    case Refusal::Full:
        return "full";
    case Refusal::FullForAddress:
        return "full_for_address";
    case Refusal::Handshake:
        return "handshake";
    }
    return "";
}

void edge::logAnswer(const Exchange &exchange)
{
    if (!usher::logServer().isInfoEnabled())
        return;
    usher::LogFields fields;
    fields.add("id", exchange.id.toLatin1())
        .add("method", exchange.method)
        .add("route", exchange.route)
        .add("status", exchange.status)
        .addMilliseconds("ms", exchange.time.count())
        .add("bytes", exchange.bytes);
    if (!exchange.code.isEmpty())
        fields.add("code", exchange.code.toUtf8());
    usher::logFields(usher::logServer(), "request", std::move(fields));
}

void edge::RefusalLog::add(Refusal reason)
{
    Tally &tally = m_tallies[std::size_t(reason)];
    ++tally.count;
    const qint64 now
        = std::chrono::duration_cast<std::chrono::seconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
    qint64 last = tally.second;
    if (last == now || !tally.second.compare_exchange_strong(last, now) || !usher::logServer().isInfoEnabled())
        return;
    usher::LogFields fields;
    fields.add("reason", nameOf(reason)).add("count", tally.count.exchange(0));
    usher::logFields(usher::logServer(), "connections refused", std::move(fields));
}

} // namespace usherd
