#include "rsasigner.h"
#include "testmain.h"
#include "usherd/marketplace/jwt.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace usherd::marketplace;
using usher::test::base64Url;
using usher::test::RsaSigner;

namespace {

const RsaSigner &signer()
{
    static const RsaSigner made;
    return made;
}

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray jwks(const QJsonArray &keys)
{
    return json({{QStringLiteral("keys"), keys}});
}

JwtKeys keys()
{
    return readJwks(jwks({signer().webKey(QStringLiteral("key-1"))})).value();
}

const QByteArray goodHeader = R"({"typ":"JWT","alg":"RS256","kid":"key-1"})";
const QByteArray goodClaims = R"({"aud":"somebody","exp":2000000000})";

QByteArray decoded(const char *text)
{
    return QByteArray::fromBase64(text, QByteArray::Base64UrlEncoding);
}

QString verdict(const QByteArray &token, const JwtKeys &known)
{
    const Trusted<QJsonObject> claims = signedClaims(token, known);
    const auto *distrust = std::get_if<Distrust>(&claims);
    return distrust ? QString::fromLatin1(distrustId(*distrust)) : QStringLiteral("believed");
}

} // namespace

class TestJwt : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void publishedSignature();
    void good();
    void everyByteCounts();
    void tokens_data();
    void tokens();
    void publicKeyIsNoSecret();
    void anothersKey();
    void keySets_data();
    void keySets();
    void pem();
};

// RFC 7515, appendix A.2: key, signed text and signature. Its header names no key, so that it is no token for us.
void TestJwt::publishedSignature()
{
    const std::optional<RsaKey> key = RsaKey::fromNumbers(
        decoded("ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-Vaw-4qPCJrcS2mJP"
                "MEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0LO"
                "L-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlx"
                "vb3qCo5ZwKh9kG4LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcD"
                "TW9gb54h4FRWyuXpoQ"),
        decoded("AQAB"));
    const QByteArray text
        = "eyJhbGciOiJSUzI1NiJ9.eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLm"
          "NvbS9pc19yb290Ijp0cnVlfQ";
    const QByteArray signature
        = decoded("cC4hiUPoj9Eetdgtv3hF80EGrhuB__dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5jujGbds9"
                  "uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0GarZRmB"
                  "_eSN9383LcOLn6_dO--xi12jzDwusC-eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9Fs98rq"
                  "Vt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw");
    QVERIFY(key);
    QVERIFY(key->verifies(text, signature, RsaKey::Digest::Sha256));
    QVERIFY(!key->verifies(text, signature, RsaKey::Digest::Sha1));
    QVERIFY(!key->verifies(text.chopped(1), signature, RsaKey::Digest::Sha256));
}

void TestJwt::good()
{
    const Trusted<QJsonObject> claims = signedClaims(signer().token(goodHeader, goodClaims), keys());
    QVERIFY(std::holds_alternative<QJsonObject>(claims));
    QCOMPARE(json(std::get<QJsonObject>(claims)), goodClaims);
}

void TestJwt::everyByteCounts()
{
    const JwtKeys known = keys();
    const QByteArray good = signer().token(goodHeader, goodClaims);
    for (qsizetype i = 0; i < good.size(); ++i) {
        QByteArray bad = good;
        bad[i] = bad[i] == 'A' ? 'B' : 'A';
        QVERIFY2(verdict(bad, known) != QLatin1String("believed"), qPrintable(QString::number(i)));
        QVERIFY2(verdict(good.left(i), known) != QLatin1String("believed"), qPrintable(QString::number(i)));
    }
}

