#include "usherd/http/clientaddress.h"

#include "common/core/problemcodes.h"

#include <arpa/inet.h>

#include <algorithm>
#include <optional>

namespace usherd {

using usher::Problem;
using usher::Result;

namespace {

using Bytes = std::array<unsigned char, 16>;
constexpr Bytes mapped{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff};
constexpr int mappedBits = 96;

bool isMapped(const Bytes &address)
{
    return std::equal(mapped.begin(), mapped.begin() + mappedBits / 8, address.begin());
}

std::optional<Bytes> addressFrom(const QByteArray &text)
{
    Bytes bytes = mapped;
    if (inet_pton(AF_INET, text.constData(), bytes.data() + mappedBits / 8) == 1)
        return bytes;
    if (inet_pton(AF_INET6, text.constData(), bytes.data()) == 1)
        return bytes;
    return {};
}

QByteArray textOf(const Bytes &address)
{
    char text[INET6_ADDRSTRLEN] = "";
    if (isMapped(address))
        inet_ntop(AF_INET, address.data() + mappedBits / 8, text, sizeof text);
    else
        inet_ntop(AF_INET6, address.data(), text, sizeof text);
    return text;
}

bool sameBits(const Bytes &left, const Bytes &right, int bits)
{
    const auto whole = bits / 8;
    if (!std::equal(left.begin(), left.begin() + whole, right.begin()))
        return false;
    const int rest = bits % 8;
    return rest == 0 || ((left.at(std::size_t(whole)) ^ right.at(std::size_t(whole))) >> (8 - rest)) == 0;
}

} // namespace

Result<TrustedProxies> TrustedProxies::fromNetworks(const QStringList &networks)
{
    TrustedProxies proxies;
    for (const QString &network : networks) {
        const std::optional<Bytes> address = addressFrom(network.section(QLatin1Char('/'), 0, 0).toLatin1());
        const bool isIpv4 = address && isMapped(*address);
        const int most = isIpv4 ? 32 : 128;
        bool isNumber = true;
        const int bits
            = network.contains(QLatin1Char('/')) ? network.section(QLatin1Char('/'), 1).toInt(&isNumber) : most;
        if (!address || !isNumber || bits < 1 || bits > most) {
            return Problem::make(usher::problem_code::internal_error, 0,
                QStringLiteral("\"%1\" is not an address or network, such as 10.0.0.7 or fd00::/8.").arg(network));
        }
        proxies.m_networks.push_back({*address, isIpv4 ? mappedBits + bits : bits});
    }
    return proxies;
}

bool TrustedProxies::contains(const QByteArray &address) const
{
    const std::optional<Bytes> bytes = addressFrom(address);
    return bytes && contains(*bytes);
}

bool TrustedProxies::contains(const Address &address) const
{
    return std::any_of(m_networks.begin(), m_networks.end(),
        [&](const Network &network) { return sameBits(network.address, address, network.bits); });
}

QByteArray TrustedProxies::clientOf(const Request &request) const
{
    std::optional<Bytes> client = addressFrom(request.remoteAddress);
    if (!client || !contains(*client))
        return request.remoteAddress;
    QByteArrayList hops;
    for (const NamedValue &header : request.headers) {
        if (header.first.compare("X-Forwarded-For", Qt::CaseInsensitive) == 0)
            hops += header.second.split(',');
    }
    for (auto hop = hops.crbegin(); hop != hops.crend() && contains(*client); ++hop) {
        const std::optional<Bytes> before = addressFrom(hop->trimmed());
        if (!before)
            break;
        client = before;
    }
    return textOf(*client);
}

Handler behindProxies(TrustedProxies proxies, Handler handler)
{
    return [proxies = std::move(proxies), handler = std::move(handler)](
               const std::shared_ptr<Request> &request, Respond respond) {
        request->remoteAddress = proxies.clientOf(*request);
        handler(request, std::move(respond));
    };
}

QByteArray networkOf(const QByteArray &address)
{
    std::optional<Bytes> bytes = addressFrom(address);
    if (!bytes)
        return address;
    if (isMapped(*bytes))
        return textOf(*bytes);
    std::fill(bytes->begin() + 8, bytes->end(), static_cast<unsigned char>(0));
    return textOf(*bytes) + "/64";
}

} // namespace usherd
