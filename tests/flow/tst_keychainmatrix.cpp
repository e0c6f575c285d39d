#include "flow/drive.h"
#include "testmain.h"

#include <QSet>

using namespace usher;
using namespace fakes;
namespace pc = usher::problem_code;

// Every way in which a keychain fails, at every moment at which the wizard uses it: nothing stops, the person is told
// which it is, what was to be kept or deleted is so once the keychain is well again, and whoever goes on without it is
// left alone. At no time anything secret is on the disk.
class TestKeychainMatrix : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fails_data();
    void fails();
    void opensWhileSigningOut();
    void corrupt_data();
    void corrupt();
};

namespace {

const QString host = QStringLiteral("activation.example.com/");
const QString refreshEntry = host + accountId() + QLatin1String("/refresh");
const QString detailsEntry = host + accountId() + QLatin1String("/sign-in");

struct Fault
{
    const char *name;
    QString code;
    KeychainState told;
    bool fromTheStart; // else it comes only now
    bool onlyWrites = false; // it is full
    bool late = false; // no answer, for as long as the person would wait
};
const Fault faults[] = {
    {"absent", pc::keychain_none, KeychainState::None, true},
    {"locked from the start", pc::keychain_locked, KeychainState::Locked, true},
    {"gone meanwhile", pc::keychain_none, KeychainState::None, false},
    {"locked meanwhile", pc::keychain_locked, KeychainState::Locked, false},
    {"denied", pc::keychain_denied, KeychainState::Denied, false},
    {"silent", pc::keychain_unknown, KeychainState::Unknown, false},
    {"full", pc::keychain_denied, KeychainState::Denied, false, true},
    {"late", pc::keychain_unknown, KeychainState::Unknown, false, false, true},
};

struct Moment
{
    const char *name;
    bool writes;
    std::function<void(Person &)> before; // on a keychain that is well, mostly
    std::function<void(Person &)> act;
    Step step; // where it leads to, with a keychain or without
    QStringList kept; // once the keychain is well again
};

const QString draftEntry = QStringLiteral("draft");

void registerWithDetails(Person &p)
{
    p.to(Step::BasicInformation);
    p.flow->basicInformation()->keepSignIn()->setOn(true);
    p.basic();
    p.fillCompany();
}

void toCompany(Person &p)
{
    p.to(Step::CompanyInformation);
    p.fillCompany();
}

const QList<Moment> &moments()
{
    static const QList<Moment> all{
        {"start, signed in", true, [](Person &p) { p.to(Step::ActivationMethod); }, [](Person &p) { p.restart(); },
            Step::ActivationMethod, {draftEntry, refreshEntry}},
        {"start, with a draft's secrets", false, toCompany, [](Person &p) { p.restart(); }, Step::CompanyInformation,
            {draftEntry}},
        {"a draft's secrets", true, [](Person &p) { p.to(Step::BasicInformation); }, [](Person &p) { p.basic(); },
            Step::CompanyInformation, {draftEntry}},
        {"signed in", true, toCompany, [](Person &p) { p.commit(); }, Step::ActivationMethod,
            {draftEntry, refreshEntry}},
        {"sign-in details", true, registerWithDetails, [](Person &p) { p.commit(); }, Step::ActivationMethod,
            {draftEntry, refreshEntry, detailsEntry}},
        {"start over", false, toCompany, [](Person &p) { p.flow->startOver(); }, Step::Welcome, {}},
        {"sign out", false,
            [](Person &p) {
                registerWithDetails(p);
                p.commit();
                p.flow->startOver();
            },
            [](Person &p) { p.flow->welcome()->accounts()->signOut(accountId()); }, Step::Welcome, {}},
        {"finish", false,
            [](Person &p) {
                p.to(Step::ActivationMethod);
                p.fillActivation();
            },
            [](Person &p) { p.commit(); }, Step::Success, {refreshEntry}},
    };
    return all;
}

// Of the entries as they are called, whatever the flow's ID is.
QStringList names(const World &world)
{
    QStringList found;
    for (auto it = world.keychain.entries.cbegin(); it != world.keychain.entries.cend(); ++it)
        found.append(it.key().startsWith(QLatin1String("draft/")) ? draftEntry : it.key());
    found.sort();
    return found;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

// What the disk may not have, whatever becomes of the keychain.
QByteArrayList onDisk(const World &world)
{
    QByteArray disk = world.stateFile.bytes();
    for (const QByteArray &document : world.documents.files)
        disk += document;
    QByteArrayList found;
    for (const QByteArray &secret : {goodPassword.toUtf8(), session().refreshToken.revealUtf8(),
             session().accessToken.revealUtf8(), QByteArray("proof-1"), QByteArray("somebody else's")}) {
        if (disk.contains(secret) || disk.contains(secret.toBase64()) || disk.contains(secret.toHex()))
            found.append(secret);
    }
    return found;
}

std::optional<KeychainState> told(const Person &person)
{
    for (const auto &notice : person.flow->notices()) {
        if (notice.kind == FlowController::NoticeKind::Keychain)
            return notice.keychain;
    }
    return std::nullopt;
}

void begin(World &world, const Fault &fault)
{
    world.keychain.trouble = problem(fault.code);
    if (fault.onlyWrites)
        world.keychain.full = std::exchange(world.keychain.trouble, std::nullopt);
    if (fault.late) {
        world.keychain.trouble.reset();
        world.keychain.holdReads = world.keychain.holdWrites = true;
    }
}

// The time that is waited is over.
void giveUp(World &world, const Fault &fault)
{
    world.keychain.trouble = problem(fault.code);
    while (world.keychain.held && !world.keychain.held->hasEnded()) {
        world.keychain.held->end(problem(fault.code));
        spin();
    }
    world.keychain.holdReads = false;
    world.keychain.releaseWrites();
    spin();
}

void end(World &world)
{
    world.keychain.trouble.reset();
    world.keychain.full.reset();
}

} // namespace

void TestKeychainMatrix::fails_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<int>("moment");
    QTest::addColumn<bool>("again");
    for (int fault = 0; fault < int(std::size(faults)); ++fault) {
        for (int moment = 0; moment < moments().size(); ++moment) {
            for (const bool again : {true, false})
                QTest::addRow("%s, %s, %s", moments().at(moment).name, faults[fault].name, again ? "again" : "without")
                    << fault << moment << again;
        }
    }
}

