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
constexpr qint64 accessMargin = qint64(2) * 60 * 1000; // ms: that a token still has to live

// A notification is a question until Microsoft's own interface has answered it. What is answered with 500 comes again,
// for eight hours.
class AzureDesk : public std::enable_shared_from_this<AzureDesk>
{
public:
    AzureDesk(const MarketplaceDesk &desk, AzurePublisher publisher)
        : m_desk(desk)
        , m_publisher(std::move(publisher))
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
    void withAccess(const Call &call, std::function<void(const AzureAccess &)> next);
    void confirm(const Call &call, const AzureNotification &notification, const AzureAccess &access);
    void record(const Call &call, const AzureConfirmed &confirmed, const AzureAccess &access);
    void finish(const AzureConfirmed &confirmed, const AzureAccess &access) const;

    const MarketplaceDesk m_desk;
    const AzurePublisher m_publisher;
    std::mutex m_mutex; // of the rest
    JwtKeys m_keys;
    qint64 m_keysAskedAt = 0;
    AzureAccess m_access;
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
        m_publisher.listing, keys, call.http->header("Authorization"), call.http->body, m_desk.now());
    if (const auto *distrust = std::get_if<Distrust>(&notification)) {
        // Perhaps by a key that is new.
        if (*distrust == Distrust::BadSignature && mayAskForKeys)
            return fetchKeys(call);
        m_desk.reports.distrusted(call.caller, Marketplace::Azure, *distrust);
        return call.end(*distrust == Distrust::Malformed ? 400 : 403);
    }
    withAccess(call,
        [self = shared_from_this(), this, call, notification = std::get<AzureNotification>(notification)](
            const AzureAccess &access) { confirm(call, notification, access); });
}

void AzureDesk::fetchKeys(const Call &call)
{
    {
        const std::lock_guard lock(m_mutex);
        m_keysAskedAt = m_desk.now();
    }
    const QByteArray url
        = m_publisher.listing.loginUrl + '/' + m_publisher.listing.tenantId.toLatin1() + "/discovery/v2.0/keys";
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

void AzureDesk::withAccess(const Call &call, std::function<void(const AzureAccess &)> next)
{
    AzureAccess access;
    {
        const std::lock_guard lock(m_mutex);
        access = m_access;
    }
    if (access.expiresAt > m_desk.now() + accessMargin)
        return next(access);
    m_desk.send(marketplace::azureAccess(m_publisher.listing, m_publisher.clientSecret),
        [self = shared_from_this(), this, call, next = std::move(next)](const Result<OutgoingAnswer> &answered) {
            if (!answered)
                return call.end(500);
            const auto fresh = marketplace::readAzureAccess(*answered, m_desk.now());
            if (!std::holds_alternative<AzureAccess>(fresh)) {
                qCWarning(usher::logServer, "microsoft gave no access: status %d", answered->status);
                return call.end(500);
            }
            const AzureAccess &granted = std::get<AzureAccess>(fresh);
            {
                const std::lock_guard lock(m_mutex);
                m_access = granted;
            }
            next(granted);
        });
}

void AzureDesk::confirm(const Call &call, const AzureNotification &notification, const AzureAccess &access)
{
    m_desk.send(notification.question(m_publisher.listing, access),
        [self = shared_from_this(), this, call, notification, access](const Result<OutgoingAnswer> &answered) {
            if (!answered)
                return call.end(500);
            const auto confirmed = notification.confirmed(m_publisher.listing, *answered);
            if (const auto *found = std::get_if<AzureConfirmed>(&confirmed))
                return record(call, *found, access);
            const AnswerFault fault = std::get<AnswerFault>(confirmed);
            if (fault != AnswerFault::NotFound && fault != AnswerFault::Unreadable)
                return call.end(500);
            m_desk.reports.distrusted(call.caller, Marketplace::Azure, Distrust::Foreign);
            call.end(403);
        });
}

void AzureDesk::record(const Call &call, const AzureConfirmed &confirmed, const AzureAccess &access)
{
    if (!confirmed.purchase)
        return call.end(200);
    m_desk.reports.record(call.caller, *confirmed.purchase,
        [self = shared_from_this(), this, call, confirmed, access](
            const Result<MarketplaceReports::Recorded> &recorded) {
            if (!recorded)
                return call.end(500);
            call.end(200);
            if (confirmed.waitsForUs)
                finish(confirmed, access);
        });
}

// Where this is lost they take our silence for yes.
void AzureDesk::finish(const AzureConfirmed &confirmed, const AzureAccess &access) const
{
    m_desk.send(marketplace::azureFinishOperation(
                    m_publisher.listing, access, confirmed.subscriptionId, confirmed.operationId, true),
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
