#pragma once

#include "usherd/marketplace/trust.h"

#include <QByteArray>
#include <QJsonObject>

#include <variant>

// Huawei Cloud KooGallery, version 2: signed POST requests with a JSON body.
namespace usherd::marketplace::huawei {

// Base tells of purchases; its signature is in the URL: signature, timestamp, nonce. Kit tells of tenants and users;
// its signature is in the headers x-sign, x-timestamp, x-nonce. Each has keys of its own.
enum class Interface { Base, Kit };

struct Signature
{
    QByteArray signature;
    QByteArray timestamp;
    QByteArray nonce;
};

// What was signed. Their documents sort the members and leave nulls out, and say nothing of nested ones and of escapes:
// so each is believed, and the caller's log says which it was.
enum class BodyForm { AsSent, Sorted, SortedAtTheTop };
const char *bodyFormId(BodyForm); // "as_sent", "sorted", "sorted_at_the_top"

struct SignedBody
{
    QJsonObject body; // members that are null left out
    BodyForm form = BodyForm::AsSent;
    QByteArray nonce; // the caller remembers it for two minutes; seen before: Distrust::Repeated
    qint64 at = 0; // by the marketplace's clock, ms since 1970 UTC
    usher::Secret key; // that the answer is to be signed with
};

// Believed from a minute before `now`, in ms since 1970 UTC, to one after. Unsigned: signature, timestamp or nonce is
// missing or misshapen. Malformed: the body is no object.
std::variant<SignedBody, Distrust> readSigned(
    Interface, const Signature &, const QByteArray &body, const Keys &, qint64 now);

// The value of the header Body-Sign of an answer.
QByteArray bodySign(QByteArrayView answer, const usher::Secret &key);

} // namespace usherd::marketplace::huawei
