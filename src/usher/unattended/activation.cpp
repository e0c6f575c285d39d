#include "usher/unattended/activation.h"

#include "common/core/problemcodes.h"
#include "usher/flow/activationmethodmodel.h"
#include "usher/flow/alreadylinkedmodel.h"
#include "usher/flow/codestep.h"
#include "usher/flow/flowcontroller.h"
#include "usher/flow/handoffstep.h"
#include "usher/flow/purchasepagemodel.h"
#include "usher/flow/purchasereviewmodel.h"
#include "usher/flow/signinmodel.h"
#include "usher/flow/successmodel.h"
#include "usher/flow/words.h"
#include "usher/unattended/completion.h"
#include "usher/unattended/said.h"
#include "usher/unattended/workspacepicker.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace usher {

namespace {

// A page that was pressed this often and says nothing is wrong will never say anything.
constexpr int mostPresses = 6;

} // namespace

Activation::Activation(const Job &job, CodeSource *codes, Report *report, QObject *parent)
    : QObject(parent)
    , m_job(job)
    , m_report(report)
    , m_desk(codes, report)
    , m_pairing(codes, report)
{
    connect(&m_desk, &CodeDesk::changed, this, &Activation::wake);
    connect(&m_desk, &CodeDesk::gaveUp, this, [this] { end(Exit::Code, QStringLiteral("failed")); });
    connect(&m_pairing, &PairingDesk::changed, this, &Activation::wake);
    connect(&m_pairing, &PairingDesk::gaveUp, this, [this](Exit exit) { end(exit, QStringLiteral("failed")); });
}

Activation::~Activation() = default;

void Activation::start()
{
    m_job.services.stateFile->load()->whenEnded(
        this, [this](const Result<StateFile::Loaded> &loaded) { onLoaded(loaded); });
}

void Activation::onLoaded(const Result<StateFile::Loaded> &loaded)
{
    if (m_ending)
        return;
    std::optional<Problem> brokenDraft;
    const Result<StateDocument> document
        = loaded ? stateFromJson(loaded->state, &brokenDraft) : Result<StateDocument>(loaded.problem());
    if (document && !m_job.dryRun) {
        const QString id = completionId(m_job.digest);
        for (const Completion &completion : document->completions) {
            if (completion.id == id)
                return alreadyDone(toResult(completion));
        }
    }
    check();
}

void Activation::check()
{
    m_report->progress(QStringLiteral("checking_answers"));
    m_check = std::make_unique<Check>(m_job.services, m_job.sheet);
    connect(m_check.get(), &Check::ended, this, &Activation::onChecked, Qt::QueuedConnection);
    connect(m_check.get(), &Check::failed, this, &Activation::fail, Qt::QueuedConnection);
    m_check->start();
}

void Activation::onChecked(const QList<Check::Wrong> &all)
{
    if (m_ending)
        return;
    m_check.reset();
    QList<Check::Wrong> wrong = all;
    // A name that is taken may have been taken by these very answers: only Register can tell.
    if (!m_job.dryRun)
        wrong.removeIf([](const Check::Wrong &w) { return w.message.code == problem_code::username_taken; });
    for (const Check::Wrong &w : std::as_const(wrong))
        m_report->wrong(w.pointer, w.message);
    if (!wrong.isEmpty())
        return end(Exit::Answers, QStringLiteral("failed"));
    if (m_job.dryRun)
        return end(Exit::Done, QStringLiteral("checked"));
    run();
}

void Activation::run()
{
    m_flow = std::make_unique<FlowController>(m_job.services);
    m_picker = std::make_unique<WorkspacePicker>(m_flow->workspaceBinding());
    connect(m_picker.get(), &WorkspacePicker::changed, this, &Activation::wake);
    connect(m_flow.get(), &FlowController::started, this, &Activation::wake);
    connect(m_flow.get(), &FlowController::factsChanged, this, &Activation::wake);
    connect(m_flow.get(), &FlowController::railChanged, this, &Activation::wake);
    connect(m_flow->handoff(), &HandoffStep::changed, this, &Activation::wake);
    connect(m_flow.get(), &FlowController::noticesChanged, this, &Activation::tellNotices);
    connect(m_flow.get(), &FlowController::stepChanged, this, &Activation::onStep);
    m_flow->start();
}

void Activation::wake()
{
    if (m_awake)
        return;
    m_awake = true;
    QTimer::singleShot(0, this, &Activation::proceed);
}

void Activation::onStep(Step step)
{
    if (m_ending)
        return;
    m_sentBack = step == Step::BasicInformation && m_last == Step::CompanyInformation;
    m_last = step;
    m_pressed = false;
    m_presses = 0;
    m_desk.leavePage();
    m_busy.clear();
    if (step == Step::ActivationMethod && m_flow->draft().account)
        m_wasThere = m_flow->draft().account->activated;
    else if (step == Step::ConfirmBinding)
        m_wasThere = false;
    m_report->step(step);
    wake();
}

