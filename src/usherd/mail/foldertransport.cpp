#include "usherd/mail/transports.h"

#include <QDir>
#include <QSaveFile>

namespace usherd {

FolderTransport::FolderTransport(const QString &folder, Sender sender)
    : m_folder(folder)
    , m_sender(std::move(sender))
{
}

std::optional<Undelivered> FolderTransport::send(const Mail &mail)
{
    const auto content = message(mail, m_sender);
    if (!content)
        return Undelivered{Undelivered::Kind::Refused, content.problem().detail};
    static std::atomic<quint32> number = 0; // orders mails of the same millisecond
    const QString time = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz"));
    const QString name = QStringLiteral("%1-%2.eml").arg(time).arg(number++, 10, 10, QLatin1Char('0'));
    QSaveFile file(QDir(m_folder).filePath(name));
    const bool written = QDir().mkpath(m_folder) && file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) && file.write(*content) == content->size()
        && file.flush() && file.commit();
    if (!written)
        return Undelivered{Undelivered::Kind::NoServer, file.errorString()};
    return {};
}

} // namespace usherd
