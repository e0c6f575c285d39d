// Every message of the contract, as the server reads it and as the wizard does.
#include "common/api/message.h"
#include "common/apisamples.h"
#include "fuzz/fuzzing.h"

using namespace usher;
using api::Members;

namespace {

void tryBody(fuzz::Input input)
{
    static const QList<ApiSample> samples = apiSamples();
    const ApiSample &sample = samples.at(input.choice(int(samples.size())));
    const QByteArray body = input.rest();
    const Result<QByteArray> strict = sample.reencoded(body, Members::Strict);
    const Result<QByteArray> lenient = sample.reencoded(body, Members::Lenient);
    if (!strict)
        fuzz::requireReason(strict.problem());
    if (!lenient)
        fuzz::requireReason(lenient.problem());
    fuzz::require(!strict || (lenient && *lenient == *strict), "a client reads what a server takes, and the same");
    if (!lenient || !fuzz::survivesWriting(body))
        return;
    const Result<QByteArray> again = sample.reencoded(*lenient, Members::Strict);
    fuzz::require(again && *again == *lenient, "what is encoded is decoded to the same");
}

} // namespace

USHER_FUZZ_TARGET(tryBody)
