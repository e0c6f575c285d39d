#include "testmain.h"
#include "usherd/marketplace/huaweisignature.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace usherd::marketplace;
using namespace usherd::marketplace::huawei;
using usher::Secret;

namespace {

// Made by us after the marketplace's rule and its own sample program: it publishes none that recomputes.
const char *const ownKey = "testAccessKey-0001";
const char *const ownNonce = "5a6f3c1e9b";
const char *const ownTime = "1767225600000";
constexpr qint64 ownNow = 1767225600000;
const char *const ownBody
    = "{\"activity\":\"newInstance\",\"businessId\":\"b0c4d2f0-0001\",\"orderId\":\"CS2601010000001\","
      "\"orderLineId\":\"CS2601010000001-000001\",\"testFlag\":\"1\"}";
const char *const ownBase = "73b185e5a79491555b011a86f80774eb6aa607efb43a19d522f68d38935f130c";
const char *const ownKit = "f635fefe782f9888ace0445c94e4291f70f13fa912cbc0425c4bf141c7152bc9";

QByteArray hex(const QByteArray &text, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(text, key, QCryptographicHash::Sha256).toHex();
}

Signature sign(Interface which, const QByteArray &body, const QByteArray &time = ownTime,
    const QByteArray &nonce = ownNonce, const QByteArray &key = ownKey)
{
    const QByteArray payload = which == Interface::Base ? hex(body, key) : body;
    return {hex(key + nonce + time + payload, key), time, nonce};
}

Keys keysOf(std::initializer_list<const char *> texts)
{
    Keys keys;
    for (const char *text : texts)
        keys.append(Secret::fromUtf8(text));
    return keys;
}

QByteArray verdict(Interface which, const Signature &signature, const QByteArray &body,
    const Keys &keys = keysOf({ownKey}), qint64 now = ownNow)
{
    const auto result = readSigned(which, signature, body, keys, now);
    if (const auto *distrust = std::get_if<Distrust>(&result))
        return distrustId(*distrust);
    return bodyFormId(std::get<SignedBody>(result).form);
}

} // namespace

Q_DECLARE_METATYPE(usherd::marketplace::huawei::Interface)

class TestHuaweiSignature : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void vectors_data();
    void vectors();
    void nothingChangedIsBelieved_data() { vectors_data(); }
    void nothingChangedIsBelieved();
    void eachInterfaceHasItsOwn();
    void forms_data();
    void forms();
    void keys_data();
    void keys();
    void window_data();
    void window();
    void shapes_data();
    void shapes();
    void bodies_data();
    void bodies();
    void handsOut();
    void signsAnswers();
};

void TestHuaweiSignature::vectors_data()
{
    QTest::addColumn<Interface>("which");
    QTest::addColumn<QByteArray>("signature");
    QTest::newRow("own base") << Interface::Base << QByteArray(ownBase);
    QTest::newRow("own kit") << Interface::Kit << QByteArray(ownKit);
}

void TestHuaweiSignature::vectors()
{
    QFETCH(Interface, which);
    QFETCH(QByteArray, signature);
    QCOMPARE(verdict(which, {signature, ownTime, ownNonce}, ownBody), "as_sent");
    QCOMPARE(verdict(which, {signature.toUpper(), ownTime, ownNonce}, ownBody), "as_sent");
}

