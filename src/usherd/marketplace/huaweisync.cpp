#include "usherd/marketplace/huaweisync.h"

#include "common/core/enumwords.h"
#include "usherd/marketplace/huaweivalues.h"
#include "usherd/marketplace/identifier.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace usherd::marketplace::huawei {

namespace {

using usher::JsonReader;
namespace wrong = usher::problem_code::field;

constexpr int mostUsers = 500;
constexpr int kitOffset = 8 * 60 * 60; // of the kit's times; the base interface's are UTC

constexpr usher::EnumWord<bool> roleWords[] = {{true, "admin"}, {false, "user"}};
constexpr usher::EnumWord<bool> truthWords[] = {{true, "true"}, {false, "false"}};

const usher::TextForm &nameForm()
{
    static const usher::TextForm form{"Name", 0, 255};
    return form;
}

// The members of every sync. `last` is the greatest flag it knows.
template <class Sync> void readCommon(JsonReader &reader, const QJsonObject &body, SyncFlag last, Sync &sync)
{
    const std::optional<int> flag = readDigit(body.value(QLatin1String("flag")));
    const std::optional<bool> test = readTestFlag(body.value(QLatin1String("testFlag")));
    if (!flag || *flag > int(last))
        reader.reject(reader.path("flag"), wrong::not_allowed);
    else
        sync.flag = SyncFlag(*flag);
    if (!test)
        reader.reject(reader.path("testFlag"), wrong::not_allowed);
    sync.test = test.value_or(false);
    reader.optionalText("instanceId", sync.instanceId, optionalIdentifierForm());
    reader.text("tenantId", sync.tenantId, identifierForm());
}

template <class Sync, class Shape>
std::variant<Sync, Distrust> readSync(const SignedBody &call, SyncFlag last, const Shape &shape)
{
    auto read = usher::readJson<Sync>(call.body, JsonReader::Unknown::Ignore, [&](JsonReader &reader, Sync &sync) {
        readCommon(reader, call.body, last, sync);
        shape(reader, sync);
    });
    if (!read)
        return Distrust::Malformed;
    return std::move(read).value();
}

usher::Result<SyncedUser> readUser(const QJsonObject &object)
{
    return usher::readJson<SyncedUser>(object, JsonReader::Unknown::Ignore, [&](JsonReader &reader, SyncedUser &user) {
        static const usher::TextForm userNameForm{"UserName", 1, 128};
        reader.text("userName", user.userName, userNameForm);
        reader.text("name", user.name, nameForm());
        reader.optionalText("email", user.email, nameForm());
        const std::optional<bool> administrator
            = usher::fromWord(roleWords, object.value(QLatin1String("role")).toString());
        if (!administrator)
            reader.reject(reader.path("role"), wrong::not_allowed);
        user.administrator = administrator.value_or(false);
        const QJsonValue enable = object.value(QLatin1String("enable"));
        const std::optional<bool> enabled
            = enable.isBool() ? enable.toBool() : usher::fromWord(truthWords, enable.toString());
        if (!enabled)
            reader.reject(reader.path("enable"), wrong::not_allowed);
        user.enabled = enabled.value_or(false);
    });
}

std::optional<QList<SyncedUser>> readUsers(const QJsonValue &list)
{
    const QJsonArray array = list.toArray();
    if (!list.isArray() || array.size() > mostUsers)
        return std::nullopt;
    QList<SyncedUser> users;
    for (const auto &each : array) {
        usher::Result<SyncedUser> user = readUser(withoutNulls(each.toObject()));
        if (!user)
            return std::nullopt;
        users.append(std::move(user).value());
    }
    return users;
}

} // namespace

std::variant<TenantSync, Distrust> readTenantSync(const SignedBody &call)
{
    return readSync<TenantSync>(call, SyncFlag::Change, [](JsonReader &reader, TenantSync &sync) {
        reader.optionalText("orderId", sync.orderId, optionalIdentifierForm());
        if (sync.flag == SyncFlag::Delete)
            return;
        reader.text("tenantCode", sync.tenantCode, identifierForm());
        reader.text("name", sync.name, nameForm());
        reader.text("domainName", sync.domainName, nameForm());
    });
}

std::variant<ApplicationSync, Distrust> readApplicationSync(const SignedBody &call)
{
    return readSync<ApplicationSync>(call, SyncFlag::Change, [](JsonReader &reader, ApplicationSync &sync) {
        static const usher::TextForm wrappedForm = usher::patternForm("WrappedSecret", 1, 4096, "[A-Za-z0-9+/]+={0,2}");
        QString wrapped;
        reader.text("appId", sync.appId, identifierForm());
        if (sync.flag == SyncFlag::Delete)
            return;
        reader.text("clientId", sync.clientId, identifierForm());
        reader.text("clientSecret", wrapped, wrappedForm);
        sync.wrappedSecret = wrapped.toLatin1();
    });
}

std::variant<AuthorizationSync, Distrust> readAuthorizationSync(const SignedBody &call)
{
    return readSync<AuthorizationSync>(call, SyncFlag::Revoke, [&](JsonReader &reader, AuthorizationSync &sync) {
        QString time;
        reader.text("appId", sync.appId, identifierForm());
        reader.text("currentSyncTime", time, identifierForm());
        const std::optional<qint64> at = readDigitTime(time, kitOffset);
        if (!at)
            reader.reject(reader.path("currentSyncTime"), wrong::malformed);
        sync.at = at.value_or(0);
        const QJsonValue list = call.body.value(QLatin1String("userList"));
        std::optional<QList<SyncedUser>> users = readUsers(list);
        if (!users)
            reader.reject(reader.path("userList"), wrong::malformed);
        else
            sync.users = std::move(*users);
        // More than 500 users come in several calls, which may well share their time.
        const QByteArray all = QJsonDocument(list.toArray()).toJson(QJsonDocument::Compact);
        const QByteArray hash = QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex();
        sync.dedupeKey = joinedKey({QStringLiteral("authSync"), sync.tenantId, sync.appId, time,
            QString::number(int(sync.flag)), QString::fromLatin1(hash)});
    });
}

} // namespace usherd::marketplace::huawei
