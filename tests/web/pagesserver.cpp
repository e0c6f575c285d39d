// The pages on a real edge, for a real browser: HTTPS with a certificate of its own, the real service on a database of
// its own. Prints its port; ends when standard input does. POST /test/pass?seconds=N moves its clock.
#include "server/pageworld.h"

#include "usherd/demo/sites/sites.h"
#include "usherd/endpoints/endpoints.h"
#include "usherd/http/server.h"

#include <QCoreApplication>

#include <cstdio>

using namespace serviceworld;

namespace {

// Mails go nowhere: the demo's page of them is where they are seen.
class Nowhere : public Transport
{
public:
    std::optional<Undelivered> send(const Mail &) override { return {}; }
};

Mail letter(const QString &language)
{
    const bool chinese = language == QLatin1String("zh-CN");
    return {QStringLiteral("ana.lind@example.com"),
        chinese ? QStringLiteral("北辰 验证码") : QStringLiteral("Your Northlight verification code"),
        chinese
            ? QStringLiteral("您正在注册北辰账号，请使用以下验证码：\n\n135790\n\n验证码 10 分钟内有效。")
            : QStringLiteral("Use this code to confirm your e-mail address and register your Northlight account:\n\n"
                             "246810\n\nIt is valid for 10 minutes and can be used once."),
        {}, language};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    PageWorld world;
    Router router = world.router(); // shares the routes
    endpoints::addPurchases(router, world.services());
    router.add("POST", "/test/pass", [&world](const RouteRequest &request, const Respond &respond) {
        world.pass(request.http->queryValue("seconds").toInt());
        respond({.status = 204, .contentType = {}, .headers = {}, .body = {}});
    });
    demo::KeptMails mails(std::make_unique<Nowhere>());
    for (const char *language : {"zh-CN", "en"})
        mails.send(letter(QString::fromLatin1(language)));
    demo::addSites(router, {world.brand(), world.services(), mails});
    router.add("POST", "/test/mail", [&mails](const RouteRequest &, const Respond &respond) {
        mails.send(letter(QStringLiteral("en")));
        respond({.status = 204, .contentType = {}, .headers = {}, .body = {}});
    });
    router.add("POST", "/test/buy", [&world](const RouteRequest &request, const Respond &respond) {
        const auto marketplace = usher::marketplaceFromId(QString::fromLatin1(request.http->queryValue("marketplace")));
        const QString instance = QString::fromLatin1(request.http->queryValue("instance"));
        world.services().reports().record(PageWorld::caller({}),
            PageWorld::event(EventKind::Activated, marketplace.value_or(Marketplace::Alibaba), instance,
                QStringLiteral("1234567890123456")),
            [respond](const Result<MarketplaceReports::Recorded> &recorded) {
                respond({.status = recorded ? 204 : 500, .contentType = {}, .headers = {}, .body = {}});
            });
    });
    Server::Options options;
    options.logged = false;
    Server server(options, router);
    const Result<int> port = server.start();
    if (!port)
        return 1;
    world.services().servedAt(QUrl(QStringLiteral("https://localhost:%1").arg(*port)));
    std::printf("%d\n", *port);
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    server.stop();
    return 0;
}
