#include "e2e/counts.h"
#include "e2e/walk.h"

#include "testmain.h"
#include "usher/flow/accountbindingmodel.h"
#include "usher/flow/accountchoicemodel.h"
#include "usher/flow/activationmethodmodel.h"
#include "usher/flow/basicinformationmodel.h"
#include "usher/flow/companyinformationmodel.h"
#include "usher/flow/createworkspacemodel.h"
#include "usher/flow/welcomemodel.h"
#include "usher/flow/workspacebindingmodel.h"

using namespace usher;
using namespace usher::test;

// Every way through the wizard, through the page models, against one usherd: what is done is done once, and nothing
// else is.
class TestPaths : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void walks_data();
    void walks();

private:
    void walk(Walkthrough &, const Path &, const Person &);
    void registers(Walkthrough &, const Path &, const Person &);
    void binds(Walkthrough &, const Path &, const Person &);
    void creates(Walkthrough &, const Path &, const Person &);
    void identify(Walkthrough &, PurchasePageModel *, const Bought &);
    void haveChecked(Walkthrough &, PurchasePageModel *);

    std::unique_ptr<World> m_world;
    std::unique_ptr<Supply> m_supply;
    Person m_host; // has a Billing Center account and workspaces
};

void TestPaths::initTestCase()
{
    m_world = std::make_unique<World>();
    QVERIFY2(m_world->start(), qPrintable(m_world->trouble()));
    m_supply = std::make_unique<Supply>(*m_world);
    m_host = m_supply->person();
    const auto settle = [this](Marketplace marketplace, Record record, const Person &who) {
        Walkthrough walk(m_world->place(), m_world->folder(who.username), false);
        this->walk(walk, {Route::Register, marketplace, record, Target::Own, false}, who);
        return walk.ok() ? QByteArray() : QByteArray(walk.trouble());
    };
    QCOMPARE(settle(Marketplace::Direct, Record::None, m_host), QByteArray());
    for (const Marketplace marketplace :
        {Marketplace::Alibaba, Marketplace::Huawei, Marketplace::Aws, Marketplace::Azure}) {
        QCOMPARE(
            settle(marketplace, needsHandoff(marketplace) ? Record::Verified : Record::Matched, m_supply->person()),
            QByteArray());
    }
}

void TestPaths::cleanupTestCase()
{
    m_world.reset();
}

void TestPaths::walks_data()
{
    QTest::addColumn<int>("index");
    const QList<Path> paths = allPaths();
    // What a restart brings back depends on the way gone and the record, not on the marketplace: Alibaba Cloud has all
    // of them. Nor do the workspaces that are made.
    const bool all = qEnvironmentVariableIsSet("USHER_LONG");
    const auto isLikeAnother = [](const Path &path) {
        const bool makes = path.target == Target::CreateWithAccount || path.target == Target::CreateForNewOwner;
        return path.marketplace != Marketplace::Alibaba && (path.resumed || makes);
    };
    for (int i = 0; i < int(paths.size()); ++i) {
        if (all || !isLikeAnother(paths[i]))
            QTest::newRow(qPrintable(paths[i].name())) << i;
    }
}

void TestPaths::walks()
{
    QFETCH(int, index);
    const Path path = allPaths().at(index);
    const Person who = m_supply->person();
    if (path.route == Route::Bind)
        QVERIFY(endSubscription(m_world->place())); // the host's workspaces can be bound again
    const Counts before = Counts::of(m_world->place());

    Walkthrough walk(m_world->place(), m_world->folder(who.username), path.resumed);
    this->walk(walk, path, who);
    QVERIFY2(walk.ok(), walk.trouble());

    QCOMPARE(Counts::of(m_world->place()).text(), (before + Counts::changedBy(path)).text());
}

void TestPaths::walk(Walkthrough &walk, const Path &path, const Person &who)
{
    walk.reach(Step::Welcome);
    walk.flow().welcome()->marketplace()->setValue(marketplaceId(path.marketplace));
    walk.commit();
    walk.reach(Step::AccountChoice);
    walk.flow().accountChoice()->route()->setValue(routeId(path.route));
    walk.commit();
    if (path.route == Route::Register)
        registers(walk, path, who);
    else
        binds(walk, path, who);
}

void TestPaths::identify(Walkthrough &walk, PurchasePageModel *page, const Bought &bought)
{
    if (!bought.pairingCode.isEmpty())
        return walk.pair(page, bought.pairingCode);
    if (page->purchase()->needsAccountId())
        page->purchase()->accountId()->setValue(bought.account);
    if (page->purchase()->needsInstanceId())
        page->purchase()->instanceId()->setValue(bought.instance);
}

