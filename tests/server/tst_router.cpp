#include "testmain.h"
#include "usherd/http/router.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace usherd;

class RouterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("answer");

        QTest::newRow("root") << QByteArray("GET") << QByteArray("/") << 200 << QByteArray("root");
        QTest::newRow("fixed") << QByteArray("GET") << QByteArray("/p") << 200 << QByteArray("list");
        QTest::newRow("by method") << QByteArray("POST") << QByteArray("/p") << 200 << QByteArray("create");
        QTest::newRow("HEAD is GET") << QByteArray("HEAD") << QByteArray("/p") << 200 << QByteArray("list");
        QTest::newRow("named") << QByteArray("GET") << QByteArray("/p/7") << 200 << QByteArray("one 7");
        QTest::newRow("fixed wins") << QByteArray("GET") << QByteArray("/p/new") << 200 << QByteArray("form");
        QTest::newRow("back from a fixed dead end")
            << QByteArray("GET") << QByteArray("/p/new/parts/2") << 200 << QByteArray("part new 2");
        QTest::newRow("two names") << QByteArray("GET") << QByteArray("/p/a b/parts/%") << 200
                                   << QByteArray("part a b %");
        QTest::newRow("empty name") << QByteArray("GET") << QByteArray("/p/") << 404 << QByteArray();
        QTest::newRow("too deep") << QByteArray("GET") << QByteArray("/p/1/parts/2/3") << 404 << QByteArray();
        QTest::newRow("on the way only") << QByteArray("GET") << QByteArray("/p/1/parts") << 404 << QByteArray();
        QTest::newRow("case matters") << QByteArray("GET") << QByteArray("/P") << 404 << QByteArray();
        QTest::newRow("dots are names") << QByteArray("GET") << QByteArray("/p/..") << 200 << QByteArray("one ..");
        QTest::newRow("other method") << QByteArray("DELETE") << QByteArray("/p") << 405
                                      << QByteArray("GET, HEAD, POST");
        QTest::newRow("TRACE") << QByteArray("TRACE") << QByteArray("/p") << 405 << QByteArray("GET, HEAD, POST");
        QTest::newRow("HEAD without GET") << QByteArray("HEAD") << QByteArray("/q") << 405 << QByteArray("POST");
    }
    void finds()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        Router router;
        const auto say = [](const QByteArray &word) {
            return [word](const RouteRequest &request, const Respond &respond) {
                QByteArrayList words{word};
                for (const char *name : {"id", "part"})
                    if (request.parameters.contains(name))
                        words.append(request.parameter(name));
                respond({200, "text/plain", {}, words.join(' ')});
            };
        };
        router.add("GET", "/", say("root"));
        router.add("GET", "/p", say("list"));
        router.add("POST", "/p", say("create"));
        router.add("GET", "/p/{id}", say("one"));
        router.add("GET", "/p/new", say("form"));
        router.add("GET", "/p/{id}/parts/{part}", say("part"));
        router.add("POST", "/q", say("q"));

        auto request = std::make_shared<Request>();
        request->method = method;
        request->path = path;
        request->id = QStringLiteral("ref");
        std::optional<Response> answer;
        router(request, [&answer](Response response) { answer = std::move(response); });

        QVERIFY(answer);
        QTEST(answer->status, "status");
        if (answer->status == 200) {
            QTEST(answer->body, "answer");
            return;
        }
        QCOMPARE(answer->contentType, QByteArray("application/problem+json"));
        const QJsonObject problem = QJsonDocument::fromJson(answer->body).object();
        QCOMPARE(problem[QStringLiteral("status")].toInt(), answer->status);
        QCOMPARE(problem[QStringLiteral("reference")].toString(), QStringLiteral("ref"));
        QCOMPARE(problem[QStringLiteral("code")].toString(),
            answer->status == 404 ? QStringLiteral("not_found") : QStringLiteral("method_not_allowed"));
        if (answer->status == 405)
            QTEST(answer->headers.value(0).second, "answer");
    }
};

USHER_TEST(RouterTest, QCoreApplication)
#include "tst_router.moc"
