#include "usherd/demo/marketplaces/marketplaces.h"

#include "common/core/problemcodes.h"
#include "common/core/random.h"
#include "usherd/demo/marketplaces/calls.h"

#include <atomic>

namespace usherd::demo {

using marketplace::OutgoingRequest;
using usher::Marketplace;
using usher::Problem;
using usher::Result;

namespace {

constexpr Millis minute = Millis(60) * 1000;
constexpr int succeeded = 200;

QHash<Marketplace, QString> newAccounts()
{
    return {{Marketplace::Alibaba, digits(16)}, {Marketplace::Huawei, hexDigits(32)}, {Marketplace::Aws, digits(12)},
        {Marketplace::Azure, guid()}};
}

Problem notTold(Marketplace marketplace, const Response &response)
{
    return Problem::make(usher::problem_code::overloaded, 0,
        QStringLiteral("%1 was answered %2").arg(usher::marketplaceId(marketplace)).arg(response.status));
}

} // namespace

Result<std::unique_ptr<Marketplaces>> Marketplaces::open(usher::Clock clock)
{
    Result<MarketKeys> keys = newMarketKeys();
    if (!keys)
        return keys.problem();
    return std::make_unique<Marketplaces>(std::move(keys).value(), std::move(clock));
}

Marketplaces::Marketplaces(MarketKeys keys, usher::Clock clock)
    : m_keys(std::move(keys))
    , m_clock(std::move(clock))
    , m_accounts(newAccounts())
    , m_tokens(m_clock)
    , m_answers(m_keys, m_purchases, m_tokens, m_clock)
{
}

marketplace::Send Marketplaces::send()
{
    return [this](const OutgoingRequest &request, const marketplace::Answered &answered) {
        answered(m_answers.answer(request));
    };
}

QString Marketplaces::account(Marketplace marketplace) const
{
    return m_accounts.value(marketplace);
}

QList<MarketPurchase> Marketplaces::purchases(Marketplace marketplace) const
{
    return m_purchases.of(marketplace);
}

std::optional<MarketPurchase> Marketplaces::purchase(const QString &id) const
{
    return m_purchases.find(id);
}

void Marketplaces::tell(Request request, const Answered &answered) const
{
    request.id = usher::random::token(96);
    request.remoteAddress = "127.0.0.1";
    const auto isAnswered = std::make_shared<std::atomic<bool>>(false);
    m_server(std::make_shared<Request>(std::move(request)), [isAnswered, answered](const Response &response) {
        if (!isAnswered->exchange(true)) // a deadline may answer once more
            answered(response);
    });
}

void Marketplaces::keep(const MarketPurchase &purchase, const Told &told)
{
    m_purchases.add(purchase);
    told(purchase);
}

void Marketplaces::buy(Marketplace marketplace, const Told &told)
{
    MarketPurchase bought;
    bought.id = hexDigits(16);
    bought.marketplace = marketplace;
    bought.account = account(marketplace);
    bought.boughtAt = now();
    switch (marketplace) {
    case Marketplace::Alibaba:
        bought.instance = digits(11);
        bought.order = digits(15);
        return tell(calls::alibabaCreated(bought, m_keys), [this, bought, told](const Response &response) {
            if (response.status != succeeded || !response.body.contains(bought.instance.toLatin1()))
                return told(notTold(bought.marketplace, response));
            keep(bought, told);
        });
    case Marketplace::Huawei:
        bought.order = QStringLiteral("CS") + digits(13);
        // It is asked about the order while it answers: there it has to be by then.
        m_purchases.add(bought);
        return tell(calls::huaweiBought(bought, m_keys, now()), [this, bought, told](const Response &response) mutable {
            bought.instance = calls::huaweiInstance(response);
            if (bought.instance.isEmpty()) {
                m_purchases.remove(bought.id);
                return told(notTold(bought.marketplace, response));
            }
            m_purchases.change(bought.id, [&bought](MarketPurchase &one) { one.instance = bought.instance; });
            told(bought);
        });
    case Marketplace::Aws:
        bought.instance = QStringLiteral("arn:aws:license-manager::%1:license:l-%2").arg(digits(12), hexDigits(32));
        bought.order = QStringLiteral("agmt-") + hexDigits(24);
        return tell(calls::awsAgreed(bought, m_keys, now()), [this, bought, told](const Response &agreed) {
            if (agreed.status != succeeded)
                return told(notTold(bought.marketplace, agreed));
            tell(calls::awsLicensed(bought, m_keys, now()), [this, bought, told](const Response &licensed) {
                if (licensed.status != succeeded)
                    return told(notTold(bought.marketplace, licensed));
                keep(bought, told);
            });
        });
    case Marketplace::Azure: // tells of nothing before the browser has come
        bought.instance = guid();
        return keep(bought, told);
    case Marketplace::Direct:
        break;
    }
    told(Problem::make(usher::problem_code::not_found, 0, QStringLiteral("no marketplace")));
}

void Marketplaces::createEnterprise(const QString &id, const QString &name, const QString &code, const Told &told)
{
    MarketPurchase purchase = m_purchases.find(id).value_or(MarketPurchase());
    if (!purchase.enterprise) {
        purchase.enterprise = MarketPurchase::Enterprise{
            name, code, hexDigits(32), hexDigits(16), hexDigits(32), newSecret(), MarketPurchase::Member()};
    }
    tell(calls::huaweiTenant(purchase, m_keys, now()), [this, purchase, told](const Response &tenant) {
        if (!calls::huaweiSucceeded(tenant))
            return told(notTold(purchase.marketplace, tenant));
        tell(calls::huaweiApplication(purchase, m_keys, now()), [this, purchase, told](const Response &application) {
            if (!calls::huaweiSucceeded(application))
                return told(notTold(purchase.marketplace, application));
            m_purchases.change(purchase.id, [&purchase](MarketPurchase &one) { one.enterprise = purchase.enterprise; });
            told(purchase);
        });
    });
}

void Marketplaces::addMember(const QString &id, const MarketPurchase::Member &member)
{
    m_purchases.change(id, [&member](MarketPurchase &one) { one.enterprise->member = member; });
}

void Marketplaces::setPassword(const QString &id, MarketPurchase::Member::Password kind, const usher::Secret &password)
{
    m_purchases.change(id, [&](MarketPurchase &one) {
        one.enterprise->member.kind = kind;
        one.enterprise->member.password = password;
    });
}

void Marketplaces::authorize(const QString &id, const Told &told)
{
    const MarketPurchase purchase = m_purchases.find(id).value_or(MarketPurchase());
    tell(calls::huaweiAuthorization(purchase, m_keys, now()), [this, purchase, told](const Response &response) {
        if (!calls::huaweiSucceeded(response))
            return told(notTold(purchase.marketplace, response));
        m_purchases.change(purchase.id, [](MarketPurchase &one) { one.enterprise->member.authorized = true; });
        told(m_purchases.find(purchase.id).value_or(purchase));
    });
}

void Marketplaces::end(Marketplace marketplace, const QString &instance)
{
    const auto bought = m_purchases.find(
        [&](const MarketPurchase &one) { return one.marketplace == marketplace && one.instance == instance; });
    if (bought)
        m_purchases.change(bought->id, [](MarketPurchase &one) { one.ended = true; });
}

web::Address Marketplaces::handOver(const MarketPurchase &purchase)
{
    if (purchase.marketplace == Marketplace::Alibaba)
        return calls::alibabaLogin(purchase, m_keys, now());
    if (purchase.marketplace == Marketplace::Huawei) {
        const usher::Secret code = m_tokens.issue(MarketAnswers::huaweiCode, purchase.id, 5 * minute);
        return web::Address::page(QStringLiteral("/mp/huawei/login"),
            {{"code", code.reveal()}, {"tenant", purchase.enterprise ? purchase.enterprise->tenant : QString()}});
    }
    const usher::Secret token = m_tokens.issue(MarketAnswers::azureToken, purchase.id, 24 * 60 * minute);
    return web::Address::page(QStringLiteral("/mp/azure/landing"), {{"token", token.reveal()}});
}

usher::Secret Marketplaces::awsToken(const MarketPurchase &purchase)
{
    return m_tokens.issue(MarketAnswers::awsToken, purchase.id, 4 * 60 * minute);
}

} // namespace usherd::demo
