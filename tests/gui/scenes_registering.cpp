#include "gui/scenes.h"

namespace wizard {

// From Basic information to the end.
QList<Scene> scenesOfRegistering()
{
    using S = Step;
    return {
        {"basic", S::BasicInformation, [](Rig &r) { r.person.to(S::BasicInformation); }},
        {"basic-errors", S::BasicInformation,
            [](Rig &r) {
                r.person.to(S::BasicInformation);
                r.person.commit();
            }},
        {"basic-variant", S::BasicInformation,
            [](Rig &r) {
                r.world.backend.conf.sites = r.world.brand.sites;
                r.restart();
                r.person.to(S::BasicInformation);
                r.person.flow->basicInformation()->variant()->setValue(str("china"));
                r.person.flow->basicInformation()->site()->setValue(str("us1"));
            }},
        {"basic-code", S::BasicInformation,
            [](Rig &r) {
                r.person.to(S::BasicInformation);
                r.person.fillBasic();
                r.person.flow->basicInformation()->code()->send();
            }},
        {"basic-weak", S::BasicInformation,
            [](Rig &r) {
                r.person.to(S::BasicInformation);
                BasicInformationModel *basic = r.person.flow->basicInformation();
                basic->username()->setValue(str("mei.tan"));
                basic->password()->setValue(Secret(str("mei.tan.1234")));
                basic->password()->leave();
                basic->phone()->setCountry(str("SG"));
                basic->phone()->setValue(str("9123"));
                basic->phone()->leave();
            }},
        {"basic-resumed", S::BasicInformation,
            [](Rig &r) {
                r.person.to(S::BasicInformation);
                r.person.fillBasic();
                r.person.flow->saveNow();
                spin();
                r.restart();
            }},
        {"company", S::CompanyInformation, [](Rig &r) { r.person.to(S::CompanyInformation); }},
        {"company-more", S::CompanyInformation,
            [](Rig &r) {
                r.person.to(S::CompanyInformation);
                r.person.flow->companyInformation()->industry()->setValue(str("energy"));
                r.person.commit();
            }},
        {"company-email-taken", S::CompanyInformation,
            [](Rig &r) {
                r.person.to(S::CompanyInformation);
                r.person.fillCompany();
                Problem taken = problem(problem_code::email_taken, 409);
                taken.fields = {{str("/email"), problem_code::email_taken, {}}};
                r.world.backend.fail(str("register"), taken);
                r.person.commit();
            }},
        {"sign-in-code", S::SignIn,
            [](Rig &r) {
                r.person.to(S::ActivationMethod);
                r.person.fillActivation();
                spin();
                r.world.keychain.entries.clear();
                r.restart();
            }},
        {"sign-in-password", S::SignIn,
            [](Rig &r) {
                r.person.to(S::ActivationMethod);
                r.person.fillActivation();
                spin();
                r.world.keychain.entries.clear();
                r.restart();
                r.person.flow->signIn()->way()->setValue(str("password"));
            }},
        {"activation", S::ActivationMethod, [](Rig &r) { r.person.to(S::ActivationMethod); }},
        {"activation-errors", S::ActivationMethod,
            [](Rig &r) {
                r.person.to(S::ActivationMethod);
                r.person.commit();
            }},
        {"activation-unreachable", S::ActivationMethod,
            [](Rig &r) {
                r.person.to(S::ActivationMethod);
                r.person.fillActivation();
                r.world.backend.fail(str("activate"), problem(problem_code::unreachable));
                r.person.commit();
            }},
        {"activation-busy", S::ActivationMethod,
            [](Rig &r) {
                r.person.to(S::ActivationMethod);
                r.person.fillActivation();
                r.world.backend.held.insert(str("activate"));
                r.person.commit();
            }},
        {"activation-help", S::ActivationMethod,
            [](Rig &r) {
                r.person.to(S::ActivationMethod);
                r.click("help_account_id");
            }},
        {"activation-help-instance", S::ActivationMethod,
            [](Rig &r) {
                r.person.to(S::ActivationMethod);
                r.click("help_instance_id");
            }},
        {"activation-handed", S::ActivationMethod,
            [](Rig &r) { handOver(r, Marketplace::Alibaba, str("1234567890123456"), str("88880001")); }},
        {"activation-handed-part", S::ActivationMethod,
            [](Rig &r) { handOver(r, Marketplace::Huawei, {}, str("b0c4d2f0-0001")); }},
        {"activation-waiting", S::ActivationMethod, [](Rig &r) { handOver(r, Marketplace::Alibaba, {}, {}, true); }},
        {"activation-aws", S::ActivationMethod,
            [](Rig &r) {
                r.person.to(S::ActivationMethod);
                r.person.fillActivation();
                r.person.flow->activationMethod()->method()->setValue(str("aws"));
                r.person.commit();
            }},
        {"activation-matched", S::ActivationMethod,
            [](Rig &r) {
                r.world.backend.trust = Trust::Matched;
                r.person.to(S::ActivationMethod);
                r.person.fillActivation();
                r.person.flow->activationMethod()->purchase()->instanceId()->leave();
            }},
        {"activation-unknown", S::ActivationMethod,
            [](Rig &r) {
                r.person.to(S::ActivationMethod);
                r.person.fillActivation();
                r.world.backend.fail(str("activate"), problem(problem_code::purchase_unknown, 422));
                r.person.commit();
            }},
        {"review", S::PurchaseReview,
            [](Rig &r) {
                r.person.to(S::ActivationMethod);
                r.person.fillActivation();
                r.world.backend.fail(str("activate"), problem(problem_code::purchase_unknown, 422));
                r.person.commit();
                r.person.flow->activationMethod()->requestReview();
            }},
        {"review-rejected", S::PurchaseReview,
            [](Rig &r) {
                r.person.to(S::ActivationMethod);
                r.person.fillActivation();
                r.world.backend.fail(str("activate"), problem(problem_code::purchase_unknown, 422));
                r.person.commit();
                r.world.backend.reviewed.state = usher::ReviewState::Rejected;
                r.person.flow->activationMethod()->requestReview();
            }},
        {"success", S::Success,
            [](Rig &r) {
                r.person.to(S::ActivationMethod);
                r.person.fillActivation();
                r.person.commit();
            }},
        {"success-saved", S::Success,
            [](Rig &r) {
                r.person.to(S::ActivationMethod);
                r.person.fillActivation();
                r.person.commit();
                r.person.flow->success()->save(str("txt"), "text");
            }},
    };
}

} // namespace wizard
