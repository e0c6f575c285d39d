#pragma once

#include <QObject>
#include <QTcpServer>
#include <QUrl>

#include <chrono>

class QTcpSocket;

namespace usher {

// The way to a demo's service, made slow: every byte arrives so much later, there and back. What the bytes say is not
// looked at.
class SlowLine : public QObject
{
    Q_OBJECT
public:
    SlowLine(const QUrl &target, std::chrono::milliseconds delay, QObject *parent = nullptr);
    ~SlowLine() override;

    bool listen(); // on this computer only
    QUrl url() const; // the target, by this way

private:
    void accept();
    void carry(QTcpSocket *from, QTcpSocket *to);

    QUrl m_target;
    std::chrono::milliseconds m_delay;
    QTcpServer m_server;
};

} // namespace usher
