#pragma once

#include "common/core/secret.h"

#include <QByteArray>
#include <QString>

#include <optional>

// The cryptography of the service, all of it libsodium's.
namespace usherd::crypto {

// Once, before anything else here; false: the library refuses to work.
bool start();

// BLAKE2b, 32 bytes. Domain separates uses, so that a hash of one kind is never mistaken for another.
QByteArray hash(const char *domain, const QByteArray &data);
QByteArray keyedHash(const char *domain, const QByteArray &key, const QByteArray &data);
// In constant time for equal lengths.
bool same(const QByteArray &left, const QByteArray &right);

// Authenticated encryption under a key derived from `secret`.
QByteArray seal(const QByteArray &secret, const QByteArray &plain);
std::optional<QByteArray> open(const QByteArray &secret, const QByteArray &sealed);

QString newId(const char *prefix); // "acnt_" + 32 hex digits
QString newCode(int digits); // uniform over all codes of that length
QString newWord(int length, const QString &alphabet); // uniform over all words of that length
QByteArray tokenHash(const usher::Secret &token);
QByteArray sha256(const QByteArray &data);

} // namespace usherd::crypto
