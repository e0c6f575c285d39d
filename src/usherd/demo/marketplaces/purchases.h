#pragma once

#include "common/core/secret.h"
#include "common/domain/marketplace.h"
#include "usherd/service/context.h"

#include <QList>

#include <functional>
#include <mutex>
#include <optional>

namespace usherd::demo {

// A purchase as its marketplace knows it. What the vendor makes of it is on record with the vendor alone.
struct MarketPurchase
{
    // Huawei Cloud's joint service: who in the buyer's enterprise may use it.
    struct Member
    {
        QString account;
        QString name;
        usher::Secret password;
        // The first one has to be replaced with the first sign-in.
        enum class Password { Initial, ToReplace, Own };
        Password kind = Password::Initial;
        bool authorized = false;
    };
    struct Enterprise
    {
        QString name;
        QString code; // its abbreviation
        QString tenant;
        QString application;
        QString client;
        usher::Secret clientSecret;
        Member member; // without an account: there is none yet
    };

    QString id; // of the demo's own, in its pages' addresses
    usher::Marketplace marketplace = usher::Marketplace::Direct;
    QString account; // that pays, with the marketplace
    QString instance; // AWS: the licence; Azure: the subscription
    QString order; // AWS: the agreement
    Millis boughtAt = 0;
    bool started = false; // Azure: the vendor said that it may be billed
    bool ended = false; // unsubscribed
    std::optional<Enterprise> enterprise;
};

// What was bought in this demo: in memory, for as long as it runs. Thread-safe.
class MarketPurchases
{
public:
    void add(const MarketPurchase &);
    QList<MarketPurchase> of(usher::Marketplace) const; // the newest first
    using Matches = std::function<bool(const MarketPurchase &)>;
    std::optional<MarketPurchase> find(const Matches &) const;
    std::optional<MarketPurchase> find(const QString &id) const;
    void change(const QString &id, const std::function<void(MarketPurchase &)> &);
    void remove(const QString &id);

private:
    mutable std::mutex m_mutex;
    QList<MarketPurchase> m_all;
};

// What a marketplace hands out and takes back later: each stands for a purchase, or for none in particular.
// Thread-safe.
class MarketTokens
{
public:
    explicit MarketTokens(usher::Clock clock);

    usher::Secret issue(const char *kind, const QString &purchase, Millis lifetime);
    enum class Use { Once, Often };
    std::optional<QString> take(const char *kind, const usher::Secret &token, Use use); // the purchase

private:
    struct Token
    {
        QString purchase;
        qint64 until = 0;
    };
    const usher::Clock m_clock;
    std::mutex m_mutex;
    QHash<QByteArray, Token> m_tokens; // by kind and hash
};

} // namespace usherd::demo
