#include "usher/flow/words.h"

#include "common/core/problemcodes.h"
#include "common/core/redactor.h"
#include "usher/flow/marketplaces/marketplaces.h"

#include <QCoreApplication>

// What is said of purchases: how sure we are of them, and how a marketplace hands one over.
namespace usher::words {

QString handoff(Marketplace bought, const Brand &brand)
{
    //: %1: "AWS", "Azure"
    return QCoreApplication::translate(
        "usher::words::Purchase", "%1 tells us itself what you bought: there are no IDs to type.")
        .arg(marketplace(bought, brand));
}

namespace {

QStringList consoleSteps(Marketplace bought, const Brand &brand)
{
    QStringList steps;
    for (const char *const step : profileOf(bought).consoleSteps)
        steps.append(QCoreApplication::translate("usher::words::Purchase", step));
    if (steps.isEmpty()) {
        //: %1 is a marketplace
        steps.append(QCoreApplication::translate(
            "usher::words::Purchase", "Open your subscription in %1 and sign in to the product from there.")
                         .arg(marketplace(bought, brand)));
    }
    return steps;
}

} // namespace

QStringList approvalSteps(Marketplace bought, const Brand &brand, HandoffWay way)
{
    QStringList steps;
    if (way == HandoffWay::Opened)
        steps = consoleSteps(bought, brand);
    steps << QCoreApplication::translate("usher::words::Purchase", "Compare the code in your browser with this one.")
          << QCoreApplication::translate("usher::words::Purchase",
                 "If it is the same, approve there. If it is not, or no page is there, cancel here.");
    return steps;
}

QString purchaseState(PurchaseState state)
{
    switch (state) {
    case PurchaseState::Active:
    case PurchaseState::Announced:
        break;
    case PurchaseState::Frozen:
        return text({problem_code::purchase_frozen, {}});
    case PurchaseState::Expired:
        return text({problem_code::purchase_expired, {}});
    case PurchaseState::Released:
    case PurchaseState::Superseded:
        return text({problem_code::purchase_released, {}});
    }
    return {};
}

QStringList handoffSteps(Marketplace bought, const Brand &brand)
{
    QStringList steps = consoleSteps(bought, brand);
    steps << QCoreApplication::translate(
        "usher::words::Purchase", "The page that opens shows a pairing code. Enter it here.");
    return steps;
}

QString trust(Trust trust, Marketplace bought, const Brand &brand)
{
    if (bought == Marketplace::Direct)
        return {};
    switch (trust) {
    case Trust::Verified:
        //: Of a purchase. %1: "Alibaba Cloud"
        return QCoreApplication::translate("usher::words::Purchase", "confirmed by %1").arg(marketplace(bought, brand));
    case Trust::Matched:
        return QCoreApplication::translate("usher::words::Purchase", "found in our records");
    case Trust::Typed:
        break;
    }
    return QCoreApplication::translate("usher::words::Purchase", "as you typed it");
}

QString source(const api::HandedPurchase &handed, const Brand &brand)
{
    //: %1: "Alibaba Cloud", %2: a time of day, or day and time
    return QCoreApplication::translate("usher::words::Purchase", "Confirmed by %1, %2")
        .arg(marketplace(handed.marketplace, brand), moment(handed.verifiedAt));
}

QString matched(Marketplace bought, const Brand &brand)
{
    //: Typed IDs. %1: "Alibaba Cloud"
    return QCoreApplication::translate("usher::words::Purchase", "Matches a purchase that %1 reported.")
        .arg(marketplace(bought, brand));
}

QString purchase(const PurchaseIdentity &identity, const Brand &brand)
{
    const QString name = marketplace(identity.marketplace, brand);
    const QString account = redact::identifier(identity.accountId);
    const QString instance = redact::identifier(identity.instanceId);
    if (account.isEmpty() && instance.isEmpty())
        return name;
    if (instance.isEmpty()) {
        //: A purchase. %1: "Alibaba Cloud", %2: "1234…3456"
        return QCoreApplication::translate("usher::words::Purchase", "%1 account %2").arg(name, account);
    }
    if (account.isEmpty()) {
        //: A purchase. %1: "Huawei Cloud", %2: "8888…0001"
        return QCoreApplication::translate("usher::words::Purchase", "%1, instance %2").arg(name, instance);
    }
    //: A purchase. %1: "Alibaba Cloud", %2: "1234…3456", %3: "8888…0001"
    return QCoreApplication::translate("usher::words::Purchase", "%1 account %2, instance %3")
        .arg(name, account, instance);
}

} // namespace usher::words
