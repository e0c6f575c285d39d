#include "common/core/problemcodes.h"
#include "usher/flow/networkmodel.h"
#include "usher/scenes/acts.h"
#include "usher/scenes/scene.h"
#include "usher/wizard/pages/page.h"

#include <QAbstractButton>

namespace usher::scenes {

namespace {

void pick(Script &s, Marketplace marketplace)
{
    s.act([marketplace](Actor &a) { a.flow->welcome()->marketplace()->setValue(marketplaceId(marketplace)); });
}

void openNetwork(Script &s)
{
    s.act([](Actor &a) { a.flow->openNetworkSettings(); });
}

void askProxy(Script &s)
{
    useProxy(s);
    failConfiguration(s, problem_code::proxy_credentials);
}

void troubleKeychain(Script &s, const QString &code)
{
    signedInBefore(s);
    s.act([code](Actor &a) { a.world.keychain.trouble = problem(code); }).restart();
}

void breakOff(Script &s)
{
    s.choose(Marketplace::Alibaba, Route::Register);
    s.act([](Actor &a) { a.flow->goTo(Step::Welcome); });
}

} // namespace

// Welcome, the network, how to buy, and which account.
QList<Scene> beginning()
{
    using S = Step;
    return {
        {"welcome", S::Welcome, "Welcome, nothing chosen", [](Script &) {}},
        {"welcome-errors", S::Welcome, "Welcome, Next without a marketplace", [](Script &s) { s.commit(); }},
        {"welcome-loading", S::Welcome, "Welcome, the service has not answered so far",
            [](Script &s) {
                s.act([](Actor &a) { a.world.backend.hold(QStringLiteral("configuration")); }).restart();
            }},
        {"welcome-unreachable", S::Welcome, "Welcome, the service cannot be reached",
            [](Script &s) { failConfiguration(s, problem_code::unreachable); }},
        {"welcome-offline", S::Welcome, "Welcome, this computer has no network",
            [](Script &s) { failConfiguration(s, problem_code::offline); }},
        {"welcome-overloaded", S::Welcome, "Welcome, the service has too much to do",
            [](Script &s) { failConfiguration(s, problem_code::overloaded); }},
        {"welcome-untrusted", S::Welcome, "Welcome, the service's certificate is not trusted",
            [](Script &s) { failConfiguration(s, problem_code::tls_untrusted); }},
        {"welcome-clock", S::Welcome, "Welcome, this computer's clock is wrong",
            [](Script &s) { failConfiguration(s, problem_code::tls_not_yet_valid); }},
        {"welcome-portal", S::Welcome, "Welcome, another page answers in the service's place",
            [](Script &s) { failConfiguration(s, problem_code::not_our_service); }},
        {"welcome-proxy", S::Welcome, "Welcome, the proxy wants a sign-in", askProxy},
        {"welcome-nobackend", S::Welcome, "Welcome, no activation service is configured",
            [](Script &s) {
                s.act([](Actor &a) { a.world.setup.policyFile = QStringLiteral("/etc/usher/policy.json"); });
                failConfiguration(s, problem_code::no_backend);
            }},
        {"welcome-locked", S::Welcome, "Welcome, an administrator has fixed the marketplace and more",
            [](Script &s) { lock(s).restart(); }},
        {"welcome-keychain-none", S::Welcome, "Welcome, this computer has no keychain",
            [](Script &s) { troubleKeychain(s, problem_code::keychain_none); }},
        {"welcome-keychain-locked", S::Welcome, "Welcome, the keychain is locked",
            [](Script &s) { troubleKeychain(s, problem_code::keychain_locked); }},
        {"welcome-keychain-denied", S::Welcome, "Welcome, the keychain's prompt was put away",
            [](Script &s) {
                troubleKeychain(s, problem_code::keychain_locked);
                s.act([](Actor &a) { a.flow->unlockKeychain(); });
            }},
        {"welcome-keychain-silent", S::Welcome, "Welcome, the keychain does not answer",
            [](Script &s) { troubleKeychain(s, problem_code::keychain_unknown); }},
        {"welcome-disk-full", S::Welcome, "Welcome, what is typed cannot be kept on the disk",
            [](Script &s) {
                s.act([](Actor &a) { a.world.stateFile.trouble = problem(problem_code::state_unwritable); });
                breakOff(s);
            }},
        {"welcome-set-aside", S::Welcome, "Welcome, what was kept could not be read and was moved",
            [](Script &s) {
                s.act([](Actor &a) {
                     a.world.stateFile.content.setAside = QStringLiteral("/home/mei/.local/share/usher/state.broken");
                 }).restart();
            }},
        {"welcome-accounts", S::Welcome, "Welcome, accounts that were made here", [](Script &s) { signedInBefore(s); }},
        {"welcome-accounts-asking", S::Welcome, "Welcome, sign out asks; another sign-out failed",
            [](Script &s) {
                signedInBefore(s);
                s.act([](Actor &a) {
                    a.flow->welcome()->accounts()->askSignOut(accountId(u'b'));
                    a.world.keychain.trouble = problem(problem_code::keychain_denied);
                    a.flow->welcome()->accounts()->signOut(accountId(u'c'));
                });
            }},
        {"welcome-accounts-unfinished", S::Welcome, "Welcome, accounts and an unfinished activation",
            [](Script &s) {
                signedInBefore(s);
                breakOff(s);
            }},
        {"welcome-unfinished", S::Welcome, "Welcome, an unfinished activation", breakOff},
        {"welcome-handed", S::Welcome, "Welcome, a marketplace handed a purchase over",
            [](Script &s) { s.handOver().restart(); }},
        {"welcome-aws", S::Welcome, "Welcome, AWS chosen: it begins in the marketplace",
            [](Script &s) { pick(s, Marketplace::Aws); }},
        {"welcome-code", S::Welcome, "Welcome, a pairing code that nobody knows",
            [](Script &s) {
                pick(s, Marketplace::Huawei);
                s.act([](Actor &a) {
                     a.world.backend.fail(QStringLiteral("claim"), problem(problem_code::handoff_unknown, 404));
                     a.flow->handoff()->code()->setValue(Secret(QStringLiteral("KXQ47MTP")));
                 }).commit();
            }},

        {"network", S::Welcome, "Network settings, some fixed by an administrator",
            [](Script &s) {
                lock(s).restart();
                openNetwork(s);
            }},
        {"network-sign-in", S::Welcome, "Network settings, the proxy wants a sign-in",
            [](Script &s) {
                askProxy(s);
                openNetwork(s);
            }},
        {"network-sign-in-wrong", S::Welcome, "Network settings, the proxy refuses the sign-in",
            [](Script &s) {
                askProxy(s);
                openNetwork(s);
                s.act([](Actor &a) {
                    a.flow->network()->user()->setValue(QStringLiteral("mei.tan"));
                    a.flow->network()->password()->setValue(Secret(QStringLiteral("guess")));
                    a.flow->network()->submit();
                });
            }},
        {"network-trouble", S::Welcome, "Network settings, the proxy refuses the connection",
            [](Script &s) {
                useProxy(s).act([](Actor &a) { a.world.network.asks = false; });
                failConfiguration(s, problem_code::proxy_refused);
                openNetwork(s);
                s.act([](Actor &a) { a.flow->network()->submit(); });
            }},

        {"help", S::Welcome, "Help, about this program, details for support",
            [](Script &s) { s.act([](Actor &a) { a.flow->openHelp(); }); }},

        {"guide", S::PurchaseGuide, "How to buy, no marketplace chosen",
            [](Script &s) { s.act([](Actor &a) { a.flow->welcome()->showGuide(); }); }},
        {"guide-errors", S::PurchaseGuide, "How to buy, Next without a marketplace",
            [](Script &s) { s.act([](Actor &a) { a.flow->welcome()->showGuide(); }).commit(); }},
        {"guide-variant", S::PurchaseGuide, "How to buy, China or international is asked",
            [](Script &s) { s.guide(Marketplace::Aws); }},
        {"guide-alibaba", S::PurchaseGuide, "How to buy on Alibaba Cloud, one step ticked",
            [](Script &s) {
                s.guide(Marketplace::Alibaba, QStringLiteral("china")).act([](Actor &a) {
                    a.flow->purchaseGuide()->setTicked(QStringLiteral("alibaba/china/real_name"), true);
                });
            }},
        {"guide-alibaba-international", S::PurchaseGuide, "How to buy on Alibaba Cloud, international",
            [](Script &s) { s.guide(Marketplace::Alibaba, QStringLiteral("international")); }},
        {"guide-huawei", S::PurchaseGuide, "How to buy on Huawei Cloud, with the joint service",
            [](Script &s) { s.guide(Marketplace::Huawei); }},
        {"guide-aws", S::PurchaseGuide, "How to buy on AWS",
            [](Script &s) { s.guide(Marketplace::Aws, QStringLiteral("international")); }},
        {"guide-azure", S::PurchaseGuide, "How to buy on Azure", [](Script &s) { s.guide(Marketplace::Azure); }},
        {"guide-unknown", S::PurchaseGuide, "How to buy, the brand names no listing",
            [](Script &s) {
                s.act([](Actor &a) {
                     for (Listing &listing : a.world.brand.listings)
                         listing.url.clear();
                 }).guide(Marketplace::Azure);
            }},
        {"guide-direct", S::PurchaseGuide, "How to buy from the vendor",
            [](Script &s) { s.guide(Marketplace::Direct); }},

        {"account-choice", S::AccountChoice, "Account choice, nothing chosen",
            [](Script &s) {
                pick(s, Marketplace::Alibaba);
                s.commit();
            }},
        {"account-choice-missing", S::AccountChoice, "Account choice, Next without a choice",
            [](Script &s) {
                pick(s, Marketplace::Alibaba);
                s.commit().commit();
            }},
        {"account-choice-chosen", S::AccountChoice, "Account choice, how to tell is open",
            [](Script &s) {
                pick(s, Marketplace::Alibaba);
                s.commit().act([](Actor &a) { a.flow->accountChoice()->route()->setValue(routeId(Route::Bind)); });
            },
            [](Page &page) { page.findChild<QAbstractButton *>(QStringLiteral("how_to_tell"))->click(); }},
    };
}

} // namespace usher::scenes
