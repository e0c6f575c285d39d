#include "usherd/marketplace/jwt.h"

#include "usherd/marketplace/wirejson.h"

#include <QJsonArray>

namespace usherd::marketplace {

namespace {

std::optional<QByteArray> base64Url(const QByteArray &text)
{
    return decodedBase64(text, QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

struct JwtHeader
{
    QString algorithm, keyId;
};

std::optional<JwtHeader> jwtHeader(const QByteArray &encoded)
{
    const std::optional<QByteArray> json = base64Url(encoded);
    const std::optional<QJsonObject> object = json ? readObject(*json) : std::nullopt;
    // What is critical has to be understood, and nothing of it is.
    if (!object || object->contains(QLatin1String("crit")))
        return std::nullopt;
    return readMembers<JwtHeader>(*object, [](auto &archive, auto &value) {
        archive.text("alg", value.algorithm, form::word);
        archive.text("kid", value.keyId, form::word);
    });
}

struct WebKey
{
    QString type, use, algorithm, keyId, modulus, exponent;
};

std::optional<WebKey> webKey(const QJsonObject &object)
{
    static const usher::TextForm number = usher::patternForm("Number", 1, 2048, "[A-Za-z0-9_-]+");
    return readMembers<WebKey>(object, [](auto &archive, auto &value) {
        archive.text("kty", value.type, form::word);
        archive.text("kid", value.keyId, form::word);
        archive.optionalText("use", value.use, form::word);
        archive.optionalText("alg", value.algorithm, form::word);
        archive.optionalText("n", value.modulus, number);
        archive.optionalText("e", value.exponent, number);
    });
}

bool fitsRs256(const WebKey &key)
{
    return key.type == QLatin1String("RSA") && (key.use.isEmpty() || key.use == QLatin1String("sig"))
        && (key.algorithm.isEmpty() || key.algorithm == QLatin1String("RS256"));
}

} // namespace

std::optional<JwtKeys> readJwks(const QByteArray &json)
{
    const std::optional<QJsonObject> object = readObject(json);
    if (!object)
        return std::nullopt;
    JwtKeys keys;
    const QJsonArray items = object->value(QLatin1String("keys")).toArray();
    for (const auto &item : items) {
        const std::optional<WebKey> key = webKey(item.toObject());
        if (!key || !fitsRs256(*key))
            continue;
        const std::optional<QByteArray> modulus = base64Url(key->modulus.toLatin1());
        const std::optional<QByteArray> exponent = base64Url(key->exponent.toLatin1());
        const std::optional<RsaKey> rsa = modulus && exponent ? RsaKey::fromNumbers(*modulus, *exponent) : std::nullopt;
        if (!rsa)
            continue;
        if (keys.contains(key->keyId))
            return std::nullopt;
        keys.insert(key->keyId, *rsa);
    }
    return keys.isEmpty() ? std::nullopt : std::optional<JwtKeys>(keys);
}

Trusted<QJsonObject> signedClaims(const QByteArray &token, const JwtKeys &keys)
{
    constexpr qsizetype longest = qsizetype(16) * 1024;
    if (token.size() > longest)
        return Distrust::Malformed;
    const QByteArrayList parts = token.split('.');
    if (parts.size() != 3)
        return Distrust::Malformed;
    const std::optional<JwtHeader> header = jwtHeader(parts[0]);
    if (!header)
        return Distrust::Malformed;
    // The algorithm is ours to choose, not the token's.
    const auto key = keys.constFind(header->keyId);
    if (header->algorithm != QLatin1String("RS256") || key == keys.constEnd())
        return Distrust::BadSignature;
    const std::optional<QByteArray> signature = base64Url(parts[2]);
    if (!signature)
        return Distrust::Malformed;
    const QByteArray signedText = parts[0] + '.' + parts[1];
    if (!key->verifies(signedText, *signature, RsaKey::Digest::Sha256))
        return Distrust::BadSignature;
    const std::optional<QByteArray> json = base64Url(parts[1]);
    const std::optional<QJsonObject> claims = json ? readObject(*json) : std::nullopt;
    if (!claims)
        return Distrust::Malformed;
    return *claims;
}

} // namespace usherd::marketplace
