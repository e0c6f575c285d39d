#pragma once

#include "usherd/service/context.h"
#include "usherd/service/repositories.h"

namespace usherd {

// One write that a client wants to happen once, whatever happens to the answers.
struct Intent
{
    QByteArray key; // empty: the client asks for no such promise (only where the endpoint allows it)
    QByteArray keyHash;
    QByteArray id; // of key, endpoint and account: also kept with the row that the write makes
    QString endpoint;
    QString accountId;
    QByteArray fingerprint;
    QByteArray proofHash;
};

enum class ProofIs {
    PartOfTheRequest,
    Replaceable, // a repeat may bring a newer proof of the same subject (another machine, after the answer expired)
    ReplaceableForASession // as above; but as the answer holds a session, only the same proof gets it as it was
};

struct Remember
{
    int seconds = 0; // how long the answer is kept
    bool durable = true; // afterwards: true: rebuilt from the row for ever; false: forgotten
};

class Idempotency
{
public:
    explicit Idempotency(const Context &context);

    static bool validKey(const QByteArray &key); // 22 to 86 base64url characters
    // `request` as it was sent; it enters the fingerprint only under a key derived from the idempotency key.
    Intent intent(const QByteArray &key, const QString &endpoint, const QString &accountId, const QJsonObject &request,
        ProofIs proofIs = ProofIs::PartOfTheRequest) const;

    // Does `effect` once. `rebuild` makes the answer of an earlier one from its row: IntentRow::subject.
    using Work = std::function<usher::Result<Effect>()>;
    using Rebuild = std::function<usher::Result<Answer>(const IntentRow &)>;
    usher::Result<Answer> once(
        Repositories &, const Intent &, Remember, const Work &effect, const Rebuild &rebuild) const;

    // Was it done before, for ever? Then once() will not do it.
    bool known(Repositories &, const Intent &) const;

    // See usher::api::IntentOutcome. accountId: of the caller's session, may be empty.
    usher::Result<Answer> settle(
        Repositories &, const QByteArray &key, const QString &accountId, const Rebuild &rebuild) const;

private:
    std::optional<QByteArray> openAnswer(const IntentRow &, const QByteArray &key, int seconds) const;
    const Context &m_context;
};

} // namespace usherd
