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
    QString pairingCode; // of a hand-off that waits to be claimed; empty: none
    bool codeExpired = false;
};

struct DemoAccount
{
    QString purpose;
    QString username;
    QString email;
    int generated = 0; // this many workspaces, named by generatedName()
};

struct DemoWorkspace
{
    enum class Kind { Free, SettledElsewhere, Locked };
    QString name;
    Kind kind = Kind::Free;
};

QString password(); // of every account
const QList<DemoPurchase> &purchases();
// "none", "one", "many", "other", "hundreds"; where asked for, "thousands" with so many.
QList<DemoAccount> billingAccounts(int thousands = 0);
const QList<DemoAccount> &consoleAccounts(); // "taken", "owner"; on the brand's first site
const QList<DemoWorkspace> &workspacesOf(const QString &billingPurpose);

QString generatedName(int index); // unique

QJsonObject describe(int thousands = 0); // see billingAccounts()

} // namespace usherd::demo
