#include "e2e/gate.h"

#include <algorithm>
#include <utility>

namespace usher::test {

Gate::Gate(const QUrl &target, QObject *parent)
    : QTcpServer(parent)
    , m_target(target)
{
    connect(this, &QTcpServer::newConnection, this, &Gate::accept);
    setOpen(true);
}

QUrl Gate::url() const
{
    QUrl url(m_target);
    url.setPort(m_port);
    return url;
}

void Gate::setTarget(const QUrl &target)
{
    m_target = target;
    cut();
}

void Gate::setMode(Mode mode)
{
    m_mode = mode;
    pump();
}

void Gate::setOpen(bool open)
{
    if (!open) {
        close();
        cut();
    } else if (!isListening() && listen(QHostAddress::LocalHost, m_port)) {
        m_port = serverPort();
    }
}

bool Gate::hasHeld() const
{
    return std::any_of(m_pairs.begin(), m_pairs.end(),
        [](const Pair &pair) { return !pair.request.isEmpty() || !pair.answer.isEmpty(); });
}

bool Gate::isQuiet() const
{
    return std::none_of(m_pairs.begin(), m_pairs.end(), [](const Pair &pair) { return pair.client && pair.asked; });
}

void Gate::accept()
{
    while (QTcpSocket *client = nextPendingConnection()) {
        auto *server = new QTcpSocket(client);
        m_pairs.append({client, server, {}, {}, true});
        for (QTcpSocket *socket : {client, server}) {
            socket->setSocketOption(QTcpSocket::LowDelayOption, 1);
            connect(socket, &QTcpSocket::readyRead, this, &Gate::pump);
            connect(socket, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        }
        connect(server, &QTcpSocket::connected, this, [this, server] {
            server->setSocketOption(QTcpSocket::LowDelayOption, 1);
            pump();
        });
        server->connectToHost(m_target.host(), quint16(m_target.port()));
    }
}

void Gate::pump()
{
    m_pairs.removeIf([](const Pair &pair) { return !pair.client || !pair.server; });
    for (Pair &pair : m_pairs) {
        if (pair.server->state() == QTcpSocket::ConnectedState) {
            pair.request += pair.client->readAll();
            pair.answer += pair.server->readAll();
            if (m_mode != Mode::HoldRequests && !pair.request.isEmpty()) {
                pair.server->write(std::exchange(pair.request, {}));
                pair.asked = true;
            }
            if (m_mode != Mode::HoldAnswers && !pair.answer.isEmpty()) {
                pair.client->write(std::exchange(pair.answer, {}));
                pair.asked = false;
            }
        }
    }
}

void Gate::cut()
{
    for (const Pair &pair : std::exchange(m_pairs, {})) {
        if (pair.client) {
            pair.client->disconnect(this);
            pair.client->abort();
            pair.client->deleteLater();
        }
    }
}

} // namespace usher::test
