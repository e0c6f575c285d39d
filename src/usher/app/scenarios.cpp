#include "usher/app/scenarios.h"

#include "usher/app/walk.h"
#include "usher/flow/accountbindingmodel.h"
#include "usher/flow/accountchoicemodel.h"
#include "usher/flow/activationmethodmodel.h"
#include "usher/flow/flowcontroller.h"
#include "usher/flow/handoffstep.h"
#include "usher/flow/welcomemodel.h"

#include <algorithm>

namespace usher {

namespace {

void fillIn(PurchaseFields *fields, const PurchaseIdentity &purchase)
{
    fields->accountId()->setValue(purchase.accountId);
    fields->instanceId()->setValue(purchase.instanceId);
}

void writeHandover(Walk &walk, FlowController *flow, const QString &code)
{
    walk.add(QStringLiteral("the pairing code"), [flow, code] {
        flow->handoff()->code()->setValue(Secret(code));
        flow->handoff()->claim();
        return true;
    });
}

} // namespace

const QList<Scenario> &scenarios()
{
    using M = Marketplace;
    using R = Route;
    using K = DemoFaults::Keychain;
    static const QList<Scenario> list{
        {"alibaba-new",
            QT_TRANSLATE_NOOP("usher::CommandLine",
                "Bought on Alibaba Cloud, no account so far; the IDs are filled in where they are asked for"),
            M::Alibaba, R::Register, "alibaba_fresh_1"},
        {"alibaba-existing",
            QT_TRANSLATE_NOOP("usher::CommandLine", "Bought on Alibaba Cloud, has an account with forty workspaces"),
            M::Alibaba, R::Bind, "alibaba_fresh_2", "many"},
        {"huawei-new", QT_TRANSLATE_NOOP("usher::CommandLine", "Bought on Huawei Cloud, no account so far"), M::Huawei,
            R::Register, "huawei_fresh"},
        {"huawei-existing",
            QT_TRANSLATE_NOOP("usher::CommandLine", "Bought on Huawei Cloud, has an account with one workspace"),
            M::Huawei, R::Bind, "huawei_fresh", "one"},
        {"aws-new", QT_TRANSLATE_NOOP("usher::CommandLine", "Handed over by AWS: is this your purchase?"), M::Aws,
            R::Undecided, "aws_fresh_1"},
        {"azure-new", QT_TRANSLATE_NOOP("usher::CommandLine", "Handed over by Azure: is this your purchase?"), M::Azure,
            R::Undecided, "azure_fresh"},
        {"alibaba-handed",
            QT_TRANSLATE_NOOP("usher::CommandLine", "Handed over by Alibaba Cloud: nothing is to be typed"), M::Alibaba,
            R::Undecided, "alibaba_handed"},
        {"direct", QT_TRANSLATE_NOOP("usher::CommandLine", "Bought from the vendor, no account so far"), M::Direct,
            R::Register},
        {"already-linked", QT_TRANSLATE_NOOP("usher::CommandLine", "The purchase is linked to an account already"),
            M::Aws, R::Undecided, "aws_linked"},
        {"frozen", QT_TRANSLATE_NOOP("usher::CommandLine", "The purchase is suspended"), M::Aws, R::Undecided,
            "aws_frozen"},
        {"unknown-purchase",
            QT_TRANSLATE_NOOP("usher::CommandLine", "IDs that no marketplace has reported: the vendor can check them"),
            M::Alibaba, R::Bind, "nobody_knows", "many"},
        {"many-workspaces", QT_TRANSLATE_NOOP("usher::CommandLine", "Has an account with hundreds of workspaces"),
            M::Alibaba, R::Bind, "alibaba_fresh_2", "hundreds"},
        {"no-workspace",
            QT_TRANSLATE_NOOP("usher::CommandLine", "Has an account without a workspace: the first is made here"),
            M::Alibaba, R::Bind, "alibaba_fresh_2", "none"},
        {"no-keychain",
            QT_TRANSLATE_NOOP("usher::CommandLine", "This computer has no keychain: nothing secret is kept"),
            M::Alibaba, R::Register, "alibaba_fresh_1", "", {K::None, false}},
        {"locked-keychain",
            QT_TRANSLATE_NOOP("usher::CommandLine", "The keychain is locked until it is unlocked from the wizard"),
            M::Alibaba, R::Register, "alibaba_fresh_1", "", {K::Locked, false}},
        {"slow-network",
            QT_TRANSLATE_NOOP("usher::CommandLine", "Every answer of the service takes more than a second"), M::Alibaba,
            R::Register, "alibaba_fresh_1", "", {K::Sound, true}},
    };
    return list;
}

const Scenario *findScenario(const QString &name)
{
    const auto found = std::find_if(scenarios().cbegin(), scenarios().cend(),
        [&name](const Scenario &one) { return name == QLatin1String(one.name); });
    return found == scenarios().cend() ? nullptr : &*found;
}

QStringList scenarioNames()
{
    QStringList names;
    for (const Scenario &scenario : scenarios())
        names.append(QString::fromLatin1(scenario.name));
    return names;
}

void writeBeginning(Walk &walk, FlowController *flow, const Scenario &scenario, const DemoCases &cases)
{
    if (!scenario.marketplace)
        return;
    const QString purpose = QString::fromLatin1(scenario.purchase);
    const PurchaseIdentity purchase = cases.purchases.value(purpose, DemoCases::unknownPurchase());
    const QString username = cases.billingAccounts.value(QString::fromLatin1(scenario.account)).username;
    walk.add(QStringLiteral("the service answers"), [flow] { return flow->hasStarted() && flow->facts().ready(); });
    walk.add(QStringLiteral("the marketplace"), [flow, marketplace = *scenario.marketplace] {
        flow->welcome()->marketplace()->setValue(marketplaceId(marketplace));
        return true;
    });
    if (scenario.route == Route::Undecided)
        return writeHandover(walk, flow, cases.pairingCodes.value(purpose));
    const auto commitOn = [&walk, flow](Step step) {
        walk.add(QStringLiteral("on from ") + stepId(step), [flow, step] {
            const bool there = flow->currentStep() == step;
            if (there)
                flow->current()->commit();
            return there;
        });
    };
    commitOn(Step::Welcome);
    walk.add(QStringLiteral("the route"), [flow, route = scenario.route] {
        if (flow->currentStep() != Step::AccountChoice)
            return false;
        flow->accountChoice()->route()->setValue(routeId(route));
        return true;
    });
    commitOn(Step::AccountChoice);
    walk.add(QStringLiteral("what is filled in"), [flow, route = scenario.route, purchase, username] {
        if (flow->currentStep() != (route == Route::Bind ? Step::AccountBinding : Step::BasicInformation))
            return false;
        if (route == Route::Bind)
            flow->accountBinding()->username()->setValue(username);
        fillIn(
            route == Route::Bind ? flow->accountBinding()->purchase() : flow->activationMethod()->purchase(), purchase);
        return true;
    });
}

} // namespace usher
