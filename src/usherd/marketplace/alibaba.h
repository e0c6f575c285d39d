#pragma once

#include "usherd/marketplace/event.h"
#include "usherd/marketplace/query.h"
#include "usherd/marketplace/trust.h"

#include <variant>

// Alibaba Cloud Marketplace, its service provider interface (SPI): signed GET requests of the marketplace, and one that
// the buyer's browser brings. Their token is the MD5 of all parameters but itself, joined unescaped, and of a key; it
// has no nonce, and only the login has a time.
namespace usherd::marketplace::alibaba {

struct Settings
{
    Keys keys;
    int utcOffset = 8 * 60 * 60; // seconds; nowhere does the marketplace say in which zone its times are
};

enum class Action { CreateInstance, RenewInstance, UpgradeInstance, ExpiredInstance, ReleaseInstance };

// What the marketplace's own servers say. An ExpiredInstance has neither a time nor an order: whoever acts on it
// compares it with the expiry known before. No notice says when it was sent.
struct Notice
{
    Action action = Action::CreateInstance;
    PurchaseEvent event; // its variant is left open
    bool refunded = false; // ReleaseInstance only
};

// The buyer pressed "log in". It names no account: that is known from CreateInstance, or not at all.
struct Login
{
    QString instanceId;
    qint64 at = 0; // ms since 1970 UTC
    QByteArray tokenHash; // SHA-256, 32 bytes: the same link again has the same
};

std::variant<Notice, Distrust> readNotice(const Query &, const Settings &);
// Believed from two minutes before `now`, in ms since 1970 UTC, to one after.
std::variant<Login, Distrust> readLogin(const Query &, const Settings &, qint64 now);

// The answers, JSON.
struct AppInfo
{
    QString frontEndUrl;
    QString authUrl; // where the buyer's browser brings the login
};
QByteArray createdAnswer(const QString &instanceId, const AppInfo &);
QByteArray notReadyAnswer(); // to CreateInstance: the marketplace asks again, up to 120 times
QByteArray successAnswer();
QByteArray refusedAnswer();

} // namespace usherd::marketplace::alibaba
