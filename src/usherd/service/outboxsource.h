#pragma once

#include <QString>
#include <QtGlobal>

#include <vector>

namespace usherd {

// One mail to one person. The transport adds sender and date.
struct Mail
{
    QString to; // a bare address, no display name
    QString subject;
    QString text; // always there
    QString html; // empty: text only
    QString language; // BCP 47, e.g. "de" or "zh-CN"; empty: unknown
    QString kind = {}; // what it is about, for the operator: "code", "review"
    // When what it says is over, in milliseconds since 1970 UTC: it is not sent later, and no longer kept than it is
    // needed, as it says a secret. 0: never.
    qint64 expiresAt = 0;
    QString id = {}; // becomes the Message-ID, so that a mail that arrives twice is known as one; given by the outbox

    bool operator==(const Mail &) const = default;
};

struct OutboxItem
{
    qint64 id = 0;
    Mail mail;
    // This delivery's number, from 1. A report on a delivery whose lease was over, and the next one begun, is of no
    // effect.
    int attempt = 0;
};

struct OutboxTally
{
    qint64 waiting = 0;
    qint64 dead = 0;
    qint64 expired = 0;
    qint64 oldest = 0; // when the oldest that waits was written; 0: none waits
    bool operator==(const OutboxTally &) const = default;
};

// Where the mails wait that were written in the same transaction as the effect they tell of. Called from the
// OutboxWorker's thread only; implementations may block. Times are milliseconds since 1970 UTC.
class OutboxSource
{
public:
    virtual ~OutboxSource() = default;

    // Mails due by now, oldest first. They are leased: nobody else gets them until they are reported on or the lease is
    // over. Mails whose time is over by now are ended.
    virtual std::vector<OutboxItem> takeDue(int max, qint64 now, qint64 leasedUntil) = 0;
    // It must not be sent again. False: could not be noted.
    virtual bool sent(qint64 id) = 0;
    // Due again then. The error is in English, without personal data.
    virtual void failed(const OutboxItem &, qint64 due, const QString &error) = 0;
    // As failed(), but it was not this mail's fault: the attempt does not count.
    virtual void givenBack(const OutboxItem &, qint64 due, const QString &error) = 0;
    // Never due again; kept for the operator to see.
    virtual void dead(const OutboxItem &, const QString &error) = 0;
    virtual OutboxTally tally() = 0;
};

} // namespace usherd
