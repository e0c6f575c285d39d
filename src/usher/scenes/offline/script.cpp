#include "usher/scenes/offline/script.h"

namespace usher::scenes {

Script &Script::settle()
{
    return act({});
}

Script &Script::act(Act act)
{
    m_lines.append({std::move(act), {}});
    return *this;
}

Script &Script::until(Condition condition)
{
    m_lines.append({{}, std::move(condition)});
    return *this;
}

Script &Script::restart()
{
    return act([](Actor &a) { a.restart(); });
}

Script &Script::expect(const QStringList &operations)
{
    return act([operations](Actor &a) { a.world.backend.expect(operations); });
}

Script &Script::commit(const QStringList &operations)
{
    return act([operations](Actor &a) {
        a.world.backend.expect(operations);
        a.flow->current()->commit();
    });
}

Script &Script::choose(Marketplace marketplace, Route route)
{
    act([marketplace](Actor &a) { a.flow->welcome()->marketplace()->setValue(marketplaceId(marketplace)); });
    commit();
    act([route](Actor &a) { a.flow->accountChoice()->route()->setValue(routeId(route)); });
    return commit();
}

Script &Script::guide(Marketplace marketplace, const QString &variant)
{
    return act([marketplace, variant](Actor &a) {
        a.flow->welcome()->marketplace()->setValue(marketplaceId(marketplace));
        a.flow->welcome()->showGuide();
        if (!variant.isEmpty())
            a.flow->purchaseGuide()->variant()->setValue(variant);
    });
}

Script &Script::handOver()
{
    return act([](Actor &a) {
        Draft draft = a.flow->draft();
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
        a.world.stateFile.content.state = stateToJson(document);
    });
}

Script &Script::code(std::function<CodeStep *(Actor &)> of)
{
    act([of](Actor &a) {
        a.world.backend.expect({QStringLiteral("code")});
        of(a)->send();
    });
    return act([of = std::move(of)](Actor &a) {
        a.world.backend.expect({QStringLiteral("verify")});
        of(a)->setText(mailedText);
    });
}

Script &Script::fillBasic()
{
    return act([](Actor &a) {
        a.world.backend.expect({QStringLiteral("username")});
        BasicInformationModel *m = a.flow->basicInformation();
        m->site()->setValue(QStringLiteral("ap1"));
        m->username()->setValue(QStringLiteral("mei.tan"));
        m->password()->setValue(Secret(goodPassword));
        m->passwordAgain()->setValue(Secret(goodPassword));
        m->email()->setValue(QStringLiteral("mei@example.com"));
    });
}

Script &Script::basic()
{
    return fillBasic().code([](Actor &a) { return a.flow->basicInformation()->code(); });
}

Script &Script::fillCompany()
{
    return act([](Actor &a) {
        a.flow->companyInformation()->companyName()->setValue(QStringLiteral("Acme Ltd"));
        a.flow->companyInformation()->consent()->setOn(true);
    });
}

Script &Script::fillActivation()
{
    return act([](Actor &a) {
        a.world.backend.expect({QStringLiteral("match")});
        ActivationMethodModel *m = a.flow->activationMethod();
        m->workspaceName()->setValue(QStringLiteral("Payments prod"));
        m->workspaceLanguage()->setValue(QStringLiteral("en"));
        m->purchase()->accountId()->setValue(QStringLiteral("1234567890123456"));
        m->purchase()->instanceId()->setValue(QStringLiteral("i-77"));
    });
}

Script &Script::fillBinding()
{
    act([](Actor &a) {
        a.world.backend.expect({QStringLiteral("match")});
        AccountBindingModel *m = a.flow->accountBinding();
        m->username()->setValue(QStringLiteral("mei.tan"));
        m->purchase()->accountId()->setValue(QStringLiteral("1234567890123456"));
        m->purchase()->instanceId()->setValue(QStringLiteral("i-77"));
    });
    return code([](Actor &a) { return a.flow->accountBinding()->code(); });
}

Script &Script::fillCreate(bool newOwner)
{
    act([newOwner](Actor &a) {
        CreateWorkspaceModel *m = a.flow->createWorkspace();
        m->hasAccount()->setValue(newOwner ? QStringLiteral("no") : QStringLiteral("yes"));
        m->workspaceName()->setValue(QStringLiteral("New space"));
        m->workspaceLanguage()->setValue(QStringLiteral("zh"));
        m->email()->setValue(QStringLiteral("mei@example.com"));
        if (newOwner) {
            a.world.backend.expect({QStringLiteral("username")});
            m->username()->setValue(QStringLiteral("mei.tan"));
            m->password()->setValue(Secret(goodPassword));
            m->passwordAgain()->setValue(Secret(goodPassword));
        }
        m->consent()->setOn(true);
    });
    return code([](Actor &a) { return a.flow->createWorkspace()->code(); });
}

Script &Script::to(Step goal)
{
    const bool bind = goal == Step::AccountBinding || goal == Step::WorkspaceBinding || goal == Step::ConfirmBinding
        || goal == Step::CreateWorkspace;
    if (goal == Step::Welcome)
        return *this;
    choose(Marketplace::Alibaba, bind ? Route::Bind : Route::Register);
    if (bind) {
        if (goal == Step::AccountBinding)
            return *this;
        fillBinding();
        commit({QStringLiteral("link"), QStringLiteral("workspaces")});
        if (goal == Step::ConfirmBinding)
            act([](Actor &a) { a.flow->workspaceBinding()->bind(0); });
        if (goal == Step::CreateWorkspace)
            act([](Actor &a) { a.flow->workspaceBinding()->createWorkspace(); });
        return *this;
    }
    if (goal == Step::BasicInformation)
        return *this;
    basic();
    if (goal == Step::CompanyInformation)
        return *this;
    return fillCompany().commit({QStringLiteral("register")});
}

} // namespace usher::scenes
