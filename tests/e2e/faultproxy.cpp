#include "e2e/faultproxy.h"

#include "common/core/problemcodes.h"

#include <QSslConfiguration>
#include <QTimer>

#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace usher::test {

namespace {

struct Head
{
    qsizetype size = 0; // with the empty line; 0: not complete
    qsizetype body = 0;
    QList<QByteArray> firstLine;
};

Head headOf(const QByteArray &bytes)
{
    Head head;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return head;
    head.size = end + 4;
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    head.firstLine = lines.constFirst().trimmed().split(' ');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).toLower() == "content-length")
            head.body = line.mid(colon + 1).trimmed().toLongLong();
    }
    return head;
}

// What is closed next says RST.
void resetOnClose(qintptr descriptor)
{
    const linger now{1, 0};
    ::setsockopt(int(descriptor), SOL_SOCKET, SO_LINGER, &now, sizeof now);
}

} // namespace

FaultProxy::FaultProxy(const QUrl &target)
    : m_target(target)
{
    using Meeting = Fault::Meeting;
    m_identities.emplace(Meeting::Service, makeIdentity({.issuer = &m_authority}));
    m_identities.emplace(Meeting::Stranger, makeIdentity());
    m_identities.emplace(Meeting::Expired, makeIdentity({.fromDays = -9, .toDays = -1, .issuer = &m_authority}));
    m_identities.emplace(Meeting::NotYetValid, makeIdentity({.fromDays = 1, .issuer = &m_authority}));
    m_identities.emplace(Meeting::OtherHost, makeIdentity({.names = "DNS:portal.example.net", .issuer = &m_authority}));
    present(Meeting::Service);
    connect(this, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (auto *client = qobject_cast<QSslSocket *>(nextPendingConnection()))
            serve(client);
    });
    listen(QHostAddress::LocalHost);
}

QUrl FaultProxy::url() const
{
    QUrl url(m_target);
    url.setPort(serverPort());
    return url;
}

void FaultProxy::setPlan(Plan plan, Lasts lasts)
{
    m_toMeet.reset();
    mend();
    m_plan = std::move(plan);
    m_lasts = lasts;
    m_asked.clear();
    m_hits.clear();
}

void FaultProxy::setAwaited(bool awaited)
{
    m_awaited = awaited;
    if (!awaited)
        mend();
}

void FaultProxy::mend()
{
    m_standing.clear();
    if (m_toMeet && !m_met)
        return;
    m_toMeet.reset();
    present(Fault::Meeting::Service);
}

QList<FaultProxy::Hit> FaultProxy::takeHits()
{
    return std::exchange(m_hits, {});
}

