#include "common/core/logging.h"
#include "usherd/endpoints/exchange.h"
#include "usherd/endpoints/marketplaces.h"
#include "usherd/marketplace/huaweisecret.h"
#include "usherd/marketplace/huaweisync.h"

namespace usherd::endpoints {

namespace huawei = marketplace::huawei;
using huawei::ResultCode;
using marketplace::Distrust;
using usher::Done;
using usher::Marketplace;
using usher::Result;

namespace {

constexpr qint64 nonceLife = qint64(2) * 60 * 1000; // ms; a call is believed for a minute on either side of its time

class HuaweiDesk : public std::enable_shared_from_this<HuaweiDesk>
{
public:
    HuaweiDesk(const MarketplaceDesk &desk, HuaweiMembers &members, AnswerDeadline &deadline, HuaweiListing listing)
        : m_desk(desk)
        , m_members(members)
        , m_deadline(deadline)
        , m_listing(std::move(listing))
    {
    }

    // A call that is believed, and how it is answered.
    struct Call
    {
        Caller caller;
        huawei::SignedBody signedBody;
        Respond respond;

        void answer(const QByteArray &body) const { respond(HuaweiDesk::answer(body, signedBody.key)); }
        void answer(ResultCode code, const QString &instanceId = {}) const
        {
            answer(huawei::resultAnswer(code, instanceId));
        }
    };
    using Work = void (HuaweiDesk::*)(const Call &) const;

    RouteHandler handler(huawei::Interface interface, Work work)
    {
        return [self = shared_from_this(), interface, work](const RouteRequest &request, const Respond &respond) {
            self->handle(*request.http, respond, interface, work);
        };
    }

    void activity(const Call &call) const;
    void tenant(const Call &call) const;
    void application(const Call &call) const;
    void members(const Call &call) const;
    void nothing(const Call &call) const { call.answer(ResultCode::Ok); }

private:
    static Response answer(const QByteArray &body, const usher::Secret &key)
    {
        return {200, QByteArrayLiteral("application/json; charset=utf-8"),
            {{QByteArrayLiteral("Body-Sign"), huawei::bodySign(body, key)}}, body};
    }
    const marketplace::Keys &keys(huawei::Interface interface) const
    {
        return interface == huawei::Interface::Base ? m_listing.keys : m_listing.kitKeys;
    }

    void handle(const Request &request, const Respond &respond, huawei::Interface interface, Work work) const;
    void believed(const Call &call, Work work) const;
    void refuse(const Caller &caller, Distrust why, const Respond &respond, const usher::Secret &key) const;
    void refuse(const Call &call, Distrust why) const { refuse(call.caller, why, call.respond, call.signedBody.key); }
    void record(const Call &call, marketplace::PurchaseEvent event, bool creates) const;
    void askWhoBought(const Caller &caller, const marketplace::PurchaseEvent &event) const;
    void answerInstances(const Call &call, const huawei::InstanceQuery &query) const;
    // A Problem of ours is nothing that asking later would not mend.
    static HuaweiMembers::Then done(const Call &call)
    {
        return [call](const Result<Done> &put) { call.answer(put ? ResultCode::Ok : ResultCode::Internal); };
    }

