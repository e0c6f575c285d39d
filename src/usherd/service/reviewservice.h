#pragma once

#include "usherd/service/codeservice.h"
#include "usherd/service/purchaseservice.h"
#include "usherd/service/sessionservice.h"

namespace usherd {

// What a customer may ask about a typed purchase, and the vendor's check of one that is not on record.
class ReviewService
{
public:
    ReviewService(const Context &context, const CodeService &codes, const SessionService &sessions,
        const PurchaseService &purchases);

    // Who asks: the console session, or where a proof is given the Billing Center account that it proves. The proof
    // stays good.
    usher::Result<Asker> asker(Repositories &, const Caller &, const usher::Secret &proof, const QString &installation,
        const QString &username) const;

    usher::Result<Answer> match(Repositories &, const Caller &, const Asker &, const usher::PurchaseIdentity &) const;
    usher::Result<Effect> request(
        Repositories &, const Caller &, const Asker &, const Intent &, const usher::api::ReviewRequest &) const;
    usher::Result<Answer> review(Repositories &, const QString &reference, int status) const;

    // By the vendor. Approving records the purchase; the customer is told by mail and goes on. Deciding the same again
    // changes nothing; review_unknown, or bad_request where it was decided otherwise before.
    usher::Result<ReviewRow> decide(Repositories &, const Caller &, const QString &reference,
        usher::ReviewState decision, const QString &reason) const;

private:
    usher::ReviewState stateOf(Repositories &, const ReviewRow &) const;
    std::optional<QString> mailbox(Repositories &, const Asker &) const;

    const Context &m_context;
    const CodeService &m_codes;
    const SessionService &m_sessions;
    const PurchaseService &m_purchases;
};

} // namespace usherd
