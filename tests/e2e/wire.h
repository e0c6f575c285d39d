#pragma once

#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <memory>

class QTcpSocket;

namespace usher::test {

// The wire between the wizard and the service, as long as somebody wants it to be: every byte arrives so much later. It
// counts what travels on it, as far as that can be told from outside of TLS.
class Wire : public QTcpServer
{
    Q_OBJECT
public:
    Wire(const QUrl &target, std::chrono::milliseconds eachWay);

    QUrl url() const;
    int connections() const { return m_connections; }
    int fullHandshakes() const { return m_fullHandshakes; }
    int resumedHandshakes() const { return m_resumedHandshakes; }
    // How often the client spoke after the service had: once for each handshake, and once for what is asked then.
    int flights() const { return m_flights; }

private:
    struct Line
    {
        QByteArray greeting; // of the service: until its kind of handshake is known
        bool greeted = false;
        bool clientSpoke = false; // last
    };

    void accept();
    void carry(QTcpSocket *from, QTcpSocket *to);
    void readGreeting(Line &line, const QByteArray &bytes);

    const QUrl m_target;
    const std::chrono::milliseconds m_eachWay;
    int m_connections = 0;
    int m_fullHandshakes = 0;
    int m_resumedHandshakes = 0;
    int m_flights = 0;
};

} // namespace usher::test
