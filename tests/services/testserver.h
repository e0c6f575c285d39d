#pragma once

#include "services/testcertificate.h"

#include <QHash>
#include <QList>
#include <QPointer>
#include <QSslServer>
#include <QSslSocket>
#include <QUrl>

#include <functional>
#include <optional>

namespace usher::test {

// One request as it arrived.
struct Seen
{
    QByteArray method;
    QByteArray target;
    QHash<QByteArray, QByteArray> headers; // names in lower case
    QByteArray body;
};

// How the server treats one request.
struct Script
{
    QList<QByteArray> pieces; // sent one after the other
    int pauseBetween = 0; // ms
    bool closeAfter = false;

    static Script silent() { return {}; }
    static Script raw(const QByteArray &bytes, bool close = true) { return {{bytes}, 0, close}; }
    static Script answer(int status, const QByteArray &type, const QByteArray &body, const QByteArray &headers = {});
    static Script json(const QByteArray &body) { return answer(200, "application/json", body); }
    static Script problem(int status, const QByteArray &code, const QByteArray &headers = {});
};

// A TLS server that plays its scripts in order; the last one stays. Without an identity it accepts connections and
// never says a word.
class TestServer : public QSslServer
{
    Q_OBJECT
public:
    explicit TestServer(const std::optional<Identity> &identity = {});

    QUrl url(const QString &host = QStringLiteral("127.0.0.1")) const;

    QList<Script> scripts;
    QList<Seen> seen;
    int connections = 0;

Q_SIGNALS:
    void arrived();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void serve(QTcpSocket *);
    void play(QTcpSocket *, const Script &);

    bool m_mute;
};

} // namespace usher::test
