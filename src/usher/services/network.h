#pragma once

#include "common/core/secret.h"

#include <QObject>
#include <QString>

#include <optional>

namespace usher {

// What a person signs in to a proxy with.
struct ProxyCredentials
{
    QString user;
    Secret password;

    // As they stand in the keychain: one small JSON.
    Secret toEntry() const;
    static std::optional<ProxyCredentials> fromEntry(const Secret &);
    static QString entryName(const QString &proxy) { return QStringLiteral("proxy/") + proxy; }
};

// The way to the activation service, as far as a person can see and mend it.
class Network : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // "host:port"; empty: a direct connection, or nothing was looked up yet.
    virtual QString proxy() const = 0;
    // The proxy refused the last request for want of credentials, or of better ones.
    virtual bool proxyAsks() const = 0;
    // For this proxy and all requests that follow, in memory only.
    virtual void signIn(const ProxyCredentials &) = 0;

Q_SIGNALS:
    void changed();
};

} // namespace usher
