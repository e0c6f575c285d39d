#include "common/brand/brand.h"
#include "flow/drive.h"
#include "testmain.h"
#include "usher/flow/purchaseguide.h"

using namespace usher;
using namespace fakes;

namespace {

QStringList ids(const QList<Site> &sites)
{
    QStringList list;
    for (const Site &site : sites)
        list.append(site.id);
    return list;
}

QStringList steps(const QList<GuideGroup> &groups)
{
    QStringList list;
    for (const GuideGroup &group : groups) {
        for (const GuideStep &step : group.steps)
            list.append(step.id);
    }
    return list;
}

// What the brand's own service says: as `usherd --brand` does.
Facts factsOf(const Brand &brand)
{
    api::Configuration configuration;
    configuration.sites = brand.sites;
    Facts facts;
    facts.take(configuration, brand);
    return facts;
}

} // namespace

class TestPurchaseGuide : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyListingHasAGuide();
    void stepsNeverChangeTheirNames();
    void ticksAreKept();
    void notBoughtYet();
    void marketplaceAndVariantAreAsked();
    void aHandOverNeedsNoGuide();
    void sites_data();
    void sites();
    void theServersWordComesFirst();
    void whichVariant_data();
    void whichVariant();
    void aVariantJudgesTheSite();
};

void TestPurchaseGuide::everyListingHasAGuide()
{
    QVERIFY(builtInBrands().size() >= 3);
    for (const QString &id : builtInBrands()) {
        const Result<Brand> brand = loadBrand(id);
        QVERIFY(brand);
        QStringList seen;
        for (const Marketplace marketplace : brand->marketplaces) {
            QList<Listing> listings = brand->listingsOf(marketplace);
            if (listings.isEmpty())
                listings.append(Listing{marketplace, {}, {}, {}});
            for (const Listing &listing : std::as_const(listings)) {
                const QByteArray where = (id + u' ' + marketplaceId(marketplace) + u' ' + listing.variant).toUtf8();
                const QList<GuideGroup> groups = purchaseGuide(marketplace, listing.variant, *brand);
                QVERIFY2(!groups.isEmpty(), where.constData());
                QCOMPARE(groups.size() > 1, marketplace != Marketplace::Direct);
                for (const GuideGroup &group : groups) {
                    QVERIFY2(!group.title.isEmpty() && !group.steps.isEmpty(), where.constData());
                    for (const GuideStep &step : group.steps)
                        QVERIFY2(!step.text.isEmpty() && !step.text.contains(u'%') && !step.warning.contains(u'%'),
                            where.constData());
                }
                seen += steps(groups);
            }
        }
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), seen.size());
    }
}

void TestPurchaseGuide::stepsNeverChangeTheirNames()
{
    // They stand in people's drafts.
    const auto of = [](Marketplace marketplace, const char *variant) {
        return steps(purchaseGuide(marketplace, QString::fromLatin1(variant), Brand())).join(u' ');
    };
    QCOMPARE(of(Marketplace::Alibaba, "china"),
        QStringLiteral("alibaba/china/real_name alibaba/china/open alibaba/china/agree alibaba/china/confirm "
                       "alibaba/china/log_in alibaba/china/return"));
    QCOMPARE(of(Marketplace::Alibaba, "international"),
        QStringLiteral("alibaba/international/open alibaba/international/confirm alibaba/international/log_in "
                       "alibaba/international/return"));
    QCOMPARE(of(Marketplace::Huawei, "china"),
        QStringLiteral("huawei/china/real_name huawei/china/open huawei/china/agree huawei/china/submitted "
                       "huawei/china/listed huawei/china/start huawei/china/role huawei/china/enterprise "
                       "huawei/china/members huawei/china/authorize huawei/china/pass_on huawei/china/log_in "
                       "huawei/china/return"));
    QCOMPARE(of(Marketplace::Aws, "china"),
        QStringLiteral("aws/china/sign_in aws/china/open aws/china/set_up aws/china/return"));
    QCOMPARE(of(Marketplace::Azure, "international"),
        QStringLiteral("azure/international/open azure/international/details azure/international/subscribe "
                       "azure/international/configure azure/international/return"));
    QCOMPARE(of(Marketplace::Direct, ""), QStringLiteral("direct/nothing direct/mailbox direct/company"));
}

