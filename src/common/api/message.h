#pragma once

#include "common/core/jsonstrict.h"
#include "common/core/problemcodes.h"
#include "common/core/result.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QJsonObject>

// The contract's messages (resources/api/openapi.yaml). Each message is a plain struct with
//     QJsonObject toJson() const;
//     static Result<T> fromJson(const QJsonObject &, Members);
// fromJson checks presence, type and form of every member and reports all that is wrong at once, with JSON pointers
// (problem_code::validation_failed). It does not check policy: the server's services do.
namespace usher::api {

// A server refuses members that it does not know; a client ignores them, so that the contract can grow.
enum class Members { Strict, Lenient };

inline QByteArray encode(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

template <class T> QByteArray encode(const T &message)
{
    return encode(message.toJson());
}

// Strict JSON first, then T::fromJson.
template <class T> Result<T> decode(const QByteArray &utf8, Members members)
{
    const Result<QJsonDocument> document = parseStrictJson(utf8);
    if (!document)
        return document.problem();
    if (!document->isObject())
        return Problem::make(problem_code::bad_request, 400, QStringLiteral("The body is not a JSON object."));
    return T::fromJson(document->object(), members);
}

} // namespace usher::api
