#pragma once

#include "server/serviceworld.h"

#include "usherd/service/reviewservice.h"

namespace serviceworld {

inline const QString otherInstallation = QStringLiteral("7d3f1c52-9d0e-4c8e-9a55-0d5f8a3b7c21");

QString codeOf(const Result<Answer> &result);
QString text(const Result<Answer> &result, const char *name);
QString pointerOf(const Result<Answer> &result);
Secret newVerifier();

// The world with the operator in it, who issues hand-offs and decides reviews, and with customers who take them over.
class PurchaseWorld : public World
{
public:
    explicit PurchaseWorld(const Tweak &tweak = {});
    static QString challenge(const Secret &verifier);
    Result<Answer> claim(const QString &code, const Secret &verifier, const QString &where = installation);
    Result<Answer> redeem(const QString &id, const Secret &verifier, const QString &where = installation);
    // Claims and redeems: the purchase token, empty where it was refused.
    Secret takeOver(const QString &code);
    Result<Answer> current(const Secret &token);
    Result<Answer> reject(const Secret &token);
    Result<Answer> match(const Secret &token, const usher::PurchaseIdentity &purchase, const Secret &proof = {},
        const QString &username = {});
    Result<Answer> review(const Secret &token, const usher::PurchaseIdentity &purchase,
        const QByteArray &key = newKey(), const Secret &proof = {}, const QString &username = {});
    Result<Answer> reviewState(const QString &reference);

    // As the operator does: the pairing code.
    QString issue(usher::Marketplace marketplace, const QString &accountId, const QString &instanceId,
        bool approved = true, PurchaseState state = PurchaseState::Active);
    Result<QString> approve(const QString &code);
    Result<ReviewRow> decide(const QString &reference, usher::ReviewState decision, const QString &reason = {});
    static QString pairingCode(const QString &purpose);
    QList<Mail> mails();

private:
    const Context &m_context = services().context();
    PurchaseService m_purchases{m_context};
    CodeService m_codes{m_context};
    SessionService m_sessions{m_context};
    HandoffService m_handoffs{m_context, m_purchases};
    ReviewService m_reviews{m_context, m_codes, m_sessions, m_purchases};
};

} // namespace serviceworld
