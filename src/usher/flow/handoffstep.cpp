#include "usher/flow/handoffstep.h"

#include "common/core/problemcodes.h"
#include "common/core/random.h"
#include "common/domain/fieldrules.h"
#include "usher/flow/flowcore.h"

#include <QCryptographicHash>
#include <QSysInfo>

#include <algorithm>
#include <utility>

namespace usher {

namespace {

QString challengeOf(const Secret &verifier)
{
    const QByteArray hash = QCryptographicHash::hash(verifier.revealUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Secret tidied(const Secret &typed)
{
    QString code = rules::tidyIdentifier(typed.reveal()).toUpper();
    code.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return Secret(code);
}

} // namespace

HandoffStep::HandoffStep(FlowCore *core)
    : m_core(core)
    , m_code(new SecretField(QStringLiteral("pairing_code"), this))
{
    m_code->setSilentWhenGood(true); // what it is worth, the service says
    m_code->setRule([this](const Secret &typed) -> std::optional<Problem::Field> {
        if (!isNeeded())
            return std::nullopt;
        if (state() == State::Waiting)
            return Problem::Field{{}, message_code::handoff_unapproved, {}};
        return tidied(typed).isEmpty() ? std::optional(Problem::Field{{}, problem_code::handoff_required, {}})
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
    return m_core->draft().handed ? State::Verified : m_core->draft().handoff ? State::Waiting : State::Idle;
}

QString HandoffStep::matchCode() const
{
    return m_core->draft().handoff ? m_core->draft().handoff->matchCode : QString();
}

const std::optional<api::HandedPurchase> &HandoffStep::handed() const
{
    return m_core->draft().handed;
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

template <class T> void HandoffStep::watch(Call<T> *call, std::function<void(const Result<T> &)> then)
{
    m_call = call;
    call->whenEnded(this, [this, call, then](const Result<T> &outcome) {
        if (m_call != call)
            return;
        m_call.clear();
        m_running = Running::Nothing;
        then(outcome);
    });
}

void HandoffStep::claim()
{
    if (state() != State::Idle)
        return;
    if (tidied(m_code->value()).isEmpty()) {
        m_code->setError({problem_code::field::required, {}});
        return;
    }
    m_running = Running::Claim;
    m_code->setChecking();
    Q_EMIT changed();
    // The one of a claim whose answer was lost opens what that claim claimed.
    if (m_core->secrets().get(secret_name::handoffVerifier).isEmpty())
        m_core->secrets().set(secret_name::handoffVerifier, Secret(random::token()));
    const QString flow = m_core->draft().flowId;
    m_core->secrets().flush(this, [this, flow] {
        if (flow == m_core->draft().flowId && m_running == Running::Claim)
            sendClaim();
    });
}

bool HandoffStep::claimTyped(bool refused)
{
    if (state() != State::Idle || m_code->isEmpty() || (!refused && m_code->state() == FieldBase::State::Error))
        return false;
    claim();
    return true;
}

void HandoffStep::sendClaim()
{
    api::HandoffClaim claim;
    claim.userCode = tidied(m_code->value());
    claim.codeChallenge = challengeOf(m_core->secrets().get(secret_name::handoffVerifier));
    claim.installation = m_core->draft().installation;
    claim.device = QSysInfo::machineHostName();
    claim.language = m_core->draft().language;
    watch<api::ClaimedHandoff>(m_core->backend().claimHandoff(claim),
        [this](const Result<api::ClaimedHandoff> &outcome) { onClaimed(outcome); });
}

void HandoffStep::onClaimed(const Result<api::ClaimedHandoff> &outcome)
{
    m_code->clearState();
    if (!outcome)
        return refuse(outcome.problem());
    m_code->load({});
    m_core->draft().handoff = PendingHandoff{
        outcome->id, outcome->matchCode, m_core->now().addSecs(outcome->expiresIn), std::max(1, outcome->interval)};
    m_core->draftEdited();
    m_next.start(m_core->draft().handoff->interval * m_core->timing().second);
    Q_EMIT changed();
}

void HandoffStep::poll()
{
    const std::optional<PendingHandoff> &pending = m_core->draft().handoff;
    if (!pending)
        return;
    if (pending->expiresAt <= m_core->now())
        return refuse(Problem::make(problem_code::handoff_expired, 410));
    m_running = Running::Redemption;
    const Secret verifier = m_core->secrets().get(secret_name::handoffVerifier);
    watch<api::RedeemedHandoff>(m_core->backend().redeemHandoff(pending->id, {verifier, m_core->draft().installation}),
        [this](const Result<api::RedeemedHandoff> &outcome) { onRedeemed(outcome); });
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
    if (!outcome || outcome->pending) {
        const int seconds = std::max(draft.handoff->interval, outcome ? 0 : outcome.problem().retryAfter);
        m_next.start(seconds * m_core->timing().second);
        return;
    }
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
    m_running = Running::Nothing;
    Draft &draft = m_core->draft();
    draft.handoff.reset();
    draft.handed = purchase;
    draft.choose(purchase.marketplace);
    if (!purchase.variant.isEmpty())
        draft.variant = purchase.variant;
    draft.review.reset();
    m_core->save(this, [this, flow = draft.flowId] {
        if (flow != m_core->draft().flowId)
            return;
        m_core->secrets().set(secret_name::handoffVerifier, {});
        m_core->secrets().flush(this, [] {});
    });
    m_code->clearState();
    m_core->draftEdited();
    Q_EMIT changed();
    Q_EMIT received();
}

void HandoffStep::forgetPending()
{
    m_next.stop();
    m_unreachable = false;
    m_core->draft().handoff.reset();
    m_core->secrets().set(secret_name::handoffVerifier, {});
    m_core->draftEdited();
}

void HandoffStep::refuse(const Problem &problem)
{
    if (problem.isDecision())
        forgetPending();
    if (!problem.isCancelled())
        m_code->setError(messageFor(problem));
    Q_EMIT changed();
}

void HandoffStep::cancel()
{
    if (m_running == Running::Claim && m_call)
        return m_call->cancel();
    if (state() != State::Waiting)
        return;
    if (m_call)
        m_call->cancel();
    m_running = Running::Nothing;
    m_core->secrets().set(secret_name::purchaseToken, {});
    forgetPending();
    m_code->clearState();
    Q_EMIT changed();
}

void HandoffStep::reject()
{
    if (state() != State::Verified)
        return;
    if (m_call)
        m_call->cancel();
    m_running = Running::Rejection;
    m_code->clearState();
    Q_EMIT changed();
    watch<Done>(m_core->backend().rejectPurchase(purchaseToken()), [this](const Result<Done> &outcome) {
        if (!outcome && !outcome.problem().isDecision())
            return refuse(outcome.problem());
        m_core->draft().handed.reset();
        m_core->secrets().set(secret_name::purchaseToken, {});
        m_core->draftEdited();
        Q_EMIT changed();
    });
}

void HandoffStep::restore()
{
    if (m_call)
        m_call->cancel();
    m_call.clear(); // what it says concerns nobody now
    m_next.stop();
    m_running = Running::Nothing;
    m_unreachable = false;
    m_code->load({});
    m_code->clearState();
    const Draft &draft = m_core->draft();
    const DraftSecrets &secrets = m_core->secrets();
    if (draft.handoff && !secrets.get(secret_name::handoffVerifier).isEmpty())
        poll();
    else if (draft.handoff && secrets.areLost())
        refuse(Problem::make(problem_code::handoff_expired, 410));
    if (draft.handed && !purchaseToken().isEmpty())
        readAgain();
    else if (draft.handed && secrets.areLost())
        drop();
    Q_EMIT changed();
}

void HandoffStep::readAgain()
{
    m_running = Running::Reading;
    watch<api::HandedPurchase>(
        m_core->backend().handedPurchase(purchaseToken()), [this](const Result<api::HandedPurchase> &outcome) {
            if (!outcome && outcome.problem().isDecision())
                return drop();
            if (!outcome || !m_core->draft().handed)
                return; // what it is worth now is said when it is used
            m_core->draft().handed = *outcome;
            m_core->draftEdited();
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
    m_core->secrets().set(secret_name::purchaseToken, {});
    m_core->draftEdited();
    Q_EMIT changed();
    Q_EMIT lost();
}

} // namespace usher
