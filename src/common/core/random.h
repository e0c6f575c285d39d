#pragma once

#include <QByteArray>
#include <QString>

// Random values from the operating system's generator (QRandomGenerator::system()).
namespace usher::random {

QByteArray bytes(int count);
QString token(int bits = 256); // base64url without padding
QString uuid(); // version 4, lower case, without braces

} // namespace usher::random
