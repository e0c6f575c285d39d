#include "usher/flow/leftovers.h"

#include "usher/flow/flowcore.h"

#include <algorithm>

namespace usher {

namespace {

constexpr qsizetype mostLeftovers = 100; // where there never is a keychain

}

Leftovers::Leftovers(FlowCore *core)
    : m_core(core)
{
    connect(&core->keyring(), &Keyring::opened, this, &Leftovers::retry);
}

void Leftovers::note(const QString &entry)
{
    QStringList &entries = m_core->document().leftovers;
    if (!entries.contains(entry))
        entries.append(entry);
    if (entries.size() > mostLeftovers)
        entries.removeFirst();
    m_core->saveSoon();
}

void Leftovers::remove(const QString &entry)
{
    // Written down first: the program may end before the keychain has done it.
    note(entry);
    m_core->keyring().remove(entry)->whenEnded(this, [this, entry](const Result<Done> &outcome) {
        if (outcome)
            forget(entry);
    });
}

void Leftovers::retry()
{
    removeFrom(0);
}

// One after the other: where one cannot be deleted, none can.
void Leftovers::removeFrom(qsizetype index)
{
    const QStringList &entries = m_core->document().leftovers;
    while (index < entries.size() && isInUse(entries.at(index)))
        ++index;
    if (index >= entries.size())
        return;
    const QString entry = entries.at(index);
    m_core->keyring().tidy(entry)->whenEnded(this, [this, index, entry](const Result<Done> &outcome) {
        if (!outcome)
            return;
        forget(entry);
        removeFrom(index);
    });
}

// An old draft that is gone on with after all has an entry again, as has somebody who signed in again.
bool Leftovers::isInUse(const QString &entry) const
{
    const QList<KnownAccount> &accounts = m_core->document().accounts;
    return (entry == m_core->secrets().entry(m_core->draft().flowId) && !m_core->draft().secretStamps.isEmpty())
        || std::any_of(accounts.cbegin(), accounts.cend(), [&](const KnownAccount &known) {
               return entry == m_core->renewal().entry(known.id) || entry == m_core->savedSignIns().entry(known.id);
           });
}

void Leftovers::forget(const QString &entry)
{
    if (m_core->document().leftovers.removeAll(entry) > 0)
        m_core->saveSoon();
}

} // namespace usher
