#pragma once

#include "usherd/http/server.h"

#include <QStringList>

#include <array>
#include <vector>

namespace usherd {

// Proxies whose word about where a request came from is believed.
class TrustedProxies
{
public:
    // Addresses or networks ("10.0.0.7", "10.0.0.0/8", "fd00::/8"). The Problem's detail names the one that is wrong.
    static usher::Result<TrustedProxies> fromNetworks(const QStringList &networks);

    bool contains(const QByteArray &address) const;
    // The rightmost address in X-Forwarded-For that is no trusted proxy's: what stands left of it anybody may have
    // written. The TCP peer's where that is no trusted proxy, or where the proxy wrote no address.
    QByteArray clientOf(const Request &request) const;

private:
    using Address = std::array<unsigned char, 16>; // IPv4 as ::ffff:a.b.c.d
    struct Network
    {
        Address address;
        int bits;
    };
    bool contains(const Address &) const;
    std::vector<Network> m_networks;
};

// Hands requests on with the client's address as remoteAddress.
Handler behindProxies(TrustedProxies proxies, Handler handler);

// What limits count: an IPv4 address, or the /64 of an IPv6 one, which is what one customer gets.
QByteArray networkOf(const QByteArray &address);

} // namespace usherd
