#include "usherd/demo/demodata.h"

#include <QJsonArray>

namespace usherd::demo {

using usher::Marketplace;
using Kind = DemoWorkspace::Kind;

QString password()
{
    return QStringLiteral("Lantern-Harbour-27");
}

const QList<DemoPurchase> &purchases()
{
    static const QList<DemoPurchase> list{
        {QStringLiteral("alibaba_fresh_1"), Marketplace::Alibaba, QStringLiteral("5123400100200301"),
            QStringLiteral("30518271"), PurchaseState::Active, {}, {}, {}},
        {QStringLiteral("alibaba_fresh_2"), Marketplace::Alibaba, QStringLiteral("5123400100200302"),
            QStringLiteral("30518272"), PurchaseState::Active, {}, {}, {}},
        {QStringLiteral("alibaba_fresh_3"), Marketplace::Alibaba, QStringLiteral("5123400100200303"),
            QStringLiteral("30518273"), PurchaseState::Active, {}, {}, {}},
        {QStringLiteral("alibaba_linked"), Marketplace::Alibaba, QStringLiteral("5123400100200404"),
            QStringLiteral("30518404"), PurchaseState::Active, QStringLiteral("ines.moreau"), {}, {}},
        {QStringLiteral("alibaba_expired"), Marketplace::Alibaba, QStringLiteral("5123400100200505"),
            QStringLiteral("30518505"), PurchaseState::Expired, {}, {}, {}},
        {QStringLiteral("alibaba_frozen"), Marketplace::Alibaba, QStringLiteral("5123400100200606"),
            QStringLiteral("30518606"), PurchaseState::Frozen, {}, {}, {}},
        {QStringLiteral("alibaba_released"), Marketplace::Alibaba, QStringLiteral("5123400100200707"),
            QStringLiteral("30518707"), PurchaseState::Released, {}, {}, {}},
        {QStringLiteral("alibaba_mismatch"), Marketplace::Alibaba, QStringLiteral("5123400100200301"),
            QStringLiteral("30518808"), PurchaseState::Active, {}, QStringLiteral("5123400100200808"), {}},
        {QStringLiteral("huawei_fresh"), Marketplace::Huawei, QStringLiteral("0a7c19e2b5f84d30a1c6f2e98b7d4503"),
            QStringLiteral("hw-410933"), PurchaseState::Active, {}, {}, {}},
        {QStringLiteral("huawei_many"), Marketplace::Huawei, QStringLiteral("0b88d0417e6a4c29b3f15ad6c2907e14"),
            QStringLiteral("hw-410934"), PurchaseState::Active, QStringLiteral("mei.tan"), {}, {}},
        {QStringLiteral("alibaba_handed"), Marketplace::Alibaba, QStringLiteral("5123400100200909"),
            QStringLiteral("30518909"), PurchaseState::Active, {}, {}, QStringLiteral("AC34-HKMN")},
        {QStringLiteral("huawei_instance"), Marketplace::Huawei, {}, QStringLiteral("hw-410935"), PurchaseState::Active,
            {}, {}, QStringLiteral("HW46-PQJX")},
        {QStringLiteral("aws_fresh_1"), Marketplace::Aws, QStringLiteral("210987654301"), {}, PurchaseState::Active, {},
            {}, QStringLiteral("K7QX-M4TD")},
        {QStringLiteral("aws_fresh_2"), Marketplace::Aws, QStringLiteral("210987654302"), {}, PurchaseState::Active, {},
            {}, QStringLiteral("W9KT-3DFG")},
        {QStringLiteral("aws_linked"), Marketplace::Aws, QStringLiteral("210987654404"), {}, PurchaseState::Active,
            QStringLiteral("tom.adler"), {}, QStringLiteral("MEGA-7TQR")},
        {QStringLiteral("aws_expired"), Marketplace::Aws, QStringLiteral("210987654505"), {}, PurchaseState::Expired,
            {}, {}, QStringLiteral("EXPD-3674")},
        {QStringLiteral("aws_frozen"), Marketplace::Aws, QStringLiteral("210987654606"), {}, PurchaseState::Frozen, {},
            {}, QStringLiteral("FRXT-49CH")},
        {QStringLiteral("aws_late"), Marketplace::Aws, QStringLiteral("210987654707"), {}, PurchaseState::Active, {},
            {}, QStringLiteral("GHNE-7Y4K"), true},
        {QStringLiteral("azure_fresh"), Marketplace::Azure, QStringLiteral("7d1f4a60-52c8-4b1e-9c07-3a6be1d90f42"),
            QStringLiteral("c08e5b1d-6f27-4e9a-b3d4-19a7f2c5e860"), PurchaseState::Active, {}, {},
            QStringLiteral("VC6N-9RTH")},
    };
    return list;
}

QList<DemoAccount> billingAccounts(int thousands)
{
    QList<DemoAccount> list{
        {QStringLiteral("none"), QStringLiteral("lena.park"), QStringLiteral("lena.park@example.com")},
        {QStringLiteral("one"), QStringLiteral("tom.adler"), QStringLiteral("tom.adler@example.com")},
        {QStringLiteral("many"), QStringLiteral("mei.tan"), QStringLiteral("mei.tan@example.com")},
        {QStringLiteral("other"), QStringLiteral("ines.moreau"), QStringLiteral("ines.moreau@example.net")},
        {QStringLiteral("hundreds"), QStringLiteral("noor.haddad"), QStringLiteral("noor.haddad@example.com"), 412},
    };
    if (thousands > 0)
        list.append({QStringLiteral("thousands"), QStringLiteral("ravi.menon"),
            QStringLiteral("ravi.menon@example.com"), thousands});
    return list;
}

QString generatedName(int index)
{
    static const QStringList places{QStringLiteral("Lisbon"), QStringLiteral("Rotterdam"), QStringLiteral("Singapore"),
        QStringLiteral("Nairobi"), QStringLiteral("Oslo"), QStringLiteral("Montréal"), QStringLiteral("Santiago"),
        QStringLiteral("上海"), QStringLiteral("Dubai"), QStringLiteral("Osaka")};
    static const QStringList systems{QStringLiteral("checkout"), QStringLiteral("payments"),
        QStringLiteral("warehouse"), QStringLiteral("search"), QStringLiteral("billing"), QStringLiteral("gateways"),
        QStringLiteral("reporting")};
    return QStringLiteral("%1 %2 %3")
        .arg(places.at(index % places.size()), systems.at(index / places.size() % systems.size()))
        .arg(index + 1, 5, 10, QLatin1Char('0'));
}

const QList<DemoAccount> &consoleAccounts()
{
    static const QList<DemoAccount> list{
        {QStringLiteral("taken"), QStringLiteral("kai.ito"), QStringLiteral("kai.ito@example.com")},
        {QStringLiteral("owner"), QStringLiteral("mei.console"), QStringLiteral("mei.tan@example.com")},
    };
    return list;
}

const QList<DemoWorkspace> &workspacesOf(const QString &billingPurpose)
{
    static const QList<DemoWorkspace> none;
    static const QList<DemoWorkspace> one{{QStringLiteral("Web shop production")}};
    static const QList<DemoWorkspace> other{{QStringLiteral("Logistics production")}};
    static const QList<DemoWorkspace> many{
        {QStringLiteral("Payments production")},
        {QStringLiteral("Payments staging")},
        {QStringLiteral("Payments load test")},
        {QStringLiteral("Checkout production")},
        {QStringLiteral("Checkout staging")},
        {QStringLiteral("Catalogue production")},
        {QStringLiteral("Catalogue staging")},
        {QStringLiteral("Search production")},
        {QStringLiteral("Search relevance lab")},
        {QStringLiteral("Identity production"), Kind::SettledElsewhere},
        {QStringLiteral("Identity staging")},
        {QStringLiteral("Customer support tools")},
        {QStringLiteral("Data platform production"), Kind::SettledElsewhere},
        {QStringLiteral("Data platform staging")},
        {QStringLiteral("Data science sandbox")},
        {QStringLiteral("Mobile app Android")},
        {QStringLiteral("Mobile app iOS")},
        {QStringLiteral("Partner API production")},
        {QStringLiteral("Partner API staging")},
        {QStringLiteral("Fraud detection production"), Kind::Locked},
        {QStringLiteral("Fraud detection staging")},
        {QStringLiteral("Warehouse Rotterdam")},
        {QStringLiteral("Warehouse Singapore")},
        {QStringLiteral("Warehouse Oregon")},
        {QStringLiteral("Point of sale, stores north")},
        {QStringLiteral("Point of sale, stores south")},
        {QStringLiteral("Network operations"), Kind::SettledElsewhere},
        {QStringLiteral("Security monitoring")},
        {QStringLiteral("Compliance archive 2024"), Kind::Locked},
        {QStringLiteral("Compliance archive 2025")},
        {QStringLiteral("Finance reporting")},
        {QStringLiteral("HR services")},
        {QStringLiteral("Internal developer portal")},
        {QStringLiteral("CI runners")},
        {QStringLiteral("Kubernetes shared cluster")},
        {QStringLiteral("Edge gateways")},
        {QStringLiteral("IoT sensors pilot")},
        {QStringLiteral("支付 生产环境")},
        {QStringLiteral("订单 生产环境")},
        {QStringLiteral("日志 归档")},
    };
    if (billingPurpose == QLatin1String("one"))
        return one;
    if (billingPurpose == QLatin1String("many"))
        return many;
    if (billingPurpose == QLatin1String("other"))
        return other;
    return none;
}

QJsonObject describe(int thousands)
{
    QJsonObject purchaseList;
    for (const DemoPurchase &purchase : purchases()) {
        QJsonObject entry{{QStringLiteral("marketplace"), usher::marketplaceId(purchase.marketplace)},
            {QStringLiteral("account_id"), purchase.accountId}, {QStringLiteral("instance_id"), purchase.instanceId},
            {QStringLiteral("state"), purchaseStateId(purchase.state)}};
        if (!purchase.pairingCode.isEmpty())
            entry.insert(QStringLiteral("pairing_code"), purchase.pairingCode);
        if (!purchase.linkedTo.isEmpty())
            entry.insert(QStringLiteral("linked_to"), purchase.linkedTo);
        if (!purchase.recordedUnder.isEmpty())
            entry.insert(QStringLiteral("recorded_under"), purchase.recordedUnder);
        purchaseList.insert(purchase.purpose, entry);
    }
    const auto accounts = [](const QList<DemoAccount> &list, bool billing) {
        QJsonObject object;
        for (const DemoAccount &account : list) {
            QJsonObject entry{{QStringLiteral("username"), account.username}, {QStringLiteral("email"), account.email}};
            if (billing)
                entry.insert(QStringLiteral("workspaces"),
                    account.generated + static_cast<int>(workspacesOf(account.purpose).size()));
            object.insert(account.purpose, entry);
        }
        return object;
    };
    return {
        {QStringLiteral("password"), password()},
        {QStringLiteral("new_customer"),
            QJsonObject{{QStringLiteral("username"), QStringLiteral("ana.lind")},
                {QStringLiteral("email"), QStringLiteral("ana.lind@example.com")},
                {QStringLiteral("company"), QStringLiteral("Lind Analytics")}}},
        {QStringLiteral("purchases"), purchaseList},
        {QStringLiteral("billing_accounts"), accounts(billingAccounts(thousands), true)},
        {QStringLiteral("console_accounts"), accounts(consoleAccounts(), false)},
    };
}

} // namespace usherd::demo
