#include "common/apisamples.h"
#include "server/serviceworld.h"

#include "common/api/endpoints.h"
#include "common/api/problemjson.h"
#include "common/core/problemcodes.h"
#include "testmain.h"
#include "usherd/endpoints/endpoints.h"

#include <QJsonDocument>

using namespace serviceworld;
namespace code = usher::problem_code;
namespace path = usher::api::path;

namespace {

// Where each message of the samples goes to; other schemas are answers.
const QMap<QByteArray, QString> requests{
    {"CodeRequest", path::emailCodes},
    {"CodeVerification", path::emailCodeVerification(QStringLiteral("code_0"))},
    {"UsernameCheck", path::usernameCheck},
    {"Registration", path::registrations},
    {"SessionRequest", path::sessions},
    {"ActivationRequest", path::activations},
    {"LinkRequest", path::billingAccountLinks},
    {"CreateWorkspaceRequest", path::workspaces},
    {"BindRequest", path::workspaceBindings},
    {"HandoffClaim", path::handoffClaim},
    {"HandoffRedemption", path::handoffRedemption(QStringLiteral("hand_0"))},
    {"PurchaseMatchRequest", path::purchaseMatch},
    {"ReviewRequest", path::reviews},
};

struct Body
{
    QByteArray json;
    const char *what;
    bool mustName = false; // the pointer, whatever else is wrong
};

// A JSON text for every odd value of a string.
QList<Body> oddStrings()
{
    const auto text = [](const QString &value) {
        return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).mid(1).chopped(1);
    };
    return {
        {text({}), "empty"},
        {text(QStringLiteral("x")), "one character"},
        {text(QString(10'000, QLatin1Char('x'))), "10,000 characters", true},
        {text(QString(10'000, QChar(0x0300))), "10,000 marks", true},
        {text(QString(1000, QChar(0xFDFA))), "1,000 characters that expand"},
        {text(QStringLiteral("\u0001\n\t\u007f")), "control characters"},
        {text(QString(QChar(0))), "NUL"},
        {text(QStringLiteral("a\u202Eb\u2066c\u200B")), "bidirectional and invisible"},
        {text(QStringLiteral("ａｂｃ＠ｄｅｆ．ｃｏｍ")), "full width"},
        {text(QStringLiteral("\uFFFE\uFFFF\U0001FFFF")), "non-characters"},
        {text(QStringLiteral("' OR 1=1; --")), "SQL"},
        {text(QStringLiteral("../../%2e%2e/%00")), "path"},
    };
}

// The sample with another text in the place of one member; no text: without the member.
QJsonValue replaced(const QJsonValue &value, const QStringList &where, const std::optional<QJsonValue> &by)
{
    if (where.isEmpty())
        return *by;
    const QString &name = where.first();
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        array[name.toInt()] = replaced(array.at(name.toInt()), where.mid(1), by);
        return array;
    }
    QJsonObject object = value.toObject();
    if (where.size() == 1 && !by)
        object.remove(name);
    else
        object.insert(name, replaced(object.value(name), where.mid(1), by));
    return object;
}

void collect(const QJsonValue &value, const QString &prefix, QStringList &leaves, QStringList &objects)
{
    if (value.isObject()) {
        objects.append(prefix);
        const QJsonObject object = value.toObject();
        for (const QString &name : object.keys())
            collect(object.value(name), prefix + QLatin1Char('/') + name, leaves, objects);
    } else if (value.isArray()) {
        for (int i = 0; i < value.toArray().size(); ++i)
            collect(value.toArray().at(i), prefix + QLatin1Char('/') + QString::number(i), leaves, objects);
    } else {
        leaves.append(prefix);
    }
}

// A JSON text of its own in the place of a marker, for what QJsonDocument would not write.
QByteArray withMarker(const QJsonValue &sample, const QString &pointer, const QByteArray &text)
{
    const QByteArray marker = "\"marker-of-this-test\"";
    const QJsonValue marked = replaced(
        sample, pointer.split(QLatin1Char('/')).mid(1), QJsonValue(QString::fromLatin1(marker.mid(1).chopped(1))));
    return QJsonDocument(marked.toObject()).toJson(QJsonDocument::Compact).replace(marker, text);
}

} // namespace

class TestBadInput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyField_data();
    void everyField();
    void everySampleIsSent();

private:
    Response send(const QString &to, const QByteArray &body)
    {
        auto request = std::make_shared<Request>();
        request->method = "POST";
        request->path = to.toLatin1();
        request->headers = {{"Content-Type", "application/json"}, {"Idempotency-Key", newKey()},
            {"Authorization", "Bearer " + m_token.revealUtf8()}};
        request->body = body;
        request->remoteAddress = "192.0.2.1";
        request->id = QStringLiteral("reference");
        std::promise<Response> promise;
        m_router(request, [&promise](const Response &response) { promise.set_value(response); });
        return promise.get_future().get();
    }
    // What must hold for any answer to a bad body; the complaint, if any.
    QString complaint(const QString &to, const QByteArray &body, const QString &mustName);

    std::unique_ptr<World> m_world;
    Router m_router;
    Secret m_token;
};

void TestBadInput::initTestCase()
{
    m_world = std::make_unique<World>([](Settings &settings) {
        settings.attemptsPerMinute = settings.signInTries = settings.claimsPerMinute = 1'000'000;
        settings.codesPerAddressHour = settings.codesPerPeerHour = 1'000'000;
        settings.policy.code.resendSeconds = 0;
    });
    endpoints::addCodes(m_router, m_world->services());
    endpoints::addAccounts(m_router, m_world->services());
    endpoints::addWorkspaces(m_router, m_world->services());
    endpoints::addPurchases(m_router, m_world->services());
}

QString TestBadInput::complaint(const QString &to, const QByteArray &body, const QString &mustName)
{
    const Response response = send(to, body);
    if (response.status < 400)
        return mustName.isEmpty() ? QString() : QStringLiteral("accepted");
    if (response.status >= 500)
        return QStringLiteral("answered %1").arg(response.status);
    if (response.contentType != "application/problem+json")
        return QStringLiteral("no problem");
    const QJsonObject problem = QJsonDocument::fromJson(response.body).object();
    if (problem.value(QLatin1String("code")).toString().isEmpty())
        return QStringLiteral("no code");
    QStringList pointers;
    const QJsonArray fields = problem.value(QLatin1String("errors")).toArray();
    for (const auto &field : fields)
        pointers.append(field.toObject().value(QLatin1String("pointer")).toString());
    if (response.status == 422 && pointers.isEmpty())
        return QStringLiteral("names no field");
    if (!mustName.isEmpty() && !pointers.contains(mustName))
        return QStringLiteral("names %1 instead").arg(pointers.join(QLatin1Char(' ')));
    return {};
}

void TestBadInput::everyField_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QStringList>("optional");
    QTest::addColumn<bool>("billing"); // which kind of session
    for (const ApiSample &sample : apiSamples()) {
        if (requests.contains(sample.schema))
            QTest::newRow(sample.name.constData())
                << sample.json << requests.value(sample.schema) << sample.optional
                << (sample.schema == "BindRequest" || sample.schema == "CreateWorkspaceRequest");
    }
}

void TestBadInput::everyField()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, to);
    QFETCH(QStringList, optional);
    QFETCH(bool, billing);
    m_world->pass(3600);
    m_token = billing
        ? m_world->newBilling(QStringLiteral("lena.park"), {})
        : m_world->newConsole(QStringLiteral("user") + QString::number(m_world->now() / 1000 % 1'000'000));
    QVERIFY(!m_token.isEmpty());

