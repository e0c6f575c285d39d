#pragma once

#include "common/core/result.h"
#include "common/core/secret.h"
#include "usherd/service/outboxsource.h"

#include <chrono>
#include <memory>
#include <optional>

namespace usherd {

// Why a mail was not delivered, and what can be done about it.
struct Undelivered
{
    enum class Kind {
        NoServer, // no mail can be sent at all for now
        Later, // this mail may be taken when it is tried again
        Refused // this mail, for good
    };
    Kind kind = Kind::NoServer;
    QString detail; // in English, for the log; names no address
};

// Delivers one mail at a time; one thread uses it, but cancel() may come from any.
class Transport
{
public:
    virtual ~Transport() = default;
    // Nothing: it was delivered. Blocks up to the transport's timeouts.
    virtual std::optional<Undelivered> send(const Mail &mail) = 0;
    // A delivery under way, and every later one, fails soon; one that only waits for the server's word that it has the
    // mail gets a few seconds, as it would otherwise be sent again.
    virtual void cancel() { }
};

struct TransportOptions
{
    QString senderAddress = QStringLiteral("no-reply@localhost");
    QString senderName; // shown beside the address
    usher::Secret password; // for the user of the URL
    QString authorityFile; // PEM; empty: the system's authorities
    std::chrono::milliseconds connectTimeout{10'000};
    std::chrono::milliseconds timeout{30'000}; // of a delivery, up to the content's end
    // After that, for the server's word that it has the mail: most likely it does, and to give up doubles it. RFC 5321
    // has 10 minutes; here other mails wait.
    std::chrono::milliseconds answerTimeout{30'000};
    std::chrono::milliseconds cancelledTimeout{3000}; // the same once it was cancelled
};

// "smtp://[user@]host[:587]" with STARTTLS required, "smtps://[user@]host[:465]", or "file:DIR" for one .eml file a
// mail. "smtp://…?tls=none" does without encryption and sign-in, on the loopback interface only. Passwords are not
// taken from the URL.
usher::Result<std::unique_ptr<Transport>> transportFromUrl(const QString &url, const TransportOptions &options);

} // namespace usherd
