#include "usherd/marketplace/huaweisignature.h"

#include "common/core/jsonstrict.h"
#include "usherd/marketplace/huaweivalues.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMap>
#include <QMessageAuthenticationCode>

#include <algorithm>
#include <utility>

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

// An object, known to be well-formed, with its own members sorted and those within them as they were sent.
QByteArray sortedAtTheTop(const QByteArray &object)
{
    QMap<QByteArray, QByteArray> members;
    QByteArray name;
    qsizetype begin = 0;
    int depth = 0;
    bool inText = false;
    for (qsizetype at = 0; at < object.size(); ++at) {
        const char c = object.at(at);
        if (inText) {
            at += c == '\\' ? 1 : 0;
            inText = c != '"';
            continue;
        }
        const auto taken = [&] {
            const qsizetype from = std::exchange(begin, at + 1);
            return object.mid(from, at - from).trimmed();
        };
        inText = c == '"';
        if ((c == '{' || c == '[') && ++depth == 1)
            begin = at + 1;
        else if (c == ':' && depth == 1)
            name = taken();
        else if ((c == ',' || c == '}') && depth == 1 && !name.isEmpty())
            members.insert(std::exchange(name, {}), taken());
        if (c == '}' || c == ']')
            --depth;
    }
    QByteArrayList texts;
    for (auto it = members.cbegin(); it != members.cend(); ++it) {
        if (it.value() != "null")
            texts.append(it.key() + ':' + it.value());
    }
    return '{' + texts.join(',') + '}';
}

} // namespace

const char *bodyFormId(BodyForm form)
{
    switch (form) {
    case BodyForm::AsSent:
        return "as_sent";
    case BodyForm::Sorted:
        return "sorted";
    case BodyForm::SortedAtTheTop:
        return "sorted_at_the_top";
    }
    Q_UNREACHABLE();
}

std::variant<SignedBody, Distrust> readSigned(
    Interface which, const Signature &signature, const QByteArray &body, const Keys &keys, qint64 now)
{
    const usher::Result<QJsonDocument> document = usher::parseStrictJson(body);
    if (!wellShaped(signature))
        return Distrust::Unsigned;
    if (!document || !document->isObject())
        return Distrust::Malformed;
    SignedBody read;
    read.body = withoutNulls(document->object());
    read.nonce = signature.nonce;
    read.at = signature.timestamp.toLongLong();
    const std::pair<BodyForm, QByteArray> forms[]{{BodyForm::AsSent, body},
        {BodyForm::Sorted, QJsonDocument(read.body).toJson(QJsonDocument::Compact)},
        {BodyForm::SortedAtTheTop, sortedAtTheTop(body)}};
    for (const usher::Secret &key : keys) {
        const QByteArray secret = key.revealUtf8();
        const auto form = std::ranges::find_if(
            forms, [&](const auto &one) { return !secret.isEmpty() && signs(which, signature, one.second, secret); });
        if (form != std::end(forms)) {
            read.form = form->first;
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
