#include "usher/unattended/pairingdesk.h"

#include "common/core/problemcodes.h"
#include "usher/flow/handoffstep.h"
#include "usher/unattended/answers.h"
#include "usher/unattended/said.h"

#include <QCoreApplication>

namespace usher {

PairingDesk::PairingDesk(CodeSource *source, Report *report, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_report(report)
{
    connect(source, &CodeSource::answered, this, &PairingDesk::take);
    connect(source, &CodeSource::failed, this, [this](const QString &sentence) {
        if (!m_asking)
            return;
        m_report->warning(QStringLiteral("code_unavailable"), sentence);
        Q_EMIT gaveUp(Exit::Code);
    });
}

bool PairingDesk::advance(HandoffStep *step)
{
    m_step = step;
    switch (step->state()) {
    case HandoffStep::State::Verified:
        m_begun = false;
        return false;
    case HandoffStep::State::Waiting:
        m_begun = true;
        tellMatch(step);
        return true;
    case HandoffStep::State::Idle:
        break;
    default:
        return true;
    }
    const Message wrong = step->code()->state() == FieldBase::State::Error ? step->code()->message() : step->trouble();
    if (m_begun && !wrong.isEmpty()) {
        m_report->wrong({}, wrong);
        // There was none in what the source said, or a link that is no good.
        const bool none = wrong.code == problem_code::field::required || wrong.code == message_code::link_wrong
            || wrong.code == message_code::link_used || wrong.code == message_code::link_late;
        Q_EMIT gaveUp(none ? Exit::Code : exitFor(Problem::make(wrong.code)));
    } else if (!m_asking) {
        ask();
    }
    return true;
}

void PairingDesk::ask()
{
    if (!m_source->isAvailable()) {
        m_report->wrong({}, {answers_code::pairingNeeded, {}});
        return Q_EMIT gaveUp(Exit::Code);
    }
    m_asking = true;
    m_report->progress(QStringLiteral("pairing_code_needed"));
    m_source->ask({QStringLiteral("pairing"), {}, 0});
}

void PairingDesk::take(const QString &text)
{
    if (!m_asking)
        return;
    m_asking = false;
    m_begun = true;
    m_step->code()->setValue(Secret(text));
    m_step->claim();
    Q_EMIT changed(); // there may have been none in it
}

void PairingDesk::tellMatch(const HandoffStep *step)
{
    if (m_told == step->matchCode())
        return;
    m_told = step->matchCode();
    m_report->progress(QStringLiteral("waiting_for_approval"), {{QStringLiteral("match_code"), m_told}});
    //: %1: a short code that is also shown on a page in the browser
    m_report->sentence(said(
        QT_TRANSLATE_NOOP("usher::Unattended",
            "Compare this code with the page in your browser: %1. If they are the same, approve there. This goes on by "
            "itself."))
                           .arg(m_told));
}

} // namespace usher
