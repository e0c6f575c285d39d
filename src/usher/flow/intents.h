#pragma once

#include "usher/flow/draft.h"
#include "usher/services/call.h"

#include <QJsonObject>

#include <functional>

namespace usher {

class FlowCore;

// Idempotency keys: one per intention of the user. The key is made when the button is first pressed, written to disk
// before anything is sent, and replaced only when the request changed and no earlier outcome is unknown.
class Intents
{
public:
    explicit Intents(FlowCore *core)
        : m_core(core)
    {
    }

    // The key to send under, or none where the outcome of an earlier request must be settled first.
    std::optional<QString> keyFor(const QString &name, const QByteArray &request);
    bool isUnknown(const QString &name) const;
    QString unknownKey(const QString &name) const;
    // From now on, until ended(), the outcome counts as unknown. `ready` runs when that is on disk, or could not be
    // written: the person is told so, and not kept from going on.
    void markSent(const QString &name, QObject *context, const std::function<void()> &ready);
    void ended(const QString &name, const Problem *problem); // nullptr: it took effect
    void settledAsCancelled(const QString &name); // the key is dead: the next one is new

    static QString digest(const QByteArray &request);

private:
    QString newKey(const QString &name) const;

    FlowCore *m_core;
};

} // namespace usher
