#include "common/core/problemcodes.h"
#include "usher/scenes/scene.h"
#include "usher/wizard/pages/page.h"

#include <QAbstractButton>

namespace usher::scenes {

namespace {

void press(Page &page, const char *name)
{
    page.findChild<QAbstractButton *>(QString::fromLatin1(name))->click();
}

void chooseToRegister(Script &s, Marketplace marketplace)
{
    s.choose(marketplace, Route::Register).basic().fillCompany().commit({QStringLiteral("register")});
}

void refuseActivation(Script &s, const Problem &why)
{
    s.to(Step::ActivationMethod).fillActivation();
    s.act([why](Actor &a) { a.world.backend.fail(QStringLiteral("activate"), why); }).commit();
}

void refuseActivation(Script &s, const QString &code)
{
    refuseActivation(s, problem(code, 422));
}

void requestReview(Script &s, ReviewState state)
{
    refuseActivation(s, problem_code::purchase_unknown);
    s.act([state](Actor &a) {
        a.world.backend.reviewed.state = state;
        a.world.backend.expect({QStringLiteral("review")});
        a.world.backend.expectAlways(QStringLiteral("review_state")); // asked again and again
        a.flow->activationMethod()->requestReview();
    });
}

} // namespace

// How the workspace settles, and what becomes of a purchase that is not on record.
QList<Scene> activating()
{
    using S = Step;
    return {
        {"activation", S::ActivationMethod, "Activation method, Alibaba Cloud",
            [](Script &s) { s.to(S::ActivationMethod); }},
        {"activation-huawei", S::ActivationMethod, "Activation method, Huawei Cloud",
            [](Script &s) { chooseToRegister(s, Marketplace::Huawei); }},
        {"activation-aws", S::ActivationMethod, "Activation method, AWS, Activate without a purchase",
            [](Script &s) {
                s.to(S::ActivationMethod).fillActivation();
                s.act([](Actor &a) { a.flow->activationMethod()->method()->setValue(QStringLiteral("aws")); }).commit();
            }},
        {"activation-azure", S::ActivationMethod, "Activation method, Azure",
            [](Script &s) { chooseToRegister(s, Marketplace::Azure); }},
        {"activation-direct", S::ActivationMethod, "Activation method, bought from the vendor",
            [](Script &s) { chooseToRegister(s, Marketplace::Direct); }},
        {"activation-errors", S::ActivationMethod, "Activation method, Activate while everything is missing",
            [](Script &s) { s.to(S::ActivationMethod).commit(); }},
        {"activation-filled", S::ActivationMethod, "Activation method, filled in",
            [](Script &s) { s.to(S::ActivationMethod).fillActivation(); }},
        {"activation-matched", S::ActivationMethod, "Activation method, the IDs are what the marketplace reported",
            [](Script &s) {
                s.act([](Actor &a) { a.world.backend.trust = Trust::Matched; });
                s.to(S::ActivationMethod).fillActivation();
                s.act([](Actor &a) { a.flow->activationMethod()->purchase()->instanceId()->leave(); });
            }},
        {"activation-swapped", S::ActivationMethod, "Activation method, the two IDs look exchanged",
            [](Script &s) {
                s.to(S::ActivationMethod).expect({QStringLiteral("match")}).act([](Actor &a) {
                    PurchaseFields *purchase = a.flow->activationMethod()->purchase();
                    purchase->accountId()->setValue(QStringLiteral("alibaba-i-77"));
                    purchase->instanceId()->setValue(QStringLiteral("1234567890123456"));
                    purchase->instanceId()->leave();
                });
            }},
        {"activation-help", S::ActivationMethod, "Activation method, how to find the account ID",
            [](Script &s) { s.to(S::ActivationMethod); }, [](Page &page) { press(page, "help_account_id"); }},
        {"activation-help-instance", S::ActivationMethod, "Activation method, how to find the instance ID",
            [](Script &s) { s.to(S::ActivationMethod); }, [](Page &page) { press(page, "help_instance_id"); }},
        {"activation-busy", S::ActivationMethod, "Activation method, being activated",
            [](Script &s) {
                s.to(S::ActivationMethod).fillActivation();
                s.act([](Actor &a) { a.world.backend.hold(QStringLiteral("activate")); }).commit();
            }},
        {"activation-unreachable", S::ActivationMethod, "Activation method, the service cannot be reached",
            [](Script &s) { refuseActivation(s, problem(problem_code::unreachable)); }},
        {"activation-timed-out", S::ActivationMethod, "Activation method, no answer: the outcome is not known",
            [](Script &s) { refuseActivation(s, problem(problem_code::timed_out)); }},
        {"activation-server-error", S::ActivationMethod, "Activation method, the service failed",
            [](Script &s) { refuseActivation(s, problem(problem_code::internal_error, 500)); }},
        {"activation-unknown", S::ActivationMethod, "Activation method, a purchase nobody knows",
            [](Script &s) { refuseActivation(s, problem_code::purchase_unknown); }},
        {"activation-mismatch", S::ActivationMethod, "Activation method, the instance is of another account",
            [](Script &s) { refuseActivation(s, problem_code::purchase_mismatch); }},
        {"activation-expired", S::ActivationMethod, "Activation method, the purchase has expired",
            [](Script &s) { refuseActivation(s, problem_code::purchase_expired); }},
        {"activation-frozen", S::ActivationMethod, "Activation method, the purchase is frozen",
            [](Script &s) { refuseActivation(s, problem_code::purchase_frozen); }},
        {"activation-released", S::ActivationMethod, "Activation method, the purchase was ended",
            [](Script &s) { refuseActivation(s, problem_code::purchase_released); }},

        {"review", S::PurchaseReview, "A purchase nobody knows is being checked",
            [](Script &s) { requestReview(s, ReviewState::Waiting); }},
        {"review-rejected", S::PurchaseReview, "A purchase nobody knows was checked and refused",
            [](Script &s) { requestReview(s, ReviewState::Rejected); }},
    };
}

} // namespace usher::scenes
