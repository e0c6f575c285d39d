#pragma once

#include "usherd/http/tls.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace smtpserver {

inline const QString python = QStringLiteral("/usr/bin/python3");

inline QList<QByteArray> filesIn(const QString &folder)
{
    QList<QByteArray> contents;
    for (const QFileInfo &info : QDir(folder).entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (file.open(QIODevice::ReadOnly))
            contents.append(file.readAll());
    }
    return contents;
}

// A real one; see smtpserver.py. Its mailbox outlives it, so that it can come back.
class SmtpServer
{
public:
    explicit SmtpServer(const QStringList &arguments = {}) { start(arguments); }
    ~SmtpServer() { stop(); }

    // On the same port as before, if there was one.
    void start(const QStringList &arguments = {})
    {
        stop();
        m_process.start(python,
            QStringList{QStringLiteral(SERVER_TESTS "/smtpserver.py"), QStringLiteral("--maildir"),
                m_dir.filePath(QStringLiteral("box")), QStringLiteral("--port"),
                port.isEmpty() ? QStringLiteral("0") : QString::fromLatin1(port)}
                + arguments);
        if (m_process.waitForReadyRead())
            port = m_process.readLine().trimmed();
    }
    void stop()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    QString url(const char *scheme = "smtp://", const char *user = "", const char *options = "") const
    {
        return QString::fromLatin1(scheme + QByteArray(user) + "127.0.0.1:" + port + options);
    }
    QString plainUrl() const { return url("smtp://", "", "?tls=none"); }
    QList<QByteArray> received() const { return filesIn(m_dir.filePath(QStringLiteral("box/new"))); }

    QByteArray port;

private:
    QTemporaryDir m_dir;
    QProcess m_process;
};

// A certificate of the test's own, as files.
class OwnCertificate
{
public:
    OwnCertificate()
    {
        const auto identity = usherd::ephemeralIdentity();
        if (identity)
            m_written = write(certificate, identity->certificatePem) && write(key, identity->keyPem);
    }
    QStringList arguments() const
    {
        return m_written ? QStringList{QStringLiteral("--tls"), certificate, key} : QStringList();
    }

private:
    static bool write(const QString &name, const QByteArray &content)
    {
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    }

    QTemporaryDir m_dir;
    bool m_written = false;

public:
    const QString certificate = m_dir.filePath(QStringLiteral("certificate.pem"));
    const QString key = m_dir.filePath(QStringLiteral("key.pem"));
};

} // namespace smtpserver
