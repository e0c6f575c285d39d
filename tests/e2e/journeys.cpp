#include "e2e/journeys.h"

#include "usher/flow/accountbindingmodel.h"

namespace usher::test {

using namespace counting;

namespace {

void toCompany(const Traveller &t)
{
    pages::welcome(t.driver, alibaba);
    pages::chooseRoute(t.driver, name("register"));
    pages::fillBasic(t.driver, ana);
    pages::leaveBasic(t.driver, ana);
    pages::fillCompany(t.driver, ana);
}

void toBinding(const Traveller &t)
{
    pages::welcome(t.driver, huawei);
    pages::chooseRoute(t.driver, name("bind"));
    pages::fillBinding(t.driver, ana, huawei);
}

const QList<Leg> registerPageByPage{
    [](const Traveller &t) {
        t.driver.reach(Step::Welcome);
        t.driver.press(name("marketplace_alibaba"));
        t.dieSaved();
    },
    [](const Traveller &t) {
        t.opensOn(Step::Welcome);
        t.driver.expect(name("the marketplace is kept"), [&] { return t.driver.isOn(name("marketplace_alibaba")); });
        t.driver.next();
        t.driver.reach(Step::AccountChoice);
        t.driver.press(name("route_register"));
        t.dieSaved();
    },
    [](const Traveller &t) {
        t.opensOn(Step::AccountChoice);
        t.driver.expect(name("the route is kept"), [&] { return t.driver.isOn(name("route_register")); });
        t.driver.next();
        pages::fillBasic(t.driver, ana);
        t.dieSaved();
    },
    [](const Traveller &t) {
        t.basicIsKept();
        pages::leaveBasic(t.driver, ana);
        pages::fillCompany(t.driver, ana);
        t.dieSaved();
    },
    [](const Traveller &t) {
        t.companyIsKept();
        t.driver.next(); // with the password and the proof from the keychain
        pages::fillActivation(t.driver, alibaba);
        t.dieSaved();
    },
    [](const Traveller &t) {
        t.activationIsKept();
        t.driver.next();
        t.driver.reach(Step::Success);
        t.dieSaved();
    },
    [](const Traveller &t) { t.opensOn(Step::Success); },
};

const QList<Leg> registerInFlight{
    [](const Traveller &t) {
        toCompany(t);
        t.dieBeforeItArrives();
    },
    [](const Traveller &t) {
        t.companyIsKept();
        t.dieBeforeTheAnswer(accounts);
    },
    [](const Traveller &t) {
        // Registered, and the session of that time is never handed out again…
        t.driver.reach(Step::SignIn);
        t.dieSaved();
    },
    [](const Traveller &t) {
        t.opensOn(Step::SignIn);
        // …but the password is at hand, from the keychain.
        t.driver.wait(name("the password is kept"), [&] { return t.driver.text(name("password")) == ana.password; });
        t.driver.next();
        pages::fillActivation(t.driver, alibaba);
        t.dieBeforeItArrives();
    },
    [](const Traveller &t) {
        t.activationIsKept();
        t.dieBeforeTheAnswer(workspaces);
    },
    [](const Traveller &t) { t.driver.reach(Step::Success); },
};

const QList<Leg> bindPageByPage{
    [](const Traveller &t) {
        toBinding(t);
        t.dieSaved();
    },
    [](const Traveller &t) {
        t.bindingIsKept();
        t.driver.next();
        t.driver.reach(Step::WorkspaceBinding);
        t.dieSaved();
    },
    [](const Traveller &t) {
        t.opensOn(Step::WorkspaceBinding);
        t.driver.bindRow(0);
        t.driver.reach(Step::ConfirmBinding);
        t.dieSaved();
    },
    [](const Traveller &t) {
        t.opensOn(Step::ConfirmBinding);
        t.driver.expect(name("the workspace is kept"),
            [&] { return t.driver.draft().pending && t.driver.draft().pending->name == name("Payments production"); });
        t.driver.next();
        t.driver.reach(Step::WorkspaceBinding);
        t.driver.press(name("create_workspace"));
        pages::fillCreate(t.driver, jun);
        t.dieSaved();
    },
    [](const Traveller &t) {
        t.createIsKept();
        pages::fillCreatePasswords(t.driver, jun);
        t.driver.next();
        t.driver.reach(Step::WorkspaceBinding);
        t.driver.next();
        t.driver.reach(Step::Success);
        t.dieSaved();
    },
    [](const Traveller &t) { t.opensOn(Step::Success); },
};

const QList<Leg> bindInFlight{
    [](const Traveller &t) {
        toBinding(t);
        t.dieBeforeItArrives();
    },
    [](const Traveller &t) {
        t.bindingIsKept();
        t.dieBeforeTheAnswer(links);
    },
    [](const Traveller &t) {
        // Bound; for a session the mailbox is asked once more.
        t.driver.reach(Step::AccountBinding);
        t.driver.wait(name("the old proof is spent"),
            [&] { return t.driver.shows(name("send_code")) && t.driver.flow().accountBinding()->firstBadField(); });
        t.driver.sendCode();
        t.driver.enterCode(ana.email);
        t.driver.confirmed();
        t.driver.next();
        t.driver.reach(Step::WorkspaceBinding);
        t.driver.bindRow(0);
        t.driver.reach(Step::ConfirmBinding);
        t.dieBeforeItArrives();
    },
    [](const Traveller &t) {
        t.opensOn(Step::ConfirmBinding);
        t.dieBeforeTheAnswer(bindings);
    },
    [](const Traveller &t) {
        t.driver.reach(Step::WorkspaceBinding); // by itself
        t.driver.press(name("create_workspace"));
        pages::fillCreate(t.driver, jun);
        pages::fillCreatePasswords(t.driver, jun);
        t.dieBeforeItArrives();
    },
    [](const Traveller &t) {
        t.createIsKept();
        t.shows(name("password"), jun.password); // was kept for the request
        t.dieBeforeTheAnswer(workspaces);
    },
    [](const Traveller &t) {
        t.driver.reach(Step::WorkspaceBinding); // by itself
        t.driver.expect(name("both are bound"), [&] { return t.driver.draft().bound.size() == 2; });
        t.dieBeforeItArrives();
    },
    [](const Traveller &t) {
        t.opensOn(Step::WorkspaceBinding);
        t.dieBeforeTheAnswer(completions);
    },
    [](const Traveller &t) { t.driver.reach(Step::Success); },
};

// The hand-over says that the cloud account is linked already.
const QList<Leg> linkedAlready{
    [](const Traveller &t) {
        t.driver.reach(Step::Welcome);
        pages::pair(t.driver, {alibaba.marketplace, {}, {}, qEnvironmentVariable(pairingVariable)});
        t.driver.reach(Step::AlreadyLinked); // at once
        t.dieSaved();
    },
    [](const Traveller &t) {
        t.opensOn(Step::AlreadyLinked);
        t.driver.press(name("bind_with_it"));
        t.driver.reach(Step::AccountBinding);
        t.driver.press(name("handoff_mine"));
        t.driver.type(name("username"), ana.username);
        t.driver.sendCode();
        t.driver.enterCode(ana.email);
        t.driver.confirmed();
        t.driver.next();
        t.driver.reach(Step::WorkspaceBinding);
        t.driver.bindRow(0);
        t.driver.reach(Step::ConfirmBinding);
        t.driver.next();
        t.driver.reach(Step::WorkspaceBinding);
        t.driver.next();
        t.driver.reach(Step::Success);
    },
};

} // namespace

const QList<Journey> &journeys()
{
    static const QList<Journey> all{
        {"register, page by page", false, registerPageByPage, {1, 1, 1, 1, 1, 0}},
        {"register, in flight", false, registerInFlight, {1, 1, 1, 1, 1, 0}},
        {"bind, page by page", true, bindPageByPage, {2, 2, 2, 3, 2, 1}},
        {"bind, in flight", true, bindInFlight, {2, 2, 2, 3, 2, 1}},
        {"linked already", true, linkedAlready, {1, 1, 1, 2, 1, 1}},
    };
    return all;
}

} // namespace usher::test
