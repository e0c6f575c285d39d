#pragma once

#include "usherd/marketplace/event.h"
#include "usherd/marketplace/huaweisignature.h"

#include <QStringList>

// The base interface: six activities that tell of purchases, and what they are answered.
namespace usherd::marketplace::huawei {

// Bought. Whoever keeps purchases gives it its instance id: the business id of the first delivery. The same order and
// order line again keep that one, whatever business id they come with; sold by use, the same order and product.
struct NewInstance
{
    PurchaseEvent event; // with no instanceId
    QString businessId;
};

struct InstanceQuery
{
    QStringList instanceIds; // 1 to 100
    bool test = false;
};

// PurchaseEvent: the four that change an instance. A Released of one that nobody knows is answered with Ok.
std::variant<NewInstance, InstanceQuery, PurchaseEvent, Distrust> readActivity(const SignedBody &);

enum class ResultCode { Ok, AuthFailed, BadParameter, NoSuchInstance, Processing, Internal, NoResource };

// JSON. Always sent with HTTP status 200 and Body-Sign. The instance id only in answer to NewInstance.
QByteArray resultAnswer(ResultCode, const QString &instanceId = {});

struct InstanceInfo
{
    QString instanceId;
    QString frontEndUrl;
};
QByteArray instancesAnswer(const QList<InstanceInfo> &);

} // namespace usherd::marketplace::huawei
