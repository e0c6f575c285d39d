#pragma once

#include "services/calloutcome.h"
#include "usher/services/keychain.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>

// The gnome-keyring of tests/withsession.sh, handled beside the wizard. Plain messages: QDBusInterface leaves the
// interfaces that it looked up to the leak checker.
namespace usher::test {

// What the tests keep in it.
inline const QString service = QStringLiteral("usher-test");
inline const QString entry = QStringLiteral("localhost/acnt_1/refresh");
inline const Secret secret(QStringLiteral("pässword 😀"));

// To be compared: a state, or the code of what went wrong.
inline QString number(KeychainState state)
{
    return QString::number(int(state));
}
inline QString stateOf(Call<KeychainState> *probe)
{
    Outcome outcome(probe);
    const QString code = outcome.code();
    return code == QLatin1String("ok") ? number(outcome.result().value()) : code;
}

inline const QString secretsName = QStringLiteral("org.freedesktop.secrets");
inline const QString secretsRoot = QStringLiteral("/org/freedesktop/secrets");
inline const QString secretsInterface = QStringLiteral("org.freedesktop.Secret.Service");

inline QDBusMessage askBus(const QString &name, const QString &path, const QString &interface, const QString &method,
    const QVariantList &values)
{
    QDBusMessage message = QDBusMessage::createMethodCall(name, path, interface, method);
    message.setArguments(values);
    return QDBusConnection::sessionBus().call(message);
}

inline uint keyringProcess()
{
    const QString bus = QStringLiteral("org.freedesktop.DBus");
    return QDBusReply<uint>(askBus(bus, QStringLiteral("/org/freedesktop/DBus"), bus,
                                QStringLiteral("GetConnectionUnixProcessID"), {secretsName}))
        .value();
}

// What went wrong.
inline QString lockKeyring()
{
    const QDBusObjectPath collection = QDBusReply<QDBusObjectPath>(
        askBus(secretsName, secretsRoot, secretsInterface, QStringLiteral("ReadAlias"), {QStringLiteral("default")}))
                                           .value();
    return askBus(secretsName, secretsRoot, secretsInterface, QStringLiteral("Lock"),
        {QVariant::fromValue(QList<QDBusObjectPath>{collection})})
        .errorMessage();
}

// What a desktop's prompt does with the password that was typed. What went wrong.
inline QString unlockKeyring()
{
    const QDBusMessage opened = askBus(secretsName, secretsRoot, secretsInterface, QStringLiteral("OpenSession"),
        {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    if (opened.type() != QDBusMessage::ReplyMessage)
        return opened.errorMessage();
    QDBusArgument master;
    master.beginStructure();
    master << opened.arguments().at(1).value<QDBusObjectPath>() << QByteArray() << QByteArray("usher")
           << QStringLiteral("text/plain");
    master.endStructure();
    return askBus(secretsName, secretsRoot, QStringLiteral("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"),
        QStringLiteral("UnlockWithMasterPassword"),
        {QVariant::fromValue(QDBusObjectPath(secretsRoot + QStringLiteral("/collection/login"))),
            QVariant::fromValue(master)})
        .errorMessage();
}

} // namespace usher::test
