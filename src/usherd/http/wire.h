#pragma once

#include "usherd/http/server.h"

// The parts of HTTP that need no socket: what a request must look like, and the head of an answer.
namespace usherd::wire {

// Fills path and query from an origin-form target ("/path?query"); false for any other form, for broken percent
// encoding, and for an encoded slash or control character in the path.
bool parseTarget(QByteArrayView target, Request &request);

// False when Host is missing (it may in HTTP/1.0) or malformed, or when a field that may come once comes twice.
bool headersAreSound(const Request &request, bool hostRequired);

// False when a handler's header would break the message or says what only the edge may say.
bool headersAreSound(const Response &response);

enum class Persistence { Close, KeepAlive, KeepAliveHttp10 };

// The status line and header; with the length of the body where the status has one.
QByteArray head(const Response &response, QByteArrayView reason, const QString &id, Persistence persistence);

bool hasBody(int status); // false for 1xx, 204 and 304

} // namespace usherd::wire
