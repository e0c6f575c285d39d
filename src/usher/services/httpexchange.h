#pragma once

#include "common/core/result.h"
#include "usher/services/httptransport.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace usher {

struct HttpAnswer
{
    int status = 0;
    QByteArray body;
};

// One request with all its attempts, under one deadline. Ends once, with a success of the expected type (2xx, JSON or
// empty) or a Problem, and never inside start(). Deleting it aborts it.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    using Ended = std::function<void(const Result<HttpAnswer> &)>;

    HttpExchange(HttpTransport &, HttpRequest, const BackendLimits &, QObject *parent);
    ~HttpExchange() override;

    void start(Ended ended);
    // Stops at once, without a word.
    void abort();

Q_SIGNALS:
    void slow();

private:
    void attempt();
    void readSome();
    void attemptEnded();
    Result<HttpAnswer> outcomeOf(QNetworkReply &);
    void attemptFailed(const Problem &);
    void deadlinePassed();
    Problem withEarlierAttempts(Problem) const;
    void end(const Result<HttpAnswer> &);
    void dropReply();
    std::chrono::milliseconds delayAfter(const Problem &) const;

    HttpTransport &m_transport;
    const HttpRequest m_request;
    const BackendLimits m_limits;
    Ended m_ended;
    QPointer<QNetworkReply> m_reply;
    QList<QSslError> m_sslErrors;
    QByteArray m_body;
    QString m_reference; // the server's request ID
    QElapsedTimer m_since;
    QTimer m_deadline;
    QTimer m_slow;
    QTimer m_pause;
    int m_attempts = 0;
    int m_signIns = 0; // at the proxy, when this attempt was sent
    int m_status = 0; // of the last answer, for the log
    bool m_maybeSent = false; // this attempt
    bool m_wasSent = false; // this attempt, before QNetworkAccessManager connected once more and sent it again
    bool m_unsettled = false; // an earlier attempt may have taken effect, and nobody said
};

} // namespace usher