void TestPaths::haveChecked(Walkthrough &walk, PurchasePageModel *page)
{
    walk.wait(QStringLiteral("the offer to have it checked"), [page] { return page->canRequestReview(); });
    if (walk.ok())
        page->requestReview();
    walk.reach(Step::PurchaseReview);
    const QString reference = walk.ok() ? walk.draft().review->reference : QString();
    walk.wait(QStringLiteral("the vendor approves"), [&] {
        return m_world->usherd({QStringLiteral("review"), QStringLiteral("approve"), reference}).has_value();
    });
    walk.commit(); // asks how it stands
    walk.wait(QStringLiteral("the approval"),
        [&walk] { return walk.draft().review && walk.draft().review->state == ReviewState::Approved; });
    walk.commit(); // goes back
}

void TestPaths::registers(Walkthrough &walk, const Path &path, const Person &who)
{
    walk.reach(Step::BasicInformation);
    BasicInformationModel *basic = walk.flow().basicInformation();
    basic->site()->setValue(site);
    basic->username()->setValue(who.username);
    basic->email()->setValue(who.email);
    walk.confirm(basic->code(), who.email);
    basic->password()->setValue(Secret(who.password));
    basic->passwordAgain()->setValue(Secret(who.password));
    walk.commit();
    walk.reach(Step::CompanyInformation);
    walk.flow().companyInformation()->companyName()->setValue(who.company);
    walk.flow().companyInformation()->consent()->setOn(true);
    walk.commit();
    walk.reach(Step::ActivationMethod);
    walk.flow().activationMethod()->workspaceName()->setValue(QStringLiteral("Payments production"));
    identify(walk, walk.flow().activationMethod(), m_supply->offer(path));
    walk.commit();
    if (path.record == Record::Missing) {
        haveChecked(walk, walk.flow().activationMethod());
        walk.reach(Step::ActivationMethod);
        walk.commit();
    }
    walk.reach(path.endsLinked() ? Step::AlreadyLinked : Step::Success);
}

void TestPaths::binds(Walkthrough &walk, const Path &path, const Person &who)
{
    walk.reach(Step::AccountBinding);
    walk.flow().selectSite(site); // where the host's own account is
    walk.flow().accountBinding()->username()->setValue(m_host.username);
    identify(walk, walk.flow().accountBinding(), m_supply->offer(path));
    walk.confirm(walk.flow().accountBinding()->code(), m_host.email);
    walk.commit();
    if (path.record == Record::Missing) {
        haveChecked(walk, walk.flow().accountBinding());
        walk.reach(Step::AccountBinding);
        walk.commit();
    }
    if (path.endsLinked())
        return walk.reach(Step::AlreadyLinked);
    walk.reach(Step::WorkspaceBinding);
    if (path.target == Target::Existing) {
        WorkspaceBindingModel *list = walk.flow().workspaceBinding();
        walk.wait(QStringLiteral("the list of workspaces"),
            [list] { return list->listState() == WorkspaceBindingModel::ListState::Ready && list->canBind(0); });
        if (walk.ok())
            list->bind(0);
        walk.reach(Step::ConfirmBinding);
        walk.commit();
    } else {
        creates(walk, path, who);
    }
    walk.reach(Step::WorkspaceBinding);
    walk.commit();
    walk.reach(Step::Success);
}

void TestPaths::creates(Walkthrough &walk, const Path &path, const Person &who)
{
    const bool newOwner = path.target == Target::CreateForNewOwner;
    const QString email = newOwner ? who.email : m_host.email;
    walk.flow().workspaceBinding()->createWorkspace();
    walk.reach(Step::CreateWorkspace);
    CreateWorkspaceModel *create = walk.flow().createWorkspace();
    create->hasAccount()->setValue(newOwner ? QStringLiteral("no") : QStringLiteral("yes"));
    create->workspaceName()->setValue(QStringLiteral("Mobile apps"));
    create->email()->setValue(email);
    if (newOwner) {
        create->username()->setValue(who.username);
        create->password()->setValue(Secret(who.password));
        create->passwordAgain()->setValue(Secret(who.password));
    }
    create->consent()->setOn(true);
    walk.confirm(create->code(), email);
    walk.commit();
}

USHER_TEST(TestPaths, QCoreApplication)
#include "tst_paths.moc"
