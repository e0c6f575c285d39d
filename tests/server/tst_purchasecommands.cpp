#include "common/core/random.h"
#include "server/usherdprocess.h"
#include "testmain.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace usherdprocess;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString textOf(const Finished &finished, const char *name)
{
    return finished.body.value(QLatin1String(name)).toString();
}

QJsonObject identity(const char *marketplace, const char *account = "", const char *instance = "")
{
    QJsonObject purchase{{QStringLiteral("marketplace"), QLatin1String(marketplace)}};
    if (*account != '\0')
        purchase.insert(QStringLiteral("account_id"), QLatin1String(account));
    if (*instance != '\0')
        purchase.insert(QStringLiteral("instance_id"), QLatin1String(instance));
    return purchase;
}

QJsonObject claimWith(const QString &pairingCode, const QString &verifier)
{
    const QByteArray challenge = QCryptographicHash::hash(verifier.toLatin1(), QCryptographicHash::Sha256)
                                     .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return {{QStringLiteral("user_code"), pairingCode}, {QStringLiteral("code_challenge"), QLatin1String(challenge)},
        {QStringLiteral("installation"), installation}, {QStringLiteral("device"), QStringLiteral("mei-laptop")},
        {QStringLiteral("language"), QStringLiteral("en")}};
}

} // namespace

// The operator's commands beside a running server, and the customer over HTTPS.
class TestPurchaseCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handOff();
    void handOffWithApproval();
    void handOffFromTheWizard();
    void review();
    void reviewsSwitchedOff();
    void demoHandsOver();
    void manyWorkspaces();
    void wrongUsage_data();
    void wrongUsage();

private:
    static Ran desk(const Usherd &usherd, const char *command, const QStringList &more = {})
    {
        return run(words(command) + QStringList{QStringLiteral("--db"), usherd.database()} + more);
    }
    static QJsonObject linkTo(Usherd &usherd, const QString &username, const QJsonObject &purchase)
    {
        const QString proof = usherd.proof(
            {{QStringLiteral("purpose"), QStringLiteral("link")}, {QStringLiteral("username"), username}});
        return {{QStringLiteral("proof"), proof}, {QStringLiteral("installation"), installation},
            {QStringLiteral("username"), username}, {QStringLiteral("purchase"), purchase}};
    }
};

