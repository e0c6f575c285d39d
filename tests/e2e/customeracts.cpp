#include "e2e/customer.h"

#include "usher/flow/accountbindingmodel.h"
#include "usher/flow/accountchoicemodel.h"
#include "usher/flow/activationmethodmodel.h"
#include "usher/flow/basicinformationmodel.h"
#include "usher/flow/codestep.h"
#include "usher/flow/companyinformationmodel.h"
#include "usher/flow/confirmbindingmodel.h"
#include "usher/flow/createworkspacemodel.h"
#include "usher/flow/handoffstep.h"
#include "usher/flow/purchasereviewmodel.h"
#include "usher/flow/signinmodel.h"
#include "usher/flow/welcomemodel.h"
#include "usher/flow/workspacebindingmodel.h"

#include <QDeadlineTimer>

namespace usher::test {

namespace {

void fill(Field *field, const QString &value)
{
    if (!field->isEnabled() || field->value() == value)
        return;
    field->setValue(value);
    field->leave();
}

void fill(SecretField *field, const QString &value)
{
    if (field->isEmpty())
        field->setValue(Secret(value));
}

bool isJudged(const FieldBase *field)
{
    return field->state() == FieldBase::State::Ok || field->state() == FieldBase::State::Warning
        || field->state() == FieldBase::State::Error;
}

} // namespace

void Customer::commit()
{
    press([this] { m_flow->current()->commit(); });
}

void Customer::act()
{
    if (m_flow->current()->problem())
        return press([this] { m_flow->current()->act(); });
    switch (m_flow->currentStep()) {
    case Step::Welcome:
        return welcome();
    case Step::AccountChoice:
        fill(m_flow->accountChoice()->route(), routeId(m_errand.path.route));
        return commit();
    case Step::BasicInformation:
        return basicInformation();
    case Step::CompanyInformation:
        return companyInformation();
    case Step::ActivationMethod:
        return activationMethod();
    case Step::AccountBinding:
        return accountBinding();
    case Step::SignIn:
        return signIn();
    case Step::PurchaseReview:
        return purchaseReview();
    case Step::WorkspaceBinding:
        return workspaceBinding();
    case Step::CreateWorkspace:
        return createWorkspace();
    case Step::ConfirmBinding:
        return commit();
    default:
        fail(QStringLiteral("on the way"));
    }
}

void Customer::welcome()
{
    WelcomeModel *page = m_flow->welcome();
    if (page->configurationProblem())
        return press([page] { page->retryConfiguration(); });
    fill(page->marketplace(), m_means.bought.marketplace);
    if (handOver())
        commit();
}

bool Customer::handOver()
{
    HandoffStep *handoff = m_flow->handoff();
    switch (handoff->state()) {
    case HandoffStep::State::Waiting:
        if (m_opens && handoff->way() == HandoffWay::Opened) {
            m_opens = false;
            handoff->cancel();
        } else {
            wait(QStringLiteral("the purchase is handed over"),
                [handoff] { return handoff->state() == HandoffStep::State::Verified; });
        }
        return false;
    case HandoffStep::State::Verified:
        if (!m_rejects)
            return true;
        handoff->reject();
        wait(QStringLiteral("it is rejected"), [handoff] { return !handoff->isBusy(); });
        m_rejects = handoff->state() == HandoffStep::State::Verified;
        return false;
    default:
        break;
    }
    if (!m_errand.path.paired())
        return true;
    if (m_opens) {
        press([handoff] { handoff->canRetry() ? handoff->retry() : handoff->open(); });
    } else {
        const QString code = m_rejects ? m_means.notTheirs.pairingCode : m_means.bought.pairingCode;
        if (handoff->code()->value().reveal() != code)
            handoff->code()->setValue(Secret(code));
        press([handoff] { handoff->claim(); });
    }
    return false;
}

bool Customer::prove(CodeStep *code, const QString &email)
{
    if (code->state() == CodeStep::State::Verified)
        return true;
    if (code->state() == CodeStep::State::Idle || code->needsNewCode()
        || code->code()->state() == FieldBase::State::Error) {
        m_inbox = std::make_unique<Inbox>(m_setting.world.place().mails);
        wait(QStringLiteral("a code can be asked for"), [code] { return code->canSend(); });
        press([code] { code->send(); });
        return false;
    }
    QString mailed;
    wait(QStringLiteral("mail to ") + email, [&] {
        if (mailed.isEmpty())
            mailed = m_inbox->code(email);
        return !mailed.isEmpty();
    });
    press([&] { code->setText(mailed); });
    return false;
}

void Customer::basicInformation()
{
    BasicInformationModel *page = m_flow->basicInformation();
    const Person &who = m_means.self;
    fill(page->site(), site);
    fill(page->username(), who.username);
    wait(QStringLiteral("the name is looked at"), [page] { return isJudged(page->username()); });
    fill(page->email(), who.email);
    if (!prove(page->code(), who.email))
        return;
    fill(page->password(), who.password);
    fill(page->passwordAgain(), who.password);
    commit();
}

void Customer::companyInformation()
{
    CompanyInformationModel *page = m_flow->companyInformation();
    fill(page->companyName(), m_means.self.company);
    page->consent()->setOn(true);
    commit();
}

void Customer::bring(PurchasePageModel *page)
{
    PurchaseFields *purchase = page->purchase();
    if (purchase->handoff()->needsConfirmation())
        page->mine();
    if (page->canRequestReview())
        return press([page] { page->requestReview(); });
    if (purchase->needsAccountId() && !purchase->handed()) {
        // Not where no session could be had for it: that is said when the page's button wants one.
        const QDeadlineTimer patience(5000);
        wait(QStringLiteral("the IDs are looked up"), [&] {
            return !isAsking() && (m_setting.proxy.asked(QStringLiteral("matchPurchase")) > 0 || patience.hasExpired());
        });
    }
    commit();
}

void Customer::identify(const PurchaseFields *purchase)
{
    if (purchase->needsAccountId())
        fill(purchase->accountId(), m_means.bought.account);
    if (purchase->needsInstanceId())
        fill(purchase->instanceId(), m_means.bought.instance);
}

void Customer::activationMethod()
{
    ActivationMethodModel *page = m_flow->activationMethod();
    fill(page->workspaceName(), QStringLiteral("Payments production"));
    identify(page->purchase());
    bring(page);
}

void Customer::accountBinding()
{
    AccountBindingModel *page = m_flow->accountBinding();
    if (m_flow->selectedSite() != site)
        m_flow->selectSite(site);
    fill(page->username(), m_means.host.username);
    identify(page->purchase());
    if (prove(page->code(), m_means.host.email))
        bring(page);
}

void Customer::signIn()
{
    SignInModel *page = m_flow->signIn();
    if (page->kind() == AccountKind::Billing) {
        if (!prove(page->code(), m_means.host.email))
            return;
    } else {
        fill(page->way(), QStringLiteral("password"));
        fill(page->username(), m_means.self.username);
        fill(page->password(), m_means.self.password);
    }
    commit();
}

void Customer::purchaseReview()
{
    const std::optional<api::Review> &review = m_flow->draft().review;
    if (review->state == ReviewState::Waiting) {
        const QStringList approval{QStringLiteral("review"), QStringLiteral("approve"), review->reference};
        wait(QStringLiteral("the vendor approves"), [&] { return m_setting.world.usherd(approval).has_value(); });
    }
    commit();
}

void Customer::workspaceBinding()
{
    WorkspaceBindingModel *page = m_flow->workspaceBinding();
    if (page->listProblem())
        return press([page] { page->reload(); });
    if (!m_flow->draft().bound.isEmpty())
        return commit();
    if (m_errand.path.target != Target::Existing)
        return page->createWorkspace();
    if (page->canBind(0))
        page->bind(0);
    else
        fail(QStringLiteral("a workspace that can be bound"));
}

void Customer::createWorkspace()
{
    CreateWorkspaceModel *page = m_flow->createWorkspace();
    const bool newOwner = m_errand.path.target == Target::CreateForNewOwner;
    const Person &who = newOwner ? m_means.self : m_means.host;
    fill(page->hasAccount(), newOwner ? QStringLiteral("no") : QStringLiteral("yes"));
    fill(page->workspaceName(), QStringLiteral("Mobile apps"));
    fill(page->email(), who.email);
    if (newOwner) {
        fill(page->username(), who.username);
        wait(QStringLiteral("the name is looked at"), [page] { return isJudged(page->username()); });
        fill(page->password(), who.password);
        fill(page->passwordAgain(), who.password);
    }
    page->consent()->setOn(true);
    if (prove(page->code(), who.email))
        commit();
}

} // namespace usher::test
