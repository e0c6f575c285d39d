#include "usherd/service/reviewservice.h"

#include "common/core/problemcodes.h"
#include "common/domain/fieldrules.h"
#include "usherd/service/audit.h"
#include "usherd/service/crypto.h"
#include "usherd/service/mailtexts.h"
#include "usherd/service/readablecode.h"

namespace usherd {

using usher::AccountKind;
using usher::Done;
using usher::Problem;
using usher::PurchaseIdentity;
using usher::Result;
using usher::ReviewState;
using usher::Secret;
namespace problem_code = usher::problem_code;
namespace rules = usher::rules;

namespace {

constexpr int referenceLength = 12; // 24^12: nobody guesses another's

QString referenceFrom(const QString &typed)
{
    const QString code = readable::tidy(typed);
    return code.startsWith(QLatin1Char('R')) ? QLatin1String("R-") + readable::grouped(code.mid(1)) : QString();
}

} // namespace

ReviewService::ReviewService(
    const Context &context, const CodeService &codes, const SessionService &sessions, const PurchaseService &purchases)
    : m_context(context)
    , m_codes(codes)
    , m_sessions(sessions)
    , m_purchases(purchases)
{
}

Result<Asker> ReviewService::asker(Repositories &repositories, const Caller &caller, const Secret &proof,
    const QString &installation, const QString &username) const
{
    if (proof.isEmpty()) {
        const Result<SessionFamily> session = m_sessions.authenticate(repositories, caller, AccountKind::Console);
        if (!session)
            return session.problem();
        return Asker{AccountKind::Console, session->accountId};
    }
    const QString name = rules::tidyIdentifier(username);
    const Result<Done> good = m_codes.check(
        repositories, proof, usher::Purpose::Link, CodeService::usernameSubject(name), installation, {});
    if (!good)
        return good.problem();
    const std::optional<BillingAccount> billing = repositories.accounts.billingByUsername(name);
    if (!billing)
        return refusal(problem_code::proof_invalid);
    return Asker{AccountKind::Billing, billing->id};
}

// The same work and the same rows, whatever the answer.
Result<Answer> ReviewService::match(
    Repositories &repositories, const Caller &caller, const Asker &asker, const PurchaseIdentity &purchase) const
{
    usher::api::PurchaseMatch answer;
    if (m_purchases.onRecord(repositories, purchase))
        answer.trust = usher::Trust::Matched;
    audit::record(repositories, m_context, caller, "purchase.compared", asker.accountId);
    return Answer{status::ok, encode(answer)};
}

Result<Effect> ReviewService::request(Repositories &repositories, const Caller &caller, const Asker &asker,
    const Intent &intent, const usher::api::ReviewRequest &request) const
{
    if (!m_context.settings.policy.review)
        return refusal(problem_code::forbidden);
    const Result<PurchaseIdentity> tidy = m_purchases.tidied(request.purchase);
    if (!tidy)
        return tidy.problem();
    if (tidy->marketplace == usher::Marketplace::Direct)
        return invalid({{QStringLiteral("/purchase/marketplace"), problem_code::field::not_allowed, {}}});
    const Result<VerifiedPurchase> known = m_purchases.verified(repositories, *tidy);
    if (!known && known.problem().code != problem_code::purchase_unknown)
        return known.problem();

    std::optional<ReviewRow> row = repositories.reviews.ofAsker(asker, *tidy);
    if (!row) {
        if (!known && repositories.reviews.countWaiting(asker) >= m_context.settings.reviewsPerAccount)
            return later(problem_code::rate_limited, 3600);
        row.emplace();
        row->reference = QLatin1String("R-") + readable::grouped(readable::code(referenceLength));
        row->purchase = *tidy;
        row->asker = asker;
        row->language = request.language;
        row->createdAt = m_context.now();
        row->intent = intent.id;
        if (known) {
            row->state = ReviewState::Approved;
            row->decidedAt = row->createdAt;
        }
        repositories.reviews.add(*row);
        audit::record(repositories, m_context, caller, "review.requested", asker.accountId, row->reference);
    }
    const usher::api::Review answer{row->reference, stateOf(repositories, *row)};
    return Effect{{status::created, encode(answer)}, row->reference};
}

// A record that came in the meantime settles the question, whatever the vendor said or did not say yet.
ReviewState ReviewService::stateOf(Repositories &repositories, const ReviewRow &row) const
{
    return m_purchases.verified(repositories, row.purchase) ? ReviewState::Approved : row.state;
}

Result<Answer> ReviewService::review(Repositories &repositories, const QString &reference, int status) const
{
    const std::optional<ReviewRow> row = repositories.reviews.review(referenceFrom(reference));
    if (!row)
        return refusal(problem_code::review_unknown);
    return Answer{status, encode(usher::api::Review{row->reference, stateOf(repositories, *row)})};
}

std::optional<QString> ReviewService::mailbox(Repositories &repositories, const Asker &asker) const
{
    if (asker.kind == AccountKind::Console) {
        const std::optional<ConsoleAccount> console = repositories.accounts.console(asker.accountId);
        return console ? std::optional(console->email) : std::nullopt;
    }
    const std::optional<BillingAccount> billing = repositories.accounts.billing(asker.accountId);
    return billing ? std::optional(billing->email) : std::nullopt;
}

Result<ReviewRow> ReviewService::decide(Repositories &repositories, const Caller &caller, const QString &reference,
    ReviewState decision, const QString &reason) const
{
    std::optional<ReviewRow> row = repositories.reviews.review(referenceFrom(reference));
    if (!row)
        return refusal(problem_code::review_unknown);
    if (row->state == decision)
        return *row;
    if (row->state != ReviewState::Waiting)
        return refusal(problem_code::bad_request);

    const bool approved = decision == ReviewState::Approved;
    row->state = decision;
    row->reason = reason;
    row->decidedAt = m_context.now();
    repositories.reviews.decide(*row);
    const QString account = row->asker.accountId;
    audit::record(
        repositories, m_context, caller, approved ? "review.approved" : "review.rejected", account, row->reference);
    const PurchaseIdentity &asked = row->purchase;
    if (approved && !repositories.purchases.find(asked.marketplace, asked.accountId, asked.instanceId)) {
        Purchase purchase;
        purchase.id = crypto::newId("prch_");
        purchase.marketplace = asked.marketplace;
        purchase.accountId = asked.accountId;
        purchase.instanceId = asked.instanceId;
        purchase.createdAt = row->decidedAt;
        m_purchases.record(repositories, caller, purchase, account);
    }
    if (const std::optional<QString> to = mailbox(repositories, row->asker))
        repositories.outbox.add(mailtext::review(m_context.settings, *row, *to), row->decidedAt);
    return *row;
}

} // namespace usherd
