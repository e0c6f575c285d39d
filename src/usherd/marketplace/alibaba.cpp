#include "usherd/marketplace/alibaba.h"

#include "common/core/enumwords.h"
#include "usherd/marketplace/identifier.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>

#include <algorithm>

namespace usherd::marketplace::alibaba {

namespace {

using usher::EnumWord;
using Parameters = QMap<QByteArray, QByteArray>; // in the order of the signature: by the bytes of the names

constexpr EnumWord<Action> actionWords[] = {
    {Action::CreateInstance, "createInstance"},
    {Action::RenewInstance, "renewInstance"},
    {Action::UpgradeInstance, "upgradeInstance"},
    {Action::ExpiredInstance, "expiredInstance"},
    {Action::ReleaseInstance, "releaseInstance"},
};

constexpr qint64 oldestLogin = 120'000; // ms, as the next
constexpr qint64 newestLogin = 60'000;

bool usableName(const QByteArray &name)
{
    return !name.isEmpty() && std::none_of(name.cbegin(), name.cend(), [](char c) {
        return c == '&' || c == '=' || uchar(c) < 0x20 || c == 0x7F;
    });
}

bool tokenShaped(const QByteArray &token)
{
    return token.size() == 32 && std::all_of(token.cbegin(), token.cend(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
    });
}

QByteArray tokenOf(const Parameters &parameters, const usher::Secret &key)
{
    QByteArray text;
    for (auto it = parameters.cbegin(); it != parameters.cend(); ++it)
        text += it.key() + '=' + it.value() + '&';
    text += "key=" + key.revealUtf8();
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
}

// All parameters but the token, if the token is theirs.
std::variant<Parameters, Distrust> believed(const Query &query, const Keys &keys)
{
    Parameters parameters;
    for (const auto &[name, value] : query) {
        if (!usableName(name) || parameters.contains(name))
            return Distrust::Malformed;
        parameters.insert(name, value);
    }
    const QByteArray token = parameters.take("token");
    if (!tokenShaped(token))
        return Distrust::Malformed;
    bool known = false;
    for (const usher::Secret &key : keys)
        known = (!key.isEmpty() && sameBytes(tokenOf(parameters, key), token)) || known;
    if (!known)
        return Distrust::BadSignature;
    return parameters;
}

// Reads the parameters of an action. What was signed is ambiguous, "a=1&b=2" being one parameter or two: so what is
// needed has to be there by itself, nothing that is read may hold a separator, and nothing else may hide what is read.
class Fields
{
public:
    Fields(const Parameters &parameters, int utcOffset)
        : m_parameters(parameters)
        , m_utcOffset(utcOffset)
    {
    }

    QString identifier(const char *name)
    {
        const QString text = QString::fromUtf8(take(name));
        m_fine = m_fine && identifierForm().fits(text);
        return text;
    }
    QString optionalIdentifier(const char *name) { return take(name).isEmpty() ? QString() : identifier(name); }

    // "yyyy-MM-dd HH:mm:ss" in ms since 1970 UTC.
    qint64 time(const char *name)
    {
        static const QRegularExpression form(QStringLiteral("\\A\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\z"));
        const QString text = QString::fromLatin1(take(name));
        const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
        const QTime time(
            text.mid(11, 2).toInt(), text.mid(14, 2).toInt(), text.mid(17, 2).toInt()); // ISODate lets 24 pass
        m_fine = m_fine && form.match(text).hasMatch() && date.isValid() && time.isValid();
        return QDateTime(date, time, Qt::OffsetFromUTC, m_utcOffset).toMSecsSinceEpoch();
    }
    qint64 optionalTime(const char *name) { return take(name).isEmpty() ? 0 : time(name); }

    bool truth(const char *name)
    {
        const QByteArray word = take(name);
        m_fine = m_fine && (word == "true" || word == "false");
        return word == "true";
    }

    // What was read so far, and nothing else in the way.
    bool fine() const
    {
        return m_fine && std::none_of(m_parameters.keyBegin(), m_parameters.keyEnd(), [this](const QByteArray &name) {
            return !m_read.contains(name) && hidesWhatIsRead(m_parameters.value(name));
        });
    }

private:
    QByteArray take(const char *name)
    {
        m_read.append(name);
        return m_parameters.value(name);
    }
    bool hidesWhatIsRead(const QByteArray &value) const
    {
        return std::any_of(m_read.cbegin(), m_read.cend(),
            [&](const QByteArray &name) { return value.contains(QByteArray('&' + name + '=')); });
    }

