#pragma once

#include "usherd/http/message.h"

// Answers that stay the same until the program is another one or is configured otherwise.
namespace usherd::cached {

// The response with the ETag of its body.
Response tagged(Response response);
// That response; or 304 without its body, for a request that has it already.
Response unlessKnown(const Request &request, const Response &tagged);

} // namespace usherd::cached
