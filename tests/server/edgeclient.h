#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QSslConfiguration>
#include <QSslSocket>

// A blocking HTTPS client that sends bytes as they are: what a polite library would never send.
class EdgeClient
{
public:
    static constexpr int patience = 10'000; // ms

    struct Answer
    {
        int status = 0; // 0: none came
        QByteArray head; // lower case
        QByteArray body;

        bool has(const char *line) const { return head.contains(QByteArray("\r\n" + QByteArray(line) + "\r\n")); }
        QString problemCode() const
        {
            return QJsonDocument::fromJson(body).object().value(QStringLiteral("code")).toString();
        }
    };

    EdgeClient()
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_socket.setSslConfiguration(configuration);
    }

    QSslSocket &socket() { return m_socket; }

    bool connectTo(int port)
    {
        m_socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), quint16(port));
        return m_socket.waitForEncrypted(patience);
    }

    bool connectPlain(int port)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), quint16(port));
        return m_socket.waitForConnected(patience);
    }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.flush();
    }

    Answer read(bool toHead = false)
    {
        Answer answer;
        if (!fill([this] { return m_in.contains("\r\n\r\n"); }))
            return answer;
        const qsizetype end = m_in.indexOf("\r\n\r\n") + 4;
        answer.head = m_in.first(end).toLower();
        m_in.remove(0, end);
        answer.status = answer.head.mid(9, 3).toInt();
        const qsizetype at = answer.head.indexOf("\r\ncontent-length: ");
        const qsizetype size
            = at < 0 || toHead ? 0 : answer.head.mid(at + 18, answer.head.indexOf('\r', at + 2) - at - 18).toInt();
        if (!fill([this, size] { return m_in.size() >= size; }))
            return {};
        answer.body = m_in.first(size);
        m_in.remove(0, size);
        return answer;
    }

    Answer ask(const QByteArray &bytes)
    {
        send(bytes);
        return read();
    }

    // True when the other side closes and sends nothing more before it does.
    bool closes()
    {
        while (m_socket.state() != QAbstractSocket::UnconnectedState) {
            if (!m_socket.waitForDisconnected(patience) && m_socket.state() != QAbstractSocket::UnconnectedState)
                return false;
        }
        return m_in.isEmpty() && m_socket.readAll().isEmpty();
    }

private:
    template <class Enough> bool fill(Enough enough)
    {
        m_in += m_socket.readAll();
        while (!enough()) {
            if (!m_socket.waitForReadyRead(patience))
                return false;
            m_in += m_socket.readAll();
        }
        return true;
    }

    QSslSocket m_socket;
    QByteArray m_in;
};
