#include "common/core/problemcodes.h"
#include "usher/flow/arrival.h"
#include "usher/flow/handoffstep.h"
#include "usher/scenes/acts.h"
#include "usher/scenes/scene.h"

namespace usher::scenes {

namespace {

api::RedeemedHandoff alibaba(PurchaseState state = PurchaseState::Active)
{
    api::RedeemedHandoff answer
        = redeemed(Marketplace::Alibaba, QStringLiteral("1234567890123456"), QStringLiteral("88880001"));
    answer.purchase.state = state;
    return answer;
}

api::RedeemedHandoff huaweiPart()
{
    return redeemed(Marketplace::Huawei, {}, QStringLiteral("b0c4d2f0-0001"));
}

void bringBack(Script &s, const api::RedeemedHandoff &answer)
{
    bring(s, answer).act([](Actor &a) { a.flow->back(); });
}

void waitForBrowser(Script &s)
{
    s.act([](Actor &a) {
        a.world.backend.redeemed.pending = true;
        a.world.backend.expect({QStringLiteral("claim")});
        a.world.backend.expectAlways(QStringLiteral("redeem"));
    });
    openLink(s);
}

void fetch(Script &s, Marketplace marketplace)
{
    s.act([marketplace](Actor &a) {
        a.world.backend.redeemed.pending = true;
        a.world.backend.expect({QStringLiteral("open")});
        a.world.backend.expectAlways(QStringLiteral("redeem"));
        a.flow->welcome()->marketplace()->setValue(marketplaceId(marketplace));
        a.flow->arrival()->startInMarketplace();
    });
}

void refuseTicket(Script &s, const QString &code, int status = 0)
{
    s.act([code, status](Actor &a) { a.world.backend.fail(QStringLiteral("claim"), problem(code, status)); });
    openLink(s);
}

} // namespace

// What comes from a marketplace's page, by a link or fetched.
QList<Scene> handoffs()
{
    using S = Step;
    return {
        {"welcome-fetch", S::Welcome, "Welcome, Alibaba Cloud chosen: its page can be opened",
            [](Script &s) {
                s.act(
                    [](Actor &a) { a.flow->welcome()->marketplace()->setValue(marketplaceId(Marketplace::Alibaba)); });
            }},
        {"handoff-claiming", S::Welcome, "A link was opened and is being looked up",
            [](Script &s) {
                s.act([](Actor &a) { a.world.backend.hold(QStringLiteral("claim")); });
                openLink(s);
            }},
        {"handoff-waiting", S::Welcome, "A link was opened; both sides show the same code", waitForBrowser},
        {"handoff-fetching", S::Welcome, "The marketplace's page was opened from here; waiting for the browser",
            [](Script &s) { fetch(s, Marketplace::Alibaba); }},
        {"handoff-question", S::Welcome, "Is this your purchase?", [](Script &s) { bring(s, alibaba()); }},
        {"handoff-question-part", S::Welcome, "Is this your purchase? Without an account ID",
            [](Script &s) { bring(s, huaweiPart()); }},
        {"handoff-frozen", S::Welcome, "The purchase that came is frozen",
            [](Script &s) { bring(s, alibaba(PurchaseState::Frozen)); }},
        {"handoff-used", S::Welcome, "The link was used already",
            [](Script &s) { refuseTicket(s, problem_code::handoff_unknown, 404); }},
        {"handoff-late", S::Welcome, "The link is too old",
            [](Script &s) { refuseTicket(s, problem_code::handoff_expired, 410); }},
        {"handoff-denied", S::Welcome, "It was refused in the browser",
            [](Script &s) { refuseTicket(s, problem_code::handoff_denied, 403); }},
        {"handoff-unreachable", S::Welcome, "A link was opened, the service cannot be reached",
            [](Script &s) { refuseTicket(s, problem_code::unreachable); }},
        {"handoff-second", S::Welcome, "A second link while one is waiting",
            [](Script &s) {
                waitForBrowser(s);
                s.act([](Actor &a) { a.flow->arrival()->takeTicket(Secret(QStringLiteral("another"))); });
            }},
        {"welcome-waiting", S::Welcome, "Welcome, back from a link that waits",
            [](Script &s) {
                waitForBrowser(s);
                s.act([](Actor &a) { a.flow->back(); });
            }},
        {"welcome-fetching", S::Welcome, "Welcome, back from AWS's page that was opened",
            [](Script &s) {
                fetch(s, Marketplace::Aws);
                s.act([](Actor &a) { a.flow->back(); });
            }},
        {"welcome-question", S::Welcome, "Welcome, back from the question whose purchase it is",
            [](Script &s) { bringBack(s, alibaba()); }},
        {"welcome-frozen", S::Welcome, "Welcome, back from a frozen purchase",
            [](Script &s) { bringBack(s, alibaba(PurchaseState::Frozen)); }},
        {"handoff-linked", S::AlreadyLinked, "The purchase that came is linked already",
            [](Script &s) {
                api::RedeemedHandoff answer = alibaba();
                answer.purchase.linkedTo = QStringLiteral("m•••n");
                bring(s, answer);
            }},
        {"arrived", S::BasicInformation, "A link while something is begun: it asks",
            [](Script &s) { openLink(s.to(S::BasicInformation)); }},
        {"arrived-anew", S::WorkspaceBinding, "A link while another purchase is in use: it would begin anew",
            [](Script &s) { openLink(s.to(S::WorkspaceBinding)); }},
        {"arrived-blocked", S::ActivationMethod, "A link while something is being sent",
            [](Script &s) {
                s.to(S::ActivationMethod).fillActivation();
                s.act([](Actor &a) { a.world.backend.hold(QStringLiteral("activate")); }).commit();
                openLink(s);
            }},
        {"activation-handed", S::ActivationMethod, "Activation method, the purchase was handed over",
            [](Script &s) { handOver(s, alibaba()); }},
        {"activation-handed-part", S::ActivationMethod, "Activation method, handed over without an account ID",
            [](Script &s) { handOver(s, huaweiPart()); }},
        {"activation-waiting", S::ActivationMethod, "Activation method, waiting for the browser",
            [](Script &s) { handOver(s, redeemed(Marketplace::Alibaba, {}, {}), true); }},
        {"activation-asked", S::ActivationMethod, "Activation method, Activate before the purchase was confirmed",
            [](Script &s) { handOver(s, alibaba()).commit(); }},
        {"activation-mine", S::ActivationMethod, "Activation method, the purchase was confirmed",
            [](Script &s) { handOver(s, alibaba()).act([](Actor &a) { a.flow->activationMethod()->mine(); }); }},
    };
}

} // namespace usher::scenes
