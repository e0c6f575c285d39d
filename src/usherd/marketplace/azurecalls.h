#pragma once

#include "common/core/result.h"
#include "common/core/secret.h"
#include "usherd/marketplace/answer.h"
#include "usherd/marketplace/event.h"
#include "usherd/marketplace/outgoing.h"

#include <QByteArray>
#include <QString>

// Microsoft's interface for SaaS purchases, version 2018-08-31, and the Entra token that each of its calls needs.
// `now`: ms since 1970 UTC.
namespace usherd::marketplace {

// What Microsoft calls itself in tokens, as the marketplace: their resource when we call, their caller when it calls.
inline const QString azureMarketplaceId = QStringLiteral("20e940b3-4c77-4b0b-9a53-9e16a1b010a7");

struct AzureListing
{
    QString variant; // "international"
    QString tenantId; // the publisher's, lower case
    QString clientId; // of the publisher's application, lower case
    QByteArray loginUrl = QByteArrayLiteral("https://login.microsoftonline.com");
    QByteArray apiUrl = QByteArrayLiteral("https://marketplaceapi.microsoft.com/api");
};

struct AzureAccess
{
    usher::Secret token;
    qint64 expiresAt = 0; // ms since 1970 UTC
};
OutgoingRequest azureAccess(const AzureListing &listing, const usher::Secret &clientSecret);
Answer<AzureAccess> readAzureAccess(const OutgoingAnswer &answer, qint64 now);

enum class AzureState { PendingFulfillmentStart, Subscribed, Suspended, Unsubscribed };

struct AzureSubscription
{
    QString id; // lower case
    QString offer;
    QString plan;
    int quantity = 0; // 0: not sold by seats
    AzureState state = AzureState::PendingFulfillmentStart;
    QString purchaserTenant; // who pays; lower case
    QString beneficiaryTenant; // who uses it; lower case, may be empty
    qint64 termEndsAt = 0; // ms since 1970 UTC; 0: not said
    bool trial = false;
    bool test = false; // bought by the publisher, to try
};

OutgoingRequest azureResolve(const AzureListing &listing, const AzureAccess &access, const usher::Secret &token);
// StartAgain: the token is wrong or too old.
Answer<AzureSubscription> readAzureResolved(const OutgoingAnswer &answer);
// The same of a purchase that is known: its term after a renewal, which no notification tells.
OutgoingRequest azureSubscription(const AzureListing &listing, const AzureAccess &access, const QString &subscription);
Answer<AzureSubscription> readAzureSubscription(const OutgoingAnswer &answer);
// What the purchase is now. Announced until it is activated.
PurchaseEvent azurePurchase(const AzureListing &listing, const AzureSubscription &subscription);

// From the answer on Microsoft bills, and the purchase is Subscribed: only after the buyer has confirmed.
OutgoingRequest azureActivate(
    const AzureListing &listing, const AzureAccess &access, const AzureSubscription &subscription);
// NotFound: no such subscription. Configuration also stands for one that waits for no activation.
Answer<usher::Done> readAzureActivated(const OutgoingAnswer &answer);

// Says that an operation of Microsoft's succeeded or failed with us. Of ChangePlan and ChangeQuantity they take silence
// of ten seconds for yes.
OutgoingRequest azureFinishOperation(const AzureListing &listing, const AzureAccess &access,
    const QString &subscription, const QString &operation, bool success);
Answer<usher::Done> readAzureFinished(const OutgoingAnswer &answer);

// A call of the API below /saas/subscriptions, with what every one of them carries.
OutgoingRequest azureCall(
    const AzureListing &listing, const AzureAccess &access, const QByteArray &method, const QString &path);
// What an answer without success stands for.
AnswerFault azureFault(const OutgoingAnswer &answer);

} // namespace usherd::marketplace
