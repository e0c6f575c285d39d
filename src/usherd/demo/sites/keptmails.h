#pragma once

#include "usherd/mail/mailer.h"

#include <QDateTime>

#include <deque>
#include <mutex>

namespace usherd::demo {

// A transport that also remembers what it delivered, for the demo's page of mails: the last hundred.
class KeptMails final : public Transport
{
public:
    explicit KeptMails(std::unique_ptr<Transport> next);

    struct Entry
    {
        Mail mail;
        QDateTime at; // UTC
    };
    QList<Entry> newestFirst() const; // from any thread

    std::optional<Undelivered> send(const Mail &mail) override;
    void cancel() override { m_next->cancel(); }

private:
    const std::unique_ptr<Transport> m_next;
    mutable std::mutex m_mutex;
    std::deque<Entry> m_entries; // the newest first
};

} // namespace usherd::demo
