#pragma once

#include <QByteArray>
#include <QString>

// Random values, of the operating system's generator (QRandomGenerator::system()) where nothing else is said.
namespace usher::random {

QByteArray bytes(int count);
QString token(int bits = 256); // base64url without padding
// No secret: of a generator that each thread seeds once. For what every request needs; the processor's own took 3 % of
// the time of a small one.
QString reference(int bits); // base64url without padding
QString uuid(); // version 4, lower case, without braces

} // namespace usher::random
