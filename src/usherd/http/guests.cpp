#include "usherd/http/session.h"

#include <boost/asio/post.hpp>

#include <vector>

namespace usherd::edge {

std::optional<Refusal> Guests::enter(const std::string &network)
{
    const std::scoped_lock lock(m_mutex);
    if (m_count >= m_limits.connections)
        return Refusal::Full;
    if (!network.empty()) {
        std::size_t &here = m_networks[network];
        if (here >= m_limits.connectionsPerAddress)
            return Refusal::FullForAddress;
        ++here;
    }
    ++m_count;
    return {};
}

void Guests::greet(const std::shared_ptr<Session> &session)
{
    const std::scoped_lock lock(m_mutex);
    m_sessions.emplace(session.get(), session);
}

void Guests::leave(Session *session, const std::string &network)
{
    const std::scoped_lock lock(m_mutex);
    m_sessions.erase(session);
    if (const auto here = m_networks.find(network); here != m_networks.end() && --here->second == 0)
        m_networks.erase(here);
    if (--m_count == 0)
        m_lastLeft.notify_all();
}

std::size_t Guests::count() const
{
    const std::scoped_lock lock(m_mutex);
    return m_count;
}

void Guests::tell(void (Session::*what)()) const
{
    std::vector<std::shared_ptr<Session>> all; // released after the lock: the last owner's session locks it again
    const std::scoped_lock lock(m_mutex);
    for (const auto &[key, weak] : m_sessions) {
        if (auto session = weak.lock())
            all.push_back(std::move(session));
    }
    for (const auto &session : all)
        boost::asio::post(session->executor(), [session, what] { (*session.*what)(); });
}

void Guests::waitUntilAllLeft(milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    m_lastLeft.wait_for(lock, patience, [this] { return m_count == 0; });
}

} // namespace usherd::edge
