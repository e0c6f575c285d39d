#include "common/api/status.h"

#include "common/core/problemcodes.h"

#include <QHash>

namespace usher::api {

namespace {

constexpr int unprocessable = 422;

// A hand-off that the path names is not there; one that the body names makes the request wrong, as any member would.
bool isAboutMember(const Problem &problem)
{
    using namespace problem_code;
    return !problem.fields.isEmpty()
        && (problem.code == handoff_unknown || problem.code == handoff_expired || problem.code == handoff_denied);
}

} // namespace

int status::of(const Problem &problem)
{
    using namespace problem_code;
    static const QHash<QString, int> statuses{
        {bad_request, 400},
        {idempotency_key_missing, 400},
        {unauthorized, 401},
        {session_expired, 401},
        {session_revoked, 401},
        {credentials_wrong, 401},
        {forbidden, 403},
        {code_wrong, 403},
        {code_exhausted, 403},
        {proof_invalid, 403},
        {handoff_denied, 403},
        {not_found, 404},
        {code_unknown, 404},
        {account_unknown, 404},
        {workspace_unknown, 404},
        {handoff_unknown, 404},
        {review_unknown, 404},
        {method_not_allowed, 405},
        {intent_cancelled, 409},
        {code_used, 409},
        {proof_used, 409},
        {username_taken, 409},
        {email_taken, 409},
        {agreement_outdated, 409},
        {already_linked, 409},
        {already_activated, 409},
        {workspace_settled_elsewhere, 409},
        {workspace_locked, 409},
        {nothing_bound, 409},
        {code_expired, 410},
        {handoff_expired, 410},
        {payload_too_large, 413},
        {unsupported_media_type, 415},
        {validation_failed, unprocessable},
        {idempotency_mismatch, unprocessable},
        {username_unknown, unprocessable},
        {password_weak, unprocessable},
        {password_common, unprocessable},
        {site_unknown, unprocessable},
        {purchase_unknown, unprocessable},
        {purchase_mismatch, unprocessable},
        {purchase_expired, unprocessable},
        {purchase_frozen, unprocessable},
        {purchase_released, unprocessable},
        {handoff_required, unprocessable},
        {rate_limited, 429},
        {code_resend_too_soon, 429},
        {internal_error, 500},
        {overloaded, 503},
        {mail_unavailable, 503},
    };
    return isAboutMember(problem) ? unprocessable : statuses.value(problem.code, 500);
}

} // namespace usher::api
