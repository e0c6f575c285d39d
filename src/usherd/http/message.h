#pragma once

#include "common/core/problem.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <utility>

namespace usherd {

using NamedValue = std::pair<QByteArray, QByteArray>;

struct Request
{
    QByteArray method;
    QByteArray path; // percent-decoded, without the query; begins with '/'; never holds an encoded slash or control
    QList<NamedValue> query; // decoded as HTML forms are: '+' is a space
    QList<NamedValue> headers; // as sent
    QByteArray body;
    QByteArray remoteAddress; // of the client, without port
    QString id; // random; sent back as X-Request-Id and as "reference" of every problem
    QByteArray route; // the pattern that matched, set by the router; what logs and metrics name instead of the path

    QByteArray header(QByteArrayView name) const; // any letter case; empty when absent
    QByteArray queryValue(QByteArrayView name) const; // the first one; empty when absent
};

struct Response
{
    int status = 200;
    QByteArray contentType; // empty: no Content-Type
    QList<NamedValue> headers; // Cache-Control here replaces the default no-store
    QByteArray body;
    QString code = {}; // of the problem, for the log
};

// Answers one request; from any thread, at once or later. Only the first call counts. Dropping every copy without a
// call answers 500.
using Respond = std::function<void(Response)>;
// Runs on an I/O thread and must not block. Changes nothing of the request after it returned.
using Handler = std::function<void(std::shared_ptr<Request>, Respond)>;

// The body of an HTML form, decoded as such; nothing where it is none (application/x-www-form-urlencoded).
std::optional<QList<NamedValue>> formOf(const Request &);
QByteArray formValue(const QList<NamedValue> &form, QByteArrayView name); // the first of it; empty: there is none

// application/problem+json, with the contract's status for the code where the problem brings none of its own: HTTP has
// several for what is one code to a client. `reference` is the request's id.
Response problemResponse(usher::Problem problem, const QString &reference);

} // namespace usherd
