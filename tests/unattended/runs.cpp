#include "unattended/runs.h"

#include "services/testcertificate.h"

#include <QFile>
#include <QJsonDocument>

#include <csignal>

namespace usher::test {

namespace {

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

} // namespace

QList<QJsonObject> Outcome::events(const QString &name) const
{
    QList<QJsonObject> list;
    for (const QByteArray &line : out.split('\n')) {
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        if (!event.isEmpty() && (name.isEmpty() || event.value(QLatin1String("event")).toString() == name))
            list.append(event);
    }
    return list;
}

QString Outcome::status() const
{
    const QList<QJsonObject> all = events(QStringLiteral("result"));
    return all.size() == 1 ? all.constFirst().value(QLatin1String("status")).toString() : QString();
}

QStringList Outcome::pointers() const
{
    QStringList list;
    for (const QJsonObject &event : events(QStringLiteral("problem")))
        list.append(event.value(QLatin1String("pointer")).toString());
    return list;
}

bool Outcome::says(const QString &doing) const
{
    for (const QJsonObject &event : events(QStringLiteral("progress"))) {
        if (event.value(QLatin1String("doing")).toString() == doing)
            return true;
    }
    return false;
}

bool Runs::start()
{
    IdentityWish authorityWish;
    authorityWish.isAuthority = true;
    const Identity authority = makeIdentity(authorityWish);
    IdentityWish wish;
    wish.issuer = &authority;
    const Identity service = makeIdentity(wish);
    m_authority = folder(QStringLiteral("ca.pem"));
    const QString certificate = folder(QStringLiteral("service.pem"));
    const QString key = folder(QStringLiteral("service.key"));
    return write(m_authority, authority.pem()) && write(certificate, service.pem()) && write(key, service.key.toPem())
        && m_world.start(certificate, key);
}

void Runs::prepare(QProcess &process, const QStringList &arguments, const QString &password)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("there-is-no-display"));
    environment.remove(QStringLiteral("DISPLAY"));
    if (!password.isEmpty())
        environment.insert(QStringLiteral("USHER_TEST_PASSWORD"), password);
    process.setProcessEnvironment(environment);
    process.setProgram(QStringLiteral(USHER_PROGRAM));
    process.setArguments(QStringList{QStringLiteral("activate")} + arguments);
    // Without a controlling terminal nobody is asked.
    process.setChildProcessModifier([] { setsid(); });
}

Outcome Runs::finish(QProcess &process, const QByteArray &input, const Stop &stop, int signal)
{
    Outcome outcome;
    process.start();
    if (!process.waitForStarted())
        return outcome;
    QFile commandLine(QStringLiteral("/proc/%1/cmdline").arg(process.processId()));
    if (commandLine.open(QIODevice::ReadOnly))
        outcome.commandLine = commandLine.readAll();
    process.write(input);
    process.closeWriteChannel();
    bool sent = false;
    while (process.state() != QProcess::NotRunning && process.waitForReadyRead(60'000)) {
        outcome.out += process.readAllStandardOutput();
        if (stop && !sent && stop(outcome.out)) {
            sent = true;
            ::kill(pid_t(process.processId()), signal);
        }
    }
    process.waitForFinished(60'000);
    outcome.out += process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    outcome.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return outcome;
}

Outcome Runs::run(const Start &start, const Stop &stop, int signal)
{
    const QString file = folder(QStringLiteral("answers-%1.json").arg(++m_files));
    if (!write(file, QJsonDocument(start.answers).toJson()))
        return {};
    QStringList arguments{QStringLiteral("--backend"), place().address.toString(), QStringLiteral("--ca"), m_authority,
        QStringLiteral("--brand"), QStringLiteral("northlight"), QStringLiteral("--language"), QStringLiteral("en"),
        QStringLiteral("--state"), folder(start.state), QStringLiteral("--answers"), file};
    if (!start.password.isEmpty())
        arguments << QStringLiteral("--password-env") << QStringLiteral("USHER_TEST_PASSWORD");
    const QString pairing = start.pairingCode.isEmpty() ? QString() : file + QStringLiteral(".pairing");
    if (!pairing.isEmpty() && !write(pairing, start.pairingCode.toUtf8()))
        return {};
    if (!start.mailbox.isEmpty())
        arguments << QStringLiteral("--code-command")
                  << QStringLiteral("/usr/bin/python3 " CODE_READER " \"%1\" %2 \"%3\"")
                         .arg(place().mails, start.mailbox, pairing);
    QProcess process;
    prepare(process, arguments + start.more, start.password);
    return finish(process, {}, stop, signal);
}

Outcome Runs::raw(const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    prepare(process, arguments, goodPassword);
    return finish(process, input, {}, 0);
}

int Runs::rows() const
{
    return place().number(QStringLiteral(
        "SELECT (SELECT count(*) FROM console_accounts) + (SELECT count(*) FROM billing_accounts)"
        " + (SELECT count(*) FROM links) + (SELECT count(*) FROM workspaces) + (SELECT count(*) FROM bindings)"));
}

int Runs::codes() const
{
    return place().number(QStringLiteral("SELECT count(*) FROM email_codes"));
}

} // namespace usher::test
