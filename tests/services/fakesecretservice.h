#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>

// Not a keyring: a stand-in for the Secret Service's side of unlocking, because no test can type into a desktop's
// prompt. One locked collection, one prompt. The real gnome-keyring is in the tests beside it.
class FakeSecretService : public QDBusVirtualObject
{
public:
    enum class Person { TypesThePassword, PutsItAway, IsNotThere };

    explicit FakeSecretService(const QString &bus, Person person)
        : m_bus(QDBusConnection::connectToBus(bus, QStringLiteral("fake-secret-service")))
        , m_person(person)
    {
        m_bus.registerVirtualObject(root, this, QDBusConnection::SubPath);
        m_bus.registerService(QStringLiteral("org.freedesktop.secrets"));
    }
    ~FakeSecretService() override
    {
        m_bus = QDBusConnection(QString());
        QDBusConnection::disconnectFromBus(QStringLiteral("fake-secret-service"));
    }

    bool isPromptOpen() const { return m_promptOpen; }
    int prompts() const { return m_prompts; }

    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        const QString method = message.member();
        if (method == QLatin1String("ReadAlias"))
            connection.send(message.createReply(path(collection)));
        else if (method == QLatin1String("Get"))
            connection.send(message.createReply(QVariant::fromValue(QDBusVariant(m_locked))));
        else if (method == QLatin1String("Unlock"))
            connection.send(message.createReply({QVariant::fromValue(QList<QDBusObjectPath>()), path(prompt)}));
        else if (method == QLatin1String("Prompt"))
            openPrompt(message, connection);
        else if (method == QLatin1String("Dismiss"))
            m_promptOpen = false;
        else
            return false;
        return true;
    }

private:
    static QVariant path(const QString &path) { return QVariant::fromValue(QDBusObjectPath(path)); }

    void openPrompt(const QDBusMessage &message, const QDBusConnection &connection)
    {
        ++m_prompts;
        m_promptOpen = true;
        connection.send(message.createReply());
        if (m_person == Person::IsNotThere)
            return;
        m_promptOpen = false;
        m_locked = m_person == Person::PutsItAway;
        QDBusMessage completed = QDBusMessage::createSignal(
            prompt, QStringLiteral("org.freedesktop.Secret.Prompt"), QStringLiteral("Completed"));
        completed << m_locked << QVariant::fromValue(QDBusVariant(QString()));
        connection.send(completed);
    }

    const QString root = QStringLiteral("/org/freedesktop/secrets");
    const QString collection = root + QStringLiteral("/collection/login");
    const QString prompt = root + QStringLiteral("/prompt/p1");
    QDBusConnection m_bus;
    Person m_person;
    bool m_locked = true;
    bool m_promptOpen = false;
    int m_prompts = 0;
};