void TestHuaweiSignature::nothingChangedIsBelieved()
{
    QFETCH(Interface, which);
    QFETCH(QByteArray, signature);
    const auto believed = [&](const Signature &s, const QByteArray &body) {
        const QByteArray said = verdict(which, s, body);
        return said == "as_sent" || said.startsWith("sorted");
    };
    const auto eachByte = [](const QByteArray &text, const auto &test) {
        for (qsizetype at = 0; at < text.size(); ++at) {
            for (const int bit : {0x01, 0x02, 0x80}) {
                QByteArray changed = text;
                changed[at] = char(text.at(at) ^ bit);
                if (!test(changed))
                    return false;
            }
        }
        return test(text + '0') && test('0' + text) && test(QByteArray()) && test(text.chopped(1));
    };
    QVERIFY(eachByte(ownBody, [&](const QByteArray &b) { return !believed({signature, ownTime, ownNonce}, b); }));
    QVERIFY(eachByte(signature, [&](const QByteArray &s) { return !believed({s, ownTime, ownNonce}, ownBody); }));
    QVERIFY(eachByte(ownTime, [&](const QByteArray &t) { return !believed({signature, t, ownNonce}, ownBody); }));
    QVERIFY(eachByte(ownNonce, [&](const QByteArray &n) { return !believed({signature, ownTime, n}, ownBody); }));
    // The border between nonce and time moved.
    QVERIFY(!believed({signature, "b1767225600000", "5a6f3c1e9"}, ownBody));
    QVERIFY(!believed({signature, "767225600000", "5a6f3c1e9b1"}, ownBody));
    // A member more, less, twice.
    const QByteArray body = ownBody;
    QVERIFY(!believed({signature, ownTime, ownNonce}, body.chopped(1) + ",\"x\":1}"));
    QVERIFY(!believed({signature, ownTime, ownNonce}, QByteArray(body).replace(",\"testFlag\":\"1\"", "")));
    QVERIFY(!believed({signature, ownTime, ownNonce}, body.chopped(1) + ",\"testFlag\":\"1\"}"));
}

void TestHuaweiSignature::eachInterfaceHasItsOwn()
{
    QCOMPARE(verdict(Interface::Base, {ownKit, ownTime, ownNonce}, ownBody), "bad_signature");
    QCOMPARE(verdict(Interface::Kit, {ownBase, ownTime, ownNonce}, ownBody), "bad_signature");
    // What a port and some of the documents do: the body's hash without the key.
    const QByteArray plain = QCryptographicHash::hash(ownBody, QCryptographicHash::Sha256).toHex();
    const QByteArray key = ownKey;
    QCOMPARE(verdict(Interface::Base, {hex(key + ownNonce + ownTime + plain, key), ownTime, ownNonce}, ownBody),
        "bad_signature");
}

// Signed in one form, sent in another.
void TestHuaweiSignature::forms_data()
{
    QTest::addColumn<QByteArray>("signedBody");
    QTest::addColumn<QByteArray>("sentBody");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *title, const char *signedBody, const char *sentBody, const char *expected) {
        QTest::newRow(title) << QByteArray(signedBody) << QByteArray(sentBody) << QByteArray(expected);
    };
    row("sorted, sent otherwise", "{\"a\":1,\"b\":2}", "{\"b\":2,\"a\":1}", "sorted");
    row("by name, not by length", "{\"aa\":1,\"b\":2}", "{ \"b\" : 2 , \"aa\" : 1 }", "sorted");
    row("capitals first", "{\"B\":2,\"a\":1}", "{\"a\":1,\"B\":2}", "sorted");
    row("null left out", "{\"a\":1}", "{\"a\":1,\"b\":null}", "sorted");
    row("null kept", "{\"b\":null,\"a\":1}", "{\"b\":null,\"a\":1}", "as_sent");
    row("unsorted as sent", "{\"b\":2,\"a\":1}", "{\"b\":2,\"a\":1}", "as_sent");
    row("unsorted, sent sorted", "{\"b\":2,\"a\":1}", "{\"a\":1,\"b\":2}", "bad_signature");
    row("slash escaped", "{\"a\":\"x/y\"}", "{\"a\":\"x\\/y\"}", "sorted");
    row("characters escaped", "{\"a\":\"\xE5\xB7\xA5\"}", "{\"a\":\"\\u5de5\"}", "sorted");
    row("decimals", "{\"a\":12.78,\"b\":50}", "{\"b\":50,\"a\":12.78}", "sorted");
    row("nested ones as sent", "{\"a\":[{\"y\":1,\"x\":{\"k\":2,\"c\":3}}],\"b\":{\"d\":1,\"c\":2}}",
        "{\"b\":{\"d\":1,\"c\":2},\"a\":[{\"y\":1,\"x\":{\"k\":2,\"c\":3}}]}", "sorted_at_the_top");
    row("a nested null stays", "{\"a\":{\"y\":null,\"x\":1},\"b\":2}",
        "{\"b\":2,\"n\":null,\"a\":{\"y\":null,\"x\":1}}", "sorted_at_the_top");
    row("signs within texts", "{\"a\":\"}],:{\\\"\",\"b\":{\"d,\":1,\"c:\":\"[\\\\\"}}",
        "{ \"b\" : {\"d,\":1,\"c:\":\"[\\\\\"} , \"a\" : \"}],:{\\\"\" }", "sorted_at_the_top");
    row("nested ones otherwise", "{\"a\":{\"y\":1,\"x\":2}}", "{\"a\":{\"x\":2,\"y\":1}}", "bad_signature");
    row("list", "{\"a\":[{\"x\":1}],\"b\":{}}", "{\"b\":{},\"a\":[{\"x\":1}]}", "sorted");
}

