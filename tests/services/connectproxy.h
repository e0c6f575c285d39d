#pragma once

#include <QList>
#include <QTcpServer>

class QTcpSocket;

namespace usher::test {

// An HTTP proxy that tunnels (CONNECT) to this computer, whatever the host is called: names that only a proxy can
// resolve. With a user it asks for Basic credentials first.
class ConnectProxy : public QTcpServer
{
    Q_OBJECT
public:
    explicit ConnectProxy(const QByteArray &user = {}, const QByteArray &password = {});

    QString address() const; // "127.0.0.1:port"

    QByteArray user; // empty: asks for none
    QByteArray password;
    QList<QByteArray> targets; // of the tunnels that were made
    int refusals = 0; // answers 407
    int wrong = 0; // of these, to credentials that were given

private:
    void serve(QTcpSocket *client);
    void tunnel(QTcpSocket *client, const QByteArray &target);
};

} // namespace usher::test
