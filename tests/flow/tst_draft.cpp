#include "common/core/problemcodes.h"
#include "testmain.h"
#include "usher/flow/draftjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace usher;

namespace {

QDateTime time(int minute)
{
    return {QDate(2026, 3, 1), QTime(10, minute, 7, 123), Qt::UTC};
}

// Every member differs from its default.
Draft full()
{
    Draft d;
    d.flowId = QStringLiteral("flow");
    d.installation = QStringLiteral("installation");
    d.savedAt = time(2);
    d.language = QStringLiteral("zh-CN");
    d.marketplace = Marketplace::Alibaba;
    d.variant = QStringLiteral("china");
    d.wantsGuide = true;
    d.guideTicks = {QStringLiteral("alibaba/china/open"), QStringLiteral("from/the/future")};
    d.route = Route::Bind;
    d.step = Step::SignIn;
    d.history = {Step::Welcome, Step::AccountChoice};
    d.accountId = QStringLiteral("1234567890123456");
    d.instanceId = QStringLiteral("i-1");
    d.basic = {QStringLiteral("ap1"), QStringLiteral("mei"), QStringLiteral("m@e.com"), QStringLiteral("+6512345678")};
    d.company.company = {QString(10'000, QChar(u'x')), QStringLiteral("i"), QStringLiteral("r"), QStringLiteral("d"),
        QStringLiteral("n"), QStringLiteral("not an address"), QStringLiteral("p")};
    d.company.agreements = {{QStringLiteral("plan"), QStringLiteral("1")}};
    d.activation = {QStringLiteral("支付 \U0001F600"), QStringLiteral("en")};
    d.binding = {QStringLiteral("u"), QStringLiteral("us1")};
    d.create = {false, QStringLiteral("w"), QStringLiteral("zh"), QStringLiteral("e"), QStringLiteral("u"),
        QStringLiteral("p"), {{QStringLiteral("plan"), QStringLiteral("2")}}};
    d.keepSignIn = true;
    d.signIn = {true, QStringLiteral("s"), QStringLiteral("e"), QStringLiteral("u")};
    d.codes.insert(QStringLiteral("link"),
        {QStringLiteral("c"), QStringLiteral("subject"), QStringLiteral("m•••"), 6, 3, time(3), time(4), time(5)});
    d.secretStamps.insert(QStringLiteral("password"), QStringLiteral("stamp"));
    d.account = api::Account{QStringLiteral("acnt_1"), AccountKind::Billing, QStringLiteral("u"), QStringLiteral("m"),
        QStringLiteral("ap1"), true};
    const Workspace space{QStringLiteral("wksp_1"), QStringLiteral("One"), QStringLiteral("ap1"), QStringLiteral("en"),
        WorkspaceState::Bound};
    d.activated = api::Activation{space, {Marketplace::Huawei, QStringLiteral("1…2")}, QStringLiteral("b")};
    d.linked = Settlement{Marketplace::Alibaba, QStringLiteral("1…2")};
    d.bound = {space, space};
    d.created = true;
    d.ownerUsername = QStringLiteral("o");
    d.pending = space;
    d.branch = Branch::Create;
    d.alreadyLinked = QStringLiteral("x");
    d.returnTo = Step::WorkspaceBinding;
    d.completed = true;
    d.intents.insert(QStringLiteral("register"), {QStringLiteral("key"), QStringLiteral("digest"), true});
    return d;
}

} // namespace

class TestDraft : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrip();
    void broken_data();
    void broken();
    void everyMemberIsChecked();
    void brokenDraftCostsOnlyTheDraft();
    void anotherMarketplaceIsAnotherPurchase();
};

void TestDraft::roundTrip()
{
    Draft bare;
    bare.flowId = QStringLiteral("f");
    bare.installation = QStringLiteral("i");
    for (const Draft &draft : {full(), bare}) {
        const QByteArray bytes = QJsonDocument(draftToJson(draft)).toJson();
        const Result<Draft> read = draftFromJson(QJsonDocument::fromJson(bytes).object());
        QVERIFY2(read.ok(), read.ok() ? "" : qPrintable(read.problem().detail));
        QCOMPARE(*read, draft);
    }
}

