#include "usher/services/memorykeychain.h"

#include "common/core/problemcodes.h"

namespace usher {

Call<KeychainState> *MemoryKeychain::probe()
{
    return Call<KeychainState>::ended(KeychainState::Ok, this);
}

Call<Secret> *MemoryKeychain::read(const QString &entry)
{
    const auto found = m_entries.constFind(entry);
    if (found == m_entries.constEnd())
        return Call<Secret>::ended(Problem::make(problem_code::keychain_not_found), this);
    return Call<Secret>::ended(*found, this);
}

Call<Done> *MemoryKeychain::write(const QString &entry, const Secret &secret)
{
    m_entries.insert(entry, secret);
    return Call<Done>::ended(Done(), this);
}

Call<Done> *MemoryKeychain::remove(const QString &entry)
{
    m_entries.remove(entry);
    return Call<Done>::ended(Done(), this);
}

} // namespace usher
