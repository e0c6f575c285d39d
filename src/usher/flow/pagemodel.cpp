#include "usher/flow/pagemodel.h"

#include "usher/flow/codestep.h"
#include "usher/flow/flowcore.h"

#include <algorithm>
#include <utility>

namespace usher {

PageModel::PageModel(Step step, FlowCore *core, QObject *parent)
    : QObject(parent)
    , m_step(step)
    , m_core(core)
{
    connect(core, &FlowCore::factsChanged, this, &PageModel::changed);
}

PageModel::~PageModel() = default;

const Draft &PageModel::draft() const
{
    return m_core->draft();
}

const Facts &PageModel::facts() const
{
    return m_core->facts();
}

bool PageModel::canCommit() const
{
    return !m_busy && !m_core->secrets().isLoading() && !hasBusyCode();
}

bool PageModel::hasBusyCode() const
{
    const QList<CodeStep *> steps = codeSteps();
    return std::any_of(steps.begin(), steps.end(), [](const CodeStep *step) { return step->isBusy(); });
}

CodeStep *PageModel::askedCode() const
{
    const QList<CodeStep *> steps = codeSteps();
    const auto asked = std::find_if(
        steps.begin(), steps.end(), [](const CodeStep *step) { return step->state() == CodeStep::State::Waiting; });
    return asked == steps.end() ? nullptr : *asked;
}

void PageModel::commit()
{
    if (m_busy || !canCommit())
        return;
    m_problem.reset();
    m_notice = {};
    if (validateAll())
        submit();
    else
        focusFirstBad();
    Q_EMIT changed();
}

bool PageModel::canCancel() const
{
    return m_busy || hasBusyCode();
}

void PageModel::cancel()
{
    for (CodeStep *step : codeSteps())
        step->cancel();
    if (m_call)
        return m_call->cancel();
    if (!m_busy)
        return;
    // Disk or keychain keep it waiting: nothing goes out behind them now.
    ++m_run;
    finish();
    showNotice({message_code::cancelled_nothing, {}});
}

Message PageModel::primaryText() const
{
    return {message_code::do_next, {}};
}

Message PageModel::line() const
{
    if (m_busy)
        return m_slow ? Message{message_code::still_waiting, {}} : Message();
    return m_notice;
}

void PageModel::dismissProblem()
{
    m_problem.reset();
    m_retry = {};
    Q_EMIT changed();
}

void PageModel::act()
{
    if (!m_problem)
        return;
    const ProblemAction action = traitsOf(*m_problem).action;
    if (action == ProblemAction::ProxySignIn)
        return performAction(action); // the problem stays until it is solved
    const auto retry = m_retry;
    dismissProblem();
    if (action == ProblemAction::TryAgain && retry)
        retry();
    else
        performAction(action);
}

void PageModel::performAction(ProblemAction action)
{
    switch (action) {
    case ProblemAction::TryAgain:
        return commit();
    case ProblemAction::NewCode:
        for (CodeStep *step : codeSteps())
            step->send();
        return;
    case ProblemAction::SignIn:
        Q_EMIT m_core->signInNeeded();
        return;
    case ProblemAction::ProxySignIn:
        Q_EMIT m_core->networkSettingsWanted();
        return;
    case ProblemAction::UseBinding:
        Q_EMIT m_core->bindingWanted();
        return;
    case ProblemAction::ReloadConfiguration:
        m_core->loadConfiguration();
        return;
    case ProblemAction::StartOver:
        Q_EMIT m_core->startOverWanted();
        return;
    case ProblemAction::Dismiss:
        return focusFirstBad();
    case ProblemAction::None:
        return;
    }
}

void PageModel::dismissNotice()
{
    m_notice = {};
    Q_EMIT changed();
}

FieldBase *PageModel::firstBadField() const
{
    for (FieldBase *field : m_fields) {
        if (field->state() == FieldBase::State::Error)
            return field;
    }
    return nullptr;
}

bool PageModel::hasUnsavedSecrets() const
{
    return false;
}

void PageModel::enter()
{
}

void PageModel::leave()
{
}

void PageModel::lackConfiguration(const Problem &why)
{
    if (!m_busy && !m_problem)
        showProblem(why, [this] { m_core->loadConfiguration(); });
}

void PageModel::resolveUnknown()
{
}

void PageModel::abandon()
{
    ++m_run;
    if (m_call)
        m_call->cancel();
    m_notice = {};
    m_problem.reset();
    finish();
}

FieldBase *PageModel::fieldFor(const QString &) const
{
    return nullptr;
}

bool PageModel::absorb(const Problem &)
{
    return false;
}

bool PageModel::validateAll()
{
    const QList<CodeStep *> steps = codeSteps();
    bool good = true;
    for (FieldBase *field : std::as_const(m_fields)) {
        // A code's step judges it: it knows what the service said.
        const bool isCode
            = std::any_of(steps.begin(), steps.end(), [field](const CodeStep *step) { return step->code() == field; });
        good = (isCode || field->validate()) && good;
    }
    for (CodeStep *step : steps)
        good = step->validate() && good;
    return good;
}

void PageModel::begin(const Message &busy)
{
    ++m_run;
    m_busy = true;
    m_slow = false;
    m_busyText = busy;
    Q_EMIT changed();
}

void PageModel::watch(CallBase *call)
{
    m_call = call;
    connect(call, &CallBase::slow, this, [this, call] {
        if (m_call == call) {
            m_slow = true;
            Q_EMIT changed();
        }
    });
    Q_EMIT changed();
}

void PageModel::finish()
{
    m_busy = false;
    m_slow = false;
    m_busyText = {};
    m_call.clear();
    Q_EMIT changed();
}

void PageModel::fail(const Problem &problem)
{
    finish();
    showProblem(problem);
}

void PageModel::showProblem(const Problem &problem, std::function<void()> retry)
{
    if (problem.isCancelled() || absorb(problem))
        return;
    if (isAbout(problem, ProblemAbout::Session)) {
        Q_EMIT m_core->signInNeeded();
        return;
    }
    if (isAbout(problem, ProblemAbout::Proof) && !codeSteps().isEmpty()) {
        for (CodeStep *step : codeSteps())
            step->invalidateProof({message_code::proof_again, {}});
        return focusFirstBad();
    }
    QList<Problem::Field> faults = problem.fields;
    if (faults.isEmpty())
        faults.append({{}, problem.code, problem.arguments});
    bool allPlaced = true;
    for (const Problem::Field &fault : std::as_const(faults))
        allPlaced = place(fault) && allPlaced;
    if (!allPlaced) {
        m_problem = problem;
        m_retry = std::move(retry);
    }
    Q_EMIT changed();
    focusFirstBad();
}

bool PageModel::place(const Problem::Field &fault)
{
    FieldBase *field = fieldFor(fault.pointer);
    if (!field)
        field = fieldFor(placeOf(fault.code));
    if (field)
        field->setError(messageFor(fault));
    return field;
}

void PageModel::listenTo(CodeStep *step)
{
    connect(step, &CodeStep::changed, this, &PageModel::changed);
    connect(step, &CodeStep::failed, this,
        [this, step](const Problem &problem) { showProblem(problem, [step] { step->retry(); }); });
}

void PageModel::showNotice(const Message &message)
{
    m_notice = message;
    Q_EMIT changed();
}

void PageModel::done()
{
    finish();
    Q_EMIT committed();
}

void PageModel::focusFirstBad()
{
    if (FieldBase *field = firstBadField())
        Q_EMIT focusRequested(field);
}

} // namespace usher
