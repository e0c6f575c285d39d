#include "usher/app/tour.h"

#include "usher/flow/flowcontroller.h"
#include "usher/flow/pagemodel.h"
#include "usher/flow/workspacebindingmodel.h"

// The two ways that the tour goes, and what is said on them.
namespace usher {

namespace {

const QString primaryButton = QStringLiteral("primary");

}

void Tour::writeRegisterRoute()
{
    add(QStringLiteral("the service answers"), [this] { return m_flow->hasStarted() && m_flow->facts().ready(); });
    reach(Step::Welcome);
    press(QStringLiteral("marketplace_alibaba"));
    stopAt(QStringLiteral("welcome"),
        QT_TR_NOOP("A customer has bought the plan on a marketplace, and says on which one."));
    showOtherLanguage();
    press(primaryButton);

    reach(Step::AccountChoice);
    press(QStringLiteral("route_register"));
    stopAt(QStringLiteral("account-choice"),
        QT_TR_NOOP("One question at a time. Here: is there a Billing Center account already? For this customer there "
                   "is none."));
    press(primaryButton);

    reach(Step::BasicInformation);
    stopAt(QStringLiteral("basic-information"), QT_TR_NOOP("The new account. Every field says what it is for."));
    press(primaryButton);
    stopAt(QStringLiteral("basic-information-errors"),
        QT_TR_NOOP("Next, too early: what is missing is said beside each field, and what is there stays."));
    choose(QStringLiteral("site"));
    type(QStringLiteral("username"), m_cases.newCustomer.username);
    type(QStringLiteral("password"), m_cases.password);
    type(QStringLiteral("password_again"), m_cases.password);
    type(QStringLiteral("email"), m_cases.newCustomer.email);
    press(QStringLiteral("send_code"));
    awaitMail();
    stopAt(QStringLiteral("basic-information-filled"),
        QT_TR_NOOP("The code has come by mail, as you see beside the wizard."));
    enterCode();
    goOn(Step::CompanyInformation);

    reach(Step::CompanyInformation);
    type(QStringLiteral("company_name"), m_cases.newCustomer.company);
    press(QStringLiteral("consent"));
    stopAt(QStringLiteral("company-information"), QT_TR_NOOP("The company, and the agreements to read."));
    press(primaryButton);

    reach(Step::ActivationMethod);
    type(QStringLiteral("workspace_name"), QStringLiteral("Payments production"));
    type(QStringLiteral("account_id"), DemoCases::unknownPurchase().accountId);
    type(QStringLiteral("instance_id"), DemoCases::unknownPurchase().instanceId);
    press(primaryButton);
    add(QStringLiteral("an unknown purchase is refused"), [this] {
        const PageModel *model = m_flow->current();
        return !model->isBusy() && (model->problem() || model->firstBadField());
    });
    stopAt(QStringLiteral("activation-unknown-purchase"),
        QT_TR_NOOP(
            "These IDs belong to no purchase. Nothing was changed; the customer can try again, or have it checked."));
    type(QStringLiteral("account_id"), m_cases.purchases.value(QStringLiteral("alibaba_fresh_1")).accountId);
    type(QStringLiteral("instance_id"), m_cases.purchases.value(QStringLiteral("alibaba_fresh_1")).instanceId);
    stopAt(QStringLiteral("activation"),
        QT_TR_NOOP("The right IDs. From now on the workspace settles through this cloud account."));
    press(primaryButton);

    reach(Step::Success);
    stopAt(QStringLiteral("success"), QT_TR_NOOP("The plan is active. From here it goes to the sign-in page."));
    add(QStringLiteral("first route"), [this] {
        ++m_successes;
        m_flow->startOver();
        return true;
    });
}

void Tour::writeBindingRoute()
{
    reach(Step::Welcome);
    press(QStringLiteral("marketplace_huawei"));
    press(primaryButton);
    reach(Step::AccountChoice);
    press(QStringLiteral("route_bind"));
    press(primaryButton);

    reach(Step::AccountBinding);
    type(QStringLiteral("account_id"), m_cases.purchases.value(QStringLiteral("huawei_fresh")).accountId);
    type(QStringLiteral("username"), m_cases.billingAccounts.value(QStringLiteral("many")).username);
    stopAt(QStringLiteral("account-binding"),
        QT_TR_NOOP("Another customer, who has a Billing Center account: its username, and the ID of the purchase."));
    press(QStringLiteral("send_code"));
    enterCode();
    stopAt(
        QStringLiteral("account-binding-confirmed"), QT_TR_NOOP("The code went to the account’s own e-mail address."));
    press(primaryButton);

    reach(Step::WorkspaceBinding);
    add(QStringLiteral("the list"),
        [this] { return m_flow->workspaceBinding()->listState() == WorkspaceBindingModel::ListState::Ready; });
    stopAt(QStringLiteral("workspace-binding"),
        QT_TR_NOOP("All workspaces of the account. Each says whether it can be bound."));
    add(QStringLiteral("bind the first"), [this] {
        WorkspaceBindingModel *list = m_flow->workspaceBinding();
        for (int row = 0; row < list->rows().size(); ++row) {
            if (list->canBind(row)) {
                list->bind(row);
                return true;
            }
        }
        return false;
    });
    reach(Step::ConfirmBinding);
    stopAt(QStringLiteral("confirm-binding"),
        QT_TR_NOOP("What cannot be undone is said once more, on a page of its own."));
    press(primaryButton);
    reach(Step::WorkspaceBinding);
    add(QStringLiteral("bound"), [this] { return m_flow->workspaceBinding()->boundCount() > 0; });
    stopAt(QStringLiteral("workspace-bound"), QT_TR_NOOP("The first one is bound. More can follow."));

    press(QStringLiteral("create_workspace"));
    reach(Step::CreateWorkspace);
    press(QStringLiteral("has_account_yes"));
    stopAt(QStringLiteral("create-workspace-existing-account"),
        QT_TR_NOOP("A new workspace can be made here, too. It can belong to an account that exists."));
    press(QStringLiteral("has_account_no"));
    type(QStringLiteral("workspace_name"), QStringLiteral("Mobile apps"));
    type(QStringLiteral("username"), QStringLiteral("jun.li"));
    type(QStringLiteral("password"), m_cases.password);
    type(QStringLiteral("password_again"), m_cases.password);
    type(QStringLiteral("email"), QStringLiteral("jun.li@example.com"));
    press(QStringLiteral("send_code"));
    enterCode();
    press(QStringLiteral("consent"));
    stopAt(QStringLiteral("create-workspace-new-account"),
        QT_TR_NOOP("Or to a new account, which is made along with it."));
    press(primaryButton);

    reach(Step::WorkspaceBinding);
    add(QStringLiteral("two bound"), [this] { return m_flow->workspaceBinding()->boundCount() > 1; });
    stopAt(QStringLiteral("workspaces-bound"), QT_TR_NOOP("Both are bound, the new one as well."));
    press(primaryButton);
    reach(Step::Success);
    stopAt(QStringLiteral("success-binding"),
        QT_TR_NOOP("Done: what settles through this purchase from now on, and where to sign in."));
    add(QStringLiteral("second route"), [this] {
        ++m_successes;
        return true;
    });
}

void Tour::showOtherLanguage()
{
    add(QStringLiteral("another language"), [this] {
        m_language = m_flow->language();
        const QString chinese = QStringLiteral("zh-CN");
        Q_EMIT languageWanted(m_language == chinese ? QStringLiteral("en") : chinese);
        return true;
    });
    stopAt(QStringLiteral("welcome-other-language"), QT_TR_NOOP("The language changes at once, on every page."));
    add(QStringLiteral("the language before"), [this] {
        Q_EMIT languageWanted(m_language);
        return true;
    });
}

} // namespace usher