void TestKeychainMatrix::fails()
{
    QFETCH(const int, fault);
    QFETCH(const int, moment);
    QFETCH(const bool, again);
    const Fault &broken = faults[fault];
    const Moment &now = moments().at(moment);
    World world;
    QSet<QByteArray> leaked;
    world.stateFile.onSave = [&] {
        for (const QByteArray &secret : onDisk(world))
            leaked.insert(secret);
    };
    if (broken.fromTheStart)
        begin(world, broken);
    Person person(world);
    now.before(person);
    spin();
    if (!broken.fromTheStart)
        begin(world, broken);
    now.act(person);
    spin();
    if (broken.late)
        giveUp(world, broken);

    // Nothing was kept for the next start, and nothing can be.
    const bool signsIn = moment == 0 && broken.code == pc::keychain_none;
    QCOMPARE(person.step(), signsIn ? Step::SignIn : now.step);
    const bool isTold = broken.fromTheStart || now.writes || !broken.onlyWrites;
    QCOMPARE(told(person), isTold ? std::optional(broken.told) : std::nullopt);
    QCOMPARE(onDisk(world), QByteArrayList());

    if (again) {
        end(world);
        person.flow->retryKeychain();
        spin();
        person.flow->welcome()->accounts()->signOut(
            now.kept.isEmpty() ? accountId() : QString()); // what could not be signed out was said to be kept
        spin();
        const bool nothingKept = broken.fromTheStart && QByteArray(now.name).startsWith("start,");
        QCOMPARE(names(world), nothingKept ? QStringList() : sorted(now.kept));
    } else {
        person.flow->continueWithoutKeychain();
        spin();
        const int writes = world.keychain.writes;
        if (person.step() == Step::ActivationMethod) {
            person.fillActivation();
            person.commit();
            QCOMPARE(person.step(), Step::Success);
        }
        QCOMPARE(world.keychain.writes, writes);
    }
    QCOMPARE(told(person), std::nullopt);
    QCOMPARE(onDisk(world), QByteArrayList());
    QVERIFY(leaked.isEmpty());
}

