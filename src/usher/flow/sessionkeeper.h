#pragma once

#include "usher/flow/sessionrenewal.h"

namespace usher {

// The session of the draft's account: the access token is in memory, in the backend object; the refresh token is
// SessionRenewal's.
class SessionKeeper : public QObject
{
    Q_OBJECT
public:
    explicit SessionKeeper(FlowCore *core);

    bool isOpen() const { return m_open; }
    bool isOf(const QString &accountId) const { return m_open && m_accountId == accountId; }
    // Takes a new session into use, keeps its refresh token and remembers its account.
    void adopt(const api::Session &, const std::optional<Settlement> & = {});
    // One of SessionRenewal, which keeps its token.
    void use(const api::Session &, const std::optional<Settlement> & = {});
    using Then = std::function<void(const Result<Done> &)>;

    // The access token is missing or worth nothing: refresh once. The new refresh token is stored before it is used.
    // Problems: SessionRenewal::renew().
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
            if (outcome || !isSessionProblem(outcome.problem()))
                return receive(outcome);
            refreshAndRun<T>(context, make, outcome.problem().unsettled ? remembering<T>(receive) : receive);
        });
    }

    void forget(); // nobody is signed in here any more; what the keychain keeps stays

    static bool isSessionProblem(const Problem &); // unauthorized, session_expired, session_revoked

private:
    // The same was sent before and may have taken effect; only a decision about the request itself ends that.
    template <class T>
    static std::function<void(const Result<T> &)> remembering(std::function<void(const Result<T> &)> receive)
    {
        return [receive = std::move(receive)](const Result<T> &outcome) {
            if (outcome || (outcome.problem().isDecision() && !isSessionProblem(outcome.problem())))
                return receive(outcome);
            Problem problem = outcome.problem();
            problem.unsettled = true;
            receive(problem);
        };
    }
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

    struct Waiting
    {
        QString accountId;
        QPointer<QObject> context;
        Then then;
    };
    void tell(const QString &accountId, const Result<Done> &);

    FlowCore *m_core;
    bool m_open = false;
    QString m_accountId;
    std::vector<Waiting> m_waiting; // for one renewal of each account
};

} // namespace usher
