#pragma once

#include "usher/app/scenarios.h"
#include "usher/services/keychain.h"

#include <memory>

namespace usher {

// A demo's keychain that is not there, or locked until the person unlocks it from the wizard.
class FaultyKeychain : public Keychain
{
    Q_OBJECT
public:
    FaultyKeychain(std::unique_ptr<Keychain> keychain, DemoFaults::Keychain fault);
    ~FaultyKeychain() override;

    Call<KeychainState> *probe() override;
    Call<KeychainState> *unlock() override;
    Call<Secret> *read(const QString &entry) override;
    Call<Done> *write(const QString &entry, const Secret &) override;
    Call<Done> *remove(const QString &entry) override;

private:
    Problem problem() const;

    std::unique_ptr<Keychain> m_keychain;
    DemoFaults::Keychain m_fault;
};

} // namespace usher
