#include "services/testserver.h"

#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace usher::test {

Script Script::answer(int status, const QByteArray &type, const QByteArray &body, const QByteArray &headers)
{
    return {{"HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nContent-Type: " + type
        + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body}};
}

Script Script::problem(int status, const QByteArray &code, const QByteArray &headers)
{
    return answer(status, "application/problem+json",
        "{\"type\":\"urn:usher:problem:" + code + "\",\"title\":\"Title\",\"status\":" + QByteArray::number(status)
            + ",\"code\":\"" + code + "\",\"reference\":\"req-1\"}",
        headers);
}

TestServer::TestServer(const std::optional<Identity> &identity)
    : m_mute(!identity)
{
    if (identity) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(identity->certificate);
        tls.setPrivateKey(identity->key);
        tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        setSslConfiguration(tls);
    }
    connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection())
            serve(socket);
    });
    listen(QHostAddress::LocalHost);
}

QUrl TestServer::url(const QString &host) const
{
    QUrl url;
    url.setScheme(QStringLiteral("https"));
    url.setHost(host);
    url.setPort(serverPort());
    return url;
}

void TestServer::incomingConnection(qintptr descriptor)
{
    ++connections;
    if (m_mute) {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        return;
    }
    QSslServer::incomingConnection(descriptor);
}

void TestServer::serve(QTcpSocket *socket)
{
    auto buffer = std::make_shared<QByteArray>();
    const auto read = [this, socket, buffer] {
        buffer->append(socket->readAll());
        const qsizetype headEnd = buffer->indexOf("\r\n\r\n");
        if (headEnd < 0)
            return;
        Seen request;
        const QList<QByteArray> lines = buffer->left(headEnd).split('\n');
        const QList<QByteArray> words = lines.constFirst().trimmed().split(' ');
        request.method = words.value(0);
        request.target = words.value(1);
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        const qsizetype length = request.headers.value("content-length").toLongLong();
        if (buffer->size() < headEnd + 4 + length)
            return;
        request.body = buffer->mid(headEnd + 4, length);
        buffer->remove(0, headEnd + 4 + length);
        seen.append(request);
        const Script script = scripts.size() > 1 ? scripts.takeFirst() : scripts.value(0);
        play(socket, script);
        Q_EMIT arrived();
    };
    connect(socket, &QTcpSocket::readyRead, this, read);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    read();
}

void TestServer::play(QTcpSocket *socket, const Script &script)
{
    if (script.pieces.isEmpty()) {
        if (script.closeAfter)
            socket->disconnectFromHost();
        return;
    }
    socket->write(script.pieces.constFirst());
    Script rest = script;
    rest.pieces.removeFirst();
    QTimer::singleShot(rest.pauseBetween, socket, [this, socket, rest] { play(socket, rest); });
}

} // namespace usher::test
