#pragma once

#include "usher/services/statefile.h"

#include <QThread>

#include <deque>

namespace usher {

// StateFile at a path of the caller's choice; its directory is made when it is missing (0700). On disk the document is
// wrapped: {"format": <format>, "state": {…}}. A file of another format, too large or broken is set aside beside the
// state as "<name>.unreadable-<UTC time>".
class DiskStateFile : public StateFile
{
    Q_OBJECT
public:
    static constexpr qint64 largest = 4 << 20; // bytes

    DiskStateFile(const QString &path, int format, QObject *parent = nullptr);
    // Waits for the disk: what was to be saved is saved.
    ~DiskStateFile() override;

    Call<Loaded> *load() override;
    Call<QString> *setAside(const QString &reason) override;
    Call<Done> *save(const QJsonObject &state) override;

private:
    void startSave();

    const QString m_path;
    const int m_format;
    QThread m_thread;
    QObject *m_worker; // lives in m_thread
    std::optional<QByteArray> m_next; // newest document that waits
    std::deque<QPointer<Call<Done>>> m_nextCalls; // all that wait for it
    bool m_saving = false;
};

} // namespace usher