void TestPurchaseGuide::ticksAreKept()
{
    World world;
    world.brand = *loadBrand(QStringLiteral("guance"));
    Person person(world);
    person.guide(Marketplace::Alibaba, QStringLiteral("china"));
    PurchaseGuideModel *guide = person.flow->purchaseGuide();
    const QString first = steps(guide->groups()).value(0);
    guide->setTicked(first, true);
    guide->setTicked(QStringLiteral("alibaba/china/of_another_version"), true);
    person.flow->saveNow();
    spin();

    person.restart(); // as after a kill
    guide = person.flow->purchaseGuide();
    QCOMPARE(person.step(), Step::PurchaseGuide);
    QCOMPARE(guide->variant()->value(), QStringLiteral("china"));
    QVERIFY(guide->isTicked(first));
    QCOMPARE(steps(guide->groups()).size(), 6);
    guide->variant()->setValue(QStringLiteral("international"));
    for (const QString &step : steps(guide->groups()))
        QVERIFY(!guide->isTicked(step));
    guide->variant()->setValue(QStringLiteral("china"));
    QVERIFY(guide->isTicked(first));
    guide->setTicked(first, false);
    QVERIFY(!guide->isTicked(first));
}

void TestPurchaseGuide::notBoughtYet()
{
    World world;
    world.brand = *loadBrand(QStringLiteral("guance"));
    Person person(world);
    person.guide(Marketplace::Huawei);
    QCOMPARE(person.step(), Step::PurchaseGuide);
    QVERIFY(person.flow->purchaseGuide()->listing().isValid());
    QCOMPARE(person.flow->rail().first().step, Step::Welcome);
    QCOMPARE(person.flow->rail().first().state, FlowController::RailEntry::State::Current);
    person.commit();
    QCOMPARE(person.step(), Step::AccountChoice);
    person.flow->back();
    QCOMPARE(person.step(), Step::PurchaseGuide);
    person.flow->back();
    QCOMPARE(person.step(), Step::Welcome);
    QCOMPARE(person.flow->welcome()->marketplace()->value(), QStringLiteral("huawei"));
    person.commit(); // bought meanwhile
    QCOMPARE(person.step(), Step::AccountChoice);
}

void TestPurchaseGuide::marketplaceAndVariantAreAsked()
{
    World world;
    world.brand = *loadBrand(QStringLiteral("guance"));
    world.backend.fail(QStringLiteral("configuration"), problem(problem_code::unreachable));
    Person person(world);
    person.flow->welcome()->showGuide(); // without a choice, and without a service
    QCOMPARE(person.step(), Step::PurchaseGuide);
    PurchaseGuideModel *guide = person.flow->purchaseGuide();
    QVERIFY(guide->groups().isEmpty());
    person.commit();
    QCOMPARE(guide->marketplace()->message().code, message_code::choice_needed);
    guide->marketplace()->setValue(QStringLiteral("aws"));
    QCOMPARE(guide->variant()->offered(), (QStringList{QStringLiteral("china"), QStringLiteral("international")}));
    QVERIFY(guide->groups().isEmpty());
    guide->variant()->setValue(QStringLiteral("international"));
    QVERIFY(!guide->groups().isEmpty());
    QVERIFY(guide->isSold() && guide->listing().isEmpty()); // the brand does not know it
    guide->marketplace()->setValue(QStringLiteral("alibaba"));
    QVERIFY(guide->variant()->isEmpty());
    person.commit(); // no answer is one too; the service answers now
    QCOMPARE(person.step(), Step::AccountChoice);
    QVERIFY(person.flow->draft().marketplace == Marketplace::Alibaba);
}

void TestPurchaseGuide::aHandOverNeedsNoGuide()
{
    World world;
    Person person(world);
    person.handOver();
    person.restart();
    WelcomeModel *welcome = person.flow->welcome();
    QCOMPARE(person.step(), Step::Welcome);
    QVERIFY(!welcome->offersGuide() && !welcome->marketplace()->isEnabled());
    QCOMPARE(welcome->verified()->maskedAccount, QStringLiteral("1234…3456"));
    welcome->showGuide();
    QCOMPARE(person.step(), Step::Welcome);
    person.commit();
    QCOMPARE(person.step(), Step::AccountChoice);
}

