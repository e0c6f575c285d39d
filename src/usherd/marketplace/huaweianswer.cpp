#include "usherd/marketplace/huaweianswer.h"

#include "common/core/jsonstrict.h"
#include "usherd/marketplace/huaweivalues.h"

namespace usherd::marketplace::huawei {

std::variant<QJsonObject, AnswerFault> readAnswer(const OutgoingAnswer &answer)
{
    constexpr int tooManyRequests = 429;
    if (answer.status >= 500 || answer.status == tooManyRequests)
        return AnswerFault::Unavailable;
    if (answer.status >= 400)
        return AnswerFault::Refused;
    const usher::Result<QJsonDocument> document = usher::parseStrictJson(answer.body);
    if (answer.status != 200 || !document || !document->isObject())
        return AnswerFault::Nonsense;
    return withoutNulls(document->object());
}

} // namespace usherd::marketplace::huawei
