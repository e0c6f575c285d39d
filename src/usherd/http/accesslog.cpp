#include "usherd/http/accesslog.h"

#include "common/core/logging.h"

#include <QJsonObject>

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
    QJsonObject fields{
        {QStringLiteral("id"), exchange.id},
        {QStringLiteral("method"), QLatin1String(exchange.method)},
        {QStringLiteral("route"), QString::fromUtf8(exchange.route)},
        {QStringLiteral("status"), exchange.status},
        {QStringLiteral("ms"), double(exchange.time.count()) / 1000},
        {QStringLiteral("bytes"), exchange.bytes},
    };
    if (!exchange.code.isEmpty())
        fields.insert(QStringLiteral("code"), exchange.code);
    usher::logFields(usher::logServer(), QStringLiteral("request"), fields);
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
    usher::logFields(usher::logServer(), QStringLiteral("connections refused"),
        {{QStringLiteral("reason"), QLatin1String(nameOf(reason))},
            {QStringLiteral("count"), tally.count.exchange(0)}});
}

} // namespace usherd
