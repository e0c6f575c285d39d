#include "usher/services/secretservice.h"

#include "common/core/logging.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QLibrary>

#include <limits>

namespace usher {

namespace {

const QString secrets = QStringLiteral("org.freedesktop.secrets");
const QString busItself = QStringLiteral("org.freedesktop.DBus");

// Never left to libdbus: without an address and with a display it starts a bus of its own, which outlives us and on
// which no keyring is.
QString busAddress()
{
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (!address.isEmpty())
        return address;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QString socket = runtime + QStringLiteral("/bus");
    return !runtime.isEmpty() && QFileInfo::exists(socket) ? QStringLiteral("unix:path=") + socket : QString();
}

QDBusMessage busMethod(const QString &method)
{
    return QDBusMessage::createMethodCall(busItself, QStringLiteral("/org/freedesktop/DBus"), busItself, method);
}

QDBusMessage serviceMethod(const QString &method)
{
    return QDBusMessage::createMethodCall(
        secrets, QStringLiteral("/org/freedesktop/secrets"), QStringLiteral("org.freedesktop.Secret.Service"), method);
}

QDBusMessage promptMethod(const QString &prompt, const QString &method)
{
    return QDBusMessage::createMethodCall(secrets, prompt, QStringLiteral("org.freedesktop.Secret.Prompt"), method);
}

// libsecret, which QtKeychain loads, keeps a session with the service for good. One that ended with its service is
// asked in vain.
void dropSession()
{
    using Disconnect = void (*)();
    if (const auto disconnect
        = Disconnect(QLibrary::resolve(QStringLiteral("secret-1"), 0, "secret_service_disconnect")))
        disconnect();
}

} // namespace

SecretService::SecretService(QObject *parent)
    : QObject(parent)
    , m_busName(QStringLiteral("usher-keychain-%1").arg(quintptr(this), 0, 16))
{
}

SecretService::~SecretService()
{
    m_bus.reset();
    QDBusConnection::disconnectFromBus(m_busName);
}

void SecretService::ask(Answer answer)
{
    ++m_question;
    m_answer = std::move(answer);
    dismissPrompt();
    if (m_bus && !m_bus->isConnected()) {
        m_bus.reset();
        QDBusConnection::disconnectFromBus(m_busName);
    }
    if (!m_bus) {
        const QString address = busAddress();
        if (address.isEmpty())
            return tell(KeychainState::None);
        m_bus = QDBusConnection::connectToBus(address, m_busName);
    }
    if (!m_bus->isConnected())
        return tell(KeychainState::None);
    askOwner();
}

void SecretService::askOwner()
{
    QDBusMessage message = busMethod(QStringLiteral("NameHasOwner"));
    message << secrets;
    call(message, [this](const QDBusMessage &answer) {
        if (QDBusPendingReply<bool>(answer).value())
            compareOwner();
        else
            askActivatable();
    });
}

void SecretService::compareOwner()
{
    QDBusMessage message = busMethod(QStringLiteral("GetNameOwner"));
    message << secrets;
    call(message, [this](const QDBusMessage &answer) {
        const QString owner = QDBusPendingReply<QString>(answer).value();
        if (!m_owner.isEmpty() && owner != m_owner)
            dropSession();
        m_owner = owner;
        askDefaultCollection();
    });
}

void SecretService::askActivatable()
{
    call(busMethod(QStringLiteral("ListActivatableNames")), [this](const QDBusMessage &answer) {
        if (QDBusPendingReply<QStringList>(answer).value().contains(secrets))
            askDefaultCollection(); // starts it
        else
            tell(KeychainState::None);
    });
}

void SecretService::askDefaultCollection()
{
    QDBusMessage message = serviceMethod(QStringLiteral("ReadAlias"));
    message << QStringLiteral("default");
    call(message, [this](const QDBusMessage &answer) {
        const QString collection = QDBusPendingReply<QDBusObjectPath>(answer).value().path();
        // "/": a service without a keyring. There is nothing to unlock, and a write would fail or ask for a new
        // keyring's password: for us, no keychain.
        if (collection.isEmpty() || collection == QLatin1String("/"))
            tell(KeychainState::None);
        else {
            m_collection = collection;
            askLocked();
        }
    });
}

void SecretService::askLocked()
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        secrets, m_collection, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    message << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    call(message, [this](const QDBusMessage &answer) {
        const QVariant locked = QDBusPendingReply<QDBusVariant>(answer).value().variant();
        if (locked.typeId() != QMetaType::Bool)
            tell(KeychainState::Unknown);
        else
            tell(locked.toBool() ? KeychainState::Locked : KeychainState::Ok);
    });
}