void TestJwt::tokens_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &token, const char *expected) {
        QTest::newRow(name) << token << QString::fromLatin1(expected);
    };
    const auto with = [](const QByteArray &header) { return signer().token(header, goodClaims); };
    const auto claiming = [](const QByteArray &claims) { return signer().token(goodHeader, claims); };
    const QByteArray good = with(goodHeader);
    const QByteArrayList parts = good.split('.');
    row("as it is", good, "believed");
    row("empty", "", "malformed");
    row("dots", "..", "malformed");
    row("two parts", parts[0] + '.' + parts[1], "malformed");
    row("no signature", parts[0] + '.' + parts[1] + '.', "malformed");
    row("four parts", good + '.' + parts[2], "malformed");
    row("five parts", good + ".x.y", "malformed");
    row("padded", good + "==", "malformed");
    row("line break", good + '\n', "malformed");
    row("space before", ' ' + good, "malformed");
    row("plain base64", QByteArray(good).replace('-', '+').replace('_', '/'), "malformed");
    row("too long", claiming("{\"a\":\"" + QByteArray(16384, 'x') + "\"}"), "malformed");
    row("unsigned", base64Url(R"({"alg":"none","kid":"key-1"})") + '.' + parts[1] + '.', "bad_signature");
    row("unsigned, signature kept", with(R"({"alg":"none","kid":"key-1"})"), "bad_signature");
    row("None", with(R"({"alg":"None","kid":"key-1"})"), "bad_signature");
    row("lower case", with(R"({"alg":"rs256","kid":"key-1"})"), "bad_signature");
    row("RS384", with(R"({"alg":"RS384","kid":"key-1"})"), "bad_signature");
    row("PS256", with(R"({"alg":"PS256","kid":"key-1"})"), "bad_signature");
    row("ES256", with(R"({"alg":"ES256","kid":"key-1"})"), "bad_signature");
    row("no algorithm", with(R"({"kid":"key-1"})"), "malformed");
    row("algorithm twice", with(R"({"alg":"RS256","alg":"RS256","kid":"key-1"})"), "malformed");
    row("algorithms", with(R"({"alg":["RS256"],"kid":"key-1"})"), "malformed");
    row("no key named", with(R"({"alg":"RS256"})"), "malformed");
    row("key null", with(R"({"alg":"RS256","kid":null})"), "malformed");
    row("another key", with(R"({"alg":"RS256","kid":"key-2"})"), "bad_signature");
    row("key in capitals", with(R"({"alg":"RS256","kid":"KEY-1"})"), "bad_signature");
    row("critical", with(R"({"alg":"RS256","kid":"key-1","crit":["b64"],"b64":false})"), "malformed");
    row("unknown member", with(R"({"alg":"RS256","kid":"key-1","jku":"https://evil.example/"})"), "believed");
    row("header is a list", with("[]"), "malformed");
    row("header is nothing", with(""), "malformed");
    row("claims are a list", claiming("[]"), "malformed");
    row("claims are no JSON", claiming("{"), "malformed");
    row("claim twice", claiming(R"({"aud":"a","aud":"b"})"), "malformed");
    row("lone surrogate", claiming(R"({"aud":"\ud800"})"), "malformed");
    row("no UTF-8", claiming("{\"aud\":\"\xff\"}"), "malformed");
    row("nested deeply", claiming("{\"a\":" + QByteArray(40, '[') + QByteArray(40, ']') + '}'), "malformed");
    row("number without end", claiming(R"({"exp":1e999})"), "malformed");
}

void TestJwt::tokens()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, expected);
    QCOMPARE(verdict(token, keys()), expected);
}

// The oldest trick: what everybody has, used as the key of a MAC.
void TestJwt::publicKeyIsNoSecret()
{
    const QByteArray text = base64Url(R"({"alg":"HS256","kid":"key-1"})") + '.' + base64Url(goodClaims);
    for (const QByteArray &secret : {signer().publicPem(), signer().modulus(), base64Url(signer().modulus())}) {
        const QByteArray mac = QMessageAuthenticationCode::hash(text, secret, QCryptographicHash::Sha256);
        QCOMPARE(verdict(text + '.' + base64Url(mac), keys()), QStringLiteral("bad_signature"));
    }
}

