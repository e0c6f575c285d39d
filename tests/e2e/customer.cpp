#include "e2e/customer.h"

#include "common/core/problemcodes.h"
#include "e2e/driver.h"
#include "usher/flow/handoffstep.h"
#include "usher/flow/message.h"
#include "usher/flow/signedinaccounts.h"
#include "usher/flow/welcomemodel.h"
#include "usher/flow/words.h"
#include "usher/flow/workspacebindingmodel.h"

#include <QSignalSpy>

#include <algorithm>

// How a customer looks at what the wizard says; what they do is in customeracts.cpp.
namespace usher::test {

namespace {

constexpr int mostActs = 100; // more is going round in circles

// What the service says of what it did already, when it is asked as if it had not.
bool followsFromLostAnswers(const QString &code)
{
    return code == problem_code::code_used || code == problem_code::proof_used;
}

// Whom a request meets on a new connection may be its second try: the one that was kept was lost with it before, and
// then nobody knows what became of the first.
bool comesFrom(const FaultProxy::Hit &hit, const Problem &problem)
{
    return problem.code == *hit.code
        || (hit.fault->meeting != Fault::Meeting::Service && problem.code == problem_code::connection_lost);
}

} // namespace

Customer::Customer(const Setting &setting, const Errand &errand, const Means &means)
    : m_setting(setting)
    , m_errand(errand)
    , m_means(means)
    , m_restarts(errand.restarts)
    , m_opens(errand.opens)
    , m_rejects(errand.rejects)
{
    begin();
}

Customer::~Customer()
{
    m_flow.reset();
}

void Customer::begin()
{
    m_backend = std::make_unique<BackendClient>(
        BackendAddress{m_setting.proxy.url(), {}, m_setting.proxy.authority()}, nullptr, m_setting.limits);
    m_stateFile = std::make_unique<DiskStateFile>(
        m_setting.world.folder(m_means.self.username) + QStringLiteral("/state.json"), Draft::currentVersion);
    FlowServices services;
    services.backend = m_backend.get();
    services.keychain = &m_keychain;
    services.stateFile = m_stateFile.get();
    services.linkOpener = &m_browser;
    services.brand = &m_brand;
    services.backendHost = m_setting.proxy.url().host();
    services.timing.save = 50;
    services.timing.usernameCheck = 20;
    services.timing.second = 50;
    services.language = QStringLiteral("en");
    m_flow = std::make_unique<FlowController>(services);
    m_flow->start();
}

void Customer::restart()
{
    QSignalSpy saved(m_flow.get(), &FlowController::draftSaved);
    m_flow->saveNow();
    wait(QStringLiteral("the draft is on the disk"), [&saved] { return !saved.isEmpty(); });
    m_flow.reset();
    begin();
}

bool Customer::goes()
{
    for (int acts = 0; ok(); ++acts) {
        settle();
        judge();
        const Step step = m_flow->currentStep();
        if (!ok() || step == Step::Success)
            break;
        if (acts == mostActs)
            fail(QStringLiteral("going round in circles"));
        else if (shown().isEmpty() && m_restarts.removeOne(step))
            restart();
        else
            act();
    }
    if (ok() && m_errand.signsOut)
        signOut();
    if (!m_setting.proxy.strangers().isEmpty())
        fail(QStringLiteral("not of the contract: ") + m_setting.proxy.strangers().join(u' '));
    return ok();
}

void Customer::signOut()
{
    m_flow->closing();
    restart();
    settle();
    SignedInAccounts *accounts = m_flow->welcome()->accounts();
    if (!ok() || accounts->entries().isEmpty())
        return fail(QStringLiteral("nobody to sign out"));
    m_setting.proxy.takeHits();
    accounts->signOut(accounts->entries().constFirst().account.id);
    wait(QStringLiteral("signed out"), [accounts] { return accounts->entries().isEmpty(); });
    const QList<FaultProxy::Hit> hits = m_setting.proxy.takeHits();
    m_met += hits;
    const bool told = std::all_of(
        hits.begin(), hits.end(), [this](const FaultProxy::Hit &hit) { return !hit.code || m_setting.unnoticed; });
    if (m_flow->welcome()->notice().code != (told ? message_code::signed_out : message_code::signed_out_here))
        fail(QStringLiteral("what is said of signing out"));
}

bool Customer::isAsking() const
{
    const auto calls = m_backend->findChildren<CallBase *>(QString(), Qt::FindDirectChildrenOnly);
    return std::any_of(calls.begin(), calls.end(), [](const CallBase *call) { return !call->hasEnded(); });
}

void Customer::settle()
{
    wait(QStringLiteral("quiet"), [this] {
        const PageModel *page = m_flow->current();
        return m_flow->hasStarted() && !page->canCancel() && !m_flow->isLoadingSecrets() && !isAsking()
            && !m_flow->handoff()->isBusy() && m_flow->facts().configurationState > Facts::State::Loading
            && m_flow->workspaceBinding()->listState()
            != (m_flow->currentStep() == Step::WorkspaceBinding ? WorkspaceBindingModel::ListState::Loading
                                                                : WorkspaceBindingModel::ListState(-1));
    });
}

QList<Problem> Customer::shown() const
{
    QList<Problem> problems;
    const auto add = [&problems](const std::optional<Problem> &problem) {
        if (problem)
            problems.append(*problem);
    };
    const auto addMessage = [&problems](const Message &message) {
        if (words::problemCodes().contains(message.code))
            problems.append(Problem::make(message.code));
    };
    const PageModel *page = m_flow->current();
    add(page->problem());
    if (page->step() == Step::Welcome)
        add(m_flow->welcome()->configurationProblem());
    if (page->step() == Step::WorkspaceBinding)
        add(m_flow->workspaceBinding()->listProblem());
    addMessage(m_flow->handoff()->trouble());
    if (m_flow->handoff()->code()->state() == FieldBase::State::Error)
        addMessage(m_flow->handoff()->code()->message());
    return problems;
}

bool Customer::isQuiet(const FaultProxy::Hit &hit) const
{
    const Operation *row = operationOf(hit.operation);
    if (!hit.code || row->shown == Operation::Shown::Quiet)
        return true;
    // A session is renewed behind the page.
    return hit.operation == QLatin1String("signIn") && m_flow->currentStep() != Step::SignIn;
}

void Customer::judge()
{
    if (!ok())
        return;
    const QList<FaultProxy::Hit> hits = m_setting.proxy.takeHits();
    const QList<Problem> problems = shown();
    m_met += hits;
    for (const FaultProxy::Hit &hit : hits) {
        const Operation *row = operationOf(hit.operation);
        const bool repeated = m_setting.unnoticed && row->repeatable;
        if (isQuiet(hit) || repeated)
            continue;
        const auto said = std::find_if(
            problems.begin(), problems.end(), [&hit](const Problem &problem) { return comesFrom(hit, problem); });
        if (said != problems.end())
            judgeWords(hit, *said);
        else if (!m_setting.unnoticed)
            return fail(QStringLiteral("nobody says %1").arg(*hit.code));
    }
    for (const Problem &problem : problems) {
        const bool caused = std::any_of(hits.begin(), hits.end(), [&](const FaultProxy::Hit &hit) {
            return hit.code && comesFrom(hit, problem)
                && !(m_setting.unnoticed && operationOf(hit.operation)->repeatable);
        });
        const bool late = m_setting.hurried && problem.code == problem_code::timed_out;
        if (!caused && !late && !followsFromLostAnswers(problem.code))
            return fail(QStringLiteral("it says %1").arg(problem.code));
    }
    if (m_flow->current()->problem() && m_flow->currentStep() == m_pressedOn && form() != m_pressed)
        fail(QStringLiteral("the form is kept: “%1”, not “%2”").arg(m_pressed.join(u'|'), form().join(u'|')));
}

void Customer::judgeWords(const FaultProxy::Hit &hit, const Problem &problem)
{
    const words::ProblemWords said = words::problem(problem);
    const QString nothingChanged = words::problem(Problem::make(problem_code::unreachable)).safety;
    const bool says = !said.title.isEmpty() && said.safety.contains(QLatin1String("purchase is safe"))
        && !said.advice.isEmpty() && !said.actionText.isEmpty();
    if (!says)
        return fail(QStringLiteral("three things are said, and a button: “%1”").arg(said.title + said.text()));
    if (hit.fault->done && operationOf(hit.operation)->writes && said.safety == nothingChanged)
        return fail(QStringLiteral("“%1” is not true").arg(said.safety));
    const bool atField = operationOf(hit.operation)->shown == Operation::Shown::Handoff;
    if (!atField && problem.retryAfter != hit.fault->retryAfter)
        fail(QStringLiteral("again in %1 seconds, not %2").arg(hit.fault->retryAfter).arg(problem.retryAfter));
}

QStringList Customer::form() const
{
    QStringList values;
    for (const FieldBase *field : m_flow->current()->fields()) {
        QString value;
        if (const auto *text = qobject_cast<const Field *>(field))
            value = text->value();
        else if (const auto *secret = qobject_cast<const SecretField *>(field))
            value = QString::number(secret->value().characterCount());
        else if (const auto *toggle = qobject_cast<const ToggleField *>(field))
            value = toggle->isOn() ? QStringLiteral("on") : QStringLiteral("off");
        if (field->name() != QLatin1String("code")) // which is spent
            values << field->name() + u'=' + value;
    }
    return values;
}

void Customer::fail(const QString &what)
{
    if (!ok())
        return;
    QStringList state = standing(*m_flow);
    for (const FaultProxy::Hit &hit : std::as_const(m_met))
        state << hit.operation + QStringLiteral(" met ") + QLatin1String(hit.fault->name);
    m_trouble = QStringLiteral("failed: %1 (on %2)").arg(what, state.join(QStringLiteral(", "))).toUtf8();
}

} // namespace usher::test
