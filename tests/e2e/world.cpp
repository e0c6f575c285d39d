#include "e2e/world.h"

#include "common/domain/fieldrules.h"
#include "server/front.h"
#include "usher/app/mailreader.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace usher::test {

namespace {

// Runs `work` with a connection to the database, and closes it.
template <class Work> auto withDatabase(const QString &file, Work work)
{
    const QString name = QStringLiteral("e2e");
    decltype(work(std::declval<QSqlQuery &>())) result{};
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        if (database.open()) {
            QSqlQuery query(database);
            result = work(query);
        }
    }
    QSqlDatabase::removeDatabase(name);
    return result;
}

} // namespace

QByteArray Place::toJson() const
{
    const QJsonObject object{{QStringLiteral("address"), address.toString()},
        {QStringLiteral("certificate"), QString::fromLatin1(certificate.toHex())},
        {QStringLiteral("database"), database}, {QStringLiteral("mails"), mails}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Place Place::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto text = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    return {
        QUrl(text("address")), QByteArray::fromHex(text("certificate").toLatin1()), text("database"), text("mails")};
}

int Place::number(const QString &sql) const
{
    return withDatabase(
        database, [&sql](QSqlQuery &query) { return query.exec(sql) && query.next() ? query.value(0).toInt() : -1; });
}

bool Place::execute(const QString &sql) const
{
    return withDatabase(database, [&sql](QSqlQuery &query) { return query.exec(sql); });
}

World::~World()
{
    for (QProcess *process : {&m_usherd, &m_mail}) {
        if (process->state() == QProcess::NotRunning)
            continue;
        process->closeWriteChannel();
        if (!process->waitForFinished(10'000)) {
            process->kill();
            process->waitForFinished();
        }
    }
}

bool World::readLine(QProcess &process, QByteArray &line)
{
    while (!line.contains('\n')) {
        if (!process.waitForReadyRead(30'000)) {
            m_trouble = process.program() + u": " + QString::fromUtf8(process.readAllStandardError());
            return false;
        }
        line += process.readAllStandardOutput();
    }
    line = line.trimmed();
    return true;
}

bool World::start(const QString &certificate, const QString &key)
{
    m_place.database = m_folder.filePath(QStringLiteral("usherd.db"));
    m_place.mails = m_folder.filePath(QStringLiteral("mails"));
    m_mail.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_mail.start(
        QStringLiteral("/usr/bin/python3"), {QStringLiteral(SMTP_SERVER), QStringLiteral("--maildir"), m_place.mails});
    QByteArray port;
    if (!readLine(m_mail, port))
        return false;

    // Its log is worth reading only where something went wrong.
    m_usherd.setStandardErrorFile(m_folder.filePath(QStringLiteral("usherd.log")));
    QStringList arguments{QStringLiteral("serve"), QStringLiteral("--port"), QStringLiteral("0"),
        QStringLiteral("--db"), QStringLiteral("sqlite:") + m_place.database, QStringLiteral("--mail"),
        QStringLiteral("smtp://127.0.0.1:%1?tls=none").arg(QString::fromLatin1(port)),
        QStringLiteral("--code-resend-seconds"), QStringLiteral("0"), QStringLiteral("--codes-per-hour"),
        QStringLiteral("1000"), QStringLiteral("--codes-per-network-hour"), QStringLiteral("10000"),
        QStringLiteral("--attempts-per-minute"), QStringLiteral("1000"), QStringLiteral("--pairing-tries"),
        QStringLiteral("1000"), QStringLiteral("--brand"), QStringLiteral("northlight"),
        QStringLiteral("--exit-on-stdin-close")};
    if (certificate.isEmpty())
        arguments << QStringLiteral("--ephemeral-certificate");
    else
        arguments << QStringLiteral("--certificate") << certificate << QStringLiteral("--key") << key;
    startUsherd(m_usherd, QStringLiteral(USHERD_PROGRAM), arguments);
    QByteArray line;
    if (!readLine(m_usherd, line))
        return false;
    const QJsonObject announced = QJsonDocument::fromJson(line).object();
    m_place.address = QUrl(announced.value(QLatin1String("listening")).toString());
    const QString fingerprint = announced.value(QLatin1String("fingerprint")).toString();
    m_place.certificate = QByteArray::fromHex(fingerprint.mid(7).toLatin1());
    return m_place.address.isValid() && m_place.certificate.size() == 32;
}

std::optional<QByteArray> World::usherd(QStringList arguments) const
{
    arguments << QStringLiteral("--db") << QStringLiteral("sqlite:") + m_place.database;
    QProcess command;
    command.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    command.start(QStringLiteral(USHERD_PROGRAM), arguments);
    if (!command.waitForFinished() || command.exitStatus() != QProcess::NormalExit || command.exitCode() != 0)
        return std::nullopt;
    return command.readAllStandardOutput();
}

bool World::addPurchase(const QString &marketplace, const QString &account, const QString &instance) const
{
    QStringList arguments{QStringLiteral("purchase"), QStringLiteral("add"), QStringLiteral("--marketplace"),
        marketplace, QStringLiteral("--account"), account};
    if (!instance.isEmpty())
        arguments << QStringLiteral("--instance") << instance;
    return usherd(arguments).has_value();
}

QString World::issueHandoff(const QString &marketplace, const QString &account, const QString &instance) const
{
    QStringList arguments{QStringLiteral("handoff"), QStringLiteral("issue"), QStringLiteral("--marketplace"),
        marketplace, QStringLiteral("--account"), account};
    if (!instance.isEmpty())
        arguments << QStringLiteral("--instance") << instance;
    return QString::fromLatin1(usherd(arguments).value_or(QByteArray())).section(u'\n', 0, 0).trimmed();
}

Inbox::Inbox(const QString &maildir)
    : m_folder(maildir + QStringLiteral("/new"))
{
    const QStringList there = QDir(m_folder).entryList(QDir::Files);
    m_known = {there.begin(), there.end()};
}

QString Inbox::codeIn(const QString &name, const QString &recipient) const
{
    QFile file(m_folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const std::optional<ReceivedMail> mail = readMail(file.readAll());
    return mail && mail->to.contains(recipient) ? rules::codeFromText(mail->text, 6) : QString();
}

QString Inbox::code(const QString &recipient)
{
    const QStringList there = QDir(m_folder).entryList(QDir::Files);
    for (const QString &name : there) {
        if (m_known.contains(name))
            continue;
        m_known.insert(name);
        if (const QString code = codeIn(name, recipient); !code.isEmpty())
            return code;
    }
    return {};
}

QString Inbox::newest(const QString &recipient, const QStringList &known) const
{
    const QStringList latest = QDir(m_folder).entryList(QDir::Files, QDir::Time).mid(0, 50); // a load makes thousands
    for (const QString &name : latest) {
        if (const QString code = codeIn(name, recipient); !code.isEmpty())
            return known.contains(code) ? QString() : code;
    }
    return {};
}

QStringList keychainEntries(const QString &service)
{
    const QString name = QStringLiteral("org.freedesktop.secrets");
    QDBusMessage search = QDBusMessage::createMethodCall(name, QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SearchItems"));
    QMap<QString, QString> attributes{{QStringLiteral("server"), service}};
    QDBusArgument argument;
    argument.beginMap(QMetaType::fromType<QString>().id(), QMetaType::fromType<QString>().id());
    for (auto it = attributes.cbegin(); it != attributes.cend(); ++it) {
        argument.beginMapEntry();
        argument << it.key() << it.value();
        argument.endMapEntry();
    }
    argument.endMap();
    search << QVariant::fromValue(argument);
    const QDBusMessage found = QDBusConnection::sessionBus().call(search);
    QStringList entries;
    for (const QVariant &paths : found.arguments()) {
        for (const QDBusObjectPath &path : qdbus_cast<QList<QDBusObjectPath>>(paths)) {
            QDBusMessage get = QDBusMessage::createMethodCall(
                name, path.path(), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
            get << QStringLiteral("org.freedesktop.Secret.Item") << QStringLiteral("Attributes");
            const QDBusMessage answer = QDBusConnection::sessionBus().call(get);
            const auto value = answer.arguments().value(0).value<QDBusVariant>().variant();
            entries << qdbus_cast<QMap<QString, QString>>(value).value(QStringLiteral("user"));
        }
    }
    entries.sort();
    return entries;
}

} // namespace usher::test
