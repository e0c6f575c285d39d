#pragma once

#include "common/api/endpoints.h"
#include "common/core/random.h"
#include "server/front.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

namespace usherdprocess {

namespace path = usher::api::path;

inline const QString program = QStringLiteral(USHERD_PROGRAM);
inline const QString installation = QStringLiteral("0b0e7c1a-1f1e-4a53-9c55-2d3f0f6f0a11");

struct Finished
{
    int status = 0;
    QJsonObject body;
    QString code() const { return body.value(QLatin1String("code")).toString(); }
};

// The program as it is shipped, in a folder of its own.
class Usherd
{
public:
    explicit Usherd(const QStringList &more = {})
        : m_more(more)
    {
    }
    ~Usherd()
    {
        if (process.state() != QProcess::NotRunning) {
            process.kill();
            process.waitForFinished();
        }
    }

    bool start()
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

    Finished send(const QByteArray &method, const QString &where, const QJsonObject &body = {},
        const QString &token = {}, const QByteArray &type = "application/json")
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
            const QByteArray seen
                = reply->sslConfiguration().peerCertificate().digest(QCryptographicHash::Sha256).toHex();
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
    Finished post(const QString &where, const QJsonObject &body, const QString &token = {})
    {
        return send("POST", where, body, token);
    }

    // The code in the newest mail; waits for it.
    QString mailedCode()
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

    QString proof(QJsonObject request)
    {
        request.insert(QStringLiteral("installation"), installation);
        request.insert(QStringLiteral("language"), QStringLiteral("en"));
        const Finished sent = post(path::emailCodes, request);
        const QString id = sent.body.value(QLatin1String("code_id")).toString();
        const Finished proven = post(path::emailCodeVerification(id),
            {{QStringLiteral("code"), mailedCode()}, {QStringLiteral("installation"), installation}});
        return proven.body.value(QLatin1String("proof")).toString();
    }

    QString database() const { return QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("usherd.db")); }
    QString mailFolder() const { return folder.filePath(QStringLiteral("mail")); }

    QTemporaryDir folder;
    QProcess process;
    QByteArray output;
    QString address;
    QString fingerprint;
    QNetworkAccessManager network;

private:
    QStringList m_more;
    qsizetype m_mailsRead = 0;
};

inline QJsonArray agreements(const QJsonObject &configuration)
{
    QJsonArray consents;
    const QJsonArray published
        = configuration.value(QLatin1String("policy")).toObject().value(QLatin1String("agreements")).toArray();
    for (const QJsonValue &agreement : published) {
        consents.append(QJsonObject{{QStringLiteral("id"), agreement[QLatin1String("id")]},
            {QStringLiteral("version"), agreement[QLatin1String("version")]}});
    }
    return consents;
}

inline QString siteOf(const QJsonObject &configuration)
{
    return configuration.value(QLatin1String("sites")).toArray().first()[QLatin1String("id")].toString();
}

inline QJsonObject demoData()
{
    static const QJsonObject data = [] {
        QProcess process;
        process.start(program, {QStringLiteral("demo-data")});
        process.waitForFinished();
        return QJsonDocument::fromJson(process.readAllStandardOutput()).object();
    }();
    return data;
}

inline QJsonObject demoPurchase(const QString &purpose)
{
    const QJsonObject entry = demoData().value(QLatin1String("purchases")).toObject().value(purpose).toObject();
    return {{QStringLiteral("marketplace"), entry.value(QLatin1String("marketplace"))},
        {QStringLiteral("account_id"), entry.value(QLatin1String("account_id"))},
        {QStringLiteral("instance_id"), entry.value(QLatin1String("instance_id"))}};
}

// A command that ends by itself.
struct Ran
{
    int exitCode = -1;
    QString output;
    QString errors;
};

inline Ran run(const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

} // namespace usherdprocess
