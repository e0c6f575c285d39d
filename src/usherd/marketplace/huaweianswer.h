#pragma once

#include "usherd/marketplace/outgoing.h"

#include <QJsonObject>

#include <variant>

namespace usherd::marketplace::huawei {

// Why an answer of Huawei's own interfaces says nothing.
enum class AnswerFault {
    Refused, // asked wrongly, with a spent code or a wrong key: the same again is refused again
    Unavailable, // later perhaps
    Nonsense // not what their documents promise
};

// The JSON object of a success, its null members left out.
std::variant<QJsonObject, AnswerFault> readAnswer(const OutgoingAnswer &);

} // namespace usherd::marketplace::huawei
