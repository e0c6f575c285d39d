#pragma once

#include "usher/app/democases.h"

#include <QObject>
#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>

#include <memory>

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
        QUrl pages; // where a browser finds the world around the wizard; without a path
        QString mailFolder;
        QString stateFolder; // for the wizard; gone with the demo
        DemoCases cases;
    };

    explicit DemoSupervisor(QString brand, QObject *parent = nullptr);
    ~DemoSupervisor() override;

    void start();
    // Another child in another folder: nothing is left of what happened so far. ready() or failed() follows.
    void startOver();

Q_SIGNALS:
    void ready(const usher::DemoSupervisor::Service &);
    void startOverWanted(); // on those pages
    void failed(const QString &detail); // in English, for standard error and the page's details; at most once

private:
    void onServerEnded(int exitCode);
    void readDemoData();
    void readLines();
    void readAnnouncement(const QByteArray &line);
    void fail(const QString &detail);

    QString m_brand;
    QString m_program;
    std::unique_ptr<QTemporaryDir> m_folder;
    QProcess m_data;
    QProcess m_server;
    QTimer m_deadline;
    QTimer m_patience; // with a child that is to end
    QByteArray m_said; // by the child, up to now
    int m_pagesPort = 0; // a page in a browser finds the next child again
    Service m_service;
    bool m_announced = false;
    bool m_startsOver = false; // once the child has ended
};

} // namespace usher
