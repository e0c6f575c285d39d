#include "server/purchaseworld.h"

#include "common/core/random.h"
#include "usherd/demo/demodata.h"
#include "usherd/service/crypto.h"
#include "usherd/service/storewait.h"

namespace serviceworld {

QString codeOf(const Result<Answer> &result)
{
    return result ? QString() : result.problem().code;
}

QString text(const Result<Answer> &result, const char *name)
{
    return result ? bodyOf(result).value(QLatin1String(name)).toString() : QString();
}

QString pointerOf(const Result<Answer> &result)
{
    return result ? QString() : result.problem().fields.value(0).pointer;
}

Secret newVerifier()
{
    return Secret(usher::random::token());
}

PurchaseWorld::PurchaseWorld(const Tweak &tweak)
    : World(tweak)
{
}

QString PurchaseWorld::challenge(const Secret &verifier)
{
    return QString::fromLatin1(
        crypto::sha256(verifier.revealUtf8()).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<Answer> PurchaseWorld::claim(const QString &code, const Secret &verifier, const QString &where)
{
    const api::HandoffClaim claim{
        {}, Secret(code), challenge(verifier), where, QStringLiteral("mei-laptop"), QStringLiteral("en")};
    return answer([&](const Reply &reply) { services().claimHandoff(caller({}), claim, reply); });
}

Result<Answer> PurchaseWorld::redeem(const QString &id, const Secret &verifier, const QString &where)
{
    return answer([&](const Reply &reply) { services().redeemHandoff(caller({}), id, {verifier, where}, reply); });
}

Secret PurchaseWorld::takeOver(const QString &code)
{
    const Secret verifier = newVerifier();
    const Result<Answer> claimed = claim(code, verifier);
    if (!claimed)
        return {};
    const Result<Answer> redeemed = redeem(bodyOf(claimed).value(QLatin1String("id")).toString(), verifier);
    return redeemed ? Secret(bodyOf(redeemed).value(QLatin1String("purchase_token")).toString()) : Secret();
}

Result<Answer> PurchaseWorld::current(const Secret &token)
{
    return answer([&](const Reply &reply) { services().currentPurchase(caller({}, token), reply); });
}

Result<Answer> PurchaseWorld::reject(const Secret &token)
{
    return answer([&](const Reply &reply) { services().rejectPurchase(caller({}, token), reply); });
}

Result<Answer> PurchaseWorld::match(
    const Secret &token, const usher::PurchaseIdentity &purchase, const Secret &proof, const QString &username)
{
    return answer([&](const Reply &reply) {
        services().matchPurchase(caller({}, token), {purchase, proof, installation, username}, reply);
    });
}

Result<Answer> PurchaseWorld::review(const Secret &token, const usher::PurchaseIdentity &purchase,
    const QByteArray &key, const Secret &proof, const QString &username)
{
    return answer([&](const Reply &reply) {
        services().requestReview(
            caller(key, token), {purchase, proof, installation, username, QStringLiteral("zh-CN")}, reply);
    });
}

Result<Answer> PurchaseWorld::reviewState(const QString &reference)
{
    return answer([&](const Reply &reply) { services().review(caller({}), reference, reply); });
}

QString PurchaseWorld::issue(usher::Marketplace marketplace, const QString &accountId, const QString &instanceId,
    bool approved, PurchaseState state)
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

Result<QString> PurchaseWorld::approve(const QString &code)
{
    return writeAndWait<QString>(
        store(), [&](Repositories &repositories) { return m_handoffs.approve(repositories, caller({}), code); });
}

Result<ReviewRow> PurchaseWorld::decide(const QString &reference, usher::ReviewState decision, const QString &reason)
{
    return writeAndWait<ReviewRow>(store(), [&](Repositories &repositories) {
        return m_reviews.decide(repositories, caller({}), reference, decision, reason);
    });
}

QString PurchaseWorld::pairingCode(const QString &purpose)
{
    for (const demo::DemoPurchase &entry : demo::purchases()) {
        if (entry.purpose == purpose)
            return entry.pairingCode;
    }
    return {};
}

QList<Mail> PurchaseWorld::mails()
{
    QList<Mail> mails;
    for (const OutboxItem &item : store().outbox().takeDue(100, now(), now() + 1)) {
        mails.append(item.mail);
        store().outbox().sent(item.id);
    }
    return mails;
}

} // namespace serviceworld
