#include "usher/app/singleinstance.h"

#include "usher/app/options.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QThread>
#include <QTimer>
#include <QtEndian>

#include <algorithm>
#include <optional>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace usher {

namespace {

constexpr qsizetype headerSize = sizeof(quint32); // the message's length in bytes, big-endian
constexpr int pauseBetweenTries = 20; // milliseconds
constexpr int longestTalk = 2000; // milliseconds until a caller that says nothing is hung up on
constexpr QByteArrayView taken("ok");
constexpr qsizetype longestSocket = 107; // bytes of its path

QString inRuntimeFolder(const QString &name)
{
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + QLatin1String("/usher-") + name;
}

// Whatever runs as the same user can connect.
std::optional<QString> textOf(const QByteArray &message)
{
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decode(message);
    const bool control
        = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c.category() == QChar::Other_Control; });
    return decode.hasError() || control ? std::nullopt : std::optional(text);
}

} // namespace

QString instanceName(const Options &options)
{
    constexpr qsizetype longest = 32; // it is a part of a socket's path
    QString name = brandPackOf(options);
    // A pack may be named by its path.
    for (QChar &c : name) {
        if (!(c >= u'a' && c <= u'z') && !(c >= u'0' && c <= u'9'))
            c = u'-';
    }
    return name.right(longest) + (options.demo ? QStringLiteral("-demo") : QString());
}

SingleInstance::SingleInstance(const QString &name, QObject *parent)
    : QObject(parent)
    , m_socket(inRuntimeFolder(name) + QLatin1String(".socket"))
    , m_lock(inRuntimeFolder(name) + QLatin1String(".lock"))
    , m_server(new QLocalServer(this))
{
    shortenSocket();
    // Old age alone makes no lock stale, only the end of its process.
    m_lock.setStaleLockTime(0);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *caller = m_server->nextPendingConnection())
            receive(caller);
    });
}

SingleInstance::~SingleInstance()
{
    m_server->close(); // which takes its socket away, by the path
#ifdef Q_OS_LINUX
    if (m_folder >= 0)
        ::close(m_folder);
#endif
}

// A long user name is enough. While the folder is open, a short path leads into it.
void SingleInstance::shortenSocket()
{
#ifdef Q_OS_LINUX
    if (QFile::encodeName(m_socket).size() <= longestSocket)
        return;
    const QFileInfo socket(m_socket);
    m_folder = ::open(QFile::encodeName(socket.path()).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC);
    if (m_folder >= 0)
        m_socket = QStringLiteral("/proc/self/fd/%1/%2").arg(m_folder).arg(socket.fileName());
#endif
}

SingleInstance::Claim SingleInstance::claim(const QString &message, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    const QByteArray text = message.toUtf8();
    QByteArray frame(headerSize, Qt::Uninitialized);
    qToBigEndian(quint32(text.size()), frame.data());
    frame += text;
    while (true) {
        // Without a place for the lock there is no telling: better two windows than none.
        if (m_lock.tryLock(0) || m_lock.error() != QLockFile::LockFailedError)
            return Claim::First;
        QLocalSocket first;
        first.connectToServer(m_socket);
        // The first one may be between its lock and its socket.
        if (first.waitForConnected(int(deadline.remainingTime()))) {
            first.write(frame);
            while (first.bytesAvailable() < taken.size() && first.waitForReadyRead(int(deadline.remainingTime()))) { }
            if (first.readAll() == taken)
                return Claim::HandedOver;
        }
        if (deadline.hasExpired())
            return Claim::NoAnswer;
        QThread::msleep(pauseBetweenTries);
    }
}

bool SingleInstance::listen()
{
    if (!m_lock.isLocked())
        return false;
    QLocalServer::removeServer(m_socket); // of one that was killed: the lock is ours
    return m_server->listen(m_socket) && QFile::setPermissions(m_socket, QFile::ReadOwner | QFile::WriteOwner);
}

void SingleInstance::receive(QLocalSocket *caller)
{
    connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
    QTimer::singleShot(longestTalk, caller, &QLocalSocket::abort);
    caller->setReadBufferSize(headerSize + longestMessage);
    const auto read = [this, caller] {
        const QByteArray seen = caller->peek(headerSize + longestMessage);
        if (seen.size() < headerSize)
            return;
        const auto length = qFromBigEndian<quint32>(seen.constData());
        if (length > longestMessage)
            return caller->abort();
        if (seen.size() < headerSize + qsizetype(length))
            return;
        disconnect(caller, &QLocalSocket::readyRead, this, nullptr);
        const std::optional<QString> text = textOf(seen.mid(headerSize, length));
        if (!text)
            return caller->abort();
        caller->write(taken.data(), taken.size());
        caller->disconnectFromServer();
        Q_EMIT messageReceived(*text);
    };
    connect(caller, &QLocalSocket::readyRead, this, read);
    read();
}

} // namespace usher
