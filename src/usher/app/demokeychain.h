#pragma once

#include "usher/services/keychain.h"

#include <QSet>

#include <memory>

namespace usher {

// A demo's keychain: the system's, with a memory of what was written there, so that all of it can be taken out again.
class DemoKeychain : public Keychain
{
    Q_OBJECT
public:
    explicit DemoKeychain(std::unique_ptr<Keychain> keychain);
    ~DemoKeychain() override;

    Call<KeychainState> *probe() override;
    Call<KeychainState> *unlock() override;
    Call<Secret> *read(const QString &entry) override;
    Call<Done> *write(const QString &entry, const Secret &) override;
    Call<Done> *remove(const QString &entry) override;

    // Everything that was written: ends when it is out, or cannot be taken out.
    Call<Done> *forget();

private:
    void forgetNext(Call<Done> *done);

    std::unique_ptr<Keychain> m_keychain;
    QSet<QString> m_entries;
};

} // namespace usher
