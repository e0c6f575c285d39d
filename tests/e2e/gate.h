#pragma once

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

namespace usher::test {

// The wire between the window and the service. TLS goes through it untouched; it can be cut, led elsewhere, or made to
// swallow what is said from now on.
class Gate : public QTcpServer
{
    Q_OBJECT
public:
    enum class Mode { Pass, HoldRequests, HoldAnswers };

    explicit Gate(const QUrl &target, QObject *parent = nullptr);

    QUrl url() const;
    void setTarget(const QUrl &target); // running connections are cut
    void setMode(Mode mode); // back to Pass: what was held goes on
    void setOpen(bool open); // closed: nobody listens there; the port stays the same
    bool hasHeld() const;
    bool isQuiet() const; // whatever was asked is answered

private:
    struct Pair
    {
        QPointer<QTcpSocket> client;
        QPointer<QTcpSocket> server;
        QByteArray request; // held
        QByteArray answer; // held
        bool asked = false; // the client spoke last
    };

    void accept();
    void pump();
    void cut();

    QUrl m_target;
    quint16 m_port = 0;
    Mode m_mode = Mode::Pass;
    QList<Pair> m_pairs;
};

} // namespace usher::test