void TestDraft::broken_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *member, const QJsonValue &value) {
        QTest::addRow("%s=%s", member, QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).constData())
            << QString::fromLatin1(member) << value;
    };
    row("version", 2);
    row("version", QStringLiteral("1"));
    row("version", 1.5);
    row("flow_id", QString());
    row("step", QStringLiteral("nowhere"));
    row("route", 3);
    row("marketplace", QStringLiteral("ebay"));
    row("history", QJsonArray{QStringLiteral("welcome"), QStringLiteral("nowhere")});
    row("history", QStringLiteral("welcome"));
    row("started_at", QStringLiteral("yesterday"));
    row("basic", QJsonArray());
    row("codes", QJsonObject());
    row("intents", QJsonArray{QJsonObject{{QStringLiteral("name"), QStringLiteral("register")}}});
    row("bound", QJsonArray{1});
    row("completed", QStringLiteral("yes"));
    row("password", QStringLiteral("unknown member"));
}

void TestDraft::broken()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject json = draftToJson(full());
    json.insert(member, value);
    const Result<Draft> read = draftFromJson(json);
    QVERIFY(!read.ok());
    QCOMPARE(read.problem().code, problem_code::state_unreadable);
    QVERIFY2(read.problem().detail.contains(member), qPrintable(read.problem().detail));
}

void TestDraft::everyMemberIsChecked()
{
    const QJsonObject json = draftToJson(full());
    for (const QString &key : json.keys()) {
        QJsonObject other = json;
        other.insert(key, QJsonArray{QJsonValue(QJsonArray())}); // in two pairs of brackets
        QVERIFY2(!draftFromJson(other).ok(), qPrintable(key));
    }
    QVERIFY(!draftFromJson({}).ok());
}

void TestDraft::brokenDraftCostsOnlyTheDraft()
{
    StateDocument document;
    document.installation = QStringLiteral("i");
    document.draft = full();
    document.accounts = {{QStringLiteral("acnt_1"), AccountKind::Console, QStringLiteral("ap1"), QStringLiteral("m•••"),
        QStringLiteral("mei"), true, Settlement{Marketplace::Alibaba, QStringLiteral("1…2")}}};
    document.leftovers = {QStringLiteral("flow")};
    std::optional<Problem> trouble;
    QJsonObject json = stateToJson(document);
    const Result<StateDocument> whole = stateFromJson(json, &trouble);
    QVERIFY(whole.ok() && !trouble);
    QCOMPARE(*whole, document);

    json.insert(QStringLiteral("draft"), QStringLiteral("rubbish"));
    const Result<StateDocument> rest = stateFromJson(json, &trouble);
    QVERIFY(rest.ok() && trouble);
    QVERIFY(!rest->draft);
    QCOMPARE(rest->accounts, document.accounts);
    QCOMPARE(rest->leftovers, document.leftovers);

    // Its secrets are found again, to be deleted.
    json.insert(QStringLiteral("draft"),
        QJsonObject{{QStringLiteral("version"), 99}, {QStringLiteral("flow_id"), QStringLiteral("newer")}});
    const Result<StateDocument> newer = stateFromJson(json, &trouble);
    QVERIFY(newer.ok() && trouble);
    QCOMPARE(newer->leftovers, QStringList({QStringLiteral("flow"), QStringLiteral("draft/newer")}));
}

void TestDraft::anotherMarketplaceIsAnotherPurchase()
{
    Draft draft = full();
    draft.variant = QStringLiteral("china");
    draft.review = api::Review{QStringLiteral("R-1"), ReviewState::Waiting};
    draft.alreadyLinked = QStringLiteral("m•••n");
    const Draft before = draft;
    draft.choose(before.marketplace);
    QCOMPARE(draft, before);
    draft.choose(Marketplace::Direct);
    QVERIFY(draft.variant.isEmpty() && !draft.review && draft.alreadyLinked.isEmpty());
}

USHER_TEST(TestDraft, QCoreApplication)
#include "tst_draft.moc"
