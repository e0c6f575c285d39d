#pragma once

#include "common/core/secret.h"

#include <QString>
#include <QStringList>

namespace usherd {

// What the marketplaces' calls need to be believed, and ours to be answered. Each marketplace is on only where it is
// told to be; the paths of the others are not there. An old key is good as well while a new one takes its place.
struct MarketplaceOptions
{
    struct Alibaba
    {
        bool enabled = false;
        QString variant; // of the brand's listing: "china", "international"; empty: not said
        int utcOffsetMinutes = 480; // of its times, whose zone it does not say
        usher::Secret key;
        usher::Secret oldKey;
    };
    struct Huawei
    {
        bool enabled = false;
        QString variant;
        QString site = QStringLiteral("china"); // whose interfaces are asked who bought
        QString privateKeyFile; // RSA, PEM: client secrets come wrapped under its public key
        usher::Secret privateKey; // the same, of a demo; empty: it is in the file
        usher::Secret key; // of the base interface
        usher::Secret oldKey;
        usher::Secret kitKey; // of the kit interface
        usher::Secret oldKitKey;
        usher::Secret accessKey; // of who asks; both may be empty: then the account ID is left to the customer
        usher::Secret secretKey;
    };
    struct Aws
    {
        bool enabled = false;
        QString region = QStringLiteral("us-east-1");
        QString productCode;
        QString shape = QStringLiteral("license"); // how a purchase is named
        QStringList topics; // ARNs of older listings' notifications
        usher::Secret eventSecret; // that the API destination sends
        usher::Secret oldEventSecret;
        usher::Secret accessKeyId;
        usher::Secret secretAccessKey;
    };
    struct Azure
    {
        bool enabled = false;
        QString tenantId;
        QString clientId;
        usher::Secret clientSecret;
    };
    Alibaba alibaba;
    Huawei huawei;
    Aws aws;
    Azure azure;
};

} // namespace usherd
