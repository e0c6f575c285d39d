#include "usher/services/diskstatefile.h"

#include "common/core/jsonstrict.h"
#include "common/core/logging.h"
#include "common/core/problemcodes.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace usher {

namespace {

const QString formatMember = QStringLiteral("format");
const QString stateMember = QStringLiteral("state");
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

Problem cannot(const QString &code, const QString &path, const QString &reason)
{
    return Problem::make(code, 0, path + QStringLiteral(": ") + reason);
}

bool makeDirectory(const QString &path)
{
    const QFileInfo directory(path);
    if (directory.isDir())
        return true;
    const QDir parent = directory.dir();
    return parent.mkpath(QStringLiteral(".")) && parent.mkdir(directory.fileName(), ownerOnly | QFile::ExeOwner);
}

Result<Done> writeState(const QString &path, const QByteArray &document)
{
    const QString directory = QFileInfo(path).absolutePath();
    if (!makeDirectory(directory))
        return cannot(problem_code::state_unwritable, directory, QStringLiteral("cannot be made"));
    QSaveFile file(path);
    // commit() does not notice what only its own flush could not write: on a full disk it would put half of the
    // document or nothing in the old one's place.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly) || file.write(document) != document.size()
        || !file.flush() || !file.commit())
        return cannot(problem_code::state_unwritable, path, file.errorString());
    return Done();
}

Result<QString> moveAside(const QString &path, const QString &reason)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    const QString base = path + QStringLiteral(".unreadable-") + stamp;
    QString aside = base;
    for (int n = 2; QFileInfo::exists(aside); ++n)
        aside = base + u'-' + QString::number(n);
    qCWarning(logState).noquote() << "state set aside:" << reason;
    if (!QFile::rename(path, aside))
        return cannot(problem_code::state_unreadable, path, reason);
    return aside;
}

Result<StateFile::Loaded> withoutState(const QString &path, const QString &reason)
{
    const Result<QString> aside = moveAside(path, reason);
    return aside ? Result<StateFile::Loaded>(StateFile::Loaded{{}, *aside}) : aside.problem();
}

Result<StateFile::Loaded> readState(const QString &path, int format)
{
    QFile file(path);
    if (!file.exists())
        return StateFile::Loaded();
    if (QFileInfo(path).isDir() || !file.open(QIODevice::ReadOnly))
        return withoutState(path, file.errorString());
    const QByteArray content = file.read(DiskStateFile::largest + 1);
    const bool complete = file.error() == QFile::NoError;
    file.close();
    if (!complete)
        return withoutState(path, file.errorString());
    if (content.size() > DiskStateFile::largest)
        return withoutState(path, QStringLiteral("too large"));
    const Result<QJsonDocument> document = parseStrictJson(content);
    if (!document)
        return withoutState(path, document.problem().detail);
    if (document->object().value(formatMember) != QJsonValue(format))
        return withoutState(path, QStringLiteral("another format"));
    const QJsonValue state = document->object().value(stateMember);
    if (!state.isObject())
        return withoutState(path, QStringLiteral("no state"));
    return StateFile::Loaded{state.toObject(), {}};
}

} // namespace

DiskStateFile::DiskStateFile(const QString &path, int format, QObject *parent)
    : StateFile(parent)
    , m_path(path)
    , m_format(format)
    , m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("state file"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.start();
}

DiskStateFile::~DiskStateFile()
{
    // Behind what was already asked for.
    QMetaObject::invokeMethod(m_worker, [this] { m_thread.quit(); });
    m_thread.wait();
    if (m_next)
        (void)writeState(m_path, *m_next).ok();
}

// Outcomes come back to this object, which outlives the thread.
Call<StateFile::Loaded> *DiskStateFile::load()
{
    auto *call = new Call<Loaded>(this);
    QMetaObject::invokeMethod(m_worker, [this, asked = QPointer(call)] {
        const Result<Loaded> loaded = readState(m_path, m_format);
        QMetaObject::invokeMethod(this, [asked, loaded] {
            if (asked)
                asked->end(loaded);
        });
    });
    return call;
}

Call<QString> *DiskStateFile::setAside(const QString &reason)
{
    auto *call = new Call<QString>(this);
    QMetaObject::invokeMethod(m_worker, [this, reason, asked = QPointer(call)] {
        const Result<QString> aside = moveAside(m_path, reason);
        QMetaObject::invokeMethod(this, [asked, aside] {
            if (asked)
                asked->end(aside);
        });
    });
    return call;
}

Call<Done> *DiskStateFile::save(const QJsonObject &state)
{
    m_next = QJsonDocument(QJsonObject{{formatMember, m_format}, {stateMember, state}}).toJson(QJsonDocument::Compact);
    auto *call = new Call<Done>(this);
    m_nextCalls.emplace_back(call);
    startSave();
    return call;
}

void DiskStateFile::startSave()
{
    if (m_saving || !m_next)
        return;
    m_saving = true;
    QMetaObject::invokeMethod(
        m_worker, [this, document = *std::exchange(m_next, {}), calls = std::exchange(m_nextCalls, {})] {
            const Result<Done> saved = writeState(m_path, document);
            QMetaObject::invokeMethod(this, [this, calls, saved] {
                m_saving = false;
                for (const QPointer<Call<Done>> &call : calls) {
                    if (call)
                        call->end(saved);
                }
                startSave();
            });
        });
}

} // namespace usher
