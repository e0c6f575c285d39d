#pragma once

#include <QList>
#include <QMap>
#include <QString>

namespace usher {

// What went wrong, as a stable code. The code travels over the wire (application/problem+json, RFC 9457) and is turned
// into words only where a person reads it. A Problem never holds a secret, a full identifier or an e-mail address.
struct Problem
{
    // One rejected member of a request.
    struct Field
    {
        QString pointer; // JSON pointer into the request, e.g. "/workspace/name"
        QString code; // one of problem_code::field
        QMap<QString, QString> arguments; // e.g. {"max", "256"}
        bool operator==(const Field &) const = default;
    };

    QString code; // one of problem_code
    int status = 0; // HTTP status; 0 when no answer arrived
    QString detail; // for logs and the "Details" link, in English, plain text; never shown as the message
    QString reference; // the server's request ID, for support
    int retryAfter = 0; // seconds; 0 when unknown
    QList<Field> fields;
    QMap<QString, QString> arguments; // values the words need: "tries_left", "masked_account", "minimum"…
    bool unsettled = false; // the same request was sent before, and nobody has said what came of that

    static Problem make(const QString &code, int status = 0, const QString &detail = {});
    static Problem cancelled();

    bool isCancelled() const;
    // True when the same request may simply be sent again later: no answer, 429, 502, 503, 504.
    bool isTransient() const;
    // True when a write may or may not have taken effect: it was sent and no usable answer arrived (timed out,
    // connection lost, cancelled while waiting, a success that cannot be read), or the service failed at it (5xx:
    // perhaps in the very commit). Meaningless for a read.
    bool outcomeUnknown() const;
    // The service looked at the request and said no: nothing came of it, and asking again would not help.
    bool isDecision() const;

    bool operator==(const Problem &) const = default;
};

} // namespace usher
