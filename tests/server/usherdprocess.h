#pragma once

#include "common/api/endpoints.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>

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
    explicit Usherd(const QStringList &more = {});
    ~Usherd();

    bool start();

    Finished send(const QByteArray &method, const QString &where, const QJsonObject &body = {},
        const QString &token = {}, const QByteArray &type = "application/json");
    Finished post(const QString &where, const QJsonObject &body, const QString &token = {});

    // The code in the newest mail; waits for it.
    QString mailedCode();
    QString proof(QJsonObject request);

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

QJsonArray agreements(const QJsonObject &configuration);
QString siteOf(const QJsonObject &configuration);
QJsonObject demoData();
QJsonObject demoPurchase(const QString &purpose);

// A command that ends by itself.
struct Ran
{
    int exitCode = -1;
    QString output;
    QString errors;
};

Ran run(const QStringList &arguments);

} // namespace usherdprocess