void TestHuaweiSignature::forms()
{
    QFETCH(QByteArray, signedBody);
    QFETCH(QByteArray, sentBody);
    QFETCH(QByteArray, expected);
    for (const Interface which : {Interface::Base, Interface::Kit})
        QCOMPARE(verdict(which, sign(which, signedBody), sentBody), expected);
}

void TestHuaweiSignature::keys_data()
{
    QTest::addColumn<Keys>("keys");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("none") << keysOf({}) << QByteArray("bad_signature");
    QTest::newRow("wrong") << keysOf({"testAccessKey-0002"}) << QByteArray("bad_signature");
    QTest::newRow("current") << keysOf({ownKey, "older"}) << QByteArray("as_sent");
    QTest::newRow("previous") << keysOf({"newer", ownKey}) << QByteArray("as_sent");
}

void TestHuaweiSignature::keys()
{
    QFETCH(Keys, keys);
    QFETCH(QByteArray, expected);
    QCOMPARE(verdict(Interface::Base, {ownBase, ownTime, ownNonce}, ownBody, keys), expected);
    QCOMPARE(verdict(Interface::Kit, {ownKit, ownTime, ownNonce}, ownBody, keys), expected);
    // Anybody can sign with an empty key: one that was left empty by mistake is none.
    keys.append(Secret());
    const Signature empty = sign(Interface::Base, ownBody, ownTime, ownNonce, "");
    QCOMPARE(verdict(Interface::Base, empty, ownBody, keys), "bad_signature");
}

void TestHuaweiSignature::window_data()
{
    QTest::addColumn<qint64>("age"); // ms
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("59 s old") << qint64(59000) << QByteArray("as_sent");
    QTest::newRow("60 s old") << qint64(60000) << QByteArray("as_sent");
    QTest::newRow("a ms more") << qint64(60001) << QByteArray("too_old");
    QTest::newRow("61 s old") << qint64(61000) << QByteArray("too_old");
    QTest::newRow("59 s new") << qint64(-59000) << QByteArray("as_sent");
    QTest::newRow("60 s new") << qint64(-60000) << QByteArray("as_sent");
    QTest::newRow("a ms newer") << qint64(-60001) << QByteArray("too_new");
    QTest::newRow("61 s new") << qint64(-61000) << QByteArray("too_new");
}

void TestHuaweiSignature::window()
{
    QFETCH(qint64, age);
    QFETCH(QByteArray, expected);
    for (const Interface which : {Interface::Base, Interface::Kit})
        QCOMPARE(verdict(which, sign(which, ownBody), ownBody, keysOf({ownKey}), ownNow + age), expected);
}

