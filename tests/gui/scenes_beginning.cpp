#include "gui/scenes.h"
#include "usher/flow/handoffstep.h"
#include "usher/flow/networkmodel.h"

namespace wizard {

// Welcome, the network, how to buy, and which account.
QList<Scene> scenesOfBeginning()
{
    using S = Step;
    return {
        {"welcome", S::Welcome, [](Rig &) {}},
        {"welcome-errors", S::Welcome, [](Rig &r) { r.person.commit(); }},
        {"welcome-unreachable", S::Welcome, [](Rig &r) { failConfiguration(r, problem_code::unreachable); }},
        {"welcome-keychain-locked", S::Welcome,
            [](Rig &r) {
                signedInBefore(r);
                r.world.keychain.trouble = problem(problem_code::keychain_locked);
                r.restart();
            }},
        {"welcome-keychain-denied", S::Welcome,
            [](Rig &r) {
                r.world.keychain.trouble = problem(problem_code::keychain_locked);
                r.restart();
                r.person.flow->unlockKeychain(); // and the prompt is put away
            }},
        {"welcome-accounts", S::Welcome, [](Rig &r) { signedInBefore(r); }},
        {"welcome-accounts-asking", S::Welcome,
            [](Rig &r) {
                signedInBefore(r);
                r.person.flow->welcome()->accounts()->askSignOut(accountId(u'b'));
                r.world.keychain.trouble = problem(problem_code::keychain_denied);
                r.person.flow->welcome()->accounts()->signOut(accountId(u'c'));
            }},
        {"welcome-accounts-unfinished", S::Welcome,
            [](Rig &r) {
                signedInBefore(r);
                r.person.choose(Marketplace::Alibaba, Route::Register);
                r.person.flow->goTo(S::Welcome);
            }},
        {"welcome-unfinished", S::Welcome,
            [](Rig &r) {
                r.person.choose(Marketplace::Alibaba, Route::Register);
                r.person.flow->goTo(S::Welcome);
            }},
        {"welcome-nobackend", S::Welcome,
            [](Rig &r) {
                r.world.setup.policyFile = str("/etc/usher/policy.json");
                failConfiguration(r, problem_code::no_backend);
            }},
        {"welcome-untrusted", S::Welcome, [](Rig &r) { failConfiguration(r, problem_code::tls_untrusted); }},
        {"welcome-proxy", S::Welcome,
            [](Rig &r) {
                useProxy(r);
                failConfiguration(r, problem_code::proxy_credentials);
            }},
        {"welcome-locked", S::Welcome,
            [](Rig &r) {
                lock(r);
                r.restart();
            }},
        {"resumed-locked", S::BasicInformation,
            [](Rig &r) {
                r.person.choose(Marketplace::Alibaba, Route::Register);
                r.person.fillBasic();
                lock(r);
                r.restart();
            }},
        {"network", S::Welcome,
            [](Rig &r) {
                lock(r);
                r.restart();
                r.person.flow->openNetworkSettings();
            }},
        {"network-sign-in", S::Welcome,
            [](Rig &r) {
                useProxy(r);
                failConfiguration(r, problem_code::proxy_credentials);
                r.person.flow->openNetworkSettings();
            }},
        {"network-sign-in-wrong", S::Welcome,
            [](Rig &r) {
                useProxy(r);
                failConfiguration(r, problem_code::proxy_credentials);
                r.person.flow->openNetworkSettings();
                r.person.flow->network()->user()->setValue(str("mei.tan"));
                r.person.flow->network()->password()->setValue(Secret(str("guess")));
                r.person.flow->network()->submit();
            }},
        {"network-trouble", S::Welcome,
            [](Rig &r) {
                useProxy(r);
                r.world.network.asks = false;
                failConfiguration(r, problem_code::proxy_refused);
                r.person.flow->openNetworkSettings();
                r.person.flow->network()->submit();
            }},
        {"welcome-handed", S::Welcome,
            [](Rig &r) {
                r.person.handOver();
                r.restart();
            }},
        {"welcome-aws", S::Welcome,
            [](Rig &r) { r.person.flow->welcome()->marketplace()->setValue(marketplaceId(Marketplace::Aws)); }},
        {"welcome-code", S::Welcome,
            [](Rig &r) {
                r.person.flow->welcome()->marketplace()->setValue(marketplaceId(Marketplace::Huawei));
                r.world.backend.fail(str("claim"), problem(problem_code::handoff_unknown, 404));
                r.person.flow->handoff()->code()->setValue(Secret(str("KXQ47MTP")));
                r.person.commit();
            }},
        {"guide", S::PurchaseGuide, [](Rig &r) { r.person.flow->welcome()->showGuide(); }},
        {"guide-errors", S::PurchaseGuide,
            [](Rig &r) {
                r.person.flow->welcome()->showGuide();
                r.person.commit();
            }},
        {"guide-variant", S::PurchaseGuide, [](Rig &r) { r.person.guide(Marketplace::Aws); }},
        {"guide-alibaba", S::PurchaseGuide,
            [](Rig &r) {
                r.person.guide(Marketplace::Alibaba, str("china"));
                r.person.flow->purchaseGuide()->setTicked(str("alibaba/china/real_name"), true);
            }},
        {"guide-huawei", S::PurchaseGuide, [](Rig &r) { r.person.guide(Marketplace::Huawei); }},
        {"guide-unknown", S::PurchaseGuide,
            [](Rig &r) {
                for (Listing &listing : r.world.brand.listings)
                    listing.url.clear();
                r.person.guide(Marketplace::Azure);
            }},
        {"guide-direct", S::PurchaseGuide, [](Rig &r) { r.person.guide(Marketplace::Direct); }},
        {"account-choice", S::AccountChoice,
            [](Rig &r) {
                r.person.flow->welcome()->marketplace()->setValue(str("alibaba"));
                r.person.commit();
            }},
        {"account-choice-missing", S::AccountChoice,
            [](Rig &r) {
                r.person.flow->welcome()->marketplace()->setValue(str("alibaba"));
                r.person.commit();
                r.person.commit();
            }},
        {"account-choice-chosen", S::AccountChoice,
            [](Rig &r) {
                r.person.flow->welcome()->marketplace()->setValue(str("alibaba"));
                r.person.commit();
                r.person.flow->accountChoice()->route()->setValue(str("bind"));
                r.click("how_to_tell");
            }},
    };
}

} // namespace wizard
