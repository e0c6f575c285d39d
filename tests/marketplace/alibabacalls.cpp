#include "marketplace/alibabacalls.h"

#include <QCryptographicHash>
#include <QDateTime>

#include <algorithm>

namespace alibabacalls {

using namespace usherd::marketplace;
using usher::Secret;

const qint64 loginAt = QDateTime(QDate(2026, 6, 1), QTime(2, 0), Qt::UTC).toMSecsSinceEpoch();

Query parse(const QByteArray &text)
{
    Query query;
    for (const QByteArray &each : text.split('|')) {
        const qsizetype equals = each.indexOf('=');
        query.append({each.left(equals), each.mid(equals + 1)});
    }
    return query;
}

Query sign(Query query, const QByteArray &with)
{
    QList<QByteArray> parts;
    std::stable_sort(query.begin(), query.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (const auto &[name, value] : query)
        parts.append(name + "=" + value);
    const QByteArray text = parts.join('&') + "&key=" + with;
    query.append({"token", QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex()});
    return query;
}

Query signedText(const QByteArray &text)
{
    return sign(parse(text));
}

Query without(Query query, const QByteArray &name)
{
    query.removeIf([&](const auto &each) { return each.first == name; });
    return query;
}

Settings with(std::initializer_list<const char *> keys)
{
    Settings settings;
    for (const char *each : keys)
        settings.keys.append(Secret::fromUtf8(each));
    return settings;
}

QByteArray verdict(const Query &query, const Settings &settings, qint64 now)
{
    const auto isLogin = query.contains(std::pair<QByteArray, QByteArray>("action", "verify"));
    const auto nameOf = [](const auto &result) {
        const auto *distrust = std::get_if<Distrust>(&result);
        return distrust ? QByteArray(distrustId(*distrust)) : QByteArray("believed");
    };
    return isLogin ? nameOf(alibaba::readLogin(query, settings, now)) : nameOf(alibaba::readNotice(query, settings));
}

} // namespace alibabacalls
