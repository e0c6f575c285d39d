#include "services/connectproxy.h"

#include <QTcpSocket>

namespace usher::test {

ConnectProxy::ConnectProxy(const QByteArray &asUser, const QByteArray &withPassword)
    : user(asUser)
    , password(withPassword)
{
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = nextPendingConnection()) {
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            connect(client, &QTcpSocket::readyRead, client, [this, client] { serve(client); });
        }
    });
    listen(QHostAddress::LocalHost);
}

QString ConnectProxy::address() const
{
    return QStringLiteral("127.0.0.1:%1").arg(serverPort());
}

void ConnectProxy::serve(QTcpSocket *client)
{
    const QByteArray seen = client->peek(16 * 1024);
    const qsizetype end = seen.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const QByteArray head = client->read(end + 4);
    const QByteArray target = head.split(' ').value(1);
    const QByteArray wanted = "proxy-authorization: basic " + QByteArray(user + ':' + password).toBase64().toLower();
    if (!user.isEmpty() && !head.toLower().contains(wanted)) {
        ++refusals;
        wrong += head.toLower().contains("proxy-authorization:") ? 1 : 0;
        client->write("HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"Office\"\r\n"
                      "Content-Length: 0\r\n\r\n");
        return;
    }
    disconnect(client, &QTcpSocket::readyRead, client, nullptr);
    tunnel(client, target);
}

void ConnectProxy::tunnel(QTcpSocket *client, const QByteArray &target)
{
    targets.append(target);
    auto *server = new QTcpSocket(client);
    connect(server, &QTcpSocket::connected, client, [client, server] {
        client->write("HTTP/1.1 200 Connection established\r\n\r\n");
        connect(client, &QTcpSocket::readyRead, server, [client, server] { server->write(client->readAll()); });
        connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
    });
    connect(server, &QTcpSocket::disconnected, client, &QTcpSocket::disconnectFromHost);
    server->connectToHost(QHostAddress::LocalHost, target.mid(target.lastIndexOf(':') + 1).toUShort());
}

} // namespace usher::test