    const MarketplaceDesk m_desk;
    HuaweiMembers &m_members;
    AnswerDeadline &m_deadline;
    const HuaweiListing m_listing;
};

huawei::Signature signatureOf(const Request &request, huawei::Interface interface)
{
    if (interface == huawei::Interface::Kit)
        return {request.header("x-sign"), request.header("x-timestamp"), request.header("x-nonce")};
    // Twice is once too often: which of them was signed?
    for (const char *name : {"signature", "timestamp", "nonce"}) {
        const auto isNamed = [name](const NamedValue &value) { return value.first == name; };
        if (std::count_if(request.query.cbegin(), request.query.cend(), isNamed) != 1)
            return {};
    }
    return {request.queryValue("signature"), request.queryValue("timestamp"), request.queryValue("nonce")};
}

void HuaweiDesk::handle(const Request &request, const Respond &respond, huawei::Interface interface, Work work) const
{
    const usher::Secret key = keys(interface).value(0);
    m_deadline.watch(respond, answer(huawei::resultAnswer(ResultCode::Processing), key));
    const Caller caller = exchange::callerOf(request);
    m_desk.reports.admit(caller,
        [self = shared_from_this(), this, caller, signature = signatureOf(request, interface), body = request.body, key,
            respond, interface, work](const Result<Done> &admitted) {
            if (!admitted)
                return respond(answer(huawei::resultAnswer(ResultCode::Processing), key));
            auto read = huawei::readSigned(interface, signature, body, keys(interface), m_desk.now());
            if (const auto *distrust = std::get_if<Distrust>(&read))
                return refuse(caller, *distrust, respond, key);
            believed({caller, std::get<huawei::SignedBody>(std::move(read)), respond}, work);
        });
}

void HuaweiDesk::refuse(const Caller &caller, Distrust why, const Respond &respond, const usher::Secret &key) const
{
    m_desk.reports.distrusted(caller, Marketplace::Huawei, why);
    const ResultCode code = why == Distrust::Malformed ? ResultCode::BadParameter : ResultCode::AuthFailed;
    respond(answer(huawei::resultAnswer(code), key));
}

void HuaweiDesk::believed(const Call &call, Work work) const
{
    qCInfo(usher::logServer, "huawei signed its body %s", huawei::bodyFormId(call.signedBody.form));
    m_desk.reports.firstUse(Marketplace::Huawei, call.signedBody.nonce, m_desk.now() + nonceLife,
        [self = shared_from_this(), this, call, work](const Result<bool> &first) {
            if (!first)
                return call.answer(ResultCode::Internal);
            if (!*first)
                return refuse(call, Distrust::Repeated);
            (this->*work)(call);
        });
}

void HuaweiDesk::activity(const Call &call) const
{
    const auto read = huawei::readActivity(call.signedBody);
    if (const auto *distrust = std::get_if<Distrust>(&read))
        return refuse(call, *distrust);
    if (const auto *query = std::get_if<huawei::InstanceQuery>(&read))
        return answerInstances(call, *query);
    if (const auto *bought = std::get_if<huawei::NewInstance>(&read)) {
        marketplace::PurchaseEvent event = bought->event;
        event.instanceId = bought->businessId; // unless the order has an instance already
        return record(call, event, true);
    }
    record(call, std::get<marketplace::PurchaseEvent>(read), false);
}

void HuaweiDesk::record(const Call &call, marketplace::PurchaseEvent event, bool creates) const
{
    event.variant = m_listing.variant;
    m_desk.reports.record(call.caller, event,
        [self = shared_from_this(), this, call, event, creates](
            const Result<MarketplaceReports::Recorded> &recorded) mutable {
            if (!recorded)
                return call.answer(ResultCode::Internal);
            call.answer(ResultCode::Ok, creates ? recorded->instanceId : QString());
            event.instanceId = recorded->instanceId;
            const bool ends = event.kind == marketplace::EventKind::Released;
            if (!recorded->accountKnown && !recorded->purchaseId.isEmpty() && !event.test && !ends)
                askWhoBought(call.caller, event);
        });
}

// After the answer: it has to come at once. Without an answer of theirs the customer types the account's ID.
void HuaweiDesk::askWhoBought(const Caller &caller, const marketplace::PurchaseEvent &event) const
{
    if (!m_listing.accessKey || event.orderId.isEmpty())
        return;
    m_desk.send(huawei::orderQuery(m_listing.site, event.orderId, event.orderLine, *m_listing.accessKey, m_desk.now()),
        [self = shared_from_this(), this, caller, event](const Result<marketplace::OutgoingAnswer> &answered) {
            if (!answered) {
                qCWarning(
                    usher::logServer, "huawei was not asked who bought: %s", qUtf8Printable(answered.problem().detail));
                return;
            }
            const auto account = huawei::readOrderAnswer(*answered, event.orderId);
            if (!std::holds_alternative<QString>(account)) {
                qCWarning(usher::logServer, "huawei did not say who bought: status %d", answered->status);
                return;
            }
            marketplace::PurchaseEvent known;
            known.kind = marketplace::EventKind::Announced;
            known.marketplace = Marketplace::Huawei;
            known.instanceId = event.instanceId;
            known.accountId = std::get<QString>(account);
            known.trial = event.trial;
            m_desk.reports.record(caller, known, [](const Result<MarketplaceReports::Recorded> &) {});
        });
}

void HuaweiDesk::answerInstances(const Call &call, const huawei::InstanceQuery &query) const
{
    m_desk.reports.known(Marketplace::Huawei, query.instanceIds, query.test,
        [call, url = QString(m_desk.publicUrl + QStringLiteral("/handoff"))](const Result<QStringList> &known) {
            if (!known)
                return call.answer(ResultCode::Internal);
            if (known->isEmpty())
                return call.answer(ResultCode::NoSuchInstance);
            QList<huawei::InstanceInfo> instances;
            for (const QString &id : *known)
                instances.append({id, url});
            call.answer(huawei::instancesAnswer(instances));
        });
}

void HuaweiDesk::tenant(const Call &call) const
{
    const auto read = huawei::readTenantSync(call.signedBody);
    if (const auto *distrust = std::get_if<Distrust>(&read))
        return refuse(call, *distrust);
    const auto &sync = std::get<huawei::TenantSync>(read);
    // A probe's tenant is nobody's, and one without an instance has nothing to come for yet.
    if (sync.test || sync.instanceId.isEmpty())
        return call.answer(ResultCode::Ok);
    const bool active = sync.flag == huawei::SyncFlag::Add || sync.flag == huawei::SyncFlag::Change;
    m_members.put(call.caller, HuaweiMembers::Tenant{sync.tenantId, sync.instanceId, sync.domainName}, active,
        call.signedBody.at, done(call));
}

void HuaweiDesk::application(const Call &call) const
{
    const auto read = huawei::readApplicationSync(call.signedBody);
    if (const auto *distrust = std::get_if<Distrust>(&read))
        return refuse(call, *distrust);
    const auto &sync = std::get<huawei::ApplicationSync>(read);
    if (sync.test)
        return call.answer(ResultCode::Ok);
    HuaweiMembers::Application application{sync.tenantId, sync.appId, sync.instanceId, sync.clientId, {}};
    const bool active = sync.flag == huawei::SyncFlag::Add || sync.flag == huawei::SyncFlag::Change;
    if (active) {
        Result<usher::Secret> secret = huawei::unwrapClientSecret(sync.wrappedSecret, m_listing.privateKey);
        if (!secret) {
            qCWarning(usher::logServer, "a client secret of huawei's: %s", qUtf8Printable(secret.problem().detail));
            return call.answer(ResultCode::BadParameter);
        }
        application.clientSecret = std::move(secret).value();
    }
    m_members.put(call.caller, application, active, call.signedBody.at, done(call));
}

void HuaweiDesk::members(const Call &call) const
{
    const auto read = huawei::readAuthorizationSync(call.signedBody);
    if (const auto *distrust = std::get_if<Distrust>(&read))
        return refuse(call, *distrust);
    const auto &sync = std::get<huawei::AuthorizationSync>(read);
    if (sync.test)
        return call.answer(ResultCode::Ok);
    const bool active = sync.flag == huawei::SyncFlag::Add || sync.flag == huawei::SyncFlag::Change;
    QList<HuaweiMembers::User> users;
    for (const huawei::SyncedUser &user : sync.users)
        users.append({user.userName, active && user.enabled});
    m_members.put(call.caller, sync.tenantId, sync.appId, users, sync.at, done(call));
}

} // namespace

void addHuawei(Router &router, const MarketplaceDesk &desk, HuaweiMembers &members, AnswerDeadline &deadline,
    const HuaweiListing &listing)
{
    using huawei::Interface;
    const auto produce = std::make_shared<HuaweiDesk>(desk, members, deadline, listing);
    router.add("POST", "/mp/huawei/produce", produce->handler(Interface::Base, &HuaweiDesk::activity));
    const QByteArray kit = "/mp/huawei/produceAPI/v2/";
    router.add("POST", kit + "tenantSync", produce->handler(Interface::Kit, &HuaweiDesk::tenant));
    router.add("POST", kit + "applicationSync", produce->handler(Interface::Kit, &HuaweiDesk::application));
    router.add("POST", kit + "authSync", produce->handler(Interface::Kit, &HuaweiDesk::members));
    for (const char *organisation : {"singleOrgSync", "allOrgSync"})
        router.add("POST", kit + organisation, produce->handler(Interface::Kit, &HuaweiDesk::nothing));
}

} // namespace usherd::endpoints
