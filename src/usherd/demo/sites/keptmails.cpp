#include "usherd/demo/sites/keptmails.h"

namespace usherd::demo {

namespace {

constexpr std::size_t mostMails = 100;

}

KeptMails::KeptMails(std::unique_ptr<Transport> next)
    : m_next(std::move(next))
{
}

QList<KeptMails::Entry> KeptMails::newestFirst() const
{
    const std::lock_guard lock(m_mutex);
    return {m_entries.begin(), m_entries.end()};
}

std::optional<Undelivered> KeptMails::send(const Mail &mail)
{
    std::optional<Undelivered> undelivered = m_next->send(mail);
    if (undelivered)
        return undelivered;
    const std::lock_guard lock(m_mutex);
    m_entries.push_front({mail, QDateTime::currentDateTimeUtc()});
    if (m_entries.size() > mostMails)
        m_entries.pop_back();
    return {};
}

} // namespace usherd::demo
