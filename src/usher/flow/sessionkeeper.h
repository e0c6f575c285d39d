#pragma once

#include "common/domain/workspace.h"
#include "usher/flow/problemtraits.h"
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

    // The access token is missing or worth nothing: refresh once. The new refresh token is stored before it is used.
    // Problems: SessionRenewal::renew().
    Call<Done> *refresh();

    // A call that needs a session: refreshes where there is none or it ran out, then makes the call once more. `make`
    // is not called any more once the call was cancelled.
    template <class T> using Make = std::function<Call<T> *()>;
    template <class T> Call<T> *run(Make<T> make);

    void forget(); // nobody is signed in here any more; what the keychain keeps stays

private:
    template <class T> void runRenewed(Call<T> *told, Make<T> make, bool unsettled);

    struct Waiting
    {
        QString accountId;
        QPointer<Call<Done>> call;
    };
    void tell(const QString &accountId, const Result<Done> &);

    FlowCore *m_core;
    bool m_open = false;
    QString m_accountId;
    std::vector<Waiting> m_waiting; // for one renewal of each account
};

template <class T> Call<T> *SessionKeeper::run(Make<T> make)
{
    auto *told = new Call<T>(this);
    if (!m_open) {
        runRenewed<T>(told, std::move(make), false);
        return told;
    }
    Call<T> *first = make();
    told->standFor(first);
    first->whenEnded(told, [this, told, make = std::move(make)](const Result<T> &outcome) {
        const bool again = !outcome && isAbout(outcome.problem(), ProblemAbout::Session) && !told->hasEnded();
        if (again)
            runRenewed<T>(told, make, outcome.problem().unsettled);
        else
            told->end(outcome);
    });
    return told;
}

// `unsettled`: the same was sent before and may have taken effect; only a decision about the request itself ends that.
template <class T> void SessionKeeper::runRenewed(Call<T> *told, Make<T> make, bool unsettled)
{
    const auto end = [told, unsettled](const Result<T> &outcome) {
        const bool stays = unsettled && !outcome
            && (!outcome.problem().isDecision() || isAbout(outcome.problem(), ProblemAbout::Session));
        if (!stays)
            return told->end(outcome);
        Problem problem = outcome.problem();
        problem.unsettled = true;
        told->end(problem);
    };
    refresh()->whenEnded(told, [told, make = std::move(make), end](const Result<Done> &renewed) {
        if (told->hasEnded())
            return;
        if (!renewed)
            return end(renewed.problem());
        Call<T> *call = make();
        told->standFor(call);
        call->whenEnded(told, end);
    });
}

} // namespace usher
