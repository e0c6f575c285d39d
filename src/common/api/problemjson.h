#pragma once

#include "common/core/result.h"

#include <QByteArray>

// Problem <-> application/problem+json (RFC 9457): type "urn:usher:problem:<code>", title, status, detail, code,
// errors [{pointer, code, arguments}], arguments, retry_after, reference.
namespace usher::api {

QByteArray encodeProblem(const Problem &);
// An answer that is not a problem of the contract becomes problem_code::not_our_service.
Problem decodeProblem(int status, const QByteArray &body);

} // namespace usher::api
