#pragma once

#include "common/api/status.h"
#include "common/core/clock.h"
#include "common/core/result.h"
#include "common/core/secret.h"
#include "common/domain/policy.h"
#include "common/domain/site.h"
#include "usherd/service/ratelimits.h"
#include "usherd/service/rows.h"

#include <QJsonObject>
#include <QUrl>

#include <functional>

namespace usherd {

namespace status = usher::api::status;

// Who asks: what every operation needs besides its message.
struct Caller
{
    QString reference; // of the request
    QByteArray peer; // network: an IPv4 address, or the first half of an IPv6 one
    QByteArray idempotencyKey; // may be empty
    usher::Secret accessToken; // may be empty
};

struct Answer
{
    int status = status::ok;
    QByteArray body; // JSON, as it is sent and kept; empty with noContent
    bool operator==(const Answer &) const = default;
};
using Reply = std::function<void(usher::Result<Answer>)>;

// How mails show whose they are, besides the name. Colours as "#1f6f8b"; all may be empty.
struct Letterhead
{
    QString operatorName; // legal entity
    QUrl supportUrl;
    QString accent;
    QString darkAccent;
};

// What the operator decides. Seconds where nothing else is said.
struct Settings
{
    usher::Policy policy;
    QList<usher::Site> sites;
    QList<usher::Marketplace> marketplaces;
    QString brandName; // in mails; no part of a good password
    QString brandNameZh; // empty: the same
    Letterhead letterhead;
    usher::Secret auditKey; // hashes network addresses; empty: the audit log names none
    int accessTokenSeconds = 15 * 60;
    int refreshTokenSeconds = 30 * 24 * 3600;
    int sessionSeconds = 90 * 24 * 3600; // from signing in to signing in again, however often it is renewed
    int refreshRepeatSeconds = 60;
    int proofSeconds = 15 * 60;
    int answerSeconds = 24 * 3600;
    int codesPerAddressHour = 10;
    int codesPerPeerHour = 100;
    int attemptsPerMinute = 30; // of each kind, per network address
    int signInTries = 5; // at once, on one account from one network
    usher::Secret sealKey; // seals what the marketplaces confide; empty: it is refused
    int handoffSeconds = 10 * 60; // to claim one
    int redemptionSeconds = 5 * 60; // to approve and redeem it then
    int handoffInterval = 2; // between two redemptions
    int purchaseTokenSeconds = 24 * 3600;
    int claimsPerMinute = 300; // of hand-offs, by everybody together: against guessing from many addresses
    int pairingTries = 10; // of pairing codes, from one network address at once; then six in a minute
    int marketplaceCallsPerMinute = 600; // by the marketplaces' servers, per network address
    int reviewsPerAccount = 10; // that wait at the same time

    QString brandIn(const QString &language) const;
};

// Shared by the parts of the service.
struct Context
{
    Settings settings;
    usher::Clock clock = usher::systemClock();

    Millis now() const { return clock().toMSecsSinceEpoch(); }
    // Is it over, having been set to last so many seconds? A time further away than that was set by a clock that was
    // ahead, and is over too.
    bool over(Millis expiresAt, int seconds) const;
    const usher::Site *site(const QString &id) const;
};

// An effect and what remembers it.
struct Effect
{
    Answer answer;
    QString subject; // ID of the row that it made
};

// With which HTTP status, api::status::of() says at the edge.
usher::Problem refusal(const QString &code, const QStringList &pointers = {}); // all with the same code
usher::Problem later(const QString &code, int seconds); // the same request may pass after so many
usher::Problem invalid(const QList<usher::Problem::Field> &fields);

// Collects the fields of a message that break a rule.
class FieldCheck
{
public:
    void check(const QString &pointer, const std::optional<usher::Problem::Field> &wrong);
    void refuse(const QString &pointer, const QString &code);
    bool failed() const { return !m_fields.isEmpty(); }
    usher::Problem problem() const;

private:
    QList<usher::Problem::Field> m_fields;
};

} // namespace usherd
