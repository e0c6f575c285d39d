#include "usherd/marketplace/huaweiactivities.h"

#include "common/core/enumwords.h"
#include "usherd/marketplace/huaweivalues.h"
#include "usherd/marketplace/identifier.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace usherd::marketplace::huawei {

namespace {

using usher::EnumWord;
using usher::JsonReader;

enum class Activity {
    NewInstance,
    QueryInstance,
    RefreshInstance,
    UpdateInstanceStatus,
    ReleaseInstance,
    UpgradeInstance
};
constexpr EnumWord<Activity> activityWords[] = {
    {Activity::NewInstance, "newInstance"},
    {Activity::QueryInstance, "queryInstance"},
    {Activity::RefreshInstance, "refreshInstance"},
    {Activity::UpdateInstanceStatus, "updateInstanceStatus"},
    {Activity::ReleaseInstance, "releaseInstance"},
    {Activity::UpgradeInstance, "upgradeInstance"},
};

// A refreshInstance, and what it makes of the purchase: paying thaws it, the others only move its expiry.
constexpr EnumWord<EventKind> sceneWords[] = {
    {EventKind::Activated, "TRIAL_TO_FORMAL"},
    {EventKind::Activated, "RENEWAL"},
    {EventKind::Changed, "UNSUBSCRIBE_RENEWAL_PERIOD"},
    {EventKind::Changed, "RENEWAL_CHANGE"},
};

constexpr EnumWord<EventKind> statusWords[] = {
    {EventKind::Frozen, "FREEZE"},
    {EventKind::Activated, "UNFREEZE"},
};

struct ResultWords
{
    ResultCode code;
    const char *number;
    const char *message;
};
constexpr ResultWords resultWords[] = {
    {ResultCode::Ok, "000000", "success."},
    {ResultCode::AuthFailed, "000001", "authentication failed"},
    {ResultCode::BadParameter, "000002", "invalid parameter"},
    {ResultCode::NoSuchInstance, "000003", "instance not found"},
    {ResultCode::Processing, "000004", "processing"},
    {ResultCode::Internal, "000005", "internal error"},
    {ResultCode::NoResource, "000100", "no resource available"},
};

constexpr int mostQueried = 100;

const usher::TextForm &queryForm()
{
    static const usher::TextForm form{"InstanceIds", 1, mostQueried * 129};
    return form;
}

const usher::TextForm &wordForm()
{
    static const usher::TextForm form = usher::patternForm("Word", 1, 64, "[A-Za-z_]+");
    return form;
}

std::optional<InstanceQuery> readQuery(const QJsonObject &body, bool test)
{
    const auto list = usher::readJson<QString>(body, JsonReader::Unknown::Ignore,
        [](auto &reader, QString &value) { reader.text("instanceId", value, queryForm()); });
    if (!list)
        return std::nullopt;
    const QStringList ids = list->split(QLatin1Char(','));
    if (ids.size() > mostQueried)
        return std::nullopt;
    for (const QString &id : ids) {
        if (!identifierForm().fits(id))
            return std::nullopt;
    }
    return InstanceQuery{ids, test};
}

void readOrder(JsonReader &reader, PurchaseEvent &event)
{
    reader.text("orderId", event.orderId, identifierForm());
    reader.text("orderLineId", event.orderLine, identifierForm());
}

void readRefresh(JsonReader &reader, PurchaseEvent &event, QString &scene)
{
    QString expiry;
    reader.text("scene", scene, wordForm());
    reader.text("orderId", event.orderId, identifierForm());
    reader.optionalText("orderLineId", event.orderLine, optionalIdentifierForm());
    reader.text("expireTime", expiry, identifierForm());
    const std::optional<EventKind> kind = usher::fromWord(sceneWords, scene);
    const std::optional<qint64> expiresAt = readDigitTime(expiry, 0);
    if (!kind)
        reader.reject(reader.path("scene"), usher::problem_code::field::not_allowed);
    if (!expiresAt)
        reader.reject(reader.path("expireTime"), usher::problem_code::field::malformed);
    event.kind = kind.value_or(EventKind::Changed);
    event.expiresAt = expiresAt.value_or(0);
}

void readStatus(JsonReader &reader, PurchaseEvent &event)
{
    QString status;
    reader.text("status", status, wordForm());
    const std::optional<EventKind> kind = usher::fromWord(statusWords, status);
    if (!kind)
        reader.reject(reader.path("status"), usher::problem_code::field::not_allowed);
    event.kind = kind.value_or(EventKind::Frozen);
}

// An activity and the scene, which is empty for most. The event's kind, ids and expiry.
void readEvent(JsonReader &reader, Activity activity, PurchaseEvent &event, QString &scene)
{
    if (activity != Activity::NewInstance)
        reader.text("instanceId", event.instanceId, identifierForm());
    reader.optionalText("productId", event.product, optionalIdentifierForm());
    switch (activity) {
    case Activity::RefreshInstance:
        return readRefresh(reader, event, scene);
    case Activity::UpdateInstanceStatus:
        return readStatus(reader, event);
    case Activity::ReleaseInstance:
        event.kind = EventKind::Released;
        reader.optionalText("orderId", event.orderId, optionalIdentifierForm());
        reader.optionalText("orderLineId", event.orderLine, optionalIdentifierForm());
        return;
    case Activity::UpgradeInstance:
        event.kind = EventKind::Changed;
        return readOrder(reader, event);
    case Activity::NewInstance:
    case Activity::QueryInstance:
        event.kind = EventKind::Activated;
        return readOrder(reader, event);
    }
}

QByteArray compactJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QJsonObject result(ResultCode code)
{
    for (const ResultWords &words : resultWords) {
        if (words.code == code)
            return {{QStringLiteral("resultCode"), QLatin1String(words.number)},
                {QStringLiteral("resultMsg"), QLatin1String(words.message)}};
    }
    Q_UNREACHABLE();
}

} // namespace

