#include "common/core/logging.h"
#include "usherd/endpoints/exchange.h"
#include "usherd/endpoints/marketplaces.h"

#include <mutex>

namespace usherd::endpoints {

using marketplace::AnswerFault;
using marketplace::AzureAccess;
using marketplace::AzureConfirmed;
using marketplace::AzureNotification;
using marketplace::Distrust;
using marketplace::JwtKeys;
using marketplace::OutgoingAnswer;
using usher::Marketplace;
using usher::Result;

namespace {

constexpr qint64 keyPause = qint64(60) * 1000; // ms: whoever sends unknown keys does not make us ask for each

int statusOf(Distrust distrust)
{
    if (distrust == Distrust::Unsigned)
        return 401;
    return distrust == Distrust::Malformed ? 400 : 403;
}

// A notification is a question until Microsoft's own interface has answered it. What is answered with 500 comes again,
// for eight hours.
class AzureDesk : public std::enable_shared_from_this<AzureDesk>
{
public:
    AzureDesk(const MarketplaceDesk &desk, const AzurePublisher &publisher)
        : m_desk(desk)
        , m_api(std::make_shared<AzureApi>(publisher, desk.send, desk.clock))
    {
    }

    void handle(const RouteRequest &request, const Respond &respond)
    {
        const Call call{exchange::callerOf(*request.http), request.http, respond};
        m_desk.reports.admit(call.caller, [self = shared_from_this(), this, call](const Result<usher::Done> &admitted) {
            if (!admitted)
                return call.end(429);
            read(call, true);
        });
    }

private:
    struct Call
    {
        Caller caller;
        std::shared_ptr<const Request> http;
        Respond respond;
        void end(int status) const { respond({status, {}, {}, {}}); }
    };

    void read(const Call &call, bool mayAskForKeys);
    void fetchKeys(const Call &call);
    void confirm(const Call &call, const AzureNotification &notification);
    void record(const Call &call, const AzureConfirmed &confirmed);
    void finish(const AzureConfirmed &confirmed) const;

    const MarketplaceDesk m_desk;
    const std::shared_ptr<AzureApi> m_api;
    std::mutex m_mutex; // of the rest
    JwtKeys m_keys;
    qint64 m_keysAskedAt = 0;
};

void AzureDesk::read(const Call &call, bool mayAskForKeys)
{
    JwtKeys keys;
    {
        const std::lock_guard lock(m_mutex);
        keys = m_keys;
        mayAskForKeys = mayAskForKeys && m_desk.now() - m_keysAskedAt >= keyPause;
    }
    const marketplace::Trusted<AzureNotification> notification = AzureNotification::read(
        m_api->listing(), keys, call.http->header("Authorization"), call.http->body, m_desk.now());
    if (const auto *distrust = std::get_if<Distrust>(&notification)) {
        // Perhaps by a key that is new.
        if (*distrust == Distrust::BadSignature && mayAskForKeys)
            return fetchKeys(call);
        m_desk.reports.distrusted(call.caller, Marketplace::Azure, *distrust);
        return call.end(statusOf(*distrust));
    }
    confirm(call, std::get<AzureNotification>(notification));
}

void AzureDesk::fetchKeys(const Call &call)
{
    {
        const std::lock_guard lock(m_mutex);
        m_keysAskedAt = m_desk.now();
    }
    const QByteArray url
        = m_api->listing().loginUrl + '/' + m_api->listing().tenantId.toLatin1() + "/discovery/v2.0/keys";
    m_desk.send({QByteArrayLiteral("GET"), url, {}, {}},
        [self = shared_from_this(), this, call](const Result<OutgoingAnswer> &answered) {
            const std::optional<JwtKeys> keys
                = answered && answered->status == 200 ? marketplace::readJwks(answered->body) : std::nullopt;
            if (!keys) {
                qCWarning(usher::logServer, "microsoft's keys could not be read");
                return call.end(500);
            }
            {
                const std::lock_guard lock(m_mutex);
                m_keys = *keys;
            }
            read(call, false);
        });
}

void AzureDesk::confirm(const Call &call, const AzureNotification &notification)
{
    m_api->ask([self = shared_from_this(), this, notification](
                   const AzureAccess &access) { return notification.question(m_api->listing(), access); },
        [self = shared_from_this(), this, call, notification](const Result<OutgoingAnswer> &answered) {
            if (!answered)
                return call.end(500);
            const auto confirmed = notification.confirmed(m_api->listing(), *answered);
            if (const auto *found = std::get_if<AzureConfirmed>(&confirmed))
                return record(call, *found);
            const AnswerFault fault = std::get<AnswerFault>(confirmed);
            if (fault != AnswerFault::NotFound && fault != AnswerFault::Unreadable)
                return call.end(500);
            m_desk.reports.distrusted(call.caller, Marketplace::Azure, Distrust::Foreign);
            call.end(403);
        });
}

void AzureDesk::record(const Call &call, const AzureConfirmed &confirmed)
{
    if (!confirmed.purchase)
        return call.end(200);
    m_desk.reports.record(call.caller, *confirmed.purchase,
        [self = shared_from_this(), this, call, confirmed](const Result<MarketplaceReports::Recorded> &recorded) {
            if (!recorded)
                return call.end(500);
            call.end(200);
            if (confirmed.waitsForUs)
                finish(confirmed);
        });
}

// Where this is lost they take our silence for yes.
void AzureDesk::finish(const AzureConfirmed &confirmed) const
{
    m_api->ask(
        [api = m_api, confirmed](const AzureAccess &access) {
            return marketplace::azureFinishOperation(
                api->listing(), access, confirmed.subscriptionId, confirmed.operationId, true);
        },
        [](const Result<OutgoingAnswer> &answered) {
            if (!answered || answered->status >= 400)
                qCWarning(usher::logServer, "microsoft did not hear that an operation is finished");
        });
}

} // namespace

void addAzure(Router &router, const MarketplaceDesk &desk, const AzurePublisher &publisher)
{
    const auto webhook = std::make_shared<AzureDesk>(desk, publisher);
    router.add("POST", "/mp/azure/webhook",
        [webhook](const RouteRequest &request, const Respond &respond) { webhook->handle(request, respond); });
}

} // namespace usherd::endpoints
