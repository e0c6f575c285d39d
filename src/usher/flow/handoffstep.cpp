#include "usher/flow/handoffstep.h"

#include "common/core/problemcodes.h"
#include "usher/flow/flowcore.h"

#include <algorithm>
#include <utility>

namespace usher {

namespace {

QString codeOf(PurchaseState state)
{
    switch (state) {
    case PurchaseState::Active:
    case PurchaseState::Announced:
        break;
    case PurchaseState::Frozen:
        return problem_code::purchase_frozen;
    case PurchaseState::Expired:
        return problem_code::purchase_expired;
    case PurchaseState::Released:
    case PurchaseState::Superseded:
        return problem_code::purchase_released;
    }
    return message_code::handoff_unconfirmed;
}

} // namespace

HandoffStep::HandoffStep(FlowCore *core)
    : m_core(core)
    , m_code(new SecretField(QStringLiteral("pairing_code"), this))
{
    m_code->setSilentWhenGood(true); // what it is worth, the service says
    m_code->setRule([this](const Secret &typed) -> std::optional<Problem::Field> {
        // Before anything is bound with it.
        if (state() == State::Waiting && (handed() || isNeeded()))
            return Problem::Field{{}, message_code::handoff_unapproved, {}};
        if (needsConfirmation())
            return Problem::Field{{}, codeOf(handed()->state), {}};
        return isNeeded() && typed.isEmpty() ? std::optional(Problem::Field{{}, problem_code::handoff_required, {}})
                                             : std::nullopt;
    });
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &HandoffStep::poll);
}

HandoffStep::~HandoffStep() = default;

HandoffStep::State HandoffStep::state() const
{
    if (m_running == Running::Claim)
        return State::Claiming;
    if (m_running == Running::Rejection)
        return State::Rejecting;
    return m_core->draft().handoff ? State::Waiting : handed() ? State::Verified : State::Idle;
}

HandoffWay HandoffStep::way() const
{
    return m_running != Running::Claim && m_core->draft().handoff ? m_core->draft().handoff->way : m_way;
}

QString HandoffStep::matchCode() const
{
    return m_core->draft().handoff ? m_core->draft().handoff->matchCode : QString();
}

const std::optional<api::HandedPurchase> &HandoffStep::handed() const
{
    return m_core->draft().handed;
}

bool HandoffStep::needsConfirmation() const
{
    return handed() && !m_core->draft().owned;
}

bool HandoffStep::isUsable() const
{
    return handed() && handed()->state == PurchaseState::Active;
}

Marketplace HandoffStep::marketplace() const
{
    return m_core->draft().purchase().marketplace;
}

bool HandoffStep::isNeeded() const
{
    return !handed() && needsHandoff(marketplace());
}

Secret HandoffStep::purchaseToken() const
{
    return m_core->draft().handed ? m_core->secrets().get(secret_name::purchaseToken) : Secret();
}

QByteArray HandoffStep::stamp() const
{
    return m_core->secrets().stamp(secret_name::purchaseToken).toUtf8();
}

void HandoffStep::poll()
{
    const std::optional<PendingHandoff> &pending = m_core->draft().handoff;
    if (!pending)
        return;
    if (pending->expiresAt <= m_core->now())
        return refuse(Problem::make(problem_code::handoff_expired, 410));
    m_running = Running::Redemption;
    const Secret verifier = m_core->secrets().get(verifierName());
    watch<api::RedeemedHandoff>(m_core->backend().redeemHandoff(pending->id, {verifier, m_core->draft().installation}),
        [this](const Result<api::RedeemedHandoff> &outcome) { onRedeemed(outcome); });
}

void HandoffStep::pollLater(int seconds)
{
    m_next.start(seconds * m_core->timing().second);
}

void HandoffStep::onRedeemed(const Result<api::RedeemedHandoff> &outcome)
{
    Draft &draft = m_core->draft();
    if (!draft.handoff)
        return;
    if (!outcome && outcome.problem().isDecision())
        return refuse(outcome.problem());
    if (std::exchange(m_unreachable, !outcome) != m_unreachable)
        Q_EMIT changed();
    if (!outcome || outcome->pending)
        return pollLater(std::max(draft.handoff->interval, outcome ? 0 : outcome.problem().retryAfter));
    m_core->secrets().set(secret_name::purchaseToken, outcome->purchaseToken);
    m_running = Running::Keeping;
    m_core->secrets().flush(this, [this, flow = draft.flowId, purchase = outcome->purchase] {
        if (flow == m_core->draft().flowId && m_running == Running::Keeping)
            take(purchase);
    });
}

