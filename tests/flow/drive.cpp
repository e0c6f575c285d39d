#include "flow/drive.h"

namespace fakes {

Person::Person(World &w)
    : world(w)
{
    restart();
}

Person::~Person() = default;

void Person::restart()
{
    flow.reset();
    flow = std::make_unique<FlowController>(world.services());
    flow->start();
    spin();
}

void Person::commit()
{
    flow->current()->commit();
    spin();
}

void Person::choose(Marketplace marketplace, Route route)
{
    flow->welcome()->marketplace()->setValue(marketplaceId(marketplace));
    commit();
    flow->accountChoice()->route()->setValue(routeId(route));
    commit();
}

void Person::guide(Marketplace marketplace, const QString &variant)
{
    flow->welcome()->marketplace()->setValue(marketplaceId(marketplace));
    flow->welcome()->showGuide();
    if (!variant.isEmpty())
        flow->purchaseGuide()->variant()->setValue(variant);
    spin();
}

void Person::handOver()
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

void Person::code(CodeStep *step)
{
    step->send();
    spin();
    step->setText(QStringLiteral("Your code is 123 456"));
    spin();
}

void Person::fillBasic()
{
    BasicInformationModel *m = flow->basicInformation();
    m->site()->setValue(QStringLiteral("ap1"));
    m->username()->setValue(QStringLiteral("mei.tan"));
    m->password()->setValue(Secret(goodPassword));
    m->passwordAgain()->setValue(Secret(goodPassword));
    m->email()->setValue(QStringLiteral("mei@example.com"));
    spin();
}

void Person::basic()
{
    fillBasic();
    code(flow->basicInformation()->code());
}

void Person::fillCompany()
{
    flow->companyInformation()->companyName()->setValue(QStringLiteral("Acme Ltd"));
    flow->companyInformation()->consent()->setOn(true);
}

void Person::fillActivation()
{
    ActivationMethodModel *m = flow->activationMethod();
    m->workspaceName()->setValue(QStringLiteral("Payments prod"));
    m->workspaceLanguage()->setValue(QStringLiteral("en"));
    m->purchase()->accountId()->setValue(QStringLiteral("1234567890123456"));
    m->purchase()->instanceId()->setValue(QStringLiteral("i-77"));
}

void Person::fillBinding()
{
    AccountBindingModel *m = flow->accountBinding();
    m->username()->setValue(QStringLiteral("mei.tan"));
    m->purchase()->accountId()->setValue(QStringLiteral("1234567890123456"));
    m->purchase()->instanceId()->setValue(QStringLiteral("i-77"));
    code(m->code());
}

void Person::fillCreate(bool newOwner)
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

void Person::to(Step goal)
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

} // namespace fakes
