#pragma once

#include "usherd/marketplace/azurecalls.h"
#include "usherd/marketplace/jwt.h"

#include <QByteArray>
#include <QString>

#include <optional>

// What Microsoft reports about subscriptions. Its token says who calls, not what: it signs nothing of the body. So a
// notification is a question until the API has answered it.
namespace usherd::marketplace {

enum class AzureAction {
    Subscribe,
    ChangePlan,
    ChangeQuantity,
    Renew,
    Suspend,
    Reinstate,
    Unsubscribe,
    Other // to be acknowledged, and nothing else
};

struct AzureConfirmed
{
    AzureAction action = AzureAction::Other;
    QString operationId; // lower case
    QString subscriptionId; // lower case
    int quantity = 0; // of ChangeQuantity; 0: not said
    // Nothing: the operation came to nothing, has not begun, or is none that we know. A renewal does not say until
    // when: the subscription itself does.
    std::optional<PurchaseEvent> purchase;
    bool waitsForUs = false; // azureFinishOperation() decides, and `purchase` holds once that has said yes
};

// A notification that nobody has confirmed.
class AzureNotification
{
public:
    // `authorization`: the header's value. `keys`: of the publisher's tenant. `now`: ms since 1970 UTC. Foreign: a
    // token of another tenant, caller or receiver. Unsigned: no token, or none that is shaped as one. Malformed: a body
    // without the ids of what it is about.
    static Trusted<AzureNotification> read(const AzureListing &listing, const JwtKeys &keys,
        const QByteArray &authorization, const QByteArray &body, qint64 now);

    // The question, to be asked before anything is done.
    OutgoingRequest question(const AzureListing &listing, const AzureAccess &access) const;
    // The answer. NotFound, and Unreadable where the answer is about something else: the notification is not true.
    Answer<AzureConfirmed> confirmed(const AzureListing &listing, const OutgoingAnswer &answer) const;

private:
    AzureNotification() = default;
    QString m_operationId, m_subscriptionId, m_action;
};

} // namespace usherd::marketplace