    const QJsonValue sample = QJsonDocument::fromJson(json).object();
    QStringList leaves;
    QStringList objects;
    collect(sample, {}, leaves, objects);
    QStringList complaints;
    const auto check = [&](const QByteArray &body, const QString &pointer, const char *what, bool mustName) {
        const QString found = complaint(to, body, mustName ? pointer : QString());
        if (!found.isEmpty())
            complaints.append(pointer + QLatin1String(", ") + QLatin1String(what) + QLatin1String(": ") + found);
    };
    for (const QString &pointer : std::as_const(leaves)) {
        const QStringList where = pointer.split(QLatin1Char('/')).mid(1);
        const bool isWord = where.last().toInt() == 0 && where.last() != QLatin1String("0");
        for (const char *type : {"null", "17", "true", "[]", "{}", "1e308"})
            check(withMarker(sample, pointer, type), pointer, type, true);
        for (const Body &odd : oddStrings())
            check(withMarker(sample, pointer, odd.json), pointer, odd.what, odd.mustName);
        for (const char *broken : {"\"\\ud800\"", "\"\\udc00x\"", "\"\xff\"", "\"\x01\"", "nul", "1e999"}) {
            const Response response = send(to, withMarker(sample, pointer, broken));
            if (response.status != 400)
                complaints.append(pointer + QLatin1String(", broken: answered ") + QString::number(response.status));
        }
        if (isWord && !optional.contains(pointer))
            check(QJsonDocument(replaced(sample, where, {}).toObject()).toJson(), pointer, "missing", true);
    }
    for (const QString &pointer : std::as_const(objects)) {
        const QStringList where = pointer.split(QLatin1Char('/')).mid(1);
        const QString unknown = pointer + QLatin1String("/unheard_of");
        check(withMarker(sample, unknown, "1"), unknown, "unknown", true);
        QByteArray twice = withMarker(sample, unknown, "1");
        twice.replace("\"unheard_of\":1", "\"a\":1,\"\\u0061\":2");
        QCOMPARE(send(to, twice).status, 400);
        if (!where.isEmpty())
            check(withMarker(sample, pointer, "\"text\""), pointer, "no object", true);
    }
    QVERIFY2(complaints.isEmpty(), complaints.join(QLatin1Char('\n')).toUtf8().constData());
}

// A new message is not forgotten here.
void TestBadInput::everySampleIsSent()
{
    QSet<QByteArray> sent;
    for (const ApiSample &sample : apiSamples()) {
        if (requests.contains(sample.schema))
            sent.insert(sample.schema);
        else
            QVERIFY2(!sample.schema.endsWith("Request"), sample.schema.constData());
    }
    QCOMPARE(sent.size(), requests.size());
}

USHER_TEST(TestBadInput, QCoreApplication)
#include "tst_badinput.moc"
