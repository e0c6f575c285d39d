#include "usher/app/faultykeychain.h"

#include "common/core/problemcodes.h"

namespace usher {

FaultyKeychain::FaultyKeychain(std::unique_ptr<Keychain> keychain, DemoFaults::Keychain fault)
    : m_keychain(std::move(keychain))
    , m_fault(fault)
{
}

FaultyKeychain::~FaultyKeychain() = default;

Problem FaultyKeychain::problem() const
{
    return Problem::make(
        m_fault == DemoFaults::Keychain::None ? problem_code::keychain_none : problem_code::keychain_locked);
}

Call<KeychainState> *FaultyKeychain::probe()
{
    if (m_fault == DemoFaults::Keychain::Sound)
        return m_keychain->probe();
    return Call<KeychainState>::ended(
        m_fault == DemoFaults::Keychain::None ? KeychainState::None : KeychainState::Locked, this);
}

Call<KeychainState> *FaultyKeychain::unlock()
{
    if (m_fault == DemoFaults::Keychain::Locked)
        m_fault = DemoFaults::Keychain::Sound;
    return m_fault == DemoFaults::Keychain::Sound ? m_keychain->unlock() : probe();
}

Call<Secret> *FaultyKeychain::read(const QString &entry)
{
    return m_fault == DemoFaults::Keychain::Sound ? m_keychain->read(entry) : Call<Secret>::ended(problem(), this);
}

Call<Done> *FaultyKeychain::write(const QString &entry, const Secret &secret)
{
    return m_fault == DemoFaults::Keychain::Sound ? m_keychain->write(entry, secret)
                                                  : Call<Done>::ended(problem(), this);
}

Call<Done> *FaultyKeychain::remove(const QString &entry)
{
    return m_fault == DemoFaults::Keychain::Sound ? m_keychain->remove(entry) : Call<Done>::ended(problem(), this);
}

} // namespace usher
