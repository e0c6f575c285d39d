#pragma once

#include "common/core/result.h"

#include <QByteArray>
#include <QJsonDocument>

namespace usher {

// Parses a JSON object or array by RFC 8259 and refuses what QJsonDocument lets pass: a member name given twice (after
// unescaping), lone surrogates in escapes, a byte order mark, numbers beyond a double, nesting deeper than maxDepth.
// The Problem is bad_request (400); its detail names line, byte offset and fault, never any of the content.
Result<QJsonDocument> parseStrictJson(const QByteArray &utf8, int maxDepth = 32);

} // namespace usher
