#pragma once

#include <QByteArray>
#include <QLockFile>
#include <QObject>

#include <chrono>

class QLocalServer;
class QLocalSocket;

namespace usher {

struct Options;

// Of the run that these options start: by brand, and a demo is a world of its own.
QString instanceName(const Options &);

// One window for each user, brand and kind of world: a later start hands its message to the first one and ends. Lock
// and socket are in the user's runtime folder.
class SingleInstance : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype longestMessage = 2048; // bytes of UTF-8

    enum class Claim {
        First, // this one: listen() as soon as there is an event loop
        HandedOver, // the first one has the message
        NoAnswer // the first one is there, and hangs
    };

    explicit SingleInstance(const QString &name, QObject *parent = nullptr);
    ~SingleInstance() override;

    // Before there is a window: waits for the first one's word, at most so long.
    Claim claim(const QString &message, std::chrono::milliseconds patience = std::chrono::seconds(3));
    // False where others could not reach this one; it works all the same.
    bool listen();

Q_SIGNALS:
    void messageReceived(const QString &message); // of a later start; empty: it only wants the window

private:
    void receive(QLocalSocket *);
    void shortenSocket();

    int m_folder = -1; // open where the socket's path would be too long
    QString m_socket;
    QLockFile m_lock;
    QLocalServer *m_server;
};

} // namespace usher
