#pragma once

#include "usher/services/documents.h"

#include <QThreadPool>

namespace usher {

// Documents in a folder of the caller's choice; it is made when it is missing.
class DiskDocuments : public Documents
{
    Q_OBJECT
public:
    explicit DiskDocuments(const QString &folder, QObject *parent = nullptr);
    ~DiskDocuments() override; // waits for the disk

    Call<QString> *save(const QString &name, const QString &suffix, const QByteArray &content) override;
    void show(const QString &path) override;

private:
    const QString m_folder;
    QThreadPool m_disk;
};

} // namespace usher
