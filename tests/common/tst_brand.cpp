#include "common/brand/brand.h"
#include "common/core/problemcodes.h"
#include "testmain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace usher;

namespace {

QByteArray pack(const QString &id)
{
    QFile file(QLatin1String(":/brands/") + id + QLatin1String("/brand.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestBrand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void packs_data();
    void packs();
    void vendorsHaveNoBackend();
    void languages();
    void sitesThatSuit();
    void unknownBrand();
    void badPacks_data();
    void badPacks();
    void fromDisk_data();
    void fromDisk();
    void endlessFile();
};

void TestBrand::packs_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : builtInBrands())
        QTest::newRow(qPrintable(id)) << id;
}

void TestBrand::packs()
{
    QFETCH(QString, id);
    const Result<Brand> brand = loadBrand(id);
    QVERIFY2(brand.ok(), qPrintable(brand ? QString() : brand.problem().detail));
    QCOMPARE(brand->id, id);
    QVERIFY(!brand->marketplaces.isEmpty());
    QVERIFY(!brand->sites.isEmpty());
    QVERIFY(!brand->agreements(QStringLiteral("en")).isEmpty());
    for (const Site &site : brand->sites) {
        QVERIFY(site.signInUrl.host().endsWith(QLatin1Char('.') + brand->mainDomain));
        QVERIFY(site.suits.contains(Marketplace::Direct));
    }
}

void TestBrand::vendorsHaveNoBackend()
{
    for (const QString &id : {QStringLiteral("truewatch"), QStringLiteral("guance")}) {
        const Result<Brand> brand = loadBrand(id);
        QVERIFY(brand.ok());
        QVERIFY(brand->backendUrl.isEmpty());
    }
}

void TestBrand::languages()
{
    const Result<Brand> guance = loadBrand(QStringLiteral("guance"));
    QVERIFY(guance.ok());
    QCOMPARE(guance->displayName(QStringLiteral("zh-Hans")), QStringLiteral("观测云"));
    QCOMPARE(guance->displayName(QStringLiteral("de")), QStringLiteral("Guance"));
    QCOMPARE(guance->agreements(QStringLiteral("zh_CN")).first().title, QStringLiteral("观测云商业版服务协议"));
    QVERIFY(guance->agreements(QStringLiteral("ja")).first().title.startsWith(QLatin1String("Guance")));
    // A text that exists in one language only is better than none.
    const Result<Brand> truewatch = loadBrand(QStringLiteral("truewatch"));
    QVERIFY(truewatch.ok());
    QVERIFY(!truewatch->agreements(QStringLiteral("zh")).first().url.isEmpty());
}

void TestBrand::sitesThatSuit()
{
    const Result<Brand> brand = loadBrand(QStringLiteral("guance"));
    QVERIFY(brand.ok());
    QVERIFY(!brand->site(QStringLiteral("moon")));
    const auto suits
        = [&](const char *site, Marketplace m) { return brand->site(QString::fromLatin1(site))->suits.contains(m); };
    QVERIFY(suits("cn1", Marketplace::Alibaba));
    QVERIFY(!suits("cn1", Marketplace::Aws));
    QVERIFY(suits("us1", Marketplace::Aws));
    QVERIFY(suits("cn4", Marketplace::Huawei));
    QVERIFY(!suits("us1", Marketplace::Huawei));
    QVERIFY(suits("za1", Marketplace::Azure)); // no rule is known
    QCOMPARE(brand->listingsOf(Marketplace::Alibaba).size(), 2);
    QVERIFY(brand->listingsOf(Marketplace::Direct).isEmpty());
    const Listing *china = brand->listing(Marketplace::Huawei, QStringLiteral("china"));
    QVERIFY(china);
    QCOMPARE(china->sites, QStringList{QStringLiteral("cn4")});
    QVERIFY(!brand->listing(Marketplace::Huawei, QStringLiteral("international")));
}

void TestBrand::unknownBrand()
{
    for (const QString &id : {QStringLiteral("nobody"), QString(), QStringLiteral("../brands/guance")}) {
        const Result<Brand> brand = loadBrand(id);
        QVERIFY(!brand.ok());
        QCOMPARE(brand.problem().code, problem_code::not_found);
        QVERIFY(brand.problem().detail.contains(id));
    }
    QVERIFY(builtInBrands().contains(defaultBrand()));
    QVERIFY(builtInBrands().contains(demoBrand()));
}

void TestBrand::badPacks_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, const char *before, const char *after, const char *detail) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << QString::fromLatin1(detail);
    };
    row("unknown key", "\"wordmark\"", "\"word_mark\"", "/wordmark: required; /word_mark: unknown_member");
    row("unknown key inside", "\"on_accent\"", "\"ink\"",
        "/light/on_accent: required; /light/ink: unknown_member; /dark/on_accent: required; /dark/ink: unknown_member");
    row("missing", "\"main_domain\": \"northlight.example\",", "", "/main_domain: required");
    row("title in no language", "\"zh\": \"北辰商业版服务协议\"", "\"klingon\": \"x\"",
        "/agreements/0/titles/klingon: unknown_member");
    row("no English title", "\"en\": \"Northlight Commercial", "\"nl\": \"Northlight Commercial",
        "/agreements/0/titles/en: required");
    row("somebody's password for an agreement", "https://docs.northlight.example/zh/agreements/commercial-plan/",
        "https://me:secret@docs.northlight.example/", "/agreements/0/urls/zh: malformed");
    row("agreement without TLS", "\"https://docs.northlight.example/zh/agreements/commercial-plan/\"",
        "\"http://docs.northlight.example/\"", "/agreements/0/urls/zh: malformed");
    row("wrong type", "\"northlight.example\"", "7", "/main_domain: wrong_type");
    row("not a colour", "#1f6f8b", "#1f6f8", "/light/accent: too_short");
    row("colour by name", "#1f6f8b", "#tealish", "/light/accent: too_long");
    row("relative address", "https://billing.northlight.example/", "/billing", "/billing_center_url: malformed");
    row("unencrypted", "https://billing.", "http://billing.", "/billing_center_url: malformed");
    row("script", "https://support.northlight.example/", "javascript:alert(1)", "/support_url: malformed");
    row("somebody's password", "https://ap1-auth.", "https://me:secret@ap1-auth.", "/sites/0/sign_in_url: malformed");
    row("unencrypted sign-in", "https://ap1-auth.", "http://ap1-auth.", "/sites/0/sign_in_url: malformed");
    row("two sites of one name", "\"id\": \"us1\"", "\"id\": \"ap1\"", "/sites/1/id: not_allowed");
    row("unknown marketplace", "\"id\": \"huawei\"", "\"id\": \"moonbase\"", "/marketplaces/1/id: not_allowed");
    row("marketplace twice", "\"id\": \"huawei\"", "\"id\": \"alibaba\"", "/marketplaces/1/id: not_allowed");
    row("listing of a foreign site", "\"cn4\"\n          ]", "\"cn9\"\n          ]",
        "/marketplaces/1/listings: not_allowed");
    row("bare scheme", "\"link_scheme\": \"example.northlight.usher\"", "\"link_scheme\": \"usher\"",
        "/link_scheme: malformed");
    row("a label ends with a hyphen", "\"keychain_service\": \"example.northlight.usher\"",
        "\"keychain_service\": \"example.northlight-.usher\"", "/keychain_service: malformed");
    row("somebody else's links", "\"link_scheme\": \"example.northlight.usher\"",
        "\"link_scheme\": \"com.guance.usher\"", "/link_scheme: not_allowed");
    row("somebody else's keychain", "\"keychain_service\": \"example.northlight.usher\"",
        "\"keychain_service\": \"example.northlights.usher\"", "/keychain_service: not_allowed");
    row("agreement without version", "\"version\": \"2026-01-15\",", "",
        "/agreements/0/version: required; /agreements/1/version: required");
    row("not JSON", "{\n  \"id\"", "\"id\"", "");
    row("name twice", "\"name\": ", "\"name\": \"A\", \"name\": ", "");
}

