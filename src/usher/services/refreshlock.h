#pragma once

#include "usher/services/call.h"

namespace usher {

// Held while a refresh token is read, exchanged and stored: the window and an unattended run share the keychain, and a
// token that is used twice ends the session of both. Several acquirers of one object wait for each other.
class RefreshLock : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    // Problem: session_busy, somebody else kept it for too long.
    virtual Call<Done> *acquire() = 0;
    // After an acquire() that ended well, once.
    virtual void release() = 0;
};

} // namespace usher
