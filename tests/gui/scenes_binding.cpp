#include "gui/scenes.h"

namespace wizard {

// An account that there is, and its workspaces.
QList<Scene> scenesOfBinding()
{
    using S = Step;
    return {
        {"binding-help-huawei", S::AccountBinding,
            [](Rig &r) {
                r.person.choose(Marketplace::Huawei, Route::Bind);
                r.click("help_account_id");
            }},
        {"binding", S::AccountBinding, [](Rig &r) { r.person.to(S::AccountBinding); }},
        {"binding-errors", S::AccountBinding,
            [](Rig &r) {
                r.person.to(S::AccountBinding);
                r.person.commit();
            }},
        {"binding-confirmed", S::AccountBinding,
            [](Rig &r) {
                r.person.to(S::AccountBinding);
                r.person.fillBinding();
            }},
        {"workspaces", S::WorkspaceBinding, [](Rig &r) { r.person.to(S::WorkspaceBinding); }},
        {"workspaces-none", S::WorkspaceBinding,
            [](Rig &r) {
                r.world.backend.spaces.clear();
                r.person.to(S::WorkspaceBinding);
            }},
        {"workspaces-states", S::WorkspaceBinding,
            [](Rig &r) {
                r.world.backend.spaces.append(workspace(u'6', WorkspaceState::Locked));
                r.person.to(S::WorkspaceBinding);
                r.person.flow->workspaceBinding()->bind(0);
                r.person.commit();
            }},
        {"workspaces-no-match", S::WorkspaceBinding,
            [](Rig &r) {
                r.person.to(S::WorkspaceBinding);
                r.page()->findChild<QLineEdit *>(str("search"))->setText(str("checkout"));
            }},
        {"workspaces-failed", S::WorkspaceBinding,
            [](Rig &r) {
                r.world.backend.fail(str("workspaces"), problem(problem_code::offline));
                r.person.to(S::WorkspaceBinding);
            }},
        {"confirm", S::ConfirmBinding, [](Rig &r) { r.person.to(S::ConfirmBinding); }},
        {"create", S::CreateWorkspace, [](Rig &r) { r.person.to(S::CreateWorkspace); }},
        {"create-owner", S::CreateWorkspace,
            [](Rig &r) {
                r.person.to(S::CreateWorkspace);
                r.person.fillCreate(false);
            }},
        {"create-busy", S::CreateWorkspace,
            [](Rig &r) {
                r.person.to(S::CreateWorkspace);
                r.person.fillCreate(true);
                r.world.backend.held.insert(str("create"));
                r.person.commit();
            }},
        {"create-errors", S::CreateWorkspace,
            [](Rig &r) {
                r.person.to(S::CreateWorkspace);
                r.person.flow->createWorkspace()->hasAccount()->setValue(str("no"));
                r.person.commit();
            }},
        {"linked", S::AlreadyLinked,
            [](Rig &r) {
                r.person.to(S::AccountBinding);
                r.person.fillBinding();
                Problem linked = problem(problem_code::already_linked, 409);
                linked.arguments.insert(str("masked_account"), str("m•••n"));
                linked.fields = {{str("/purchase/account_id"), problem_code::already_linked, {}}};
                r.world.backend.fail(str("link"), linked);
                r.person.commit();
            }},
    };
}

} // namespace wizard
