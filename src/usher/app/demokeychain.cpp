#include "usher/app/demokeychain.h"

namespace usher {

DemoKeychain::DemoKeychain(std::unique_ptr<Keychain> keychain)
    : m_keychain(std::move(keychain))
{
}

DemoKeychain::~DemoKeychain() = default;

Call<KeychainState> *DemoKeychain::probe()
{
    return m_keychain->probe();
}

Call<KeychainState> *DemoKeychain::unlock()
{
    return m_keychain->unlock();
}

Call<Secret> *DemoKeychain::read(const QString &entry)
{
    return m_keychain->read(entry);
}

Call<Done> *DemoKeychain::write(const QString &entry, const Secret &secret)
{
    // Also where nothing comes of it: an answer that was not waited for may have been a yes.
    m_entries.insert(entry);
    return m_keychain->write(entry, secret);
}

Call<Done> *DemoKeychain::remove(const QString &entry)
{
    return m_keychain->remove(entry);
}

Call<Done> *DemoKeychain::forget()
{
    auto *done = new Call<Done>(this);
    forgetNext(done);
    return done;
}

void DemoKeychain::forgetNext(Call<Done> *done)
{
    if (m_entries.isEmpty())
        return done->end(Done());
    const QString entry = *m_entries.constBegin();
    m_entries.remove(entry);
    m_keychain->remove(entry)->whenEnded(done, [this, done](const Result<Done> &removed) {
        // A keychain that does not answer, or is locked, keeps the others as well.
        if (!removed)
            return done->end(removed.problem());
        forgetNext(done);
    });
}

} // namespace usher
