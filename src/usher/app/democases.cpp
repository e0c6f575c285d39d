#include "usher/app/democases.h"

#include "common/core/problemcodes.h"

namespace usher {

namespace {

DemoCases::Person person(const QJsonObject &object)
{
    return {object.value(QLatin1String("username")).toString(), object.value(QLatin1String("email")).toString(),
        object.value(QLatin1String("company")).toString(), object.value(QLatin1String("workspaces")).toInt()};
}

} // namespace

PurchaseIdentity DemoCases::unknownPurchase()
{
    return {Marketplace::Alibaba, QStringLiteral("1000200030004000"), QStringLiteral("55550000")};
}

Result<DemoCases> DemoCases::fromJson(const QJsonObject &object)
{
    DemoCases cases;
    cases.password = object.value(QLatin1String("password")).toString();
    cases.newCustomer = person(object.value(QLatin1String("new_customer")).toObject());
    const QJsonObject purchases = object.value(QLatin1String("purchases")).toObject();
    for (auto it = purchases.begin(); it != purchases.end(); ++it) {
        const QJsonObject entry = it->toObject();
        const auto marketplace = marketplaceFromId(entry.value(QLatin1String("marketplace")).toString());
        if (marketplace) {
            cases.purchases.insert(it.key(),
                {*marketplace, entry.value(QLatin1String("account_id")).toString(),
                    entry.value(QLatin1String("instance_id")).toString()});
        }
        if (const QString code = entry.value(QLatin1String("pairing_code")).toString(); !code.isEmpty())
            cases.pairingCodes.insert(it.key(), code);
    }
    const QJsonObject accounts = object.value(QLatin1String("billing_accounts")).toObject();
    for (auto it = accounts.begin(); it != accounts.end(); ++it)
        cases.billingAccounts.insert(it.key(), person(it->toObject()));

    if (cases.password.isEmpty() || cases.newCustomer.username.isEmpty() || cases.purchases.isEmpty()
        || cases.billingAccounts.isEmpty()) {
        return Problem::make(problem_code::bad_request, 0,
            QStringLiteral("usherd demo-data lacks something: usher and usherd are of different versions."));
    }
    return cases;
}

} // namespace usher
