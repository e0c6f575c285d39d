#include "common/core/problem.h"

#include "common/core/problemcodes.h"

namespace usher {

Problem Problem::make(const QString &code, int status, const QString &detail)
{
    Problem problem;
    problem.code = code;
    problem.status = status;
    problem.detail = detail;
    return problem;
}

Problem Problem::cancelled()
{
    return make(problem_code::cancelled);
}

bool Problem::isCancelled() const
{
    return code == problem_code::cancelled;
}

bool Problem::isTransient() const
{
    using namespace problem_code;
    return code == timed_out || code == connection_lost || code == unreachable || code == host_not_found
        || code == offline || code == rate_limited || code == overloaded || status == 429
        || (status >= 502 && status <= 504);
}

bool Problem::outcomeUnknown() const
{
    using namespace problem_code;
    if (unsettled || status >= 500)
        return true;
    if (code == not_our_service || code == answer_too_large) // the write was accepted, only its result is lost
        return status >= 200 && status < 300;
    return code == timed_out || code == connection_lost || isCancelled();
}

bool Problem::isDecision() const
{
    const bool byTheService = status != 407 && code != problem_code::not_our_service; // not by a proxy or portal
    return status >= 400 && status < 500 && status != 429 && byTheService;
}

} // namespace usher
