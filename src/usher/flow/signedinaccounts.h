#pragma once

#include "usher/flow/draftjson.h"
#include "usher/flow/message.h"

#include <QHash>
#include <QObject>
#include <QUrl>

#include <functional>

namespace usher {

class FlowCore;

// The accounts that signed in on this computer: the state file's index and what the keychain still has of each.
class SignedInAccounts : public QObject
{
    Q_OBJECT
public:
    enum class State {
        SignedIn, // or not known: the keychain does not say
        SignedOut, // its refresh token is gone or worth nothing
        Asking, // "really sign out?", in place
        Working
    };
    struct Entry
    {
        KnownAccount account;
        State state = State::SignedIn;
        bool signedOut = false; // also while Asking or Working
        Message trouble; // why the last wish was not done; empty: nothing
        bool operator==(const Entry &) const = default;
    };

    explicit SignedInAccounts(FlowCore *core, QObject *parent = nullptr);

    QList<Entry> entries() const; // the newest first
    void check(); // asks the keychain which tokens are there

    QUrl signInPage(const QString &id) const; // empty: not known
    void openSignInPage(const QString &id);

    // An unfinished activation would be lost: it is finished or started over first.
    bool isBlocked() const { return m_blocked; }
    void setBlocked(bool blocked);
    // Billing Center account: straight to its workspaces. Console account: to account binding, or, where it was never
    // activated, to its activation. Without a usable session: to where one signs in. started() tells.
    void goOn(const QString &id);

    void askSignOut(const QString &id);
    void keepSignedIn(const QString &id);
    void signOut(const QString &id); // on the server, then every entry of the keychain

Q_SIGNALS:
    void changed();
    void started(usher::Step step); // a new draft stands there
    void marketplaceNeeded(); // as started(), but where it was bought has to be said first
    void failed(const usher::Problem &problem, const std::function<void()> &retry);
    void signedOut(bool serverKnows);

private:
    struct Status
    {
        State state = State::SignedIn;
        bool signedOut = false;
        Message trouble;
    };

    const KnownAccount *find(const QString &id) const;
    void set(const QString &id, State);
    void bindAgain(const KnownAccount &);
    void continueWith(const api::Session &, const KnownAccount &);
    void signInAgain(const KnownAccount &);
    void deleteEntries(const QString &id, bool serverKnows);
    void kept(const QString &id);
    void forget(const QString &id, bool serverKnows);

    FlowCore *m_core;
    QHash<QString, Status> m_status;
    bool m_blocked = false;
};

} // namespace usher