std::variant<NewInstance, InstanceQuery, PurchaseEvent, Distrust> readActivity(const SignedBody &call)
{
    const std::optional<Activity> activity
        = usher::fromWord(activityWords, call.body.value(QLatin1String("activity")).toString());
    const std::optional<bool> test = readTestFlag(call.body.value(QLatin1String("testFlag")));
    if (!activity || !test)
        return Distrust::Malformed;
    if (activity == Activity::QueryInstance) {
        std::optional<InstanceQuery> query = readQuery(call.body, *test);
        if (!query)
            return Distrust::Malformed;
        return std::move(*query);
    }

    QString scene;
    auto read = usher::readJson<NewInstance>(
        call.body, JsonReader::Unknown::Ignore, [&](JsonReader &reader, NewInstance &value) {
            if (activity == Activity::NewInstance)
                reader.text("businessId", value.businessId, identifierForm());
            readEvent(reader, *activity, value.event, scene);
        });
    if (!read)
        return Distrust::Malformed;
    NewInstance notice = std::move(read).value();
    PurchaseEvent &event = notice.event;
    event.marketplace = usher::Marketplace::Huawei;
    event.happenedAt = call.at;
    event.test = *test;
    // Without an order the same may be said again and mean it: freeze, unfreeze, freeze.
    if (!event.orderId.isEmpty())
        event.dedupeKey = joinedKey({usher::toWord(activityWords, *activity), event.instanceId, event.orderId,
            event.orderLine, event.product, scene, *test ? QStringLiteral("test") : QString()});
    if (activity == Activity::NewInstance)
        return notice;
    return std::move(event);
}

QByteArray resultAnswer(ResultCode code, const QString &instanceId)
{
    QJsonObject answer = result(code);
    if (!instanceId.isEmpty())
        answer.insert(QStringLiteral("instanceId"), instanceId);
    return compactJson(answer);
}

QByteArray instancesAnswer(const QList<InstanceInfo> &instances)
{
    QJsonArray info;
    for (const InstanceInfo &each : instances)
        info.append(QJsonObject{{QStringLiteral("instanceId"), each.instanceId},
            {QStringLiteral("appInfo"), QJsonObject{{QStringLiteral("frontEndUrl"), each.frontEndUrl}}}});
    QJsonObject answer = result(ResultCode::Ok);
    answer.insert(QStringLiteral("info"), info);
    return compactJson(answer);
}

} // namespace usherd::marketplace::huawei
