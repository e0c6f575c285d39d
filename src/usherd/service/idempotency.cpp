#include "usherd/service/idempotency.h"

#include "common/api/intents.h"
#include "common/core/problemcodes.h"
#include "usherd/service/crypto.h"

#include <QJsonDocument>

#include <algorithm>

namespace usherd {

using usher::Problem;
using usher::Result;
namespace problem_code = usher::problem_code;

namespace {

QJsonObject withoutTokens(const QByteArray &body)
{
    QJsonObject answer = QJsonDocument::fromJson(body).object();
    for (const char *name : {"session", "access_token", "access_expires_in", "refresh_token", "refresh_expires_in"})
        answer.remove(QLatin1String(name));
    return answer;
}

} // namespace

Idempotency::Idempotency(const Context &context)
    : m_context(context)
{
}

bool Idempotency::validKey(const QByteArray &key)
{
    return key.size() >= 22 && key.size() <= 86 && std::all_of(key.begin(), key.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

Intent Idempotency::intent(const QByteArray &key, const QString &endpoint, const QString &accountId,
    const QJsonObject &request, ProofIs proofIs) const
{
    Intent intent;
    intent.key = key;
    intent.endpoint = endpoint;
    intent.accountId = accountId;
    if (key.isEmpty())
        return intent;
    intent.keyHash = crypto::hash("intent-key", key);
    intent.id = crypto::keyedHash("intent", key, endpoint.toUtf8() + '\n' + accountId.toUtf8());
    QJsonObject counted = request;
    // A hand-off that is redeemed once more gives another token for the same purchase.
    counted.remove(QStringLiteral("purchase_token"));
    if (proofIs == ProofIs::ReplaceableForASession)
        intent.proofHash = crypto::hash("token", request.value(QLatin1String("proof")).toString().toUtf8());
    if (proofIs != ProofIs::PartOfTheRequest) {
        counted.remove(QStringLiteral("proof"));
        counted.remove(QStringLiteral("installation"));
    }
    // Keyed: a hash that anybody could compute would give passwords away to whoever reads the database.
    intent.fingerprint = crypto::keyedHash("request", key, usher::api::encode(counted));
    return intent;
}

std::optional<QByteArray> Idempotency::openAnswer(const IntentRow &row, const QByteArray &key, int seconds) const
{
    if (row.sealedAnswer.isEmpty() || m_context.over(row.answerExpiresAt, seconds))
        return {};
    return crypto::open(key, row.sealedAnswer);
}

bool Idempotency::known(Repositories &repositories, const Intent &intent) const
{
    const QList<IntentRow> rows = repositories.intents.ofKey(intent.keyHash);
    return std::any_of(rows.cbegin(), rows.cend(),
        [&](const IntentRow &row) { return row.cancelled || (row.id == intent.id && row.durable); });
}

Result<Answer> Idempotency::once(Repositories &repositories, const Intent &intent, Remember remember,
    const Work &effect, const Rebuild &rebuild) const
{
    if (intent.key.isEmpty()) {
        const Result<Effect> done = effect();
        return done ? Result<Answer>(done->answer) : Result<Answer>(done.problem());
    }

    const Millis now = m_context.now();
    IntentRow row;
    bool known = false;
    const QList<IntentRow> rows = repositories.intents.ofKey(intent.keyHash);
    for (const IntentRow &candidate : rows) {
        if (candidate.cancelled)
            return refusal(problem_code::intent_cancelled);
        if (candidate.id != intent.id)
            continue;
        if (!candidate.durable && m_context.over(candidate.answerExpiresAt, remember.seconds)) {
            repositories.intents.remove(candidate.id);
            continue;
        }
        row = candidate;
        known = true;
    }

    if (known) {
        if (!crypto::same(row.fingerprint, intent.fingerprint))
            return refusal(problem_code::idempotency_mismatch);
        const bool sameProof = row.proofHash == intent.proofHash;
        if (const std::optional<QByteArray> body = openAnswer(row, intent.key, remember.seconds); body && sameProof)
            return Answer{row.status, *body};
        const Result<Answer> rebuilt = rebuild(row);
        if (rebuilt) {
            row.proofHash = intent.proofHash;
            row.sealedAnswer = crypto::seal(intent.key, rebuilt->body);
            row.answerExpiresAt = now + remember.seconds * Millis(1000);
            repositories.intents.refresh(row);
        }
        return rebuilt;
    }

    const Result<Effect> done = effect();
    if (!done)
        return done.problem();
    row.id = intent.id;
    row.keyHash = intent.keyHash;
    row.endpoint = intent.endpoint;
    row.accountId = intent.accountId;
    row.fingerprint = intent.fingerprint;
    row.proofHash = intent.proofHash;
    row.durable = remember.durable;
    row.status = done->answer.status;
    row.sealedAnswer = crypto::seal(intent.key, done->answer.body);
    row.answerExpiresAt = now + remember.seconds * Millis(1000);
    row.subject = done->subject;
    row.createdAt = now;
    repositories.intents.add(row);
    return done->answer;
}

Result<Answer> Idempotency::settle(
    Repositories &repositories, const QByteArray &key, const QString &accountId, const Rebuild &rebuild) const
{
    const QByteArray keyHash = crypto::hash("intent-key", key);
    usher::api::IntentOutcome outcome;
    bool cancelled = false;
    bool foreign = false;
    const QList<IntentRow> rows = repositories.intents.ofKey(keyHash);
    for (const IntentRow &row : rows) {
        if (row.cancelled) {
            cancelled = true;
            continue;
        }
        if (!row.accountId.isEmpty() && row.accountId != accountId) {
            foreign = true;
            continue;
        }
        std::optional<QByteArray> body = openAnswer(row, key, m_context.settings.answerSeconds);
        if (!body) {
            if (!row.durable)
                continue;
            const Result<Answer> rebuilt = rebuild(row);
            if (!rebuilt)
                return rebuilt.problem();
            body = rebuilt->body;
        }
        outcome.done = true;
        outcome.status = row.status;
        // Tokens are not handed out again: whoever needs a session proves who they are.
        outcome.answer = withoutTokens(*body);
        return Answer{status::ok, encode(outcome)};
    }
    // Saying "cancelled" of what another session did would be a lie.
    if (foreign)
        return accountId.isEmpty() ? refusal(problem_code::unauthorized) : refusal(problem_code::forbidden);
    if (!cancelled) {
        IntentRow tombstone;
        tombstone.id = crypto::keyedHash("tombstone", key, accountId.toUtf8());
        tombstone.keyHash = keyHash;
        tombstone.accountId = accountId;
        tombstone.cancelled = true;
        tombstone.createdAt = m_context.now();
        repositories.intents.add(tombstone);
    }
    return Answer{status::ok, encode(outcome)};
}

} // namespace usherd
