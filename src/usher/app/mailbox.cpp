#include "usher/app/mailbox.h"

#include <QCoreApplication>
#include <QDir>
#include <QPointer>
#include <QThreadPool>

namespace usher {

Mailbox::Mailbox(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_watcher({folder})
{
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &Mailbox::look);
    look();
}

void Mailbox::look()
{
    QStringList fresh;
    // File names sort by time.
    const QStringList names = QDir(m_folder).entryList({QStringLiteral("*.eml")}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        if (!m_known.contains(name)) {
            m_known.insert(name);
            fresh.append(QDir(m_folder).filePath(name));
        }
    }
    if (fresh.isEmpty())
        return;
    QThreadPool::globalInstance()->start([self = QPointer<Mailbox>(this), fresh] {
        QList<ReceivedMail> mails;
        for (const QString &path : fresh) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            if (const std::optional<ReceivedMail> mail = readMail(file.readAll()))
                mails.append(*mail);
        }
        if (QCoreApplication *application = QCoreApplication::instance()) {
            QMetaObject::invokeMethod(
                application,
                [self, mails] {
                    if (self)
                        self->take(mails);
                },
                Qt::QueuedConnection);
        }
    });
}

void Mailbox::take(const QList<ReceivedMail> &mails)
{
    for (const ReceivedMail &mail : mails) {
        m_mails.prepend(mail);
        Q_EMIT arrived(mail);
    }
}

} // namespace usher
