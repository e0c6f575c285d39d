#include "usherd/demo/sites/visitors.h"

#include "common/core/random.h"
#include "usherd/service/crypto.h"
#include "usherd/web/guard.h"

#include <algorithm>

namespace usherd::demo {

namespace {

const QByteArray visitorCookie = QByteArrayLiteral("usher-demo");
constexpr qint64 idle = 8 * qint64(3600) * 1000;
constexpr qsizetype mostVisitors = 1000;

} // namespace

Visitors::Visitors(usher::Clock clock)
    : m_clock(std::move(clock))
{
}

VisitorKey Visitors::keyOf(const Request &request)
{
    return web::guard::keyOf(request, visitorCookie);
}

VisitorKey Visitors::newKey()
{
    return VisitorKey(usher::random::token());
}

NamedValue Visitors::cookie(const VisitorKey &key)
{
    // Without Secure: the demo's pages are plain HTTP, on this machine alone.
    return {QByteArrayLiteral("Set-Cookie"),
        visitorCookie + '=' + key.revealUtf8() + "; Path=/demo; HttpOnly; SameSite=Strict"};
}

Visitors::Visitor *Visitors::find(const VisitorKey &key)
{
    const auto found = m_visitors.find(crypto::tokenHash(key));
    if (found == m_visitors.end())
        return nullptr;
    const qint64 now = m_clock().toMSecsSinceEpoch();
    if (now - found->seenAt > idle) {
        m_visitors.remove(found.key());
        return nullptr;
    }
    found->seenAt = now;
    return &*found;
}

std::optional<Visitors::Account> Visitors::at(const VisitorKey &key, const QString &place)
{
    const std::lock_guard lock(m_mutex);
    const Visitor *visitor = find(key);
    const auto account = visitor ? visitor->accounts.constFind(place) : QHash<QString, Account>::const_iterator();
    return visitor && account != visitor->accounts.cend() ? std::optional(*account) : std::nullopt;
}

VisitorKey Visitors::signIn(const VisitorKey &key, const QString &place, const Account &account)
{
    const std::lock_guard lock(m_mutex);
    Visitor visitor;
    if (const Visitor *known = find(key))
        visitor = *known;
    m_visitors.remove(crypto::tokenHash(key));
    makeRoom();
    visitor.accounts.insert(place, account);
    visitor.seenAt = m_clock().toMSecsSinceEpoch();
    const VisitorKey fresh = newKey();
    m_visitors.insert(crypto::tokenHash(fresh), visitor);
    return fresh;
}

std::optional<Visitors::Account> Visitors::signOut(const VisitorKey &key, const QString &place)
{
    const std::lock_guard lock(m_mutex);
    Visitor *visitor = find(key);
    if (!visitor || !visitor->accounts.contains(place))
        return {};
    return visitor->accounts.take(place);
}

void Visitors::makeRoom()
{
    if (m_visitors.size() < mostVisitors)
        return;
    const auto oldest = std::min_element(
        m_visitors.begin(), m_visitors.end(), [](const Visitor &a, const Visitor &b) { return a.seenAt < b.seenAt; });
    m_visitors.remove(oldest.key());
}

} // namespace usherd::demo