void Activation::proceed()
{
    m_awake = false;
    if (m_ending || !m_flow->hasStarted() || m_flow->isLoadingSecrets())
        return;
    PageModel *page = m_flow->current();
    if (m_interrupted)
        return stopNow(page);
    if (page->isBusy())
        return tellBusy(page);
    const Facts &facts = m_flow->facts();
    if (!facts.ready()) {
        if (facts.configurationProblem)
            fail(*facts.configurationProblem);
        return;
    }
    // After signing in: the account is active, there is nothing left to register or activate.
    if (m_job.sheet.answers.route == Route::Register && m_flow->draft().route == Route::Bind)
        return alreadyDone();
    if (page->problem() || m_pressed || m_sentBack)
        return explain(page);
    act(page);
}

void Activation::act(PageModel *page)
{
    const Step step = page->step();
    switch (step) {
    case Step::Success:
        return succeed();
    case Step::WorkspaceBinding:
        return pickWorkspaces();
    case Step::AlreadyLinked: {
        // The hand-over does not say whether it is the account to bind with: the service does.
        if (m_job.sheet.answers.route == Route::Bind && m_flow->draft().alreadyLinked.isEmpty()) {
            m_flow->alreadyLinked()->bindWithIt();
            return wake();
        }
        Problem linked = Problem::make(problem_code::already_linked);
        linked.arguments.insert(QStringLiteral("masked_account"), m_flow->draft().linkedAccount());
        return fail(linked);
    }
    case Step::PurchaseReview: {
        const PurchaseReviewModel *review = m_flow->purchaseReview();
        const bool waits = review->reviewState() == ReviewState::Waiting;
        // Asks how it stands; once it is approved, goes on.
        if ((waits && m_presses == 0) || review->reviewState() == ReviewState::Approved)
            return press(page);
        return end(waits ? Exit::Review : Exit::Refused, waits ? QStringLiteral("waiting") : QStringLiteral("failed"),
            {{QStringLiteral("reference"), review->reference()}});
    }
    default:
        break;
    }
    m_job.sheet.fill(*m_flow, step);
    if (pair(step))
        return;
    if (step == Step::SignIn && m_passwordRefused)
        m_flow->signIn()->way()->setValue(QStringLiteral("code"));
    const QMap<QString, Intent> &intents = m_flow->draft().intents;
    const bool unknown
        = std::any_of(intents.begin(), intents.end(), [](const Intent &intent) { return intent.unknown; });
    CodeStep *code = codeOf(*m_flow, step);
    // Where a request was cut off, its outcome is asked after first: perhaps no code is needed any more.
    const bool asksFirst = unknown && m_presses == 0;
    const bool wantsCode = code && !asksFirst && code->proof().isEmpty();
    if (wantsCode && (m_desk.advance(code) || tellWrong(page)))
        return;
    press(page);
}

bool Activation::pair(Step step)
{
    // First of all: a pairing code is good for minutes, and a wrong one is better found before anything is made.
    const bool here = step == Step::Welcome || step == Step::ActivationMethod || step == Step::AccountBinding;
    if (!here || !m_job.sheet.answers.needsPairing())
        return false;
    if (m_pairing.advance(m_flow->handoff()))
        return true;
    const QString pointer = m_job.sheet.objection(*m_flow->handoff()->handed());
    if (pointer.isEmpty()) {
        m_flow->handoff()->confirm(); // the answers said so
        return false;
    }
    m_flow->handoff()->drop(); // the next run asks for the right one
    m_report->wrong(pointer, {answers_code::anotherPurchase, {}});
    end(Exit::Refused, QStringLiteral("failed"));
    return true;
}

void Activation::press(PageModel *page)
{
    if (++m_presses > mostPresses)
        return fail(Problem::make(problem_code::bad_request));
    m_pressed = true;
    page->commit();
    wake();
}

void Activation::explain(PageModel *page)
{
    m_pressed = m_sentBack = false;
    const std::optional<Problem> problem = page->problem();
    if (problem) {
        if (problem->code == problem_code::already_activated)
            return alreadyDone();
        if (problem->code == problem_code::intent_cancelled) { // by an earlier run; the next key is another one
            page->dismissProblem();
            return press(page);
        }
        if (problem->code == problem_code::code_resend_too_soon && problem->retryAfter <= CodeDesk::longestWait) {
            page->dismissProblem();
            return m_desk.wait(problem->retryAfter + 1);
        }
        return fail(*problem);
    }
    if (m_job.sheet.answers.requestReview && !m_flow->draft().review) {
        auto *purchase = qobject_cast<PurchasePageModel *>(page);
        if (purchase && purchase->canRequestReview())
            return purchase->requestReview();
    }
    if (page->step() == Step::SignIn && m_flow->signIn()->byPassword() && !m_passwordRefused
        && m_flow->signIn()->password()->message().code == problem_code::credentials_wrong) {
        m_passwordRefused = true;
        return wake();
    }
    if (!tellWrong(page))
        act(page); // a new code, or what was settled meanwhile
}