// All of them rightly signed.
void TestHuaweiSignature::shapes_data()
{
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<QByteArray>("nonce");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *title, const QByteArray &time, const QByteArray &nonce, const char *expected) {
        QTest::newRow(title) << time << nonce << QByteArray(expected);
    };
    row("seconds", "1767225600", ownNonce, "unsigned");
    row("14 digits", "17672256000000", ownNonce, "unsigned");
    row("signed", "+176722560000", ownNonce, "unsigned");
    row("negative", "-176722560000", ownNonce, "unsigned");
    row("no time", "", ownNonce, "unsigned");
    row("no nonce", ownTime, "", "unsigned");
    row("UUID", ownTime, "b0c4d2f0-1111-4222-8333-444455556666", "as_sent");
    row("Base64", ownTime, "a+b/c==", "as_sent");
    row("longest", ownTime, QByteArray(128, 'a'), "as_sent");
    row("too long", ownTime, QByteArray(129, 'a'), "unsigned");
    row("line end", ownTime, "a\n", "unsigned");
    row("a brace", ownTime, "a{", "unsigned");
    row("a zero byte", ownTime, QByteArray("a\0b", 3), "unsigned");
}

void TestHuaweiSignature::shapes()
{
    QFETCH(QByteArray, time);
    QFETCH(QByteArray, nonce);
    QFETCH(QByteArray, expected);
    for (const Interface which : {Interface::Base, Interface::Kit})
        QCOMPARE(verdict(which, sign(which, ownBody, time, nonce), ownBody), expected);
}

// All of them rightly signed.
void TestHuaweiSignature::bodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *title, const QByteArray &body, const char *expected) {
        QTest::newRow(title) << body << QByteArray(expected);
    };
    row("nothing", "", "malformed");
    row("not JSON", "activity=newInstance", "malformed");
    row("a list", "[]", "malformed");
    row("a member twice", "{\"a\":1,\"a\":1}", "malformed");
    row("twice by an escape", "{\"a\":1,\"\\u0061\":1}", "malformed");
    row("lone surrogate", "{\"a\":\"\\ud800\"}", "malformed");
    row("not UTF-8", "{\"a\":\"\xFF\"}", "malformed");
    row("more after it", "{\"a\":1}{}", "malformed");
    row("too deep", QByteArray(40, '[').prepend("{\"a\":") + QByteArray(40, ']') + '}', "malformed");
    row("empty object", "{}", "as_sent");
}

void TestHuaweiSignature::bodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    for (const Interface which : {Interface::Base, Interface::Kit})
        QCOMPARE(verdict(which, sign(which, body), body), expected);
}

void TestHuaweiSignature::handsOut()
{
    const auto call = std::get<SignedBody>(readSigned(Interface::Base, sign(Interface::Base, "{\"a\":1,\"b\":null}"),
        "{\"a\":1,\"b\":null}", keysOf({"newer", ownKey}), ownNow + 5));
    QCOMPARE(call.nonce, ownNonce);
    QCOMPARE(call.at, ownNow);
    QVERIFY(call.key == Secret::fromUtf8(ownKey));
    QCOMPARE(call.body, (QJsonObject{{QStringLiteral("a"), 1}}));
}

void TestHuaweiSignature::signsAnswers()
{
    // Made by us.
    const QByteArray answer = "{\"resultCode\":\"000000\",\"resultMsg\":\"success.\",\"instanceId\":\"b0c4d2f0-0001\"}";
    QCOMPARE(bodySign(answer, Secret::fromUtf8(ownKey)),
        "sign_type=\"HMAC-SHA256\", signature=\"qInlcX8hZ96dP4IKne+xYrK1aLpw/LGeQqo2EpkJUWg=\"");
    QVERIFY(bodySign(QByteArray(answer + ' '), Secret::fromUtf8(ownKey)) != bodySign(answer, Secret::fromUtf8(ownKey)));
}

USHER_TEST(TestHuaweiSignature, QCoreApplication)

#include "tst_huaweisignature.moc"