void TestJwt::anothersKey()
{
    QCOMPARE(verdict(RsaSigner().token(goodHeader, goodClaims), keys()), QStringLiteral("bad_signature"));
    QCOMPARE(verdict(signer().token(goodHeader, goodClaims), {}), QStringLiteral("bad_signature"));
}

void TestJwt::keySets_data()
{
    QTest::addColumn<QByteArray>("set");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *name, const QByteArray &set, const QStringList &ids = {}) {
        QTest::newRow(name) << set << ids;
    };
    const QJsonObject good = signer().webKey(QStringLiteral("key-1"));
    const auto with = [&good](const char *name, const QJsonValue &value) {
        QJsonObject changed = good;
        changed.insert(QString::fromLatin1(name), value);
        return jwks({changed});
    };
    const QStringList first{QStringLiteral("key-1")};
    row("one", jwks({good}), first);
    row("two", jwks({good, signer().webKey(QStringLiteral("key-2"))}),
        {QStringLiteral("key-1"), QStringLiteral("key-2")});
    row("one of use", jwks({QJsonObject{{QStringLiteral("kty"), QStringLiteral("EC")}}, good, 7, QJsonArray()}), first);
    row("names its algorithm", with("alg", QStringLiteral("RS256")), first);
    row("names no use", with("use", QJsonValue::Null), first);
    row("same id twice", jwks({good, good}));
    row("for encryption", with("use", QStringLiteral("enc")));
    row("for another algorithm", with("alg", QStringLiteral("RS512")));
    row("symmetric", with("kty", QStringLiteral("oct")));
    row("no id", with("kid", QJsonValue::Null));
    row("no modulus", with("n", QJsonValue::Null));
    row("no exponent", with("e", QJsonValue::Null));
    row("modulus is a number", with("n", 3));
    row("padded modulus", with("n", good[QLatin1String("n")].toString().append(QLatin1String("=="))));
    row("even modulus", with("n", QString::fromLatin1(base64Url(signer().modulus().chopped(1) + '\x02'))));
    row("exponent one", with("e", QStringLiteral("AQ")));
    row("exponent even", with("e", QStringLiteral("Ag")));
    row("small key", jwks({RsaSigner(1024).webKey(QStringLiteral("key-1"))}));
    row("giant key", with("n", QString::fromLatin1(base64Url(QByteArray(1025, '\x7f')))));
    row("no keys", jwks({}));
    row("keys are an object", R"({"keys":{}})");
    row("no set", "{}");
    row("no JSON", "keys");
    row("doubled member", R"({"keys":[],"keys":[]})");
}

void TestJwt::keySets()
{
    QFETCH(QByteArray, set);
    QFETCH(QStringList, ids);
    const std::optional<JwtKeys> read = readJwks(set);
    QCOMPARE(read.has_value(), !ids.isEmpty());
    QCOMPARE(read.value_or(JwtKeys()).keys(), ids);
    if (read)
        QCOMPARE(verdict(signer().token(goodHeader, goodClaims), *read), QStringLiteral("believed"));
}

void TestJwt::pem()
{
    const QByteArray signature = signer().sign("text");
    for (const QByteArray &good : {signer().publicPem(), signer().certificatePem()}) {
        const std::optional<RsaKey> key = RsaKey::fromPem(good);
        QVERIFY(key);
        QVERIFY(key->verifies("text", signature, RsaKey::Digest::Sha256));
    }
    for (const QByteArray &bad :
        {QByteArray(), QByteArray("-----BEGIN CERTIFICATE-----\n"), signer().publicPem().mid(40),
            RsaSigner(1024).publicPem(), QByteArray(40000, '\n').append(signer().publicPem())})
        QVERIFY(!RsaKey::fromPem(bad));
}

USHER_TEST(TestJwt, QCoreApplication)

#include "tst_jwt.moc"