void SecretService::unlock(Answer answer)
{
    ++m_question;
    m_answer = std::move(answer);
    QDBusMessage message = serviceMethod(QStringLiteral("Unlock"));
    message << QVariant::fromValue(QList<QDBusObjectPath>{QDBusObjectPath(m_collection)});
    call(message, [this](const QDBusMessage &reply) {
        const QString prompt = QDBusPendingReply<QList<QDBusObjectPath>, QDBusObjectPath>(reply).argumentAt<1>().path();
        if (prompt.size() > 1)
            showPrompt(prompt);
        else // "/": it needed none
            askLocked();
    });
}

void SecretService::showPrompt(const QString &prompt)
{
    m_prompt = prompt;
    listen(prompt, true);
    QDBusMessage message = promptMethod(prompt, QStringLiteral("Prompt"));
    message << QString(); // no window of ours to stand over: its name would be the windowing system's own
    call(message, [](const QDBusMessage &) {}); // onPromptCompleted() follows
}

void SecretService::listen(const QString &prompt, bool on)
{
    const QString interface = QStringLiteral("org.freedesktop.Secret.Prompt");
    const QString signal = QStringLiteral("Completed");
    const char *const slot = SLOT(onPromptCompleted(bool, QDBusVariant));
    // Without the service's name: to follow it, QtDBus would ask the bus for its owner and wait. Who else sends this
    // signal gains nothing, the service is asked afterwards.
    if (on)
        m_bus->connect({}, prompt, interface, signal, this, slot);
    else
        m_bus->disconnect({}, prompt, interface, signal, this, slot);
}

void SecretService::onPromptCompleted(bool dismissed, const QDBusVariant &)
{
    if (m_prompt.isEmpty())
        return;
    listen(std::exchange(m_prompt, {}), false);
    if (dismissed)
        tell(KeychainState::Denied);
    else
        askLocked();
}

void SecretService::dismissPrompt()
{
    if (m_prompt.isEmpty() || !m_bus)
        return;
    listen(m_prompt, false);
    m_bus->send(promptMethod(std::exchange(m_prompt, {}), QStringLiteral("Dismiss")));
}

void SecretService::call(const QDBusMessage &message, std::function<void(const QDBusMessage &)> next)
{
    // The keychain has deadlines of its own.
    auto *watcher = new QDBusPendingCallWatcher(m_bus->asyncCall(message, std::numeric_limits<int>::max()), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
        [this, watcher, question = m_question, next = std::move(next)] {
            watcher->deleteLater();
            if (question != m_question)
                return;
            const QDBusMessage answer = watcher->reply();
            if (answer.type() == QDBusMessage::ReplyMessage)
                return next(answer);
            qCInfo(logKeychain).noquote() << "Secret Service:" << answer.errorName();
            const bool absent = answer.errorName() == QLatin1String("org.freedesktop.DBus.Error.ServiceUnknown")
                || answer.errorName().startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn."));
            tell(absent || !m_bus->isConnected() ? KeychainState::None : KeychainState::Unknown);
        });
}

void SecretService::tell(KeychainState state)
{
    QMetaObject::invokeMethod(
        this,
        [this, state, question = m_question] {
            if (question == m_question && m_answer)
                std::exchange(m_answer, nullptr)(state);
        },
        Qt::QueuedConnection);
}

} // namespace usher