// The verifier, which can fetch another token, goes last: the token and the draft that knows of it are kept by then.
void HandoffStep::take(const api::HandedPurchase &purchase)
{
    Draft &draft = m_core->draft();
    const QString verifier = verifierName();
    m_spent = m_core->secrets().get(verifier);
    m_way = way();
    m_running = Running::Nothing;
    draft.handoff.reset();
    draft.handed = purchase;
    draft.owned = false;
    draft.choose(purchase.marketplace);
    if (!purchase.variant.isEmpty())
        draft.variant = purchase.variant;
    draft.review.reset();
    m_core->save(this, [this, verifier, flow = draft.flowId] {
        // The next purchase may be on its way already.
        if (flow != m_core->draft().flowId || !(m_core->secrets().get(verifier) == m_spent))
            return;
        m_core->secrets().set(verifier, {});
        m_core->secrets().flush(this, [] {});
    });
    m_startUrl.clear();
    m_code->clearState();
    m_core->draftEdited();
    Q_EMIT changed();
    Q_EMIT received();
}

void HandoffStep::stop()
{
    m_next.stop();
    if (m_call)
        m_call->cancel();
    m_call.clear(); // what it says concerns nobody now
    m_running = Running::Nothing;
}

void HandoffStep::forgetPending()
{
    m_next.stop();
    m_unreachable = false;
    m_startUrl.clear();
    m_core->draft().handoff.reset();
    for (const QString &name : {secret_name::handoffVerifier, secret_name::openingVerifier, secret_name::handoffTicket})
        m_core->secrets().set(name, {});
    m_core->draftEdited();
}

void HandoffStep::cancel()
{
    if (state() == State::Claiming) {
        stop();
        m_core->secrets().set(secret_name::handoffTicket, {});
    } else if (state() == State::Waiting) {
        const bool tokenIsNew = m_running == Running::Keeping;
        m_way = way();
        stop();
        if (tokenIsNew)
            m_core->secrets().set(secret_name::purchaseToken, {});
        forgetPending();
    } else {
        return;
    }
    m_code->clearState();
    Q_EMIT changed();
}

void HandoffStep::confirm()
{
    if (state() != State::Verified || !needsConfirmation() || !isUsable())
        return;
    m_core->draft().owned = true;
    m_code->clearState();
    m_core->draftEdited();
    Q_EMIT changed();
}

void HandoffStep::reject()
{
    if (state() != State::Verified)
        return;
    stop();
    m_running = Running::Rejection;
    m_code->clearState();
    Q_EMIT changed();
    watch<Done>(m_core->backend().rejectPurchase(purchaseToken()), [this](const Result<Done> &outcome) {
        if (!outcome && !outcome.problem().isDecision()) {
            if (!outcome.problem().isCancelled())
                m_code->setError(messageFor(outcome.problem()));
            Q_EMIT changed();
            return;
        }
        m_core->draft().handed.reset();
        m_core->draft().owned = false;
        m_core->secrets().set(secret_name::purchaseToken, {});
        m_core->draftEdited();
        Q_EMIT changed();
    });
}

void HandoffStep::restore()
{
    stop();
    m_unreachable = false;
    m_startUrl.clear();
    m_trouble = {};
    m_code->load({});
    m_code->clearState();
    const Draft &draft = m_core->draft();
    const DraftSecrets &secrets = m_core->secrets();
    m_way = draft.handoff ? draft.handoff->way : HandoffWay::Code;
    const Secret ticket = secrets.get(secret_name::handoffTicket);
    if (draft.handoff && !secrets.get(verifierName()).isEmpty()) {
        poll();
    } else if (draft.handoff && secrets.areLost()) {
        refuse(Problem::make(problem_code::handoff_expired, 410));
    } else if (!ticket.isEmpty()) {
        m_ticket = ticket;
        begin(HandoffWay::Link); // sent, perhaps, and not answered
    }
    if (state() != State::Verified)
        return Q_EMIT changed();
    if (!purchaseToken().isEmpty())
        read(Running::Reading);
    else if (secrets.areLost())
        drop();
    Q_EMIT changed();
}

void HandoffStep::lookAgain()
{
    if (state() != State::Verified || m_running != Running::Nothing)
        return;
    m_code->clearState();
    read(Running::Looking);
    Q_EMIT changed();
}

void HandoffStep::read(Running why)
{
    m_running = why;
    watch<api::HandedPurchase>(
        m_core->backend().handedPurchase(purchaseToken()), [this, why](const Result<api::HandedPurchase> &outcome) {
            if (!outcome && outcome.problem().isDecision())
                return drop();
            Draft &draft = m_core->draft();
            if (outcome && draft.handed) {
                draft.owned = draft.owned && draft.handed->id == outcome->id;
                draft.handed = *outcome;
                m_core->draftEdited();
            } else if (!outcome && why == Running::Looking && !outcome.problem().isCancelled()) {
                m_code->setError(messageFor(outcome.problem())); // else what it is worth is said when it is used
            }
            Q_EMIT changed();
        });
}

void HandoffStep::drop()
{
    Draft &draft = m_core->draft();
    if (!draft.handed)
        return;
    if (!draft.handed->accountId.isEmpty())
        draft.accountId = draft.handed->accountId;
    if (!draft.handed->instanceId.isEmpty())
        draft.instanceId = draft.handed->instanceId;
    draft.handed.reset();
    draft.owned = false;
    m_core->secrets().set(secret_name::purchaseToken, {});
    m_core->draftEdited();
    Q_EMIT changed();
    Q_EMIT lost();
}

} // namespace usher
