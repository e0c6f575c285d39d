#include "usherd/marketplace/huaweisignature.h"

#include "common/core/jsonstrict.h"
#include "usherd/marketplace/huaweivalues.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

#include <algorithm>

namespace usherd::marketplace::huawei {

namespace {

constexpr qint64 window = 60'000; // ms
constexpr qsizetype timestampDigits
    = 13; // ms; exactly, as nothing stands between it and the nonce when they are signed
constexpr qsizetype longestNonce = 128;

QByteArray hmac(const QByteArray &message, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
}

template <class Fits> bool allOf(const QByteArray &text, Fits fits)
{
    return std::all_of(text.cbegin(), text.cend(), fits);
}

bool digit(char c)
{
    return c >= '0' && c <= '9';
}

bool hexDigit(char c)
{
    return digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool nonceCharacter(char c)
{
    return digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || QByteArrayView("-_.~+/=").contains(c);
}

bool wellShaped(const Signature &s)
{
    return s.signature.size() == 64 && allOf(s.signature, hexDigit) && s.timestamp.size() == timestampDigits
        && allOf(s.timestamp, digit) && !s.nonce.isEmpty() && s.nonce.size() <= longestNonce
        && allOf(s.nonce, nonceCharacter);
}

bool signs(Interface which, const Signature &s, const QByteArray &body, const QByteArray &key)
{
    // The base interface signs a keyed hash of the body, although most of its documents forget the key.
    const QByteArray payload = which == Interface::Base ? hmac(body, key).toHex() : body;
    return sameBytes(hmac(key + s.nonce + s.timestamp + payload, key).toHex(), s.signature.toLower());
}

} // namespace

const char *bodyFormId(BodyForm form)
{
    return form == BodyForm::Sorted ? "sorted" : "as_sent";
}

std::variant<SignedBody, Distrust> readSigned(
    Interface which, const Signature &signature, const QByteArray &body, const Keys &keys, qint64 now)
{
    const usher::Result<QJsonDocument> document = usher::parseStrictJson(body);
    if (!wellShaped(signature) || !document || !document->isObject())
        return Distrust::Malformed;
    SignedBody read;
    read.body = withoutNulls(document->object());
    read.nonce = signature.nonce;
    read.at = signature.timestamp.toLongLong();
    const QByteArray sorted = QJsonDocument(read.body).toJson(QJsonDocument::Compact);
    for (const usher::Secret &key : keys) {
        if (key.isEmpty())
            continue;
        const QByteArray text = key.revealUtf8();
        const bool asSent = signs(which, signature, body, text);
        if (asSent || signs(which, signature, sorted, text)) {
            read.form = asSent ? BodyForm::AsSent : BodyForm::Sorted;
            read.key = key;
            break;
        }
    }
    if (read.key.isEmpty())
        return Distrust::BadSignature;
    if (read.at < now - window)
        return Distrust::TooOld;
    if (read.at > now + window)
        return Distrust::TooNew;
    return read;
}

QByteArray bodySign(QByteArrayView answer, const usher::Secret &key)
{
    return "sign_type=\"HMAC-SHA256\", signature=\"" + hmac(answer.toByteArray(), key.revealUtf8()).toBase64() + '"';
}

} // namespace usherd::marketplace::huawei
