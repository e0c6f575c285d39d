#pragma once

#include "usherd/http/message.h"

#include <string>
#include <string_view>

// The parts of HTTP that need no socket: what a request must look like, and the head of an answer.
namespace usherd::wire {

// Fills path and query from an origin-form target ("/path?query"); false for any other form, for broken percent
// encoding, and for an encoded slash or control character in the path.
bool parseTarget(QByteArrayView target, Request &request);

// False when Host is missing (it may in HTTP/1.0), it or Content-Length is malformed, or a field that may come once
// comes twice.
bool headersAreSound(const Request &request, bool hostRequired);

// True when Host names a loopback address, "localhost" or one of these (lower case, without port), or none are given.
bool isFor(const Request &request, const QList<QByteArray> &hosts);

// The method as logs and metrics name it, whose values must be few: one of RFC 9110's, or "other".
const char *methodName(QByteArrayView method);

// False when a handler's header would break the message or says what only the edge may say.
bool headersAreSound(const Response &response);

enum class Persistence { Close, KeepAlive, KeepAliveHttp10 };

// The status line and header in place of what is there, with room for the body behind them; with the length of the body
// where the status has one, and HSTS over TLS.
void writeHead(std::string &head, const Response &response, std::string_view reason, const QString &id,
    Persistence persistence, bool secure);

bool hasBody(int status); // false for 1xx, 204 and 304

} // namespace usherd::wire