// The renewed token could not be kept, the old one is deleted: that must not bring the renewed one in.
void TestKeychainMatrix::opensWhileSigningOut()
{
    World world;
    Person person(world);
    moments().at(6).before(person);
    spin();
    world.keychain.full = problem(pc::keychain_denied);
    int writes = 0;
    world.keychain.onWrite = [&] {
        if (++writes > 1)
            world.keychain.full.reset();
    };
    moments().at(6).act(person);
    spin();
    QCOMPARE(names(world), QStringList());
    QCOMPARE(person.flow->welcome()->accounts()->entries().size(), 0);
}

void TestKeychainMatrix::corrupt_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QByteArray>("content");
    const std::pair<const char *, QByteArray> contents[] = {
        {"not UTF-8", "{\"password\":\"\xc3\xff\xfe\"}"},
        {"a zero byte", QByteArray("somebody else's\0", 16)},
        {"cut off", R"({"password":"somebody else's)"},
        {"a foreign object", R"({"owner":"somebody else's","n":{}})"},
        {"a number for a password", R"({"password":5,"username":true})"},
        {"a list", R"(["somebody else's"])"},
        {"empty", ""},
        {"long", QByteArray(100'000, 'x')},
    };
    for (const QString &entry : {draftEntry, refreshEntry, detailsEntry}) {
        for (const auto &[name, content] : contents)
            QTest::addRow("%s, %s", qPrintable(entry.section(u'/', -1)), name) << entry << content;
    }
}

void TestKeychainMatrix::corrupt()
{
    QFETCH(const QString, entry);
    QFETCH(const QByteArray, content);
    World world;
    Person person(world);
    const bool isDraft = entry == draftEntry;
    if (isDraft)
        toCompany(person);
    else
        person.to(Step::ActivationMethod);
    spin();
    if (entry == detailsEntry)
        world.keychain.entries.clear(); // else nobody would be asked to sign in
    const QString name = isDraft ? QString(QLatin1String("draft/") + person.flow->draft().flowId) : entry;
    world.keychain.entries[name] = content;
    if (entry == refreshEntry && !content.isEmpty())
        world.backend.fail(QStringLiteral("session"), problem(pc::session_revoked, 401)); // of such a token
    world.now = world.now.addSecs(120); // another code may be asked for
    person.restart();
    QCOMPARE(told(person), std::nullopt); // the keychain itself is well
    QCOMPARE(onDisk(world), QByteArrayList());
    QCOMPARE(person.step(), isDraft ? Step::CompanyInformation : Step::SignIn);
    if (isDraft) {
        person.flow->back();
        person.basic();
        if (person.step() == Step::BasicInformation) // has not gone on by itself
            person.commit();
        QCOMPARE(person.step(), Step::CompanyInformation);
        QVERIFY(world.keychain.entries.value(name).contains(goodPassword.toUtf8()));
    } else {
        QCOMPARE(person.flow->signIn()->password()->value().isEmpty(), entry == detailsEntry);
        person.code(person.flow->signIn()->code());
        person.commit();
        QCOMPARE(person.step(), Step::ActivationMethod);
        QCOMPARE(world.keychain.entries.value(refreshEntry), session().refreshToken.revealUtf8());
    }
    QCOMPARE(onDisk(world), QByteArrayList());
}

USHER_TEST(TestKeychainMatrix, QCoreApplication)
#include "tst_keychainmatrix.moc"
