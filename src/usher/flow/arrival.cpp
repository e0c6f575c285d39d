#include "usher/flow/arrival.h"

#include "usher/flow/flowcore.h"

#include <utility>

namespace usher {

using State = HandoffStep::State;

Arrival::Arrival(FlowCore *core, QObject *parent)
    : QObject(parent)
    , m_core(core)
{
    connect(&core->handoff(), &HandoffStep::changed, this, &Arrival::onStep);
}

HandoffStep &Arrival::step() const
{
    return m_core->handoff();
}

void Arrival::takeTicket(const Secret &ticket)
{
    if (ticket.isEmpty())
        return;
    const State state = step().state();
    const bool runs = state == State::Claiming || state == State::Waiting || step().needsConfirmation();
    if (runs && ticket == m_claimed)
        return open(); // a second click on the same link
    m_offered = ticket;
    decide();
}

void Arrival::draftIsThere()
{
    m_ready = true;
    decide();
    // What an earlier run began without a page of its own.
    const State state = step().state();
    if ((state == State::Claiming || state == State::Waiting) && step().way() != HandoffWay::Code)
        open();
}

bool Arrival::isFresh() const
{
    return m_core->draft().isUntouched() && !m_core->aside() && step().state() == State::Idle
        && step().code()->isEmpty();
}

void Arrival::decide()
{
    if (m_offered.isEmpty() || !m_ready || m_core->secrets().isLoading())
        return;
    if (isFresh() && !m_blocked)
        claim(std::exchange(m_offered, {}));
    else
        Q_EMIT changed();
}

bool Arrival::isAsking() const
{
    return m_ready && !m_offered.isEmpty() && !m_core->secrets().isLoading();
}

bool Arrival::beginsAnew() const
{
    return m_core->draft().hasUsedPurchase();
}

void Arrival::setBlocked(bool blocked)
{
    if (std::exchange(m_blocked, blocked) == blocked)
        return;
    decide();
}

void Arrival::use()
{
    if (!isAsking() || m_blocked || step().state() == State::Rejecting)
        return;
    const Secret ticket = std::exchange(m_offered, {});
    if (beginsAnew())
        Q_EMIT m_core->startOverWanted();
    claim(ticket);
    Q_EMIT changed();
}

void Arrival::putOff()
{
    m_offered = {};
    Q_EMIT changed();
}

void Arrival::claim(const Secret &ticket)
{
    m_claimed = ticket;
    step().claimTicket(ticket);
    open();
}

void Arrival::startInMarketplace()
{
    if (!step().canOpen())
        return;
    step().open();
    open();
}

void Arrival::open()
{
    if (!std::exchange(m_open, true))
        Q_EMIT toggled();
}

void Arrival::close()
{
    if (!std::exchange(m_open, false))
        return;
    step().forgetTrouble();
    Q_EMIT toggled();
}

void Arrival::onStep()
{
    // Cancelled, or not theirs: there is nothing left to show.
    if (m_open && step().state() == State::Idle && step().trouble().isEmpty())
        return close();
    Q_EMIT changed();
}

Footer Arrival::footer() const
{
    using Button = Footer::Button;
    const State state = step().state();
    const auto busy = [&](const QString &code) {
        Footer footer;
        footer.back = Button::Enabled;
        footer.cancel = state == State::Rejecting ? Button::Hidden : Button::Enabled;
        footer.isBusy = true;
        footer.primary = {code, {}};
        return footer;
    };
    const auto press = [](const QString &code, bool can = true) {
        Footer footer;
        footer.back = Button::Enabled;
        footer.canPress = can;
        footer.primary = {code, {}};
        return footer;
    };
    switch (state) {
    case State::Claiming:
        return busy(message_code::busy_fetching);
    case State::Waiting:
        return busy(message_code::busy_waiting);
    case State::Rejecting:
        return busy(message_code::busy_rejecting);
    case State::Verified:
        return step().isUsable() ? press(message_code::do_mine)
                                 : press(message_code::do_look_again, !step().isLooking());
    case State::Idle:
        break;
    }
    if (!step().canRetry())
        return press(message_code::do_go_on);
    return press(step().way() == HandoffWay::Opened ? message_code::do_start_again : message_code::do_try_again);
}

void Arrival::press()
{
    switch (step().state()) {
    case State::Verified:
        if (!step().isUsable())
            return step().lookAgain();
        step().confirm();
        close();
        Q_EMIT accepted();
        return;
    case State::Idle:
        return step().canRetry() ? step().retry() : close();
    default:
        return;
    }
}

void Arrival::cancel()
{
    step().cancel();
}

} // namespace usher
