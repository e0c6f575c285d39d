#include "server/serviceworld.h"

#include "common/core/random.h"
#include "usherd/demo/demodata.h"
#include "usherd/demo/demoseed.h"
#include "usherd/service/crypto.h"

#include <QRegularExpression>

namespace serviceworld {

QByteArray newKey()
{
    return usher::random::token().toLatin1();
}

QJsonObject bodyOf(const Result<Answer> &result)
{
    return QJsonDocument::fromJson(result->body).object();
}

namespace {

QDateTime newYear()
{
    return QDateTime(QDate(2025, 1, 1), QTime(12, 0), Qt::UTC);
}

Settings northlight()
{
    Settings settings;
    settings.brandName = QStringLiteral("Northlight");
    settings.sites = {
        {QStringLiteral("ap1"), QStringLiteral("Singapore"), {}, QUrl(QStringLiteral("https://ap1.example.com")), {}},
        {QStringLiteral("eu1"), QStringLiteral("Frankfurt"), {}, QUrl(QStringLiteral("https://eu1.example.com")), {}}};
    settings.marketplaces
        = QList<usher::Marketplace>(std::begin(usher::allMarketplaces), std::end(usher::allMarketplaces));
    settings.policy.agreements = {{QStringLiteral("commercial-plan"), QStringLiteral("1"), QStringLiteral("Plan"), {}}};
    settings.codesPerAddressHour = 6;
    settings.attemptsPerMinute = 1000;
    settings.pairingTries = 1000;
    settings.sealKey = Secret(QStringLiteral("a-key-that-seals-what-marketplaces-confide"));
    return settings;
}

// Every migration and a password's hash are in it, so it is made once.
const testdatabase::Prepared &demoDatabase()
{
    static const testdatabase::Prepared prepared([](const QString &address) {
        crypto::start();
        const auto store = SqlStore::open(address).value();
        Context context;
        context.clock = newYear;
        context.settings = northlight();
        if (!demo::seed(*store, context))
            qFatal("the demo's world could not be made");
    });
    return prepared;
}

} // namespace

World::World(const Tweak &tweak)
    : m_database(demoDatabase())
    , m_now(newYear().toMSecsSinceEpoch())
    , m_store(SqlStore::open(address()).value())
    , m_services(context(tweak), *m_store, m_hasher, m_limits)
{
}

World::~World()
{
    m_hasher.stop();
    m_store.reset();
}

Result<Answer> World::answer(const std::function<void(Reply)> &operation)
{
    std::promise<Result<Answer>> promise;
    operation([&promise](const Result<Answer> &result) { promise.set_value(result); });
    return promise.get_future().get();
}

QString World::refused(const std::function<void(Reply)> &operation)
{
    const Result<Answer> result = answer(operation);
    return result ? QString() : result.problem().code;
}

QStringList World::consents()
{
    return rows(QStringLiteral("SELECT email, agreement, version, agreed_at FROM consents JOIN console_accounts "
                               "ON id = console_account_id ORDER BY agreed_at, email"));
}

Caller World::caller(const QByteArray &key, const Secret &token)
{
    return {QStringLiteral("test"), "127.0.0.1", key, token};
}

api::CodeRequest World::mailboxCode(usher::Purpose purpose, const QString &email)
{
    api::CodeRequest request;
    request.purpose = purpose;
    request.email = email;
    request.site = QStringLiteral("ap1");
    request.installation = installation;
    request.language = QStringLiteral("en");
    return request;
}

api::CodeRequest World::linkCode(const QString &username)
{
    api::CodeRequest request;
    request.purpose = usher::Purpose::Link;
    request.username = username;
    request.installation = installation;
    request.language = QStringLiteral("zh-CN");
    return request;
}

Result<Answer> World::requestCode(const api::CodeRequest &request, const Caller &who)
{
    return answer([&](const Reply &reply) { m_services.requestCode(who, request, reply); });
}

Result<Answer> World::verify(const QString &codeId, const QString &code, const QString &where)
{
    return answer([&](const Reply &reply) { m_services.verifyCode(caller({}), codeId, {Secret(code), where}, reply); });
}

QString World::mailedCode()
{
    QString code;
    for (const OutboxItem &item : m_store->outbox().takeDue(100, m_now, m_now + 1)) {
        static const QRegularExpression line(QStringLiteral("^\\s+(\\d{6})$"), QRegularExpression::MultilineOption);
        code = line.match(item.mail.text).captured(1);
        m_store->outbox().sent(item.id);
    }
    return code;
}

Secret World::proof(const api::CodeRequest &request)
{
    pass(61);
    const Result<Answer> sent = requestCode(request);
    if (!sent)
        return {};
    const Result<Answer> proven = verify(bodyOf(sent).value(QLatin1String("code_id")).toString(), mailedCode());
    return proven ? Secret(bodyOf(proven).value(QLatin1String("proof")).toString()) : Secret();
}

api::Registration World::registration(const QString &username, const QString &email, const Secret &proof)
{
    api::Registration message;
    message.proof = proof;
    message.installation = installation;
    message.site = QStringLiteral("ap1");
    message.username = username;
    message.password = Secret(QStringLiteral("quiet-Lantern-81-bay"));
    message.email = email;
    message.company.name = QStringLiteral("Lind Analytics");
    message.agreements = {{QStringLiteral("commercial-plan"), QStringLiteral("1")}};
    message.language = QStringLiteral("en");
    return message;
}

Result<Answer> World::registerAccount(const api::Registration &message, const Caller &who)
{
    return answer([&](const Reply &reply) { m_services.registerAccount(who, message, reply); });
}

Secret World::newConsole(const QString &username)
{
    const QString email = username + QStringLiteral("@example.org");
    const Result<Answer> done
        = registerAccount(registration(username, email, proof(mailboxCode(usher::Purpose::Register, email))));
    return done ? Secret(bodyOf(done).value(QLatin1String("access_token")).toString()) : Secret();
}

Result<Answer> World::activate(
    const Secret &token, const usher::PurchaseIdentity &purchase, const QByteArray &key, const Secret &purchaseToken)
{
    return answer([&](const Reply &reply) {
        m_services.activate(
            caller(key, token), {QStringLiteral("Main"), QStringLiteral("en"), purchase, purchaseToken}, reply);
    });
}

Result<Answer> World::link(
    const QString &username, const usher::PurchaseIdentity &purchase, const Secret &purchaseToken)
{
    return answer([&](const Reply &reply) {
        m_services.link(caller(), {proof(linkCode(username)), installation, username, purchase, purchaseToken}, reply);
    });
}

Secret World::newBilling(const QString &username, const usher::PurchaseIdentity &purchase)
{
    const Result<Answer> done = link(username, purchase);
    return done ? Secret(
               bodyOf(done).value(QLatin1String("session")).toObject().value(QLatin1String("access_token")).toString())
                : Secret();
}

Result<Answer> World::list(const Secret &token, const api::WorkspaceQuery &query)
{
    return answer([&](const Reply &reply) { m_services.listWorkspaces(caller({}, token), query, reply); });
}

Result<Answer> World::bind(const Secret &token, const QString &workspaceId, const QByteArray &key)
{
    return answer([&](const Reply &reply) { m_services.bindWorkspace(caller(key, token), {workspaceId}, reply); });
}

Result<Answer> World::settle(const QByteArray &key, const Secret &token)
{
    return answer([&](const Reply &reply) { m_services.settle(caller({}, token), key, reply); });
}

Result<Answer> World::refresh(const Secret &refreshToken, const QByteArray &key)
{
    api::SessionRequest request;
    request.grant = api::Grant::Refresh;
    request.installation = installation;
    request.refreshToken = refreshToken;
    return answer([&](const Reply &reply) { m_services.openSession(caller(key), request, reply); });
}

usher::PurchaseIdentity World::purchase(const QString &purpose)
{
    for (const demo::DemoPurchase &entry : demo::purchases()) {
        if (entry.purpose == purpose)
            return {entry.marketplace, entry.accountId, entry.instanceId};
    }
    return {};
}

QDateTime World::clock() const
{
    return QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC);
}

Context World::context(const Tweak &tweak)
{
    Context context;
    context.clock = [this] { return clock(); };
    context.settings = northlight();
    if (tweak)
        tweak(context.settings);
    return context;
}

} // namespace serviceworld
