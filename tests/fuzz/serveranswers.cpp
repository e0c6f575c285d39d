// Answers as the wizard gets them, from the service or from whatever stands in its place.
#include "common/api/clientonly.h"
#include "common/api/problemjson.h"
#include "fuzz/fuzzing.h"
#include "usher/flow/problemtraits.h"
#include "usher/flow/words.h"
#include "usher/services/httpproblem.h"

using namespace usher;

namespace {

void tryAnswer(fuzz::Input input)
{
    static const QStringList clientOnly = api::clientOnlyCodes();
    const int status = input.line().toInt();
    const QByteArray type = input.line();
    const QByteArray body = input.rest();
    const Problem problem = problemOfAnswer(status, type, body);
    fuzz::require(!problem.code.isEmpty() && problem.status == status, "a problem has a code and the answer's status");
    const QList<QString> ours{problem_code::not_our_service, problem_code::connection_lost, problem_code::overloaded};
    fuzz::require(ours.contains(problem.code) || !clientOnly.contains(problem.code),
        "no server says what only a client can know");

    const words::ProblemWords said = words::problem(problem);
    fuzz::require(!said.title.isEmpty() && !said.text().isEmpty(), "there are words for every answer");
    fuzz::require(said.actionText.isEmpty() == (traitsOf(problem).action == ProblemAction::None),
        "an action has words, and nothing else has");
    for (const Problem::Field &field : problem.fields)
        words::fieldText({field.code, field.arguments});

    const Problem decoded = api::decodeProblem(status, body);
    if (decoded.code == problem_code::not_our_service || !fuzz::survivesWriting(body))
        return;
    fuzz::require(api::decodeProblem(status, api::encodeProblem(decoded)) == decoded, "a problem survives the wire");
}

} // namespace

USHER_FUZZ_TARGET(tryAnswer)