bool Activation::tellWrong(PageModel *page)
{
    bool any = false;
    for (const FieldBase *field : page->fields()) {
        if (field->state() != FieldBase::State::Error || field->name() == QLatin1String("code"))
            continue;
        m_report->wrong(m_job.sheet.pointer(page->step(), field->name()), field->message());
        any = true;
    }
    if (any)
        end(page->step() == Step::SignIn ? Exit::SignIn : Exit::Refused, QStringLiteral("failed"));
    return any;
}

void Activation::pickWorkspaces()
{
    const Answers::Binding &wanted = m_job.sheet.answers.binding;
    WorkspaceBindingModel *list = m_flow->workspaceBinding();
    if (list->listProblem())
        return fail(*list->listProblem());
    if (wanted.create && m_flow->siteSelectorVisible() && m_flow->selectedSite() != wanted.site)
        m_flow->selectSite(wanted.site);
    // All are looked for before the first is bound.
    for (const QString &name : wanted.workspaces) {
        if (!m_picker->knows(name) && !m_picker->look(name))
            return;
    }
    for (int i = 0; i < int(wanted.workspaces.size()); ++i) {
        if (const QString objection = m_picker->objection(wanted.workspaces[i]); !objection.isEmpty()) {
            m_report->wrong(QStringLiteral("/binding/workspaces/%1").arg(i), {objection, {}});
            return end(Exit::Refused, QStringLiteral("failed"));
        }
    }
    const QList<Workspace> &bound = m_flow->draft().bound;
    for (const QString &name : wanted.workspaces) {
        const Workspace workspace = m_picker->found(name).constFirst();
        const bool done = workspace.state == WorkspaceState::Bound
            || std::any_of(bound.begin(), bound.end(), [&](const Workspace &b) { return b.id == workspace.id; });
        if (done)
            continue;
        if (!m_picker->look(workspace.id))
            return;
        list->bind(m_picker->row(workspace.id));
        return;
    }
    if (wanted.create && !m_flow->draft().created) {
        // Whether Create made it, or an earlier run on another computer had.
        if (!m_picker->look(wanted.create->workspaceName))
            return;
        for (const Workspace &workspace : m_picker->found(wanted.create->workspaceName))
            m_existing.append(workspace.id);
        list->createWorkspace();
        return;
    }
    press(list);
}

void Activation::succeed()
{
    if (!beginEnding()) // what conclude() shows is not for this run
        return;
    const Draft &draft = m_flow->draft();
    const Completion completion = completionOf(m_job.digest, *m_flow);
    const bool created = draft.created
        && std::none_of(draft.bound.begin(), draft.bound.end(),
            [this](const Workspace &workspace) { return m_existing.contains(workspace.id); });
    const bool before = m_wasThere && !created;
    m_report->sentence(m_flow->success()->summary().toText());
    m_flow->conclude(completion);
    finish(Exit::Done, before ? QStringLiteral("already_done") : QStringLiteral("done"), toResult(completion));
}

void Activation::alreadyDone(const QJsonObject &result)
{
    if (!beginEnding())
        return;
    m_report->sentence(
        said(QT_TRANSLATE_NOOP("usher::Unattended", "This is already done. Nothing was sent, nothing was changed.")));
    finish(Exit::Done, QStringLiteral("already_done"), result);
}

void Activation::fail(const Problem &problem)
{
    if (!beginEnding())
        return;
    m_report->problem(problem);
    finish(exitFor(problem), QStringLiteral("failed"));
}

void Activation::end(Exit exit, const QString &status, const QJsonObject &result)
{
    if (beginEnding())
        finish(exit, status, result);
}

bool Activation::beginEnding()
{
    return !std::exchange(m_ending, true);
}

void Activation::finish(Exit exit, const QString &status, const QJsonObject &result)
{
    m_desk.stop();
    if (m_flow)
        m_flow->saveNow();
    m_report->result(exit, status, result);
    // One job at a time: after this one, the keychain has done what it was asked for.
    m_job.services.keychain->probe()->whenEnded(
        this, [this, exit](const Result<KeychainState> &) { Q_EMIT ended(int(exit)); });
}

} // namespace usher
