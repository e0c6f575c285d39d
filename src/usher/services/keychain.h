#pragma once

#include "common/core/secret.h"
#include "usher/services/call.h"

namespace usher {

enum class KeychainState {
    Ok,
    None, // no keychain on this computer
    Locked,
    Denied, // asked, and refused by the person or the system
    Unknown // did not answer in time; never to be taken for "empty"
};

// The operating system's keychain, one service name per brand. Small text entries only (2,560 bytes). One job at a
// time, which emits slow() after 5 s and ends after 10 s as keychain_unknown; those behind it wait, behind a prompt for
// two minutes. Problems: keychain_*; keychain_not_found is believed: the store was seen open.
class Keychain : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual Call<KeychainState> *probe() = 0;
    // Like probe(), but a locked store is opened first, where the system asks the person in a window of its own.
    // Denied: that was put away. Ends after two minutes as Unknown.
    virtual Call<KeychainState> *unlock() { return probe(); }
    virtual Call<Secret> *read(const QString &entry) = 0;
    virtual Call<Done> *write(const QString &entry, const Secret &) = 0;
    // Done also when there was no such entry.
    virtual Call<Done> *remove(const QString &entry) = 0;
};

} // namespace usher
