#include "common/core/problemcodes.h"
#include "usher/scenes/scene.h"
#include "usher/wizard/pages/page.h"

#include <QAbstractButton>
#include <QLineEdit>

namespace usher::scenes {

namespace {

const QString unknownName = QStringLiteral("checkout"); // of a workspace

void chooseToBind(Script &s, Marketplace marketplace)
{
    s.choose(marketplace, Route::Bind);
}

void refuseBinding(Script &s, const QString &code)
{
    s.to(Step::AccountBinding).fillBinding();
    s.act([code](Actor &a) { a.world.backend.fail(QStringLiteral("link"), problem(code, 422)); }).commit();
}

void refuseUsername(Script &s, const Problem &why)
{
    s.to(Step::AccountBinding).act([why](Actor &a) {
        a.world.backend.fail(QStringLiteral("code"), why);
        a.flow->accountBinding()->username()->setValue(QStringLiteral("mei.tan"));
        a.flow->accountBinding()->code()->send();
    });
}

// Alone: what follows it is the scene's.
void bindFirst(Script &s)
{
    s.to(Step::ConfirmBinding).commit({QStringLiteral("bind")});
}

void refuseCreation(Script &s, bool newOwner, const Problem &why)
{
    s.to(Step::CreateWorkspace).fillCreate(newOwner);
    s.act([why](Actor &a) { a.world.backend.fail(QStringLiteral("create"), why); }).commit();
}

void confirmAnd(Script &s, const std::function<void(OfflineBackend &)> &happens)
{
    s.to(Step::ConfirmBinding).act([happens](Actor &a) { happens(a.world.backend); }).commit();
}

} // namespace

// An account that there is, and its workspaces.
QList<Scene> binding()
{
    using S = Step;
    return {
        {"binding", S::AccountBinding, "Account binding, Alibaba Cloud", [](Script &s) { s.to(S::AccountBinding); }},
        {"binding-huawei", S::AccountBinding, "Account binding, Huawei Cloud",
            [](Script &s) { chooseToBind(s, Marketplace::Huawei); }},
        {"binding-aws", S::AccountBinding, "Account binding, AWS: the purchase comes with a hand-off",
            [](Script &s) { chooseToBind(s, Marketplace::Aws); }},
        {"binding-azure", S::AccountBinding, "Account binding, Azure: the purchase comes with a hand-off",
            [](Script &s) { chooseToBind(s, Marketplace::Azure); }},
        {"binding-direct", S::AccountBinding, "Account binding, bought from the vendor: nothing is linked",
            [](Script &s) { chooseToBind(s, Marketplace::Direct); }},
        {"binding-help-huawei", S::AccountBinding, "Account binding, how to find Huawei Cloud's account ID",
            [](Script &s) { chooseToBind(s, Marketplace::Huawei); },
            [](Page &page) { page.findChild<QAbstractButton *>(QStringLiteral("help_account_id"))->click(); }},
        {"binding-errors", S::AccountBinding, "Account binding, Bind while everything is missing",
            [](Script &s) { s.to(S::AccountBinding).commit(); }},
        {"binding-not-found", S::AccountBinding, "Account binding, there is no such username",
            [](Script &s) {
                Problem unknown = problem(problem_code::username_unknown, 404);
                unknown.fields = {{QStringLiteral("/username"), problem_code::username_unknown, {}}};
                refuseUsername(s, unknown);
            }},
        {"binding-offline", S::AccountBinding, "Account binding, no network when the code is asked for",
            [](Script &s) { refuseUsername(s, problem(problem_code::offline)); }},
        {"binding-code", S::AccountBinding, "Account binding, the code was sent to the account's address",
            [](Script &s) {
                s.to(S::AccountBinding).expect({QStringLiteral("code")}).act([](Actor &a) {
                    a.flow->accountBinding()->username()->setValue(QStringLiteral("mei.tan"));
                    a.flow->accountBinding()->code()->send();
                });
            }},
        {"binding-confirmed", S::AccountBinding, "Account binding, the code is confirmed",
            [](Script &s) { s.to(S::AccountBinding).fillBinding(); }},
        {"binding-busy", S::AccountBinding, "Account binding, being bound",
            [](Script &s) {
                s.to(S::AccountBinding).fillBinding();
                s.act([](Actor &a) { a.world.backend.hold(QStringLiteral("link")); }).commit();
            }},
        {"binding-unreachable", S::AccountBinding, "Account binding, the service cannot be reached",
            [](Script &s) { refuseBinding(s, problem_code::unreachable); }},
        {"binding-unknown", S::AccountBinding, "Account binding, a purchase nobody knows",
            [](Script &s) { refuseBinding(s, problem_code::purchase_unknown); }},
        {"binding-mismatch", S::AccountBinding, "Account binding, the instance is of another account",
            [](Script &s) { refuseBinding(s, problem_code::purchase_mismatch); }},
        {"binding-proof-late", S::AccountBinding, "Account binding, the confirmed code counts no longer",
            [](Script &s) { refuseBinding(s, problem_code::proof_invalid); }},
        {"binding-review", S::PurchaseReview, "Account binding's purchase is being checked",
            [](Script &s) {
                refuseBinding(s, problem_code::purchase_unknown);
                s.act([](Actor &a) {
                    a.world.backend.expect({QStringLiteral("review")});
                    a.world.backend.expectAlways(QStringLiteral("review_state"));
                    a.flow->accountBinding()->requestReview();
                });
            }},

        {"workspaces", S::WorkspaceBinding, "Workspaces, some can be bound",
            [](Script &s) { s.to(S::WorkspaceBinding); }},
        {"workspaces-loading", S::WorkspaceBinding, "Workspaces, the list has not come so far",
            [](Script &s) {
                s.act([](Actor &a) { a.world.backend.hold(QStringLiteral("workspaces")); }).to(S::WorkspaceBinding);
            }},
        {"workspaces-none", S::WorkspaceBinding, "Workspaces, the account has none",
            [](Script &s) { s.act([](Actor &a) { a.world.backend.spaces.clear(); }).to(S::WorkspaceBinding); }},
        {"workspaces-many", S::WorkspaceBinding, "Workspaces, a long list",
            [](Script &s) {
                s.act([](Actor &a) {
                     for (int i = 0; i < 60; ++i) {
                         Workspace space = workspace(QChar(u'a' + i % 6));
                         space.id.replace(5, 2, QString::number(10 + i));
                         space.name = QStringLiteral("Space %1").arg(i + 6);
                         a.world.backend.spaces.append(space);
                     }
                 }).to(S::WorkspaceBinding);
            }},
        {"workspaces-states", S::WorkspaceBinding, "Workspaces, one of each state, one bound just now",
            [](Script &s) {
                s.act([](Actor &a) { a.world.backend.spaces.append(workspace(u'6', WorkspaceState::Locked)); });
                bindFirst(s);
            }},
        {"workspaces-no-match", S::WorkspaceBinding, "Workspaces, the search finds nothing",
            [](Script &s) { s.to(S::WorkspaceBinding).expect({QStringLiteral("workspaces")}); },
            [](Page &page) { page.findChild<QLineEdit *>(QStringLiteral("search"))->setText(unknownName); }},
        {"workspaces-failed", S::WorkspaceBinding, "Workspaces, no network when the list is asked for",
            [](Script &s) {
                s.act([](Actor &a) {
                     a.world.backend.fail(QStringLiteral("workspaces"), problem(problem_code::offline));
                 }).to(S::WorkspaceBinding);
            }},

        {"confirm", S::ConfirmBinding, "Confirm binding", [](Script &s) { s.to(S::ConfirmBinding); }},
        {"confirm-busy", S::ConfirmBinding, "Confirm binding, being bound",
            [](Script &s) { confirmAnd(s, [](OfflineBackend &b) { b.hold(QStringLiteral("bind")); }); }},
        {"confirm-unreachable", S::ConfirmBinding, "Confirm binding, the service cannot be reached",
            [](Script &s) {
                confirmAnd(
                    s, [](OfflineBackend &b) { b.fail(QStringLiteral("bind"), problem(problem_code::unreachable)); });
            }},
        {"confirm-elsewhere", S::ConfirmBinding, "Confirm binding, the workspace was settled elsewhere meanwhile",
            [](Script &s) {
                confirmAnd(s, [](OfflineBackend &b) {
                    b.fail(QStringLiteral("bind"), problem(problem_code::workspace_settled_elsewhere, 409));
                });
            }},

        {"create", S::CreateWorkspace, "Create workspace, whose account is asked",
            [](Script &s) { s.to(S::CreateWorkspace); }},
        {"create-owner", S::CreateWorkspace, "Create workspace, for an account that there is",
            [](Script &s) { s.to(S::CreateWorkspace).fillCreate(false); }},
        {"create-new-owner", S::CreateWorkspace, "Create workspace, with a new account",
            [](Script &s) { s.to(S::CreateWorkspace).fillCreate(true); }},
        {"create-errors", S::CreateWorkspace, "Create workspace, everything is missing",
            [](Script &s) {
                s.to(S::CreateWorkspace);
                s.act([](Actor &a) {
                     a.flow->createWorkspace()->hasAccount()->setValue(QStringLiteral("no"));
                 }).commit();
            }},
        {"create-busy", S::CreateWorkspace, "Create workspace, being made",
            [](Script &s) {
                s.to(S::CreateWorkspace).fillCreate(true);
                s.act([](Actor &a) { a.world.backend.hold(QStringLiteral("create")); }).commit();
            }},
        {"create-account-unknown", S::CreateWorkspace, "Create workspace, the e-mail has no account on this site",
            [](Script &s) { refuseCreation(s, false, problem(problem_code::account_unknown, 404)); }},
        {"create-email-taken", S::CreateWorkspace, "Create workspace, the new owner's e-mail has an account already",
            [](Script &s) { refuseCreation(s, true, problem(problem_code::email_taken, 409)); }},
        {"create-unreachable", S::CreateWorkspace, "Create workspace, the service cannot be reached",
            [](Script &s) { refuseCreation(s, false, problem(problem_code::unreachable)); }},

        {"linked", S::AlreadyLinked, "The purchase is linked to an account already",
            [](Script &s) {
                s.to(S::AccountBinding).fillBinding();
                s.act([](Actor &a) {
                     Problem linked = problem(problem_code::already_linked, 409);
                     linked.arguments.insert(QStringLiteral("masked_account"), QStringLiteral("m•••n"));
                     linked.fields = {{QStringLiteral("/purchase/account_id"), problem_code::already_linked, {}}};
                     a.world.backend.fail(QStringLiteral("link"), linked);
                 }).commit();
            }},
    };
}

} // namespace usher::scenes
