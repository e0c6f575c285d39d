#pragma once

#include "server/serviceworld.h"

#include "usherd/service/reviewservice.h"
#include "usherd/service/storewait.h"

namespace serviceworld {

inline QString codeOf(const Result<Answer> &result)
{
    return result ? QString() : result.problem().code;
}

inline QString text(const Result<Answer> &result, const char *name)
{
    return result ? bodyOf(result).value(QLatin1String(name)).toString() : QString();
}

inline QString pointerOf(const Result<Answer> &result)
{
    return result ? QString() : result.problem().fields.value(0).pointer;
}

inline Secret newVerifier()
{
    return Secret(usher::random::token());
}

// The world with the operator in it, who issues hand-offs and decides reviews, and with customers who take them over.
class PurchaseWorld : public World
{
public:
    explicit PurchaseWorld(const Tweak &tweak = {})
        : World(tweak)
    {
    }

    static QString challenge(const Secret &verifier)
    {
        return QString::fromLatin1(crypto::sha256(verifier.revealUtf8())
                                       .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    }
    Result<Answer> claim(const QString &code, const Secret &verifier, const QString &where = installation)
    {
        const api::HandoffClaim claim{
            Secret(code), challenge(verifier), where, QStringLiteral("mei-laptop"), QStringLiteral("en")};
        return answer([&](Reply reply) { services().claimHandoff(caller({}), claim, std::move(reply)); });
    }
    Result<Answer> redeem(const QString &id, const Secret &verifier, const QString &where = installation)
    {
        return answer([&](Reply reply) {
            services().redeemHandoff(caller({}), id, {verifier, where}, std::move(reply));
        });
    }
    // Claims and redeems: the purchase token, empty where it was refused.
    Secret takeOver(const QString &code)
    {
        const Secret verifier = newVerifier();
        const Result<Answer> claimed = claim(code, verifier);
        if (!claimed)
            return {};
        const Result<Answer> redeemed = redeem(bodyOf(claimed).value(QLatin1String("id")).toString(), verifier);
        return redeemed ? Secret(bodyOf(redeemed).value(QLatin1String("purchase_token")).toString()) : Secret();
    }
    Result<Answer> current(const Secret &token)
    {
        return answer([&](Reply reply) { services().currentPurchase(caller({}, token), std::move(reply)); });
    }
    Result<Answer> reject(const Secret &token)
    {
        return answer([&](Reply reply) { services().rejectPurchase(caller({}, token), std::move(reply)); });
    }
    Result<Answer> match(const Secret &token, const usher::PurchaseIdentity &purchase, const Secret &proof = {},
        const QString &username = {})
    {
        return answer([&](Reply reply) {
            services().matchPurchase(caller({}, token), {purchase, proof, installation, username}, std::move(reply));
        });
    }
    Result<Answer> review(const Secret &token, const usher::PurchaseIdentity &purchase,
        const QByteArray &key = newKey(), const Secret &proof = {}, const QString &username = {})
    {
        return answer([&](Reply reply) {
            services().requestReview(caller(key, token),
                {purchase, proof, installation, username, QStringLiteral("zh-CN")}, std::move(reply));
        });
    }
    Result<Answer> reviewState(const QString &reference)
    {
        return answer([&](Reply reply) { services().review(caller({}), reference, std::move(reply)); });
    }

    // As the operator does: the pairing code.
    QString issue(usher::Marketplace marketplace, const QString &accountId, const QString &instanceId,
        bool approved = true, PurchaseState state = PurchaseState::Active)
    {
        Purchase purchase;
        purchase.id = crypto::newId("prch_");
        purchase.marketplace = marketplace;
        purchase.accountId = accountId;
        purchase.instanceId = instanceId;
        purchase.state = state;
        return writeAndWait<QString>(store(), [&](Repositories &repositories) -> Result<QString> {
            return m_handoffs.issue(repositories, caller({}), purchase, approved);
        }).value();
    }
    Result<QString> approve(const QString &code)
    {
        return writeAndWait<QString>(
            store(), [&](Repositories &repositories) { return m_handoffs.approve(repositories, caller({}), code); });
    }
    Result<ReviewRow> decide(const QString &reference, usher::ReviewState decision, const QString &reason = {})
    {
        return writeAndWait<ReviewRow>(store(), [&](Repositories &repositories) {
            return m_reviews.decide(repositories, caller({}), reference, decision, reason);
        });
    }

    static QString pairingCode(const QString &purpose)
    {
        for (const demo::DemoPurchase &entry : demo::purchases()) {
            if (entry.purpose == purpose)
                return entry.pairingCode;
        }
        return {};
    }
    QList<Mail> mails()
    {
        QList<Mail> mails;
        for (const OutboxItem &item : store().outbox().takeDue(100, now(), now() + 1)) {
            mails.append(item.mail);
            store().outbox().sent(item.id);
        }
        return mails;
    }

private:
    const Context &m_context = services().context();
    PurchaseService m_purchases{m_context};
    CodeService m_codes{m_context};
    SessionService m_sessions{m_context};
    HandoffService m_handoffs{m_context, m_purchases};
    ReviewService m_reviews{m_context, m_codes, m_sessions, m_purchases};
};

} // namespace serviceworld
