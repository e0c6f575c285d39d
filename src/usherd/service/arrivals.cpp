#include "usherd/service/arrivals.h"

#include "common/core/problemcodes.h"
#include "common/core/random.h"
#include "usherd/service/audit.h"
#include "usherd/service/crypto.h"
#include "usherd/service/handoffservice.h"
#include "usherd/service/limits.h"
#include "usherd/service/purchaseevents.h"
#include "usherd/service/store.h"

#include <algorithm>

namespace usherd {

using usher::Done;
using usher::Marketplace;
using usher::Result;
namespace problem_code = usher::problem_code;

namespace {

// As long as the longest-lived of the marketplaces' tokens, twice.
constexpr Millis tokenLife = 48 * Millis(3600) * 1000;

QByteArray tokenKey(Marketplace marketplace, const QByteArray &tokenHash)
{
    return crypto::hash("arrival token", usher::marketplaceId(marketplace).toLatin1() + '|' + tokenHash);
}

std::optional<Handoff> ofBrowser(Repositories &repositories, const BrowserKey &key)
{
    return key.isEmpty() ? std::nullopt : repositories.handoffs.ofBrowser(HandoffService::browserHash(key));
}

bool isFor(const Handoff &handoff, const Arrival &arrival)
{
    return handoff.state == HandoffState::Opened && handoff.marketplace == arrival.marketplace
        && (handoff.variant.isEmpty() || arrival.variant.isEmpty() || handoff.variant == arrival.variant);
}

} // namespace

Arrivals::Arrivals(const Context &context, Store &store, RateLimits &limits, const PurchaseService &purchases,
    const HandoffService &handoffs)
    : m_context(context)
    , m_store(store)
    , m_limits(limits)
    , m_purchases(purchases)
    , m_handoffs(handoffs)
{
}

bool Arrivals::isOpen(const Handoff &handoff) const
{
    return handoff.state != HandoffState::Rejected && handoff.state != HandoffState::Redeemed
        && handoff.expiresAt > m_context.now();
}

void Arrivals::start(const Caller &caller, const BrowserKey &known, const usher::Secret &startToken,
    const std::function<void(Result<BrowserKey>)> &done)
{
    limits::within<BrowserKey>(
        m_limits, {limits::perPeer(m_context, "start", caller)}, done, [this, caller, known, startToken, done] {
            m_store.write<BrowserKey>(
                [this, caller, known, startToken](
                    Repositories &repositories) { return startNow(repositories, caller, known, startToken); },
                done);
        });
}

Result<BrowserKey> Arrivals::startNow(
    Repositories &repositories, const Caller &caller, const BrowserKey &known, const usher::Secret &startToken) const
{
    std::optional<Handoff> handoff = repositories.handoffs.ofStart(HandoffService::startHash(startToken));
    if (!handoff)
        return refusal(problem_code::handoff_unknown);
    if (!handoff->browserHash.isEmpty()) {
        if (!known.isEmpty() && crypto::same(handoff->browserHash, HandoffService::browserHash(known)))
            return known;
        audit::record(repositories, m_context, caller, "handoff.second_browser", {}, handoff->id);
        repositories.keepEffects = true;
        return refusal(problem_code::handoff_unknown);
    }
    if (handoff->expiresAt <= m_context.now())
        return refusal(problem_code::handoff_expired);
    BrowserKey key(usher::random::token());
    handoff->browserHash = HandoffService::browserHash(key);
    repositories.handoffs.update(*handoff);
    audit::record(repositories, m_context, caller, "handoff.started", {}, handoff->id);
    return key;
}

void Arrivals::arrive(const Caller &caller, const BrowserKey &known, const Arrival &arrival,
    const std::function<void(Result<BrowserKey>)> &done)
{
    limits::within<BrowserKey>(
        m_limits, {limits::perPeer(m_context, "arrive", caller)}, done, [this, caller, known, arrival, done] {
            m_store.write<BrowserKey>(
                [this, caller, known, arrival](
                    Repositories &repositories) { return arriveNow(repositories, caller, known, arrival); },
                done);
        });
}

Result<BrowserKey> Arrivals::arriveNow(
    Repositories &repositories, const Caller &caller, const BrowserKey &known, const Arrival &arrival) const
{
    const QByteArray token = tokenKey(arrival.marketplace, arrival.tokenHash);
    std::optional<Handoff> handoff = ofBrowser(repositories, known);
    if (const std::optional<QByteArray> owner = repositories.arrivals.browserOf(token)) {
        if (known.isEmpty() || !crypto::same(*owner, HandoffService::browserHash(known))) {
            audit::record(repositories, m_context, caller, "handoff.token_repeated");
            repositories.keepEffects = true;
            return refusal(handoffUsed);
        }
        // A link that led nowhere because its time was over leads on once more, in the same browser.
        const bool ended
            = handoff && (handoff->state == HandoffState::Redeemed || handoff->state == HandoffState::Rejected);
        if (handoff && (ended || isOpen(*handoff)))
            return known;
    }
    const Result<Purchase> purchase = bought(repositories, caller, arrival);
    if (!purchase)
        return purchase.problem();

    BrowserKey key = known;
    if (handoff && isOpen(*handoff) && isFor(*handoff, arrival)) {
        m_handoffs.attach(repositories, caller, *handoff, purchase->id);
    } else {
        key = BrowserKey(usher::random::token());
        m_handoffs.issueTo(repositories, caller, key, purchase->id, arrival.language);
    }
    repositories.arrivals.keep(token, HandoffService::browserHash(key), m_context.now() + tokenLife);
    return key;
}

Result<Purchase> Arrivals::bought(Repositories &repositories, const Caller &caller, const Arrival &arrival) const
{
    std::optional<Purchase> purchase;
    if (arrival.event) {
        marketplace::PurchaseEvent event = *arrival.event;
        if (event.happenedAt == 0)
            event.happenedAt = m_context.now();
        purchase = purchaseevents::record(repositories, m_context, caller, event).purchase;
    } else if (!arrival.instanceId.isEmpty()) {
        const QList<Purchase> named = repositories.reports.named(arrival.marketplace, arrival.instanceId, false);
        const auto same = std::ranges::find_if(named, [&arrival](const Purchase &one) {
            return arrival.accountId.isEmpty() || one.accountId.isEmpty() || one.accountId == arrival.accountId;
        });
        if (same != named.end())
            purchase = *same;
    }
    // A probe's purchase is nobody's: it is never handed to a wizard.
    if (!purchase || purchase->test)
        return refusal(problem_code::purchase_unknown);
    purchase->verifiedAt = m_context.now();
    for (const auto &[known, proven] : {std::pair(&purchase->accountId, arrival.accountId),
             std::pair(&purchase->tenantId, arrival.tenantId), std::pair(&purchase->variant, arrival.variant)}) {
        if (known->isEmpty())
            *known = proven;
    }
    repositories.reports.update(*purchase);
    return *purchase;
}

void Arrivals::seen(
    Marketplace marketplace, const BrowserKey &key, const QByteArray &tokenHash, std::function<void(Result<bool>)> done)
{
    m_store.read<bool>(
        [marketplace, key, tokenHash](Repositories &repositories) -> Result<bool> {
            const std::optional<QByteArray> owner = repositories.arrivals.browserOf(tokenKey(marketplace, tokenHash));
            if (!owner)
                return false;
            if (!key.isEmpty() && crypto::same(*owner, HandoffService::browserHash(key)))
                return true;
            return refusal(handoffUsed);
        },
        std::move(done));
}

void Arrivals::page(const BrowserKey &key, std::function<void(Result<HandoffPage>)> done)
{
    m_store.read<HandoffPage>(
        [this, key](Repositories &repositories) -> Result<HandoffPage> {
            const std::optional<Handoff> handoff = ofBrowser(repositories, key);
            if (!handoff)
                return refusal(problem_code::handoff_unknown);
            return m_handoffs.page(repositories, *handoff, key);
        },
        std::move(done));
}

void Arrivals::approve(const Caller &caller, const BrowserKey &key, const QString &matchCode,
    const std::function<void(Result<Done>)> &done)
{
    limits::within<Done>(
        m_limits, {limits::perPeer(m_context, "approve", caller)}, done, [this, caller, key, matchCode, done] {
            m_store.write<Done>(
                [this, caller, key, matchCode](
                    Repositories &repositories) { return approveNow(repositories, caller, key, matchCode); },
                done);
        });
}

Result<Done> Arrivals::approveNow(
    Repositories &repositories, const Caller &caller, const BrowserKey &key, const QString &matchCode) const
{
    std::optional<Handoff> handoff = ofBrowser(repositories, key);
    const bool hasWizard
        = handoff && (handoff->state == HandoffState::Claimed || handoff->state == HandoffState::Redeemed);
    if (handoff && handoff->state == HandoffState::Rejected)
        return refusal(problem_code::handoff_denied);
    if (!hasWizard || !crypto::same(handoff->matchCode.toUtf8(), matchCode.toUtf8()))
        return refusal(problem_code::handoff_unknown);
    if (handoff->approved)
        return Done{};
    if (handoff->expiresAt <= m_context.now())
        return refusal(problem_code::handoff_expired);
    handoff->approved = true;
    repositories.handoffs.update(*handoff);
    audit::record(repositories, m_context, caller, "handoff.approved", {}, handoff->id);
    return Done{};
}

void Arrivals::cancel(const Caller &caller, const BrowserKey &key, std::function<void(Result<Done>)> done)
{
    m_store.write<Done>(
        [this, caller, key](Repositories &repositories) -> Result<Done> {
            std::optional<Handoff> handoff = ofBrowser(repositories, key);
            if (!handoff)
                return refusal(problem_code::handoff_unknown);
            if (handoff->state == HandoffState::Rejected)
                return Done{};
            handoff->state = HandoffState::Rejected;
            repositories.handoffs.update(*handoff);
            audit::record(repositories, m_context, caller, "handoff.cancelled", {}, handoff->id);
            return Done{};
        },
        std::move(done));
}

} // namespace usherd
