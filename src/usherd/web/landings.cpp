#include "usherd/web/landings.h"

#include "common/core/problemcodes.h"
#include "usherd/marketplace/awslanding.h"
#include "usherd/marketplace/azurelanding.h"
#include "usherd/marketplace/huaweilogin.h"
#include "usherd/service/crypto.h"

namespace usherd::web {

using marketplace::AnswerFault;
using marketplace::AwsCustomer;
using marketplace::AzureAccess;
using marketplace::AzureSubscription;
using marketplace::Distrust;
using marketplace::OutgoingAnswer;
using marketplace::Send;
using marketplace::Trusted;
using usher::Marketplace;
using usher::Result;
using usher::Secret;
namespace alibaba = marketplace::alibaba;
namespace huawei = marketplace::huawei;

namespace {

using Read = std::variant<Visit, Distrust>;

Trouble faultTrouble(AnswerFault fault)
{
    switch (fault) {
    case AnswerFault::StartAgain:
    case AnswerFault::NotFound:
        return Trouble::Late;
    case AnswerFault::Configuration:
        return Trouble::NotConfigured;
    case AnswerFault::Later:
    case AnswerFault::Unreadable:
        break;
    }
    return Trouble::MarketplaceDown;
}

Trouble faultTrouble(huawei::AnswerFault fault)
{
    return fault == huawei::AnswerFault::Refused ? Trouble::Late : Trouble::MarketplaceDown;
}

// Asks, and goes on with what the answer says; else ends the visit with why there is nothing to go on with.
template <class T, class ReadAnswer>
void ask(const Send &send, const marketplace::OutgoingRequest &request, ReadAnswer read, const Verified &done,
    std::function<void(T)> next)
{
    send(request, [read, done, next = std::move(next)](const Result<OutgoingAnswer> &answer) {
        if (!answer)
            return done(Trouble::MarketplaceDown);
        auto said = read(*answer);
        if (T *const value = std::get_if<T>(&said))
            return next(std::move(*value));
        done(faultTrouble(*std::get_if<1>(&said)));
    });
}

qint64 milliseconds(const usher::Clock &clock)
{
    return clock().toMSecsSinceEpoch();
}

Arrival arrivalOf(const marketplace::PurchaseEvent &event)
{
    Arrival arrival;
    arrival.marketplace = event.marketplace;
    arrival.variant = event.variant;
    arrival.accountId = event.accountId;
    arrival.tenantId = event.tenantId;
    arrival.instanceId = event.instanceId;
    arrival.event = event;
    return arrival;
}

// A member of the buyer's organization, from the code to the instance.
class HuaweiSignIn : public std::enable_shared_from_this<HuaweiSignIn>
{
public:
    HuaweiSignIn(HuaweiMembers &members, const QStringList &domains, const Send &send,
        const huawei::LoginReturn &brought, const Verified &done)
        : m_members(members)
        , m_domains(domains)
        , m_send(send)
        , m_brought(brought)
        , m_done(done)
    {
    }

    void begin()
    {
        m_members.login(m_brought.tenantId, [self = shared_from_this()](const Result<HuaweiMembers::Login> &login) {
            if (!login)
                return self->m_done(troubleOf(login.problem()));
            self->m_login = *login;
            self->m_service = {login->domain, self->m_domains, login->clientId, login->clientSecret};
            self->exchange();
        });
    }

private:
    void exchange()
    {
        const std::optional<marketplace::OutgoingRequest> request = huawei::tokenRequest(m_service, m_brought.code);
        if (!request)
            return m_done(Trouble::NotConfigured);
        ask<Secret>(m_send, *request, huawei::readTokenAnswer, m_done,
            [self = shared_from_this()](const Secret &access) { self->askWho(access); });
    }

    void askWho(const Secret &access)
    {
        const std::optional<marketplace::OutgoingRequest> request = huawei::userInfoRequest(m_service, access);
        if (!request)
            return m_done(Trouble::NotConfigured);
        ask<huawei::UserInfo>(m_send, *request, huawei::readUserInfoAnswer, m_done,
            [self = shared_from_this()](const huawei::UserInfo &user) { self->admit(user); });
    }

    void admit(const huawei::UserInfo &user)
    {
        if (!user.tenantId.isEmpty() && user.tenantId != m_brought.tenantId)
            return m_done(Trouble::Untrusted);
        m_members.mayCome(
            m_brought.tenantId, m_login.appId, user.userName, [self = shared_from_this()](const Result<bool> &allowed) {
                if (!allowed)
                    return self->m_done(troubleOf(allowed.problem()));
                if (!*allowed)
                    return self->m_done(Trouble::NotMember);
                Arrival arrival;
                arrival.marketplace = Marketplace::Huawei;
                arrival.tenantId = self->m_brought.tenantId;
                arrival.instanceId = self->m_login.instanceId;
                self->m_done(arrival);
            });
    }

