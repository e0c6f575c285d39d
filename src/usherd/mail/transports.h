#pragma once

#include "usherd/mail/mailer.h"
#include "usherd/mail/message.h"

#include <QUrl>

#include <atomic>

namespace usherd {

// Writes "<UTC time>-<number>.eml" files, so that their names sort by time. A file is there whole or not at all.
class FolderTransport : public Transport
{
public:
    FolderTransport(const QString &folder, Sender sender);
    std::optional<Undelivered> send(const Mail &mail) override;

private:
    const QString m_folder;
    const Sender m_sender;
};

// SMTP through libcurl. The connection is kept from mail to mail.
class SmtpTransport : public Transport
{
public:
    enum class Encryption { Required, None };

    SmtpTransport(const QUrl &server, Encryption encryption, const TransportOptions &options, Sender sender);
    ~SmtpTransport() override;
    std::optional<Undelivered> send(const Mail &mail) override;
    void cancel() override { m_cancelled = true; }

private:
    const QUrl m_server; // scheme, user, host and port
    const Encryption m_encryption;
    const TransportOptions m_options;
    const Sender m_sender;
    void *m_curl = nullptr;
    std::atomic<bool> m_cancelled = false;
};

} // namespace usherd
