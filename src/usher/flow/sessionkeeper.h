#pragma once

#include "common/api/accounts.h"
#include "usher/services/call.h"

#include <QObject>

#include <functional>
#include <vector>

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
    using Then = std::function<void(const Result<Done> &)>;

    // The access token is missing or worth nothing: refresh once. The new refresh token is stored before it is used.
    // problem_code::unauthorized: sign in. Anything else: try again later.
    void refresh(QObject *context, Then then);

    // A call that needs a session: refreshes where there is none or it ran out, then repeats the call once.
    // `make` may answer nullptr: not wanted any more.
    template <class T>
    void run(QObject *context, std::function<Call<T> *()> make, std::function<void(const Result<T> &)> receive)
    {
        if (!m_open)
            return refreshAndRun<T>(context, std::move(make), std::move(receive));
        Call<T> *call = make();
        if (!call)
            return receive(Problem::cancelled());
        call->whenEnded(context, [this, context, make, receive](const Result<T> &outcome) {
            if (!outcome && isSessionProblem(outcome.problem()))
                return refreshAndRun<T>(context, make, receive);
            receive(outcome);
        });
    }

    void storeAgain(); // the keychain answers again after trouble
    void forget(); // memory only
    void signOut(const QString &accountId); // revokes, and deletes the keychain's entry

    QString entry(const QString &accountId) const;
    static bool isSessionProblem(const Problem &); // unauthorized, session_expired, session_revoked

private:
    template <class T>
    void refreshAndRun(
        QObject *context, std::function<Call<T> *()> make, std::function<void(const Result<T> &)> receive)
    {
        refresh(context, [context, make, receive](const Result<Done> &refreshed) {
            if (!refreshed)
                return receive(refreshed.problem());
            Call<T> *call = make();
            if (!call)
                return receive(Problem::cancelled());
            call->whenEnded(context, receive);
        });
    }
    void useRefreshToken(const Secret &token);
    void onRefreshed(const Result<api::Session> &);
    void take(const api::Session &);
    void finish(const Result<Done> &);

    FlowCore *m_core;
    bool m_open = false;
    Secret m_refreshToken;
    QString m_refreshOf; // account id
    std::vector<std::pair<QPointer<QObject>, Then>> m_waiting;
    bool m_refreshing = false;
};

} // namespace usher
