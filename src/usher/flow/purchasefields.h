#pragma once

#include "usher/flow/field.h"

#include <QObject>

namespace usher {

class FlowCore;

// The marketplace's IDs as both routes ask for them: tidied, never refused by a guessed format, with a hint where one
// seems to stand in the other's place.
class PurchaseFields : public QObject
{
    Q_OBJECT
public:
    PurchaseFields(FlowCore *core, QObject *parent);

    Field *accountId() const { return m_accountId; }
    Field *instanceId() const { return m_instanceId; }
    bool needsAccountId() const;
    bool needsInstanceId() const;
    bool needsHandoff() const; // AWS, Azure: the identity comes with the hand-off, say how to start it
    bool swapOffered() const { return m_swapOffered; } // "These look exchanged" with a button
    void swap();

    void load();
    void store();
    FieldBase *fieldFor(const QString &pointer, const QString &code) const;

Q_SIGNALS:
    void changed();

private:
    void hint();

    FlowCore *m_core;
    Field *m_accountId;
    Field *m_instanceId;
    bool m_swapOffered = false;
    bool m_loading = false;
};

} // namespace usher
