#include "gui/scenes.h"
#include "usher/flow/arrival.h"
#include "usher/flow/handoffstep.h"

namespace wizard {

namespace {

// A link was opened, on Welcome.
void openLink(Rig &rig)
{
    rig.person.flow->arrival()->takeTicket(Secret(str("ticket")));
    spin();
}

void bring(Rig &rig, const api::RedeemedHandoff &answer)
{
    rig.world.timing.second = 1;
    rig.restart();
    rig.world.backend.redeemed = answer;
    openLink(rig);
    HandoffStep *handoff = rig.person.flow->handoff();
    QVERIFY(QTest::qWaitFor([handoff] { return handoff->state() == HandoffStep::State::Verified; }));
}

void wait(Rig &rig)
{
    rig.world.backend.redeemed.pending = true;
    openLink(rig);
}

void fetch(Rig &rig, const char *marketplace)
{
    rig.world.backend.redeemed.pending = true;
    rig.person.flow->welcome()->marketplace()->setValue(str(marketplace));
    rig.person.flow->arrival()->startInMarketplace();
    spin();
}

api::RedeemedHandoff alibaba(usher::PurchaseState state = usher::PurchaseState::Active)
{
    api::RedeemedHandoff answer = redeemed(Marketplace::Alibaba, str("1234567890123456"), str("88880001"));
    answer.purchase.state = state;
    return answer;
}

} // namespace

// What comes from a marketplace's page, by a link or fetched.
QList<Scene> scenesOfHandoffs()
{
    using S = Step;
    return {
        {"welcome-fetch", S::Welcome,
            [](Rig &r) { r.person.flow->welcome()->marketplace()->setValue(marketplaceId(Marketplace::Alibaba)); }},
        {"handoff-claiming", S::Welcome,
            [](Rig &r) {
                r.world.backend.held.insert(str("claim"));
                openLink(r);
            }},
        {"handoff-waiting", S::Welcome, wait},
        {"handoff-fetching", S::Welcome, [](Rig &r) { fetch(r, "alibaba"); }},
        {"handoff-question", S::Welcome, [](Rig &r) { bring(r, alibaba()); }},
        {"handoff-question-part", S::Welcome,
            [](Rig &r) { bring(r, redeemed(Marketplace::Huawei, {}, str("b0c4d2f0-0001"))); }},
        {"handoff-frozen", S::Welcome, [](Rig &r) { bring(r, alibaba(usher::PurchaseState::Frozen)); }},
        {"handoff-used", S::Welcome,
            [](Rig &r) {
                r.world.backend.fail(str("claim"), problem(problem_code::handoff_unknown, 404));
                openLink(r);
            }},
        {"handoff-unreachable", S::Welcome,
            [](Rig &r) {
                r.world.backend.fail(str("claim"), problem(problem_code::unreachable));
                openLink(r);
            }},
        {"handoff-second", S::Welcome,
            [](Rig &r) {
                wait(r);
                r.person.flow->arrival()->takeTicket(Secret(str("another")));
            }},
        {"welcome-waiting", S::Welcome,
            [](Rig &r) {
                wait(r);
                r.person.flow->back();
            }},
        {"welcome-fetching", S::Welcome,
            [](Rig &r) {
                fetch(r, "aws");
                r.person.flow->back();
            }},
        {"welcome-question", S::Welcome,
            [](Rig &r) {
                bring(r, alibaba());
                r.person.flow->back();
            }},
        {"welcome-frozen", S::Welcome,
            [](Rig &r) {
                bring(r, alibaba(usher::PurchaseState::Frozen));
                r.person.flow->back();
            }},
        {"handoff-linked", S::AlreadyLinked,
            [](Rig &r) {
                api::RedeemedHandoff answer = alibaba();
                answer.purchase.linkedTo = str("m•••n");
                bring(r, answer);
            }},
        {"arrived", S::BasicInformation,
            [](Rig &r) {
                r.person.to(S::BasicInformation);
                openLink(r);
            }},
        {"arrived-anew", S::WorkspaceBinding,
            [](Rig &r) {
                r.person.to(S::WorkspaceBinding);
                openLink(r);
            }},
        {"arrived-blocked", S::ActivationMethod,
            [](Rig &r) {
                r.person.to(S::ActivationMethod);
                r.person.fillActivation();
                r.world.backend.held.insert(str("activate"));
                r.person.commit();
                openLink(r);
            }},
        {"activation-asked", S::ActivationMethod,
            [](Rig &r) {
                handOver(r, Marketplace::Alibaba, str("1234567890123456"), str("88880001"));
                r.person.commit();
            }},
        {"activation-mine", S::ActivationMethod,
            [](Rig &r) {
                handOver(r, Marketplace::Alibaba, str("1234567890123456"), str("88880001"));
                r.person.flow->activationMethod()->mine();
            }},
    };
}

} // namespace wizard