    const Parameters &m_parameters;
    const int m_utcOffset;
    QList<QByteArray> m_read;
    bool m_fine = true;
};

PurchaseEvent readEvent(Action action, Fields &fields)
{
    PurchaseEvent event;
    event.marketplace = usher::Marketplace::Alibaba;
    switch (action) {
    case Action::CreateInstance:
        event.kind = EventKind::Activated;
        event.accountId = fields.identifier("aliUid");
        event.instanceId = fields.identifier("orderBizId");
        event.orderId = fields.identifier("orderId");
        event.product = fields.identifier("productCode");
        event.plan = fields.identifier("skuId");
        event.trial = fields.truth("trial");
        event.expiresAt = fields.optionalTime("expiredOn");
        break;
    case Action::RenewInstance:
        event.kind = EventKind::Activated;
        event.instanceId = fields.identifier("instanceId");
        event.orderId = fields.identifier("orderId");
        event.expiresAt = fields.time("expiredOn");
        break;
    case Action::UpgradeInstance:
        event.kind = EventKind::Changed;
        event.instanceId = fields.identifier("instanceId");
        event.orderId = fields.optionalIdentifier("orderId"); // the international site does not send it
        event.plan = fields.identifier("skuId");
        break;
    case Action::ExpiredInstance:
        event.kind = EventKind::Frozen;
        event.instanceId = fields.identifier("instanceId");
        break;
    case Action::ReleaseInstance:
        event.kind = EventKind::Released;
        event.instanceId = fields.identifier("instanceId");
        event.orderId = fields.optionalIdentifier("orderId");
        break;
    }
    return event;
}

// Without an order the same words may be said again and mean it: up, down, up.
QByteArray dedupeKeyOf(Action action, const PurchaseEvent &event)
{
    if (event.orderId.isEmpty())
        return {};
    return joinedKey({usher::toWord(actionWords, action), event.instanceId, event.orderId,
        event.expiresAt ? QString::number(event.expiresAt) : QString(), event.plan});
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

std::variant<Notice, Distrust> readNotice(const Query &query, const Settings &settings)
{
    const auto verified = believed(query, settings.keys);
    if (const auto *distrust = std::get_if<Distrust>(&verified))
        return *distrust;
    Fields fields(std::get<Parameters>(verified), settings.utcOffset);
    const std::optional<Action> action = usher::fromWord(actionWords, fields.identifier("action"));
    if (!action)
        return Distrust::Malformed;
    Notice notice;
    notice.action = *action;
    notice.event = readEvent(*action, fields);
    notice.event.dedupeKey = dedupeKeyOf(*action, notice.event);
    notice.refunded = *action == Action::ReleaseInstance && fields.truth("isRefund");
    if (!fields.fine())
        return Distrust::Malformed;
    return notice;
}

std::variant<Login, Distrust> readLogin(const Query &query, const Settings &settings, qint64 now)
{
    const auto verified = believed(query, settings.keys);
    if (const auto *distrust = std::get_if<Distrust>(&verified))
        return *distrust;
    Fields fields(std::get<Parameters>(verified), settings.utcOffset);
    const bool isLogin = fields.identifier("action") == QLatin1String("verify");
    Login login;
    login.instanceId = fields.identifier("instanceId");
    login.at = fields.time("timeStamp");
    if (!isLogin || !fields.fine())
        return Distrust::Malformed;
    if (login.at < now - oldestLogin)
        return Distrust::TooOld;
    if (login.at > now + newestLogin)
        return Distrust::TooNew;
    const auto token
        = std::find_if(query.cbegin(), query.cend(), [](const auto &each) { return each.first == "token"; });
    login.tokenHash = QCryptographicHash::hash(token->second, QCryptographicHash::Sha256);
    return login;
}

QByteArray createdAnswer(const QString &instanceId, const AppInfo &app)
{
    return compact({{QStringLiteral("instanceId"), instanceId},
        {QStringLiteral("appInfo"),
            QJsonObject{{QStringLiteral("frontEndUrl"), app.frontEndUrl}, {QStringLiteral("authUrl"), app.authUrl}}}});
}

QByteArray notReadyAnswer()
{
    return compact({{QStringLiteral("instanceId"), QStringLiteral("0")}});
}

QByteArray successAnswer()
{
    return compact({{QStringLiteral("success"), QStringLiteral("true")}});
}

QByteArray refusedAnswer()
{
    return compact({{QStringLiteral("success"), QStringLiteral("false")}});
}

} // namespace usherd::marketplace::alibaba