void TestPurchaseGuide::sites_data()
{
    QTest::addColumn<QString>("brand");
    QTest::addColumn<QString>("marketplace"); // empty: not chosen
    QTest::addColumn<QString>("variant");
    QTest::addColumn<QString>("suitable");
    QTest::addColumn<QString>("others");
    const auto row = [](const char *brand, const char *marketplace, const char *variant, const char *suitable,
                         const char *others) {
        QTest::addRow("%s %s %s", brand, marketplace, variant)
            << QString::fromLatin1(brand) << QString::fromLatin1(marketplace) << QString::fromLatin1(variant)
            << QString::fromLatin1(suitable) << QString::fromLatin1(others);
    };
    const char *const all = "cn1 cn2 cn4 cn6 us1 eu1 ap1 za1 id1";
    row("guance", "", "", all, "");
    row("guance", "direct", "", all, "");
    row("guance", "alibaba", "", "cn1 cn6 us1 eu1 ap1 za1 id1", "cn2 cn4");
    row("guance", "alibaba", "china", "cn1", "cn2 cn4 cn6 us1 eu1 ap1 za1 id1");
    row("guance", "alibaba", "international", "cn6 us1 eu1 ap1 za1 id1", "cn1 cn2 cn4");
    row("guance", "huawei", "china", "cn4", "cn1 cn2 cn6 us1 eu1 ap1 za1 id1");
    row("guance", "aws", "", "cn2 us1 eu1", "cn1 cn4 cn6 ap1 za1 id1");
    row("guance", "aws", "china", "cn2 us1", "cn1 cn4 cn6 eu1 ap1 za1 id1");
    row("guance", "aws", "international", "us1 eu1", "cn1 cn2 cn4 cn6 ap1 za1 id1");
    row("guance", "azure", "international", all, "");
    const char *const overseas = "us1 eu1 ap1 za1 id1";
    row("truewatch", "alibaba", "", overseas, "");
    row("truewatch", "alibaba", "china", overseas, "");
    row("truewatch", "alibaba", "international", overseas, "");
    row("truewatch", "huawei", "china", overseas, "");
    row("truewatch", "aws", "china", "us1", "eu1 ap1 za1 id1");
    row("truewatch", "aws", "international", "us1 eu1", "ap1 za1 id1");
    row("truewatch", "azure", "international", overseas, "");
    row("truewatch", "direct", "", overseas, "");
    row("northlight", "alibaba", "china", "cn1", "ap1 us1 eu1 cn4");
    row("northlight", "alibaba", "international", "ap1 us1 eu1", "cn1 cn4");
    row("northlight", "alibaba", "unheard-of", "ap1 us1 eu1 cn1", "cn4");
    row("northlight", "huawei", "china", "cn4", "ap1 us1 eu1 cn1");
    row("northlight", "aws", "china", "us1", "ap1 eu1 cn1 cn4");
    row("northlight", "aws", "international", "us1 eu1", "ap1 cn1 cn4");
    row("northlight", "azure", "international", "ap1 us1 eu1 cn1 cn4", "");
    row("northlight", "direct", "", "ap1 us1 eu1 cn1 cn4", "");
}

void TestPurchaseGuide::sites()
{
    QFETCH(QString, brand);
    QFETCH(QString, marketplace);
    QFETCH(QString, variant);
    QFETCH(QString, suitable);
    QFETCH(QString, others);
    const Result<Brand> pack = loadBrand(brand);
    QVERIFY(pack);
    const SiteGroups groups = factsOf(*pack).sitesFor(marketplaceFromId(marketplace), variant);
    QCOMPARE(ids(groups.suitable).join(u' '), suitable);
    QCOMPARE(ids(groups.others).join(u' '), others);
    for (const Site &site : groups.all())
        QCOMPARE(groups.isUnusual(site.id), groups.others.contains(site));
}

