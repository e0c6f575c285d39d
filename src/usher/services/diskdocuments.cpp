#include "usher/services/diskdocuments.h"

#include "common/core/problemcodes.h"

#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace usher {

namespace {

constexpr int mostOfOneName = 1000;

Problem unwritable(const QString &path, const QString &reason)
{
    return Problem::make(problem_code::document_unwritable, 0, path + QStringLiteral(": ") + reason);
}

Result<QString> writeNew(const QString &folder, const QString &name, const QString &suffix, const QByteArray &content)
{
    if (!QDir().mkpath(folder))
        return unwritable(folder, QStringLiteral("cannot be made"));
    for (int n = 1; n <= mostOfOneName; ++n) {
        const QString number = n == 1 ? QString() : QStringLiteral(" (%1)").arg(n);
        QFile file(QDir(folder).filePath(name + number + u'.' + suffix));
        // NewOnly: two that save at once never write into one file.
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            if (file.exists())
                continue;
            return unwritable(file.fileName(), file.errorString());
        }
        if (file.write(content) == content.size() && file.flush())
            return file.fileName();
        const QString reason = file.errorString();
        file.remove(); // half of it is worse than nothing
        return unwritable(file.fileName(), reason);
    }
    return unwritable(QDir(folder).filePath(name), QStringLiteral("too many files of this name"));
}

} // namespace

DiskDocuments::DiskDocuments(const QString &folder, QObject *parent)
    : Documents(parent)
    , m_folder(folder)
{
    m_disk.setMaxThreadCount(1);
}

DiskDocuments::~DiskDocuments()
{
    m_disk.waitForDone();
}

Call<QString> *DiskDocuments::save(const QString &name, const QString &suffix, const QByteArray &content)
{
    auto *call = new Call<QString>(this);
    // The outcome comes back to this object, which outlives the thread.
    m_disk.start([this, asked = QPointer(call), name, suffix, content] {
        const Result<QString> written = writeNew(m_folder, name, suffix, content);
        QMetaObject::invokeMethod(this, [asked, written] {
            if (asked)
                asked->end(written);
        });
    });
    return call;
}

void DiskDocuments::show(const QString &path)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
}

} // namespace usher
