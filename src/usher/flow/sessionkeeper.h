#pragma once

#include "common/api/accounts.h"
#include "usher/services/call.h"

#include <QObject>

#include <functional>

namespace usher {

class FlowCore;

// The session: access token in memory (and in the backend object), refresh token in the keychain entry
// "<backend-host>/<account-id>/refresh".
class SessionKeeper : public QObject
{
    Q_OBJECT
public:
    explicit SessionKeeper(FlowCore *core);

    bool isOpen() const { return m_open; }
    // Takes a new session into use; its refresh token goes to the keychain (trouble is reported, not fatal).
    void adopt(const api::Session &);
    // Makes sure there is a session: refreshes where there is none. `then(false)`: sign in.
    void ensure(QObject *context, std::function<void(bool)> then);
    // The access token is worth nothing any more: refresh once. The new refresh token is stored before it is used.
    void refresh(QObject *context, std::function<void(bool)> then);
    void forget(); // memory only
    void signOut(const QString &accountId); // revokes, and deletes the keychain's entry

    QString entry(const QString &accountId) const;
    static bool isSessionProblem(const Problem &); // unauthorized, session_expired, session_revoked

private:
    void useRefreshToken(const Secret &token, const QString &accountId);
    void finish(bool ok);

    FlowCore *m_core;
    bool m_open = false;
    Secret m_refreshToken;
    QString m_refreshOf; // account
    std::vector<std::pair<QPointer<QObject>, std::function<void(bool)>>> m_waiting;
    bool m_refreshing = false;
};

} // namespace usher
