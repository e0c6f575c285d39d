#pragma once

#include "common/api/accounts.h"
#include "usher/services/call.h"

#include <QHash>

#include <deque>
#include <functional>

namespace usher {

class FlowCore;

// Exchanges the refresh token of an account for a new session, for one account at a time and, under the refresh lock,
// in one program at a time. Refresh tokens are in memory and in the keychain entry
// "<backend-host>/<account-id>/refresh".
class SessionRenewal : public QObject
{
    Q_OBJECT
public:
    explicit SessionRenewal(FlowCore *core);
    ~SessionRenewal() override;

    // Problem unauthorized: there is no token, or it is worth nothing any more and gone. keychain_…: it could not be
    // read. Anything else: try again later.
    Call<api::Session> *renew(const QString &accountId);
    // A session that a sign-in gave: its refresh token goes to the keychain (trouble is shown, not fatal).
    void keep(const api::Session &);
    bool holds(const QString &accountId) const { return m_kept.contains(accountId); } // in memory
    void forget(const QString &accountId); // memory only
    QString entry(const QString &accountId) const;

private:
    struct Kept
    {
        Secret token;
        bool stored = false; // the keychain has it, or something newer of another program
    };
    struct Wanted
    {
        QString accountId;
        QPointer<Call<api::Session>> call;
    };

    void next();
    void readToken();
    void exchange(const Secret &token);
    void onAnswer(const Result<api::Session> &);
    void store(const QString &accountId, std::function<void()> then);
    void finish(const Result<api::Session> &);

    FlowCore *m_core;
    QHash<QString, Kept> m_kept;
    std::deque<Wanted> m_wanted;
    QString m_accountId; // being renewed; empty: none
    QPointer<CallBase> m_acquiring;
    bool m_locked = false;
};

} // namespace usher
