#pragma once

#include "common/core/secret.h"

#include <QByteArray>
#include <QList>

#include <variant>

// What every adapter needs to believe a call, or not.
namespace usherd::marketplace {

// Why a call is not believed: for the audit log and the metrics. The marketplace is answered in its own words.
enum class Distrust {
    Malformed, // not as the marketplace writes it: a missing, doubled or misshapen member
    Unsigned, // nothing that could be checked: no signature, or a misshapen one, or what is signed with it is
    BadSignature, // under none of the keys
    TooOld, // its time is outside the window
    TooNew,
    Repeated, // its nonce was seen before
    Foreign // rightly signed, but by or for somebody else
};
const char *distrustId(
    Distrust); // "malformed", "unsigned", "bad_signature", "too_old", "too_new", "repeated", "foreign"

// What a call says, or why it is not believed.
template <class T> using Trusted = std::variant<T, Distrust>;

// The keys of one listing, newest first: two while one replaces the other. Empty: nothing is believed.
using Keys = QList<usher::Secret>;

// In a time that depends on the lengths alone.
bool sameBytes(QByteArrayView, QByteArrayView);

} // namespace usherd::marketplace
