#pragma once

#include <QStringList>

namespace usher::api {

// Codes that only a client may raise. An answer that carries one is not the contract's: a server must not be able to
// claim that the user cancelled or that the keychain is locked.
QStringList clientOnlyCodes();

} // namespace usher::api
