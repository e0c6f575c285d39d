#pragma once

#include "usher/app/democases.h"

#include <QObject>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

namespace usher {

// The demo's own backend: `usherd serve --demo` as a child on loopback, with a throwaway database, a folder of mails
// and an ephemeral certificate. The child ends when this object, or this process, does.
class DemoSupervisor : public QObject
{
    Q_OBJECT
public:
    struct Service
    {
        QUrl address;
        QString fingerprint; // "sha256:…" of the certificate to pin, in this process only
        QString mailFolder;
        QString stateFolder; // for the wizard; gone with the demo
        DemoCases cases;
    };

    explicit DemoSupervisor(QString brand, QObject *parent = nullptr);
    ~DemoSupervisor() override;

    void start();

Q_SIGNALS:
    void ready(const usher::DemoSupervisor::Service &);
    void failed(const QString &detail); // in English, for standard error and the page's details; at most once

private:
    void readDemoData();
    void readAnnouncement();
    void fail(const QString &detail);

    QString m_brand;
    QString m_program;
    QTemporaryDir m_folder;
    QProcess m_data;
    QProcess m_server;
    QTimer m_deadline;
    QByteArray m_line;
    Service m_service;
    bool m_announced = false;
};

} // namespace usher
