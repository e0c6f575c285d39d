#pragma once

#include "flow/fakes.h"
#include "usher/flow/accountbindingmodel.h"
#include "usher/flow/accountchoicemodel.h"
#include "usher/flow/activationmethodmodel.h"
#include "usher/flow/alreadylinkedmodel.h"
#include "usher/flow/basicinformationmodel.h"
#include "usher/flow/companyinformationmodel.h"
#include "usher/flow/confirmbindingmodel.h"
#include "usher/flow/createworkspacemodel.h"
#include "usher/flow/draftjson.h"
#include "usher/flow/flowcontroller.h"
#include "usher/flow/purchaseguidemodel.h"
#include "usher/flow/signinmodel.h"
#include "usher/flow/successmodel.h"
#include "usher/flow/welcomemodel.h"
#include "usher/flow/workspacebindingmodel.h"

// A person at the wizard.
namespace fakes {

inline const QString goodPassword = QStringLiteral("correct horse battery 7 staple");

struct Person
{
    World &world;
    std::unique_ptr<FlowController> flow;

    explicit Person(World &w)
        : world(w)
    {
        restart();
    }
    void restart()
    {
        flow.reset();
        flow = std::make_unique<FlowController>(world.services());
        flow->start();
        spin();
    }
    Step step() const { return flow->currentStep(); }
    void commit()
    {
        flow->current()->commit();
        spin();
    }
    void choose(Marketplace marketplace, Route route)
    {
        flow->welcome()->marketplace()->setValue(marketplaceId(marketplace));
        commit();
        flow->accountChoice()->route()->setValue(routeId(route));
        commit();
    }
    void guide(Marketplace marketplace, const QString &variant = {})
    {
        flow->welcome()->marketplace()->setValue(marketplaceId(marketplace));
        flow->welcome()->showGuide();
        if (!variant.isEmpty())
            flow->purchaseGuide()->variant()->setValue(variant);
        spin();
    }
    // The marketplace's page handed a purchase over; the next start finds it.
    void handOver()
    {
        Draft draft = flow->draft();
        api::HandedPurchase handed;
        handed.id = QLatin1String("prch_") + QString(32, u'1');
        handed.marketplace = Marketplace::Alibaba;
        handed.variant = QStringLiteral("china");
        handed.accountId = QStringLiteral("1234567890123456");
        handed.verifiedAt = QDateTime(QDate(2026, 3, 1), QTime(9, 30), Qt::UTC);
        draft.handed = handed;
        draft.marketplace = handed.marketplace;
        StateDocument document;
        document.installation = draft.installation;
        document.draft = draft;
        world.stateFile.content.state = stateToJson(document);
    }
    void code(CodeStep *step)
    {
        step->send();
        spin();
        step->setText(QStringLiteral("Your code is 123 456"));
        spin();
    }
    void fillBasic()
    {
        BasicInformationModel *m = flow->basicInformation();
        m->site()->setValue(QStringLiteral("ap1"));
        m->username()->setValue(QStringLiteral("mei.tan"));
        m->password()->setValue(Secret(goodPassword));
        m->passwordAgain()->setValue(Secret(goodPassword));
        m->email()->setValue(QStringLiteral("mei@example.com"));
        spin();
    }
    void basic()
    {
        fillBasic();
        code(flow->basicInformation()->code());
    }
    void fillCompany()
    {
        flow->companyInformation()->companyName()->setValue(QStringLiteral("Acme Ltd"));
        flow->companyInformation()->consent()->setOn(true);
    }
    void fillActivation()
    {
        ActivationMethodModel *m = flow->activationMethod();
        m->workspaceName()->setValue(QStringLiteral("Payments prod"));
        m->workspaceLanguage()->setValue(QStringLiteral("en"));
        m->purchase()->accountId()->setValue(QStringLiteral("1234567890123456"));
        m->purchase()->instanceId()->setValue(QStringLiteral("i-77"));
    }
    void fillBinding()
    {
        AccountBindingModel *m = flow->accountBinding();
        m->username()->setValue(QStringLiteral("mei.tan"));
        m->purchase()->accountId()->setValue(QStringLiteral("1234567890123456"));
        m->purchase()->instanceId()->setValue(QStringLiteral("i-77"));
        code(m->code());
    }
    void fillCreate(bool newOwner)
    {
        CreateWorkspaceModel *m = flow->createWorkspace();
        m->hasAccount()->setValue(newOwner ? QStringLiteral("no") : QStringLiteral("yes"));
        m->workspaceName()->setValue(QStringLiteral("New space"));
        m->workspaceLanguage()->setValue(QStringLiteral("zh"));
        m->email()->setValue(QStringLiteral("mei@example.com"));
        if (newOwner) {
            m->username()->setValue(QStringLiteral("mei.tan"));
            m->password()->setValue(Secret(goodPassword));
            m->passwordAgain()->setValue(Secret(goodPassword));
        }
        m->consent()->setOn(true);
        code(m->code());
    }
    // Walks to the page, ready to be filled in.
    void to(Step goal)
    {
        const bool bind = goal == Step::AccountBinding || goal == Step::WorkspaceBinding || goal == Step::ConfirmBinding
            || goal == Step::CreateWorkspace;
        if (goal == Step::Welcome)
            return;
        choose(Marketplace::Alibaba, bind ? Route::Bind : Route::Register);
        if (bind) {
            if (goal == Step::AccountBinding)
                return;
            fillBinding();
            commit();
            if (goal == Step::ConfirmBinding)
                flow->workspaceBinding()->bind(0);
            if (goal == Step::CreateWorkspace)
                flow->workspaceBinding()->createWorkspace();
            spin();
            return;
        }
        if (goal == Step::BasicInformation)
            return;
        basic();
        if (goal == Step::CompanyInformation)
            return;
        fillCompany();
        commit();
    }
};

} // namespace fakes
