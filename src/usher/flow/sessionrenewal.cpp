#include "usher/flow/sessionrenewal.h"

#include "common/core/logging.h"
#include "common/core/problemcodes.h"
#include "usher/flow/flowcore.h"
#include "usher/flow/problemtraits.h"

#include <QCryptographicHash>

#include <utility>

namespace usher {

namespace {

Problem signInFirst()
{
    return Problem::make(problem_code::unauthorized, 401, QStringLiteral("There is no session to refresh."));
}

// The idempotency key of a token's only exchange. Whoever has the token has the key: it needs no place on the disk to
// be the same after a kill, and in another program.
QString keyFor(const Secret &token)
{
    const QByteArray text = "usher refresh " + token.revealUtf8();
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256);
    return QString::fromLatin1(hash.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

// The token will never be worth anything again.
bool isFinal(const Problem &problem)
{
    return isAbout(problem, ProblemAbout::Session) || isAbout(problem, ProblemAbout::SignIn)
        || problem.code == problem_code::idempotency_mismatch;
}

} // namespace

SessionRenewal::SessionRenewal(FlowCore *core)
    : m_core(core)
{
    connect(&core->keyring(), &Keyring::opened, this, [this] {
        for (auto it = m_kept.cbegin(); it != m_kept.cend(); ++it)
            store(it.key(), [] {});
    });
}

SessionRenewal::~SessionRenewal()
{
    // The lock outlives us, and is ours from the moment that the call has ended.
    if (m_locked || (m_acquiring && m_acquiring->hasEnded()))
        m_core->services().refreshLock->release();
    else if (m_acquiring)
        m_acquiring->cancel();
}

QString SessionRenewal::entry(const QString &accountId) const
{
    return m_core->keyring().accountEntry(accountId, "refresh");
}

void SessionRenewal::keep(const api::Session &session)
{
    m_kept.insert(session.account.id, {session.refreshToken, false});
    store(session.account.id, [] {});
}

void SessionRenewal::forget(const QString &accountId)
{
    m_kept.remove(accountId);
}

void SessionRenewal::store(const QString &accountId, std::function<void()> then)
{
    const Kept kept = m_kept.value(accountId);
    if (kept.token.isEmpty() || kept.stored || !m_core->keyring().isUsable())
        return then();
    m_core->keyring()
        .write(entry(accountId), kept.token)
        ->whenEnded(this, [this, accountId, token = kept.token, then = std::move(then)](const Result<Done> &outcome) {
            const auto now = m_kept.find(accountId);
            if (now != m_kept.end() && now->token == token)
                now->stored = outcome.ok();
            then();
        });
}

Call<api::Session> *SessionRenewal::renew(const QString &accountId)
{
    auto *call = new Call<api::Session>(this);
    m_wanted.push_back({accountId, call});
    QMetaObject::invokeMethod(this, &SessionRenewal::next, Qt::QueuedConnection);
    return call;
}

void SessionRenewal::next()
{
    if (!m_accountId.isEmpty() || m_wanted.empty())
        return;
    m_accountId = m_wanted.front().accountId;
    RefreshLock *lock = m_core->services().refreshLock;
    if (!lock)
        return readToken();
    Call<Done> *call = lock->acquire();
    m_acquiring = call;
    call->whenEnded(this, [this](const Result<Done> &outcome) {
        m_acquiring.clear();
        m_locked = outcome.ok();
        if (outcome)
            readToken();
        else
            finish(outcome.problem());
    });
}

void SessionRenewal::readToken()
{
    const Kept kept = m_kept.value(m_accountId);
    // Newer than what the keychain has: that one is spent.
    if (!kept.token.isEmpty() && !kept.stored)
        return exchange(kept.token);
    // Another program may have renewed it since.
    m_core->keyring().read(entry(m_accountId))->whenEnded(this, [this, kept](const Result<Secret> &outcome) {
        if (outcome && !outcome->isEmpty())
            return exchange(*outcome);
        if (!kept.token.isEmpty())
            return exchange(kept.token);
        const KeychainState state = outcome ? KeychainState::Ok : keychainStateOf(outcome.problem());
        const bool mayComeBack
            = state != KeychainState::Ok && state != KeychainState::None && !m_core->keyring().sessionOnly();
        finish(mayComeBack ? outcome.problem() : signInFirst());
    });
}

void SessionRenewal::exchange(const Secret &token)
{
    api::SessionRequest request;
    request.grant = api::Grant::Refresh;
    request.installation = m_core->document().installation;
    request.refreshToken = token;
    m_core->backend()
        .createSession(request, keyFor(token))
        ->whenEnded(this, [this](const Result<api::Session> &outcome) { onAnswer(outcome); });
}

void SessionRenewal::onAnswer(const Result<api::Session> &outcome)
{
    if (outcome) {
        m_kept.insert(m_accountId, {outcome->refreshToken, false});
        return store(m_accountId, [this, session = *outcome] { finish(session); });
    }
    if (!isFinal(outcome.problem()))
        return finish(outcome.problem());
    m_kept.remove(m_accountId);
    if (!m_core->keyring().isUsable())
        return finish(signInFirst());
    m_core->keyring().remove(entry(m_accountId))->whenEnded(this, [this](const Result<Done> &) {
        finish(signInFirst());
    });
}

void SessionRenewal::finish(const Result<api::Session> &outcome)
{
    if (std::exchange(m_locked, false))
        m_core->services().refreshLock->release();
    if (!outcome)
        qCInfo(logFlow, "no session: %ls", qUtf16Printable(outcome.problem().code));
    const Wanted wanted = std::move(m_wanted.front());
    m_wanted.pop_front();
    m_accountId.clear();
    QMetaObject::invokeMethod(this, &SessionRenewal::next, Qt::QueuedConnection);
    if (wanted.call)
        wanted.call->end(outcome);
}

} // namespace usher