    HuaweiMembers &m_members;
    const QStringList m_domains;
    const Send m_send;
    const huawei::LoginReturn m_brought;
    const Verified m_done;
    HuaweiMembers::Login m_login;
    huawei::SignInService m_service;
};

} // namespace

ReadVisit alibabaVisits(const alibaba::Settings &settings)
{
    return [settings](const Request &request, Millis now) -> Read {
        const std::variant<alibaba::Login, Distrust> login = alibaba::readLogin(request.query, settings, now);
        if (const auto *const why = std::get_if<Distrust>(&login))
            return *why;
        const auto &brought = std::get<alibaba::Login>(login);
        Arrival arrival;
        arrival.marketplace = Marketplace::Alibaba;
        arrival.instanceId = brought.instanceId;
        return Visit{brought.tokenHash, [arrival](const Verified &done) { done(arrival); }};
    };
}

QStringList huaweiDomains()
{
    return {QStringLiteral("huaweicloud.com"), QStringLiteral("myhuaweicloud.com"), QStringLiteral("myhuaweicloud.eu")};
}

ReadVisit huaweiVisits(HuaweiMembers &members, const QStringList &domains, const Send &send)
{
    return [&members, domains, send](const Request &request, Millis) -> Read {
        const std::variant<huawei::LoginReturn, Distrust> read = huawei::readLoginReturn(request.query);
        if (const auto *const why = std::get_if<Distrust>(&read))
            return *why;
        const auto &brought = std::get<huawei::LoginReturn>(read);
        return Visit{crypto::sha256(brought.tenantId.toUtf8() + '\n' + brought.code.revealUtf8()),
            [&members, domains, send, brought](const Verified &done) {
                std::make_shared<HuaweiSignIn>(members, domains, send, brought, done)->begin();
            }};
    };
}

ReadVisit awsVisits(const marketplace::AwsListing &listing, const marketplace::AwsCredentials &credentials,
    const Send &send, const usher::Clock &clock)
{
    return [listing, credentials, send, clock](const Request &request, Millis) -> Read {
        const Trusted<marketplace::AwsLanding> read
            = marketplace::readAwsLanding(formOf(request).value_or(marketplace::FormFields()));
        if (const auto *const why = std::get_if<Distrust>(&read))
            return *why;
        const auto &brought = std::get<marketplace::AwsLanding>(read);
        return Visit{crypto::sha256(brought.token.revealUtf8()), [=](const Verified &done) {
                         ask<AwsCustomer>(
                             send,
                             marketplace::awsResolveCustomer(listing, credentials, brought.token, milliseconds(clock)),
                             [listing](const OutgoingAnswer &answer) {
                                 return marketplace::readResolvedCustomer(listing, answer);
                             },
                             done,
                             [listing, brought, done](const AwsCustomer &customer) {
                                 done(arrivalOf(marketplace::awsAnnounced(listing, customer, brought.trial)));
                             });
                     }};
    };
}

ReadVisit azureVisits(
    const marketplace::AzureListing &listing, const Secret &clientSecret, const Send &send, const usher::Clock &clock)
{
    return [listing, clientSecret, send, clock](const Request &request, Millis) -> Read {
        const Trusted<Secret> read = marketplace::readAzureLanding(request.query);
        if (const auto *const why = std::get_if<Distrust>(&read))
            return *why;
        const auto &token = std::get<Secret>(read);
        const auto resolve = [listing, send, token](const AzureAccess &access, const Verified &done) {
            ask<AzureSubscription>(send, marketplace::azureResolve(listing, access, token),
                marketplace::readAzureResolved, done, [listing, done](const AzureSubscription &subscription) {
                    done(arrivalOf(marketplace::azurePurchase(listing, subscription)));
                });
        };
        return Visit{crypto::sha256(token.revealUtf8()), [=](const Verified &done) {
                         ask<AzureAccess>(
                             send, marketplace::azureAccess(listing, clientSecret),
                             [clock](const OutgoingAnswer &answer) {
                                 return marketplace::readAzureAccess(answer, milliseconds(clock));
                             },
                             done, [resolve, done](const AzureAccess &access) { resolve(access, done); });
                     }};
    };
}

} // namespace usherd::web
