#include "usher/flow/flowcontroller.h"

#include "common/core/problemcodes.h"
#include "usher/flow/accountbindingmodel.h"
#include "usher/flow/accountchoicemodel.h"
#include "usher/flow/activationmethodmodel.h"
#include "usher/flow/alreadylinkedmodel.h"
#include "usher/flow/arrival.h"
#include "usher/flow/basicinformationmodel.h"
#include "usher/flow/companyinformationmodel.h"
#include "usher/flow/confirmbindingmodel.h"
#include "usher/flow/createworkspacemodel.h"
#include "usher/flow/flowcore.h"
#include "usher/flow/networkmodel.h"
#include "usher/flow/purchaseguidemodel.h"
#include "usher/flow/purchasereviewmodel.h"
#include "usher/flow/signinmodel.h"
#include "usher/flow/stepgraph.h"
#include "usher/flow/successmodel.h"
#include "usher/flow/welcomemodel.h"
#include "usher/flow/workspacebindingmodel.h"

#include <algorithm>

namespace usher {

FlowController::FlowController(const FlowServices &services, QObject *parent)
    : QObject(parent)
    , m_core(std::make_unique<FlowCore>(services))
    , m_network(new NetworkModel(m_core.get(), this))
    , m_arrival(new Arrival(m_core.get(), this))
    , m_welcome(addModel<WelcomeModel>())
    , m_accountChoice(addModel<AccountChoiceModel>())
    , m_basicInformation(addModel<BasicInformationModel>())
    , m_companyInformation(addModel<CompanyInformationModel>())
    , m_activationMethod(addModel<ActivationMethodModel>())
    , m_accountBinding(addModel<AccountBindingModel>())
    , m_workspaceBinding(addModel<WorkspaceBindingModel>())
    , m_confirmBinding(addModel<ConfirmBindingModel>())
    , m_createWorkspace(addModel<CreateWorkspaceModel>())
    , m_signIn(addModel<SignInModel>())
    , m_alreadyLinked(addModel<AlreadyLinkedModel>())
    , m_purchaseGuide(addModel<PurchaseGuideModel>())
    , m_purchaseReview(addModel<PurchaseReviewModel>())
    , m_success(addModel<SuccessModel>())
{
    services.backend->setLanguage(services.language);
    connectModels();
    FlowCore *core = m_core.get();
    connect(core, &FlowCore::draftChanged, this, &FlowController::railChanged);
    connect(core, &FlowCore::draftChanged, this, &FlowController::headerChanged);
    connect(core, &FlowCore::draftSaved, this, &FlowController::draftSaved);
    connect(core, &FlowCore::asideReplaced, this, &FlowController::updateUnfinished);
    connect(core, &FlowCore::factsChanged, this, [this] {
        updateSite();
        sayWhatIsMissing();
        Q_EMIT factsChanged();
        Q_EMIT headerChanged();
    });
    connect(core, &FlowCore::stateWritabilityChanged, this, &FlowController::updateStateNotices);
    connect(&core->keyring(), &Keyring::stateChanged, this, &FlowController::updateStateNotices);
    connect(&core->keyring(), &Keyring::waitingChanged, this, [this] { Q_EMIT current()->changed(); });
    connect(&core->secrets(), &DraftSecrets::loadedLate, this, &FlowController::afterSecrets);
    connect(core, &FlowCore::signInNeeded, this, [this] { requireSignIn(currentStep()); });
    connect(core, &FlowCore::bindingWanted, this, &FlowController::switchToBinding);
    connect(core, &FlowCore::startOverWanted, this, &FlowController::startOver);
    connect(core, &FlowCore::networkSettingsWanted, this, &FlowController::openNetworkSettings);
    connectHandoff();
    connect(m_network, &NetworkModel::signedIn, this, [this] {
        const auto isMended = [](const std::optional<Problem> &problem) {
            return problem && problem->code == problem_code::proxy_credentials;
        };
        if (isMended(current()->problem()))
            current()->dismissProblem();
        if (isMended(m_workspaceBinding->listProblem()))
            m_workspaceBinding->reload();
        current()->showNotice({message_code::proxy_signed_in, {}});
        setPanel(Panel::None);
    });
    connect(m_network, &NetworkModel::changed, this, &FlowController::footerChanged);
}

FlowController::~FlowController()
{
    // Before the core that they use.
    qDeleteAll(m_models);
    delete m_network;
    delete m_arrival;
}

template <class M> M *FlowController::addModel()
{
    auto *page = new M(m_core.get(), this);
    m_models.insert(int(page->step()), page);
    connect(page, &PageModel::committed, this, [this, page] { onCommitted(page); });
    connect(page, &PageModel::changed, this, &FlowController::railChanged);
    const auto tellFooter = [this, page] {
        if (page == current())
            Q_EMIT footerChanged();
    };
    connect(page, &PageModel::changed, this, tellFooter);
    connect(page, &PageModel::changed, this, [this, page] {
        if (page == current())
            m_arrival->setBlocked(page->isBusy());
    });
    for (FieldBase *field : page->fields())
        connect(field, &FieldBase::changed, this, tellFooter);
    return page;
}

void FlowController::connectModels()
{
    connect(m_welcome, &WelcomeModel::continueRequested, this, &FlowController::continueDraft);
    connect(m_welcome, &WelcomeModel::startOverRequested, this, &FlowController::startOver);
    connect(m_welcome->accounts(), &SignedInAccounts::started, this, &FlowController::moveTo);
    const auto signInInstead = [this] {
        const BasicAnswers &basic = draft().basic;
        SignInAnswers &answers = m_core->draft().signIn;
        answers.byPassword = false;
        answers.site = basic.site;
        answers.email = basic.email;
        requireSignIn(std::nullopt);
    };
    connect(m_basicInformation, &BasicInformationModel::signInRequested, this, signInInstead);
    connect(m_companyInformation, &CompanyInformationModel::signInRequested, this, signInInstead);
    connect(m_companyInformation, &CompanyInformationModel::basicInformationRequested, this,
        [this](const Problem &problem) {
            moveTo(Step::BasicInformation);
            m_basicInformation->takeProblem(problem);
        });
    connect(m_accountBinding, &AccountBindingModel::registerRequested, this, [this] {
        m_core->draft().route = Route::Register;
        moveTo(Step::BasicInformation);
    });
    connect(
        m_workspaceBinding, &WorkspaceBindingModel::branchRequested, this, [this] { onCommitted(m_workspaceBinding); });
    connect(m_alreadyLinked, &AlreadyLinkedModel::bindingRequested, this, &FlowController::switchToBinding);
}

const Draft &FlowController::draft() const
{
    return m_core->draft();
}

const Facts &FlowController::facts() const
{
    return m_core->facts();
}

const Brand &FlowController::brand() const
{
    return m_core->brand();
}

Step FlowController::currentStep() const
{
    return draft().step;
}

PageModel *FlowController::current() const
{
    return model(currentStep());
}

HandoffStep *FlowController::handoff() const
{
    return &m_core->handoff();
}

PageModel *FlowController::model(Step step) const
{
    return m_models.value(int(step));
}

bool FlowController::canGoBack() const
{
    return m_started && currentStep() != Step::Welcome && !current()->isBusy() && stepgraph::previous(draft());
}

void FlowController::back()
{
    if (footer().back != Footer::Button::Enabled)
        return;
    if (m_panel != Panel::None)
        setPanel(Panel::None);
    else if (m_arrival->isOpen())
        m_arrival->close();
    else
        moveTo(*stepgraph::previous(draft()));
}

void FlowController::goTo(Step step)
{
    const QList<RailEntry> entries = rail();
    const auto entry = std::find_if(
        entries.begin(), entries.end(), [step](const RailEntry &e) { return e.step == step && e.clickable; });
    if (entry != entries.end())
        moveTo(step);
}

void FlowController::onCommitted(PageModel *page)
{
    if (page->step() != currentStep())
        return;
    const std::optional<Step> to = stepgraph::next(page->step(), draft());
    if (page->step() == Step::SignIn)
        m_core->draft().returnTo.reset();
    if (to)
        moveTo(*to);
}

void FlowController::moveTo(Step to)
{
    const Step from = currentStep();
    if (to == from)
        return;
    current()->leave();
    const Message notice = current()->notice();
    current()->dismissNotice();
    stepgraph::advance(m_core->draft(), to);
    if (to == Step::WorkspaceBinding) {
        m_workspaceBinding->dismissNotice();
        m_core->draft().branch = Branch::None;
        m_core->draft().pending.reset();
    }
    m_leftFor = to == Step::Welcome ? std::optional(from) : std::nullopt;
    if (to == Step::Success)
        m_core->secrets().drop(draft().flowId);
    dismissNotice(NoticeKind::Resumed);
    showAnother();
    if (!notice.isEmpty()) // what was said on leaving is read on the next page
        current()->showNotice(notice);
    m_core->save();
}

void FlowController::showAnother()
{
    m_panel = Panel::None;
    show();
}

void FlowController::show()
{
    m_arrival->close();
    m_arrival->setBlocked(current()->isBusy());
    updateSite();
    updateUnfinished();
    current()->enter();
    sayWhatIsMissing();
    Q_EMIT stepChanged(currentStep());
    Q_EMIT railChanged();
    Q_EMIT headerChanged();
}

void FlowController::sayWhatIsMissing()
{
    // These ask for it themselves, have another word for the same trouble, or go without.
    static constexpr Step others[] = {Step::Welcome, Step::PurchaseGuide, Step::WorkspaceBinding, Step::Success};
    const bool needed = std::find(std::begin(others), std::end(others), currentStep()) == std::end(others);
    if (const std::optional<Problem> &why = facts().configurationProblem; why && needed) {
        m_missing = why;
        current()->lackConfiguration(*why);
    } else if (facts().ready() && m_missing && current()->problem() == m_missing) {
        current()->dismissProblem(); // it came another way
    }
}

void FlowController::updateUnfinished()
{
    std::optional<WelcomeModel::Unfinished> card;
    if (currentStep() == Step::Welcome) {
        if (m_core->aside())
            card = {m_core->aside()->step, m_core->aside()->savedAt, m_core->aside()->marketplace};
        else if (m_leftFor)
            card = {*m_leftFor, draft().savedAt, draft().marketplace};
    }
    m_welcome->setUnfinished(card);
}

void FlowController::continueDraft()
{
    if (currentStep() != Step::Welcome || current()->isBusy())
        return;
    if (const std::optional<Draft> aside = m_core->aside()) {
        m_core->keepAside(std::nullopt);
        Draft draft = *aside;
        draft.savedAt = m_core->now();
        takeDraft(draft);
        return showAnother();
    }
    if (!m_leftFor)
        return;
    // The way there once more, so that Back leads through it.
    const Step goal = *m_leftFor;
    Draft walked = draft();
    for (int i = 0; i < int(std::size(allSteps)) && walked.step != goal; ++i) {
        const std::optional<Step> following = stepgraph::next(walked.step, walked);
        if (!following || !stepgraph::complete(walked.step, walked))
            break;
        stepgraph::advance(walked, *following);
    }
    const Step to = walked.step;
    walked.step = draft().step;
    const QList<Step> history = walked.history;
    moveTo(to);
    m_core->draft().history = history;
    m_core->draftEdited();
}

void FlowController::startOver()
{
    for (PageModel *page : std::as_const(m_models))
        page->abandon();
    m_core->keepAside(std::nullopt);
    m_core->dropDraft();
    m_leftFor.reset();
    dismissNotice(NoticeKind::Resumed);
    showAnother();
}

void FlowController::conclude(const Completion &completion)
{
    m_core->document().completions.append(completion);
    startOver();
}

bool FlowController::isLoadingSecrets() const
{
    return m_core->secrets().isLoading();
}

void FlowController::requireSignIn(std::optional<Step> returnTo)
{
    if (currentStep() == Step::SignIn)
        return;
    m_core->draft().returnTo = returnTo;
    moveTo(Step::SignIn);
}

void FlowController::switchToBinding()
{
    Draft &draft = m_core->draft();
    draft.route = Route::Bind;
    if (draft.account) {
        draft.binding.username = draft.account->username;
        draft.account.reset(); // a console account's session binds nothing
        m_core->session().forget();
    }
    draft.alreadyLinked.clear();
    moveTo(Step::AccountBinding);
}

} // namespace usher
