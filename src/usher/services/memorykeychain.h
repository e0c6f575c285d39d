#pragma once

#include "usher/services/keychain.h"

#include <QHash>

namespace usher {

// Keeps its entries as long as the program runs: for a customer who goes on without a keychain.
class MemoryKeychain : public Keychain
{
    Q_OBJECT
public:
    using Keychain::Keychain;

    Call<KeychainState> *probe() override;
    Call<Secret> *read(const QString &entry) override;
    Call<Done> *write(const QString &entry, const Secret &) override;
    Call<Done> *remove(const QString &entry) override;

private:
    QHash<QString, Secret> m_entries;
};

} // namespace usher
