#include "e2e/wire.h"

#include <QNetworkProxy>
#include <QQueue>
#include <QTcpSocket>
#include <QTimer>

#include <optional>

namespace usher::test {

namespace {

constexpr int recordHeader = 5; // of TLS: type, version, length
constexpr int messageHeader = 4; // of a handshake's message: type, length
constexpr char serverHello = 2;
constexpr int preSharedKey = 41; // the extension by which a service takes a session up again (TLS 1.3)

int numberAt(const QByteArray &bytes, qsizetype at)
{
    return quint8(bytes.at(at)) << 8 | quint8(bytes.at(at + 1));
}

// Of a whole ServerHello record: was a session taken up again?
bool resumes(const QByteArray &record)
{
    qsizetype at = recordHeader + messageHeader + 2 + 32; // version, random
    at += 1 + quint8(record.at(at)); // session ID
    at += 2 + 1; // cipher suite, compression
    for (at += 2; at + 4 <= record.size(); at += 4 + numberAt(record, at + 2)) {
        if (numberAt(record, at) == preSharedKey)
            return true;
    }
    return false;
}

// Nothing: it is not there yet.
std::optional<QByteArray> firstRecord(const QByteArray &bytes)
{
    if (bytes.size() < recordHeader || bytes.size() < recordHeader + numberAt(bytes, 3))
        return std::nullopt;
    return bytes.left(recordHeader + numberAt(bytes, 3));
}

} // namespace

Wire::Wire(const QUrl &target, std::chrono::milliseconds eachWay)
    : m_target(target)
    , m_eachWay(eachWay)
{
    setProxy(QNetworkProxy::NoProxy);
    connect(this, &QTcpServer::newConnection, this, &Wire::accept);
    listen(QHostAddress::LocalHost);
}

QUrl Wire::url() const
{
    QUrl url = m_target;
    url.setPort(serverPort());
    return url;
}

void Wire::accept()
{
    while (QTcpSocket *client = nextPendingConnection()) {
        ++m_connections;
        auto *service = new QTcpSocket(client);
        service->setProxy(QNetworkProxy::NoProxy);
        auto line = std::make_shared<Line>();
        connect(client, &QTcpSocket::readyRead, this, [this, line] {
            if (!std::exchange(line->clientSpoke, true))
                ++m_flights;
        });
        connect(service, &QTcpSocket::readyRead, this, [this, line, service] {
            line->clientSpoke = false;
            if (!line->greeted)
                readGreeting(*line, service->peek(service->bytesAvailable()));
        });
        carry(client, service);
        carry(service, client);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        service->connectToHost(m_target.host(), quint16(m_target.port()));
    }
}

void Wire::carry(QTcpSocket *from, QTcpSocket *to)
{
    auto onTheWay = std::make_shared<QQueue<QByteArray>>();
    connect(from, &QTcpSocket::readyRead, to, [this, from, to, onTheWay] {
        onTheWay->enqueue(from->readAll());
        QTimer::singleShot(m_eachWay, Qt::PreciseTimer, to, [to, onTheWay] { to->write(onTheWay->dequeue()); });
    });
    connect(from, &QTcpSocket::disconnected, to,
        [this, to] { QTimer::singleShot(m_eachWay, Qt::PreciseTimer, to, &QTcpSocket::disconnectFromHost); });
}

void Wire::readGreeting(Line &line, const QByteArray &bytes)
{
    line.greeting += bytes;
    const std::optional<QByteArray> record = firstRecord(line.greeting);
    if (!record)
        return;
    line.greeted = true;
    if (record->size() > recordHeader && record->at(recordHeader) == serverHello)
        ++(resumes(*record) ? m_resumedHandshakes : m_fullHandshakes);
}

} // namespace usher::test
