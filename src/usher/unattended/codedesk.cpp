#include "usher/unattended/codedesk.h"

#include "usher/flow/codestep.h"
#include "usher/unattended/answers.h"

namespace usher {

namespace {

constexpr int mostTries = 3;

} // namespace

CodeDesk::CodeDesk(CodeSource *source, Report *report, QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_report(report)
{
    connect(source, &CodeSource::answered, this, &CodeDesk::take);
    connect(source, &CodeSource::failed, this, [this](const QString &sentence) {
        if (!m_asking)
            return;
        m_report->warning(QStringLiteral("code_unavailable"), sentence);
        Q_EMIT gaveUp();
    });
}

bool CodeDesk::advance(CodeStep *step)
{
    using State = CodeStep::State;
    m_step = step;
    if (m_asking || step->isBusy())
        return true;
    if (isWrongTooOften(step)) {
        Q_EMIT gaveUp();
        return true;
    }
    if (step->state() == State::Waiting && (m_sent || (!step->canSend() && !step->needsNewCode()))) {
        ask(step);
        return true;
    }
    if (m_sent && step->state() == State::Idle)
        return false; // it was not sent after all
    if (!m_source->isAvailable()) {
        m_report->wrong({}, {answers_code::codeNeeded, {}});
        Q_EMIT gaveUp();
        return true;
    }
    if (step->canSend()) {
        m_sent = true;
        step->send();
        return true;
    }
    if (step->resendIn() == 0 || step->resendIn() > longestWait)
        return false;
    wait(step->resendIn());
    return true;
}

bool CodeDesk::isWrongTooOften(CodeStep *step)
{
    if (!m_given || step->code()->state() != FieldBase::State::Error)
        return false;
    m_given = false;
    m_report->wrong({}, step->code()->message());
    m_sent = m_sent && !step->needsNewCode();
    return ++m_tried >= mostTries;
}

void CodeDesk::wait(int seconds)
{
    m_report->progress(QStringLiteral("waiting"), {{QStringLiteral("seconds"), seconds}});
    m_asking = true;
    m_sent = false;
    QTimer::singleShot(std::chrono::seconds(seconds), this, [this] {
        m_asking = false;
        Q_EMIT changed();
    });
}

void CodeDesk::ask(CodeStep *step)
{
    m_asking = true;
    m_report->progress(QStringLiteral("code_sent"), {{QStringLiteral("sent_to"), step->maskedEmail()}});
    m_source->ask({purposeId(step->purpose()), step->maskedEmail(), step->digits()});
}

void CodeDesk::take(const QString &text)
{
    if (!m_asking) // somebody else did
        return;
    m_asking = false;
    if (m_step) {
        m_given = true;
        m_step->setText(text);
        if (m_step->state() == CodeStep::State::Waiting)
            m_step->validate(); // there was none in it
    }
    Q_EMIT changed();
}

void CodeDesk::leavePage()
{
    m_step.clear();
    m_sent = m_given = false;
}

void CodeDesk::stop()
{
    m_source->stop();
    if (m_step)
        m_step->cancel();
}

} // namespace usher
