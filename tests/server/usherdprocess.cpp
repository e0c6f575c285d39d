#include "server/usherdprocess.h"

#include "common/core/random.h"
#include "server/front.h"

#include <QDir>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTest>

namespace usherdprocess {

QJsonArray agreements(const QJsonObject &configuration)
{
    QJsonArray consents;
    const QJsonArray published
        = configuration.value(QLatin1String("policy")).toObject().value(QLatin1String("agreements")).toArray();
    for (const auto &agreement : published) {
        consents.append(QJsonObject{{QStringLiteral("id"), agreement[QLatin1String("id")]},
            {QStringLiteral("version"), agreement[QLatin1String("version")]}});
    }
    return consents;
}

QString siteOf(const QJsonObject &configuration)
{
    return configuration.value(QLatin1String("sites")).toArray().first()[QLatin1String("id")].toString();
}

QJsonObject demoData()
{
    static const QJsonObject data = [] {
        QProcess process;
        process.start(program, {QStringLiteral("demo-data")});
        process.waitForFinished();
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }();
    return data;
}

QJsonObject demoPurchase(const QString &purpose)
{
    const QJsonObject entry = demoData().value(QLatin1String("purchases")).toObject().value(purpose).toObject();
    return {{QStringLiteral("marketplace"), entry.value(QLatin1String("marketplace"))},
        {QStringLiteral("account_id"), entry.value(QLatin1String("account_id"))},
        {QStringLiteral("instance_id"), entry.value(QLatin1String("instance_id"))}};
}

Ran run(const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

Usherd::Usherd(const QStringList &more)
    : m_more(more)
{
}

Usherd::~Usherd()
{
    if (process.state() != QProcess::NotRunning) {
        process.kill();
        process.waitForFinished();
    }
}

bool Usherd::start()
{
    startUsherd(process, program,
        QStringList{QStringLiteral("serve"), QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--db"),
            database(), QStringLiteral("--mail"), QStringLiteral("file:") + mailFolder(),
            QStringLiteral("--ephemeral-certificate"), QStringLiteral("--brand"), QStringLiteral("northlight"),
            QStringLiteral("--code-resend-seconds"), QStringLiteral("0")}
            + m_more);
    while (!output.contains('\n')) {
        if (!process.waitForReadyRead(30'000))
            return false;
        output += process.readAllStandardOutput();
    }
    const QJsonObject line = QJsonDocument::fromJson(output).object();
    address = line.value(QLatin1String("listening")).toString();
    fingerprint = line.value(QLatin1String("fingerprint")).toString();
    return !address.isEmpty();
}

Finished Usherd::send(const QByteArray &method, const QString &where, const QJsonObject &body, const QString &token,
    const QByteArray &type)
{
    QNetworkRequest request(QUrl(address + where));
    if (!type.isEmpty() && method == "POST")
        request.setRawHeader("Content-Type", type);
    request.setRawHeader("Idempotency-Key", usher::random::token().toLatin1());
    if (!token.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + token.toLatin1());
    QNetworkReply *reply = network.sendCustomRequest(
        request, method, method == "POST" ? QJsonDocument(body).toJson(QJsonDocument::Compact) : QByteArray());
    QObject::connect(reply, &QNetworkReply::sslErrors, reply, [this, reply](const QList<QSslError> &) {
        const QByteArray seen = reply->sslConfiguration().peerCertificate().digest(QCryptographicHash::Sha256).toHex();
        if (fingerprint == QLatin1String("sha256:") + QLatin1String(seen))
            reply->ignoreSslErrors();
    });
    QSignalSpy finished(reply, &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait(30'000);
    Finished result{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
        QJsonDocument::fromJson(reply->readAll()).object()};
    reply->deleteLater();
    return result;
}

Finished Usherd::post(const QString &where, const QJsonObject &body, const QString &token)
{
    return send("POST", where, body, token);
}

QString Usherd::mailedCode()
{
    static const QRegularExpression line(QStringLiteral("^\\s+(\\d{6})\\s*$"), QRegularExpression::MultilineOption);
    QString code;
    const bool came = QTest::qWaitFor(
        [&] {
            const QDir mails(mailFolder());
            const QStringList files = mails.entryList({QStringLiteral("*.eml")}, QDir::Files, QDir::Name);
            if (files.size() <= m_mailsRead)
                return false;
            QFile file(mails.filePath(files.last()));
            if (!file.open(QIODevice::ReadOnly))
                return false;
            m_mailsRead = files.size();
            const QByteArray raw = file.readAll();
            const qsizetype blank = raw.indexOf("\r\n\r\n");
            QByteArray text = raw.mid(blank + 4);
            if (raw.left(blank).toLower().contains("base64"))
                text = QByteArray::fromBase64(text);
            code = line.match(QString::fromUtf8(text)).captured(1);
            return true;
        },
        20'000);
    return came ? code : QString();
}

QString Usherd::proof(QJsonObject request)
{
    request.insert(QStringLiteral("installation"), installation);
    request.insert(QStringLiteral("language"), QStringLiteral("en"));
    const Finished sent = post(path::emailCodes, request);
    const QString id = sent.body.value(QLatin1String("code_id")).toString();
    const Finished proven = post(path::emailCodeVerification(id),
        {{QStringLiteral("code"), mailedCode()}, {QStringLiteral("installation"), installation}});
    return proven.body.value(QLatin1String("proof")).toString();
}

} // namespace usherdprocess
