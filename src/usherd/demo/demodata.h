#pragma once

#include "usherd/service/rows.h"

#include <QJsonObject>

// The demo's world: one table of it for the seed, the wizard's demo, its tour and the tests (`usherd demo-data`).
namespace usherd::demo {

struct DemoPurchase
{
    QString purpose; // name in the JSON
    usher::Marketplace marketplace = usher::Marketplace::Alibaba;
    QString accountId;
    QString instanceId;
    PurchaseState state = PurchaseState::Active;
    QString linkedTo; // billing username; empty: free
    QString recordedUnder; // account ID that it really belongs to; empty: accountId
};

struct DemoAccount
{
    QString purpose;
    QString username;
    QString email;
};

struct DemoWorkspace
{
    enum class Kind { Free, SettledElsewhere, Locked };
    QString name;
    Kind kind = Kind::Free;
};

QString password(); // of every account
const QList<DemoPurchase> &purchases();
const QList<DemoAccount> &billingAccounts(); // "none", "one", "many", "other"
const QList<DemoAccount> &consoleAccounts(); // "taken", "owner"; on the brand's first site
const QList<DemoWorkspace> &workspacesOf(const QString &billingPurpose);

QJsonObject describe();

} // namespace usherd::demo
