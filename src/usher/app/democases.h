#pragma once

#include "common/core/result.h"
#include "common/domain/marketplace.h"

#include <QJsonObject>
#include <QMap>

namespace usher {

// What `usherd demo-data` prints: the made-up world of the demo.
struct DemoCases
{
    struct Person
    {
        QString username;
        QString email;
        QString company;
        int workspaces = 0;
    };

    QString password; // of every account
    Person newCustomer; // has no account yet
    QMap<QString, PurchaseIdentity> purchases; // by purpose: "alibaba_fresh_1", "alibaba_expired"…
    QMap<QString, QString> pairingCodes; // by the same purposes: of purchases that wait to be taken over
    QMap<QString, Person> billingAccounts; // by purpose: "none", "one", "many", "other", "hundreds"

    // Of no purchase anywhere.
    static PurchaseIdentity unknownPurchase();

    // A Problem where something that the demo needs is missing: usherd is of another version.
    static Result<DemoCases> fromJson(const QJsonObject &);
};

} // namespace usher
