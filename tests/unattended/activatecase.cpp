#include "unattended/activatecase.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QTest>

namespace usher::test {

QString text(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

QJsonObject object(const char *json)
{
    return QJsonDocument::fromJson(json).object();
}

QJsonObject registers(const char *marketplace, const char *account, const char *instance)
{
    QJsonObject answers = object(R"({"route":"register","accept_agreements":true,
        "basic":{"site":"us1","username":"ana.lind","email":"ana.lind@example.com","phone":"+6561234567"},
        "company":{"name":"Lind Analytics"},"activation":{"workspace_name":"Payments","workspace_language":"en"}})");
    answers[text("marketplace")] = text(marketplace);
    if (*account)
        answers[text("account_id")] = text(account);
    if (*instance)
        answers[text("instance_id")] = text(instance);
    return answers;
}

QJsonObject binds(const char *binding, const char *marketplace)
{
    QJsonObject answers{{text("route"), text("bind")}, {text("marketplace"), text(marketplace)},
        {text("accept_agreements"), true}, {text("binding"), object(binding)}};
    if (marketplace == QByteArray("huawei"))
        answers[text("account_id")] = text("0a7c19e2b5f84d30a1c6f2e98b7d4503");
    return answers;
}

QJsonObject with(QJsonObject answers, const QString &path, const QJsonValue &value)
{
    const QString first = path.section(u'/', 0, 0);
    const QString rest = path.section(u'/', 1);
    answers.insert(first, rest.isEmpty() ? value : QJsonValue(with(answers.value(first).toObject(), rest, value)));
    return answers;
}

void ActivateCase::initTestCase()
{
    m_runs = std::make_unique<Runs>();
    QVERIFY2(m_runs->start(), qPrintable(m_runs->world().trouble()));
    QVERIFY(m_runs->world().addPurchase(text("alibaba"), text("5123400100200301"), text("30518271")));
    QVERIFY(m_runs->world().addPurchase(text("huawei"), text("0a7c19e2b5f84d30a1c6f2e98b7d4503"), {}));
}

void ActivateCase::init()
{
    for (const char *table : {"bindings", "workspaces", "links", "session_tokens", "session_families", "proofs",
             "email_codes", "intents", "reviews", "consents", "billing_accounts", "console_accounts"})
        QVERIFY2(m_runs->place().execute(text("DELETE FROM ") + text(table)), table);
    QCOMPARE(m_runs->rows(), 0);
}

void ActivateCase::cleanup()
{
    for (const char *name : {"first", "second", "other"})
        QDir(m_runs->folder(text(name))).removeRecursively();
}

bool ActivateCase::makeAccount()
{
    const Outcome outcome = m_runs->run({registers("direct"), text("other"), anaMail, {}});
    if (outcome.exitCode != 0)
        qWarning("%s", outcome.all().constData());
    return outcome.exitCode == 0
        && m_runs->place().execute(text("UPDATE bindings SET ended_at = created_at + 1 WHERE ended_at IS NULL"));
}

void ActivateCase::findSecrets(const Outcome &outcome, const QString &state)
{
    QByteArrayList places{outcome.out, outcome.err, outcome.commandLine};
    QDirIterator files(m_runs->folder(state), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        places.append(file.readAll());
    }
    for (const QByteArray &place : std::as_const(places))
        QVERIFY2(!place.contains(goodPassword.toUtf8()), place.constData());
    for (const QByteArray &said : {outcome.out, outcome.err}) {
        for (const char *personal :
            {"ana.lind@example.com", "jun.li@example.com", "5123400100200301", "0a7c19e2b5f84d30a1c6f2e98b7d4503"})
            QVERIFY2(!said.contains(personal), said.constData());
    }
}

} // namespace usher::test
