#pragma once

#include <QObject>
#include <QString>

namespace usher {

class FlowCore;

// Keychain entries that were not, or not for certain, deleted when they should have been. Their names are in the state
// document, so that they are deleted once the keychain opens, if need be at another start: also where there is none
// just now, as in a session without a desktop.
class Leftovers : public QObject
{
    Q_OBJECT
public:
    explicit Leftovers(FlowCore *core);

    void remove(const QString &entry); // now, or later
    void note(const QString &entry); // later
    void retry();

private:
    bool isInUse(const QString &entry) const;
    void removeFrom(qsizetype index);
    void forget(const QString &entry);

    FlowCore *m_core;
};

} // namespace usher
