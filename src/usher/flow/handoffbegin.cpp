#include "common/core/problemcodes.h"
#include "common/core/random.h"
#include "common/domain/fieldrules.h"
#include "usher/flow/flowcore.h"
#include "usher/flow/handofflink.h"
#include "usher/flow/handoffstep.h"

#include <QCryptographicHash>
#include <QSysInfo>

#include <algorithm>

// How a hand-off begins, in three ways, and what is said where it cannot.
namespace usher {

namespace {

QString tidied(const Secret &typed)
{
    return rules::tidyIdentifier(typed.reveal());
}

Secret codeIn(const Secret &typed)
{
    QString code = tidied(typed).toUpper();
    code.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return Secret(code);
}

// A code's words speak of a code that was typed.
Message troubleOf(HandoffWay way, const Problem &problem)
{
    const bool unknown = problem.code == problem_code::handoff_unknown;
    const bool late = problem.code == problem_code::handoff_expired;
    if (way == HandoffWay::Opened && (unknown || late))
        return {message_code::handoff_took_long, {}};
    if (unknown || late)
        return {unknown ? message_code::link_used : message_code::link_late, {}};
    return messageFor(problem);
}

} // namespace

QString HandoffStep::verifierName() const
{
    return way() == HandoffWay::Opened ? secret_name::openingVerifier : secret_name::handoffVerifier;
}

QString HandoffStep::challenge() const
{
    const QByteArray verifier = m_core->secrets().get(verifierName()).revealUtf8();
    const QByteArray hash = QCryptographicHash::hash(verifier, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

void HandoffStep::claim()
{
    if (state() != State::Idle)
        return;
    if (tidied(m_code->value()).contains(u':')) {
        const Result<Secret> ticket = ticketOfLink(tidied(m_code->value()), m_core->brand().linkScheme);
        if (!ticket)
            return m_code->setError({message_code::link_wrong, {}});
        m_code->load({});
        return claimTicket(*ticket);
    }
    if (codeIn(m_code->value()).isEmpty()) {
        m_code->setError({problem_code::field::required, {}});
        return;
    }
    m_code->setChecking();
    begin(HandoffWay::Code);
}

bool HandoffStep::claimTyped(bool refused)
{
    if (state() != State::Idle || m_code->isEmpty() || (!refused && m_code->state() == FieldBase::State::Error))
        return false;
    claim();
    return true;
}

void HandoffStep::claimTicket(const Secret &ticket)
{
    if (m_running == Running::Rejection)
        return;
    stop();
    if (m_core->draft().handoff)
        forgetPending();
    // What was sent for another ticket is not to open this one. The same one, cancelled and opened again, knows itself.
    if (!(m_ticket == ticket))
        m_core->secrets().set(secret_name::handoffVerifier, {});
    m_ticket = ticket;
    m_core->secrets().set(secret_name::handoffTicket, ticket);
    begin(HandoffWay::Link);
}

bool HandoffStep::canOpen() const
{
    return state() == State::Idle && marketplace() != Marketplace::Direct;
}

void HandoffStep::open()
{
    if (canOpen())
        begin(HandoffWay::Opened);
}

bool HandoffStep::canRetry() const
{
    if (state() != State::Idle || m_trouble.isEmpty())
        return false;
    return m_way == HandoffWay::Opened ? canOpen() : !m_core->secrets().get(secret_name::handoffTicket).isEmpty();
}

void HandoffStep::retry()
{
    if (canRetry())
        begin(m_way);
}

void HandoffStep::begin(HandoffWay way)
{
    m_way = way;
    m_trouble = {};
    m_running = Running::Claim;
    const int begun = ++m_begun;
    // The one of a claim whose answer was lost gets that answer again. Of an opening nothing came yet: no browser saw
    // it.
    const Secret verifier = m_core->secrets().get(verifierName());
    if (way == HandoffWay::Opened || verifier.isEmpty() || verifier == m_spent)
        m_core->secrets().set(verifierName(), Secret(random::token()));
    Q_EMIT changed();
    const auto goesOn = [this, begun, flow = m_core->draft().flowId] {
        return flow == m_core->draft().flowId && begun == m_begun && m_running == Running::Claim;
    };
    // The draft first: it names the keychain's entry, which nobody would find after a kill.
    m_core->save(this, [this, goesOn] {
        if (!goesOn())
            return;
        m_core->secrets().flush(this, [this, goesOn] {
            if (goesOn())
                send();
        });
    });
}

api::HandoffOpening HandoffStep::opening() const
{
    api::HandoffOpening opening;
    opening.marketplace = marketplace();
    opening.variant = m_core->draft().variant;
    opening.codeChallenge = challenge();
    opening.installation = m_core->draft().installation;
    opening.device = QSysInfo::machineHostName();
    opening.language = m_core->draft().language;
    return opening;
}

void HandoffStep::send()
{
    if (m_way == HandoffWay::Opened) {
        watch<api::OpenedHandoff>(
            m_core->backend().openHandoff(opening()), [this](const Result<api::OpenedHandoff> &outcome) {
                if (!outcome)
                    return onBegun(HandoffWay::Opened, outcome.problem());
                m_startUrl = outcome->startUrl;
                onBegun(HandoffWay::Opened,
                    api::ClaimedHandoff{outcome->id, outcome->matchCode, outcome->expiresIn, outcome->interval});
            });
        return;
    }
    api::HandoffClaim claim;
    if (m_way == HandoffWay::Link)
        claim.ticket = m_core->secrets().get(secret_name::handoffTicket);
    else
        claim.userCode = codeIn(m_code->value());
    claim.codeChallenge = challenge();
    claim.installation = m_core->draft().installation;
    claim.device = QSysInfo::machineHostName();
    claim.language = m_core->draft().language;
    watch<api::ClaimedHandoff>(m_core->backend().claimHandoff(claim),
        [this, way = m_way](const Result<api::ClaimedHandoff> &outcome) { onBegun(way, outcome); });
}

void HandoffStep::onBegun(HandoffWay way, const Result<api::ClaimedHandoff> &outcome)
{
    m_code->clearState();
    if (!outcome)
        return refuse(outcome.problem());
    m_code->load({});
    m_core->draft().handoff = PendingHandoff{way, outcome->id, outcome->matchCode,
        m_core->now().addSecs(outcome->expiresIn), std::max(1, outcome->interval)};
    // The ticket, which would claim the same once more, goes after the draft knows of it; the browser opens after it,
    // too.
    m_core->save(this, [this, flow = m_core->draft().flowId, page = m_startUrl] {
        if (flow != m_core->draft().flowId || !m_core->draft().handoff)
            return;
        if (!page.isEmpty())
            m_core->openLink(page);
        m_core->secrets().set(secret_name::handoffTicket, {});
        m_core->secrets().flush(this, [] {});
    });
    m_core->draftEdited();
    pollLater(m_core->draft().handoff->interval);
    Q_EMIT changed();
}

void HandoffStep::openAgain()
{
    if (state() != State::Waiting || way() != HandoffWay::Opened)
        return;
    if (!m_startUrl.isEmpty())
        return m_core->openLink(m_startUrl);
    // Another run opened it, and a page's address is not kept: the same challenge gets it again.
    stop();
    m_running = Running::Opening;
    watch<api::OpenedHandoff>(
        m_core->backend().openHandoff(opening()), [this](const Result<api::OpenedHandoff> &outcome) {
            if (!m_core->draft().handoff)
                return;
            if (!outcome && outcome.problem().isDecision())
                return refuse(outcome.problem());
            m_unreachable = !outcome;
            pollLater(m_core->draft().handoff->interval);
            if (outcome)
                m_core->openLink(m_startUrl = outcome->startUrl);
            Q_EMIT changed();
        });
}

void HandoffStep::refuse(const Problem &problem)
{
    const HandoffWay way = this->way();
    if (problem.isDecision())
        forgetPending();
    m_way = way;
    if (!problem.isCancelled() && way == HandoffWay::Code)
        m_code->setError(messageFor(problem));
    else if (!problem.isCancelled())
        m_trouble = troubleOf(way, problem);
    Q_EMIT changed();
}

void HandoffStep::forgetTrouble()
{
    if (m_trouble.isEmpty())
        return;
    m_trouble = {};
    m_core->secrets().set(secret_name::handoffTicket, {}); // nor tries the next start it again
    m_core->secrets().flush(this, [] {});
    Q_EMIT changed();
}

} // namespace usher
