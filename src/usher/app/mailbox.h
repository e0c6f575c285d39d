#pragma once

#include "usher/app/mailreader.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QSet>

namespace usher {

// The demo's mailbox: the folder in which usherd leaves its mails. Files are read away from the interface thread.
class Mailbox : public QObject
{
    Q_OBJECT
public:
    explicit Mailbox(const QString &folder, QObject *parent = nullptr);

    const QList<ReceivedMail> &mails() const { return m_mails; } // newest first

Q_SIGNALS:
    void arrived(const usher::ReceivedMail &mail);

private:
    void look();
    void take(const QList<ReceivedMail> &mails);

    QString m_folder;
    QFileSystemWatcher m_watcher;
    QSet<QString> m_known;
    QList<ReceivedMail> m_mails;
};

} // namespace usher