void FaultProxy::present(Fault::Meeting meeting)
{
    m_meeting = meeting;
    const auto identity = m_identities.find(meeting);
    if (identity == m_identities.end())
        return;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(identity->second.certificate);
    tls.setPrivateKey(identity->second.key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    setSslConfiguration(tls);
}

void FaultProxy::incomingConnection(qintptr descriptor)
{
    const Fault::Meeting meeting = m_meeting;
    // What was on its way from the last question is not counted.
    if (m_toMeet && m_standing.isEmpty() && m_awaited && !std::exchange(m_met, true))
        m_hits.append(*m_toMeet);
    if (meeting == Fault::Meeting::Nobody) {
        resetOnClose(descriptor);
        ::close(int(descriptor));
    } else {
        QSslServer::incomingConnection(descriptor);
    }
    if (m_lasts == Lasts::Once)
        present(Fault::Meeting::Service);
}

void FaultProxy::serve(QSslSocket *client)
{
    auto *service = new QSslSocket(client);
    auto wire = std::make_shared<Wire>(Wire{client, service, {}, {}});
    service->setPeerVerifyMode(QSslSocket::VerifyNone);
    for (QSslSocket *socket : {client, service})
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(client, &QSslSocket::readyRead, this, [this, wire] { readRequest(wire); });
    connect(service, &QSslSocket::readyRead, this, [this, wire] { readAnswer(wire); });
    connect(client, &QSslSocket::disconnected, client, &QObject::deleteLater);
    m_wires.append(wire);
    readRequest(wire);
}

const Fault *FaultProxy::faultFor(const QString &operation)
{
    if (const Fault *standing = m_standing.value(operation))
        return standing;
    if (m_toMeet && m_standing.isEmpty()) { // a way that was open led around it
        m_toMeet.reset();
        present(Fault::Meeting::Service);
    }
    const int number = ++m_asked[operation];
    const Fault *fault = m_plan ? m_plan(operation, number) : nullptr;
    if (!fault)
        return nullptr;
    const bool elsewhere = fault->meeting != Fault::Meeting::Service;
    m_hits.append({operation, fault, elsewhere ? &problem_code::connection_lost : fault->code});
    if (elsewhere && m_lasts == Lasts::UntilMended) {
        m_toMeet = Hit{operation, fault, fault->code};
        m_met = false;
    }
    if (m_lasts == Lasts::UntilMended)
        m_standing.insert(operation, fault);
    return fault;
}

void FaultProxy::readRequest(const std::shared_ptr<Wire> &wire)
{
    wire->request += wire->client->readAll();
    const Head head = headOf(wire->request);
    if (head.size == 0 || wire->request.size() < head.size + head.body)
        return;
    const QByteArray request = std::exchange(wire->request, {});
    const QString operation = m_contract.idOf(head.firstLine.value(0), head.firstLine.value(1));
    if (operation.isEmpty())
        m_strangers << QString::fromLatin1(head.firstLine.join(' '));
    const Fault *fault = faultFor(operation);
    wire->fault = fault;
    wire->awaited = true;
    if (fault && fault->meeting != Fault::Meeting::Service)
        return lead(wire, fault->meeting);
    if (fault && !fault->done)
        return play(wire->client, *fault, {});
    send(wire, request);
}

void FaultProxy::lead(const std::shared_ptr<Wire> &wire, Fault::Meeting meeting)
{
    present(meeting);
    wire->awaited = false;
    m_wires.removeIf([](const std::weak_ptr<Wire> &other) { return other.expired(); });
    for (const std::weak_ptr<Wire> &other : std::as_const(m_wires)) {
        const std::shared_ptr<Wire> idle = other.lock();
        if (idle && !idle->awaited)
            idle->client->disconnectFromHost();
    }
}

void FaultProxy::send(const std::shared_ptr<Wire> &wire, const QByteArray &request)
{
    wire->answer.clear();
    if (wire->service->state() == QAbstractSocket::UnconnectedState)
        wire->service->connectToHostEncrypted(m_target.host(), quint16(m_target.port()));
    wire->service->write(request);
}

void FaultProxy::readAnswer(const std::shared_ptr<Wire> &wire)
{
    wire->answer += wire->service->readAll();
    const Head head = headOf(wire->answer);
    if (head.size == 0 || wire->answer.size() < head.size + head.body)
        return;
    wire->awaited = false;
    const HttpAnswer answer{wire->answer.left(head.size), wire->answer.mid(head.size)};
    wire->answer.clear();
    if (wire->fault)
        play(wire->client, *wire->fault, answer);
    else
        wire->client->write(answer.head + answer.body);
}

void FaultProxy::play(QSslSocket *client, const Fault &fault, const HttpAnswer &answer)
{
    const QByteArray bytes = fault.answer ? fault.answer(answer) : QByteArray();
    if (fault.pace > 0)
        return drip(client, fault, bytes);
    client->write(bytes);
    end(client, fault.then);
}

void FaultProxy::drip(QSslSocket *client, const Fault &fault, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return end(client, fault.then);
    client->write(bytes.left(1));
    client->flush();
    QTimer::singleShot(fault.pace, client, [client, &fault, rest = bytes.mid(1)] { drip(client, fault, rest); });
}

void FaultProxy::end(QSslSocket *client, Fault::Then then)
{
    switch (then) {
    case Fault::Then::Keep:
    case Fault::Then::Silence:
        return;
    case Fault::Then::Close:
        return client->disconnectFromHost();
    case Fault::Then::Reset:
        resetOnClose(client->socketDescriptor());
        return client->abort();
    }
}

} // namespace usher::test
