#pragma once

#include <QString>
#include <QtGlobal>

#include <vector>

namespace usherd {

// One mail to one person. The transport adds sender, date and identifiers.
struct Mail
{
    QString to; // a bare address, no display name
    QString subject;
    QString text; // always there
    QString html; // empty: text only
    QString language; // BCP 47, e.g. "de" or "zh-CN"; empty: unknown

    bool operator==(const Mail &) const = default;
};

struct OutboxItem
{
    qint64 id = 0;
    Mail mail;
    int attempts = 0; // deliveries tried before this one
};

// Where the mails wait that were written in the same transaction as the effect they tell of. Called from the
// OutboxWorker's thread only; implementations may block.
class OutboxSource
{
public:
    virtual ~OutboxSource() = default;

    // Due mails, oldest first. They are leased: no other instance gets them until they are reported on or a lease
    // longer than a delivery's timeout is over.
    virtual std::vector<OutboxItem> takeDue(int max) = 0;
    virtual void sent(qint64 id) = 0;
    // Counts one attempt; due again after retryAfterSeconds. The error is in English, without personal data.
    virtual void failed(qint64 id, int retryAfterSeconds, const QString &error) = 0;
    // Never due again; kept for the operator to see.
    virtual void dead(qint64 id, const QString &error) = 0;
};

} // namespace usherd
