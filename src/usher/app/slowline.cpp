#include "usher/app/slowline.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QQueue>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace usher {

SlowLine::SlowLine(const QUrl &target, std::chrono::milliseconds delay, QObject *parent)
    : QObject(parent)
    , m_target(target)
    , m_delay(delay)
{
    m_server.setProxy(QNetworkProxy::NoProxy);
    connect(&m_server, &QTcpServer::newConnection, this, &SlowLine::accept);
}

SlowLine::~SlowLine() = default;

bool SlowLine::listen()
{
    return m_server.listen(QHostAddress::LocalHost);
}

QUrl SlowLine::url() const
{
    QUrl url = m_target;
    url.setPort(m_server.serverPort());
    return url;
}

void SlowLine::accept()
{
    while (QTcpSocket *near = m_server.nextPendingConnection()) {
        auto *far = new QTcpSocket(near);
        far->setProxy(QNetworkProxy::NoProxy);
        carry(near, far);
        carry(far, near);
        connect(near, &QTcpSocket::disconnected, near, &QObject::deleteLater);
        connect(far, &QTcpSocket::errorOccurred, near, [near](QAbstractSocket::SocketError error) {
            if (error != QAbstractSocket::RemoteHostClosedError) // which carry() passes on in its time
                near->disconnectFromHost();
        });
        far->connectToHost(m_target.host(), quint16(m_target.port()));
    }
}

void SlowLine::carry(QTcpSocket *from, QTcpSocket *to)
{
    auto onTheWay = std::make_shared<QQueue<QByteArray>>();
    connect(from, &QTcpSocket::readyRead, to, [this, from, to, onTheWay] {
        onTheWay->enqueue(from->readAll());
        QTimer::singleShot(m_delay, to, [to, onTheWay] { to->write(onTheWay->dequeue()); });
    });
    connect(from, &QTcpSocket::disconnected, to, [this, to] {
        // Behind the bytes that are still on their way.
        QTimer::singleShot(m_delay, to, &QTcpSocket::disconnectFromHost);
    });
}

} // namespace usher
