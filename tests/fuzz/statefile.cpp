// What an earlier run, or another program, left in the state file.
#include "common/core/jsonstrict.h"
#include "fuzz/fuzzing.h"
#include "usher/flow/draftjson.h"

#include <QJsonDocument>

using namespace usher;

namespace {

void tryState(fuzz::Input input)
{
    const bool wholeFile = input.flag();
    const Result<QJsonDocument> document = parseStrictJson(input.rest());
    if (!document || !document->isObject())
        return;
    if (!wholeFile) {
        const Result<Draft> draft = draftFromJson(document->object());
        if (!draft)
            return fuzz::requireReason(draft.problem());
        const QJsonObject written = draftToJson(*draft);
        const Result<Draft> again = draftFromJson(written);
        fuzz::require(again && *again == *draft, "a draft that was written is read alike");
        fuzz::require(draftToJson(*again) == written, "and written alike");
        return;
    }
    std::optional<Problem> lost;
    const Result<StateDocument> state = stateFromJson(document->object(), &lost);
    if (!state)
        return fuzz::requireReason(state.problem());
    if (lost)
        fuzz::requireReason(*lost);
    fuzz::require(!lost || !state->draft, "a draft is read or lost");
    std::optional<Problem> lostAgain;
    const Result<StateDocument> again = stateFromJson(stateToJson(*state), &lostAgain);
    fuzz::require(again && *again == *state && !lostAgain, "a state that was written is read alike");
}

} // namespace

USHER_FUZZ_TARGET(tryState)