void TestPurchaseCommands::handOff()
{
    Usherd usherd({QStringLiteral("--demo")});
    QVERIFY(usherd.start());
    QCOMPARE(desk(usherd, "handoff issue --marketplace aws --account 998877665544 --variant China").exitCode, 2);
    const Ran issued = desk(usherd, "handoff issue --marketplace aws --account 998877665544 --variant international");
    QCOMPARE(issued.exitCode, 0);
    const QString pairingCode = issued.output.trimmed();
    const QString verifier = usher::random::token();
    const Finished claimed = usherd.post(path::handoffClaim, claimWith(pairingCode, verifier));
    QVERIFY2(claimed.status == 200, qPrintable(claimed.code()));
    QCOMPARE(usherd.post(path::handoffClaim, claimWith(pairingCode, usher::random::token())).code(),
        QStringLiteral("handoff_unknown"));
    const QString redemption = path::handoffRedemption(textOf(claimed, "id"));
    const auto with = [](const QString &secret) {
        return QJsonObject{{QStringLiteral("code_verifier"), secret}, {QStringLiteral("installation"), installation}};
    };
    QCOMPARE(usherd.post(redemption, with(usher::random::token())).code(), QStringLiteral("handoff_unknown"));
    const Finished redeemed = usherd.post(redemption, with(verifier));
    QCOMPARE(redeemed.status, 200);
    const QString token = textOf(redeemed, "purchase_token");

    const Finished purchase = usherd.send("GET", path::currentPurchase, {}, token);
    QCOMPARE(purchase.body, redeemed.body.value(QLatin1String("purchase")).toObject());
    QCOMPARE(textOf(purchase, "account_id"), QStringLiteral("998877665544"));
    QCOMPARE(textOf(purchase, "variant"), QStringLiteral("international"));
    QCOMPARE(usherd.send("GET", path::currentPurchase).code(), QStringLiteral("unauthorized"));
    QCOMPARE(usherd.send("GET", path::workspaces, {}, token).code(), QStringLiteral("unauthorized"));

    QJsonObject link = linkTo(usherd, QStringLiteral("lena.park"), identity("aws"));
    QCOMPARE(usherd.post(path::billingAccountLinks, link).code(), QStringLiteral("handoff_required"));
    link.insert(QStringLiteral("purchase_token"), token);
    const Finished linked = usherd.post(path::billingAccountLinks, link);
    QVERIFY2(linked.status == 201, qPrintable(linked.code()));
    QCOMPARE(textOf(usherd.send("GET", path::currentPurchase, {}, token), "linked_to"), QStringLiteral("l•••k"));

    QCOMPARE(usherd.post(path::purchaseRejection, {}, token).status, 204);
    QCOMPARE(usherd.send("GET", path::currentPurchase, {}, token).code(), QStringLiteral("handoff_denied"));
    QCOMPARE(usherd.post(redemption, with(verifier)).code(), QStringLiteral("handoff_denied"));

    usherd.process.terminate();
    QVERIFY(usherd.process.waitForFinished(20'000));
    const QByteArray log = usherd.process.readAllStandardError();
    QVERIFY(log.contains("/api/v1/handoffs"));
    for (const QString &secret : {pairingCode, verifier, token, QStringLiteral("998877665544"), textOf(claimed, "id")})
        QVERIFY2(!log.contains(secret.toUtf8()), qPrintable(secret));
}

void TestPurchaseCommands::handOffWithApproval()
{
    Usherd usherd;
    QVERIFY(usherd.start());
    const QString pairingCode
        = desk(usherd, "handoff issue --marketplace huawei --instance hw-1 --needs-approval").output.trimmed();
    const QString verifier = usher::random::token();
    const Finished claimed = usherd.post(path::handoffClaim, claimWith(pairingCode.toLower(), verifier));
    const QString redemption = path::handoffRedemption(textOf(claimed, "id"));
    const QJsonObject body{{QStringLiteral("code_verifier"), verifier}, {QStringLiteral("installation"), installation}};
    QCOMPARE(usherd.post(redemption, body).status, 202);
    const Ran approved = desk(usherd, "handoff approve", {pairingCode});
    QCOMPARE(approved.exitCode, 0);
    QCOMPARE(approved.output, QStringLiteral("approved, match code %1\n").arg(textOf(claimed, "match_code")));
    const Finished redeemed = usherd.post(redemption, body);
    QCOMPARE(redeemed.status, 200);
    QVERIFY(!redeemed.body.value(QLatin1String("purchase")).toObject().contains(QLatin1String("account_id")));
    QCOMPARE(desk(usherd, "handoff approve", {QStringLiteral("ACDE-FGHJ")}).exitCode, 1);
}

void TestPurchaseCommands::handOffFromTheWizard()
{
    Usherd usherd;
    QVERIFY(usherd.start());
    const QString verifier = usher::random::token();
    QJsonObject opening = claimWith({}, verifier);
    opening.remove(QStringLiteral("user_code"));
    opening.insert(QStringLiteral("marketplace"), QStringLiteral("alibaba"));
    const Finished opened = usherd.post(path::handoffs, opening);
    QVERIFY2(opened.status == 201, qPrintable(opened.code()));
    QCOMPARE(QUrl(textOf(opened, "start_url")).path(), QStringLiteral("/handoff/start"));
    const Finished again = usherd.post(path::handoffs, opening);
    QCOMPARE(textOf(again, "id"), textOf(opened, "id"));
    opening.insert(QStringLiteral("marketplace"), QStringLiteral("direct"));
    QCOMPARE(usherd.post(path::handoffs, opening).code(), QStringLiteral("validation_failed"));
    const QJsonObject body{{QStringLiteral("code_verifier"), verifier}, {QStringLiteral("installation"), installation}};
    QCOMPARE(usherd.post(path::handoffRedemption(textOf(opened, "id")), body).status, 202);
    // Nothing to claim with, and a ticket that is none.
    QJsonObject claim = claimWith({}, verifier);
    claim.remove(QStringLiteral("user_code"));
    QCOMPARE(usherd.post(path::handoffClaim, claim).code(), QStringLiteral("validation_failed"));
    claim.insert(QStringLiteral("ticket"), QStringLiteral("made-up"));
    QCOMPARE(usherd.post(path::handoffClaim, claim).code(), QStringLiteral("handoff_unknown"));
    // A marketplace that is not on has no path.
    QCOMPARE(usherd.send("GET", QStringLiteral("/mp/alibaba/spi?action=createInstance&token=secret-token")).code(),
        QStringLiteral("not_found"));
    usherd.process.terminate();
    QVERIFY(usherd.process.waitForFinished(20'000));
    const QByteArray log = usherd.process.readAllStandardError();
    for (const QString &secret :
        {textOf(opened, "start_url").section(QLatin1Char('='), -1), QStringLiteral("secret-token")})
        QVERIFY2(!log.contains(secret.toUtf8()), qPrintable(secret));
}

void TestPurchaseCommands::review()
{
    Usherd usherd({QStringLiteral("--demo")});
    QVERIFY(usherd.start());
    const QJsonObject purchase = identity("alibaba", "5999000011112222", "30999999");
    const QJsonObject link = linkTo(usherd, QStringLiteral("lena.park"), purchase);
    QJsonObject question = link;
    QCOMPARE(textOf(usherd.post(path::purchaseMatch, question), "trust"), QStringLiteral("typed"));
    question.insert(QStringLiteral("language"), QStringLiteral("en"));
    const Finished asked = usherd.post(path::reviews, question);
    QVERIFY2(asked.status == 201, qPrintable(asked.code()));
    const QString reference = textOf(asked, "reference");

    const QStringList waiting = desk(usherd, "review list").output.trimmed().split(QLatin1Char('\t'));
    QCOMPARE(waiting.value(0), reference);
    QCOMPARE(waiting.mid(2, 3),
        (QStringList{QStringLiteral("alibaba"), QStringLiteral("5999000011112222"), QStringLiteral("30999999")}));
    const QStringList northlight{QStringLiteral("--brand"), QStringLiteral("northlight"), reference};
    QCOMPARE(desk(usherd, "review approve", northlight).output, QStringLiteral("approved\n"));
    QCOMPARE(desk(usherd, "review reject", northlight).exitCode, 1);
    QVERIFY(desk(usherd, "review list").output.isEmpty());

    QCOMPARE(textOf(usherd.send("GET", path::review(reference)), "state"), QStringLiteral("approved"));
    QCOMPARE(usherd.send("GET", path::review(QStringLiteral("R-0"))).code(), QStringLiteral("review_unknown"));
    QCOMPARE(usherd.post(path::billingAccountLinks, link).status, 201);
    // The server that runs sends the mail that the command wrote.
    QVERIFY(usherd.mailedCode().isEmpty());
}

void TestPurchaseCommands::reviewsSwitchedOff()
{
    Usherd usherd({QStringLiteral("--demo"), QStringLiteral("--no-review")});
    QVERIFY(usherd.start());
    const QJsonObject policy = usherd.send("GET", path::configuration).body.value(QLatin1String("policy")).toObject();
    QCOMPARE(policy.value(QLatin1String("review")), QJsonValue(false));
    QJsonObject question
        = linkTo(usherd, QStringLiteral("lena.park"), identity("alibaba", "5999000011112222", "30999999"));
    question.insert(QStringLiteral("language"), QStringLiteral("en"));
    QCOMPARE(usherd.post(path::reviews, question).code(), QStringLiteral("forbidden"));
}

void TestPurchaseCommands::demoHandsOver()
{
    Usherd usherd({QStringLiteral("--demo")});
    QVERIFY(usherd.start());
    const QJsonObject purchases = demoData().value(QLatin1String("purchases")).toObject();
    int handed = 0;
    for (auto it = purchases.begin(); it != purchases.end(); ++it) {
        const QString pairingCode = it->toObject().value(QLatin1String("pairing_code")).toString();
        if (pairingCode.isEmpty())
            continue;
        ++handed;
        const Finished claimed = usherd.post(path::handoffClaim, claimWith(pairingCode, usher::random::token()));
        QCOMPARE(claimed.code(), it.key() == QLatin1String("aws_late") ? QStringLiteral("handoff_expired") : QString());
    }
    QCOMPARE(handed, 9);
}

void TestPurchaseCommands::manyWorkspaces()
{
    const QJsonObject accounts = QJsonDocument::fromJson(run(words("demo-data --workspaces 3000")).output.toUtf8())
                                     .object()
                                     .value(QLatin1String("billing_accounts"))
                                     .toObject();
    QCOMPARE(accounts.value(QLatin1String("hundreds")).toObject().value(QLatin1String("workspaces")).toInt(), 412);
    const QJsonObject largest = accounts.value(QLatin1String("thousands")).toObject();
    QCOMPARE(largest.value(QLatin1String("workspaces")).toInt(), 3000);
    Usherd usherd({QStringLiteral("--demo"), QStringLiteral("--demo-workspaces"), QStringLiteral("3000")});
    QVERIFY(usherd.start());
    const Finished linked = usherd.post(path::billingAccountLinks,
        linkTo(usherd, largest.value(QLatin1String("username")).toString(), identity("direct")));
    QCOMPARE(linked.body.value(QLatin1String("workspace_count")).toInt(), 3000);
}

void TestPurchaseCommands::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *arguments, const char *message) {
        QTest::newRow(name) << words(arguments) << QString::fromLatin1(message);
    };
    row("no action", "handoff", "issue");
    row("no database", "handoff issue --marketplace aws --account 1", "--db");
    row("no marketplace", "handoff issue --db sqlite:/tmp/x", "--marketplace");
    row("AWS without account", "handoff issue --db sqlite:/tmp/x --marketplace aws", "--account");
    row("Huawei with nothing", "handoff issue --db sqlite:/tmp/x --marketplace huawei", "--instance");
    row("Alibaba without instance", "handoff issue --db sqlite:/tmp/x --marketplace alibaba --account 1", "--instance");
    row("no account for a typed purchase", "purchase add --db sqlite:/tmp/x --marketplace huawei --instance 1",
        "--account");
    row("no code", "handoff approve --db sqlite:/tmp/x", "handoff approve");
    row("two codes", "handoff approve --db sqlite:/tmp/x A B", "B");
    row("no reference", "review approve --db sqlite:/tmp/x", "review approve");
    row("unknown action", "review forget", "list");
    row("unknown brand", "review approve R --db sqlite:/tmp/x --brand nobody", "nobody");
    row("workspaces for all", "serve --db sqlite:/tmp/x --mail file:/tmp --ephemeral-certificate --demo-workspaces 5",
        "--demo");
    row("how many", "demo-data --workspaces many", "--workspaces");
}

void TestPurchaseCommands::wrongUsage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, message);
    const Ran ran = run(arguments);
    QCOMPARE(ran.exitCode, 2);
    QVERIFY(ran.output.isEmpty());
    QVERIFY2(ran.errors.contains(message), qPrintable(ran.errors));
}

USHER_TEST(TestPurchaseCommands, QCoreApplication)
#include "tst_purchasecommands.moc"