void TestBrand::badPacks()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, detail);
    const QByteArray good = pack(QStringLiteral("northlight"));
    QVERIFY(parseBrand(good).ok());
    QVERIFY(good.contains(before));
    const Result<Brand> brand = parseBrand(QByteArray(good).replace(before, after));
    QVERIFY(!brand.ok());
    QVERIFY(!brand.problem().detail.isEmpty());
    if (detail.isEmpty())
        QCOMPARE(brand.problem().code, problem_code::bad_request);
    else
        QVERIFY2(brand.problem().detail.startsWith(detail), qPrintable(brand.problem().detail));
}

void TestBrand::fromDisk_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::addColumn<QByteArray>("usher"); // last label of keychain service and link scheme
    QTest::addColumn<QString>("detail"); // empty: taken
    QTest::newRow("a new brand") << QByteArray("acme") << QByteArray("acme") << QString();
    QTest::newRow("a newer pack of a built-in brand") << QByteArray("northlight") << QByteArray("usher") << QString();
    QTest::newRow("another brand's keychain") << QByteArray("acme") << QByteArray("usher") << QStringLiteral("acme");
    QTest::newRow("not a pack") << QByteArray("A C M E") << QByteArray("acme") << QStringLiteral("/id: malformed");
}

void TestBrand::fromDisk()
{
    QFETCH(QByteArray, id);
    QFETCH(QByteArray, usher);
    QFETCH(QString, detail);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("brand.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pack(QStringLiteral("northlight"))
                   .replace("\"id\": \"northlight\"", QByteArray("\"id\": \"" + id + '"'))
                   .replace("example.northlight.usher", QByteArray("example.northlight." + usher)));
    file.close();
    for (const QString &path : {file.fileName(), folder.path()}) {
        const Result<Brand> brand = loadBrand(path);
        QCOMPARE(brand.ok(), detail.isEmpty());
        if (brand)
            QCOMPARE(brand->id.toLatin1(), id);
        else
            QVERIFY2(brand.problem().detail.contains(detail), qPrintable(brand.problem().detail));
    }
}

void TestBrand::endlessFile()
{
    const Result<QByteArray> pack = readBrandPack(QStringLiteral("/dev/zero"));
    QVERIFY(!pack);
    QVERIFY(pack.problem().detail.contains(QStringLiteral("too large")));
}

USHER_TEST(TestBrand, QCoreApplication)
#include "tst_brand.moc"
