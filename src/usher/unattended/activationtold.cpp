#include "usher/unattended/activation.h"

#include "common/core/problemcodes.h"
#include "usher/flow/flowcontroller.h"
#include "usher/flow/pagemodel.h"
#include "usher/flow/words.h"

#include <QTimer>

#include <utility>

// Being stopped, and what is said on the way.
namespace usher {

void Activation::interrupt()
{
    if (m_ending)
        return;
    m_desk.stop();
    if (m_interrupted || !m_flow)
        return end(Exit::Cancelled, QStringLiteral("cancelled"));
    m_interrupted = true;
    wake();
}

void Activation::stopNow(PageModel *page)
{
    if (page->isBusy()) {
        if (page->canCancel() && !m_cancelled) {
            m_cancelled = true;
            page->cancel(); // of a write: then it is asked what became of it
        }
        return tellBusy(page);
    }
    if (page->step() == Step::Success)
        return succeed();
    if (!page->notice().isEmpty())
        m_report->sentence(words::text(page->notice()));
    end(Exit::Cancelled, QStringLiteral("cancelled"));
}

void Activation::tellBusy(const PageModel *page)
{
    const QString doing = page->busyText().code.section(QStringLiteral("flow.busy_"), 1);
    if (doing.isEmpty() || doing == m_busy)
        return;
    m_busy = doing;
    m_report->progress(doing);
}

void Activation::tellNotices()
{
    using Kind = FlowController::NoticeKind;
    for (const FlowController::Notice &notice : m_flow->notices()) {
        switch (notice.kind) {
        case Kind::StateUnwritable:
            m_report->trouble(problem_code::state_unwritable);
            break;
        case Kind::DraftSetAside:
        case Kind::DraftUnreadable:
            m_report->trouble(problem_code::state_unreadable);
            break;
        case Kind::Resumed:
            if (!std::exchange(m_saidResuming, true))
                m_report->progress(QStringLiteral("resuming"));
            break;
        case Kind::Keychain:
            tellKeychain(notice.keychain);
            break;
        case Kind::Arrived: // no link reaches this run
            break;
        }
    }
}

void Activation::tellKeychain(KeychainState state)
{
    m_report->trouble(state == KeychainState::None ? problem_code::keychain_none
            : state == KeychainState::Locked       ? problem_code::keychain_locked
            : state == KeychainState::Denied       ? problem_code::keychain_denied
                                                   : problem_code::keychain_unknown);
    // Secrets stay in memory then: after a run that was cut off, they are asked for again.
    QTimer::singleShot(0, m_flow.get(), &FlowController::continueWithoutKeychain);
}

} // namespace usher