void TestPurchaseGuide::theServersWordComesFirst()
{
    const Brand brand = *loadBrand(QStringLiteral("northlight"));
    api::Configuration configuration;
    const auto site = [](const char *id, const QList<Marketplace> &suits) {
        return Site{QString::fromLatin1(id), {}, {}, {}, suits};
    };
    configuration.sites = {site("xx9", {Marketplace::Alibaba}), site("cn1", {Marketplace::Huawei}),
        site("us1", {Marketplace::Alibaba}), site("ap1", {})};
    Facts facts;
    facts.take(configuration, brand);
    // The brand's order and names; what it does not know comes last and is offered all the same.
    QCOMPARE(ids(facts.configuration.sites).join(u' '), QStringLiteral("ap1 us1 cn1 xx9"));
    QCOMPARE(facts.site(QStringLiteral("us1"))->place, QStringLiteral("Oregon"));
    // The brand sends purchases in China to cn1, which this service does not name for Alibaba Cloud.
    const SiteGroups china = facts.sitesFor(Marketplace::Alibaba, QStringLiteral("china"));
    QCOMPARE(ids(china.suitable).join(u' '), QStringLiteral("ap1 us1 xx9"));
    QCOMPARE(ids(china.others).join(u' '), QStringLiteral("cn1"));
    QCOMPARE(ids(facts.sitesFor(Marketplace::Alibaba, QStringLiteral("international")).suitable).join(u' '),
        QStringLiteral("ap1 us1"));

    facts.presetSite = QStringLiteral("cn1");
    facts.siteLocked = true;
    QCOMPARE(ids(facts.sitesFor(Marketplace::Alibaba, {}).all()).join(u' '), QStringLiteral("cn1"));
}

void TestPurchaseGuide::whichVariant_data()
{
    QTest::addColumn<QString>("marketplace");
    QTest::addColumn<QString>("said");
    QTest::addColumn<QString>("handed"); // "-": nothing was handed over
    QTest::addColumn<QString>("variant");
    QTest::newRow("nothing chosen") << QString() << QString() << QStringLiteral("-") << QString();
    QTest::newRow("not said") << QStringLiteral("alibaba") << QString() << QStringLiteral("-") << QString();
    QTest::newRow("said") << QStringLiteral("alibaba") << QStringLiteral("china") << QStringLiteral("-")
                          << QStringLiteral("china");
    QTest::newRow("no such") << QStringLiteral("alibaba") << QStringLiteral("moon") << QStringLiteral("-") << QString();
    QTest::newRow("only one") << QStringLiteral("huawei") << QString() << QStringLiteral("-")
                              << QStringLiteral("china");
    QTest::newRow("handed over") << QStringLiteral("alibaba") << QStringLiteral("china")
                                 << QStringLiteral("international") << QStringLiteral("international");
    QTest::newRow("handed over without") << QStringLiteral("alibaba") << QStringLiteral("china") << QString()
                                         << QStringLiteral("china");
}

void TestPurchaseGuide::whichVariant()
{
    QFETCH(QString, marketplace);
    QFETCH(QString, said);
    QFETCH(QString, handed);
    Draft draft;
    draft.choose(marketplaceFromId(marketplace));
    draft.variant = said;
    if (handed != QLatin1String("-")) {
        draft.handed = api::HandedPurchase{};
        draft.handed->variant = handed;
    }
    QTEST(purchaseVariant(draft, *loadBrand(QStringLiteral("guance"))), "variant");
}

void TestPurchaseGuide::aVariantJudgesTheSite()
{
    World world;
    world.brand = *loadBrand(QStringLiteral("guance"));
    world.backend.conf.sites = world.brand.sites;
    Person person(world);
    person.choose(Marketplace::Alibaba, Route::Register);
    BasicInformationModel *basic = person.flow->basicInformation();
    QVERIFY(basic->variant()->isOpen() && basic->variant()->decidesSites());
    basic->site()->setValue(QStringLiteral("us1"));
    QCOMPARE(basic->site()->state(), FieldBase::State::Ok);
    basic->variant()->setValue(QStringLiteral("china"));
    QCOMPARE(basic->site()->message().code, message_code::site_unusual);
    QVERIFY(basic->site()->isGood()); // a warning, never a barrier
    QVERIFY(basic->variant()->isOpen()); // to be thought over
    basic->variant()->setValue(QStringLiteral("international"));
    QCOMPARE(basic->site()->state(), FieldBase::State::Ok);
    person.flow->back();
    person.commit();
    QVERIFY(!basic->variant()->isOpen());
    QCOMPARE(person.flow->draft().variant, QStringLiteral("international"));
}

USHER_TEST(TestPurchaseGuide, QCoreApplication)
#include "tst_purchaseguide.moc"
