#pragma once

#include "common/api/codes.h"
#include "usher/flow/field.h"
#include "usher/services/call.h"

#include <QPointer>
#include <QTimer>

namespace usher {

class FlowCore;
struct CodeProgress;

// "Send code -> countdown -> code -> verified by itself -> proof", wherever an e-mail code is needed. Progress is kept
// in the draft, the proof in memory and in the draft's keychain entry.
class CodeStep : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle, // no code asked for (or for another address)
        Sending,
        Waiting, // for the person to type the code
        Verifying,
        Verified // a proof is at hand
    };
    Q_ENUM(State)

    struct Subject // whom the code is for; Link: username only, else e-mail and site
    {
        QString email;
        QString site;
        QString username;
        bool operator==(const Subject &) const = default;
        bool isEmpty() const { return email.isEmpty() && username.isEmpty(); }
        static Subject ofMailbox(const QString &email, const QString &site); // empty while they are incomplete
    };

    CodeStep(Purpose, FlowCore *, QObject *parent);
    ~CodeStep() override;

    Purpose purpose() const { return m_purpose; }
    State state() const { return m_state; }
    bool isBusy() const { return m_state == State::Sending || m_state == State::Verifying; }
    SecretField *code() const { return m_code; } // enabled in Waiting only

    int digits() const;
    QString maskedEmail() const; // where the code went; empty in Idle
    int resendIn() const; // seconds until send() is possible again; 0: now
    int expiresIn() const; // seconds until the code is worth nothing; 0: expired
    int triesLeft() const; // -1: not known
    bool canSend() const; // subject complete, nothing runs, resendIn() == 0
    Secret proof() const; // empty unless Verified and not expired
    bool needsNewCode() const; // expired, used up, or the proof ran out: say so beside "Send again"

    void setSubject(const Subject &); // another subject: the old code and proof are void
    void send(); // ignored when not canSend()
    // What was typed or pasted, in any form. Verifies by itself when complete.
    void setText(const QString &);
    void cancel();
    void retry(); // what failed() told about
    void restore(); // after a resume: state from the draft and the proof from the secrets
    void invalidateProof(const Message &why); // the server refused it
    bool validate(); // the primary was pressed: an error appears where no proof is; true when Verified

Q_SIGNALS:
    void changed();
    void ticked(); // once a second while resendIn() or expiresIn() run
    void verified();
    // Not about the code itself: unreachable, username_unknown, a rejected address… The page shows it.
    void failed(const usher::Problem &);

private:
    void setState(State);
    const CodeProgress *progress() const; // of the present subject; nullptr: no code was asked for
    QString subjectDigest() const;
    QString secretName() const;
    int secondsUntil(const QDateTime &) const;
    void verify();
    void tick();
    void followClock();
    void onSent(const Result<api::CodeSent> &);
    void onVerified(const Result<api::Proof> &);
    void refuse(const Problem &);

    Purpose m_purpose;
    FlowCore *m_core;
    State m_state = State::Idle;
    SecretField *m_code;
    Subject m_subject;
    QPointer<CallBase> m_call;
    QTimer m_second;
    QDateTime m_seen; // the clock, when it was looked at last
    QString m_sendKey; // kept while the outcome of a send is unknown
    bool m_needsNewCode = false;
    bool m_verifyFailed = false;
};

} // namespace usher
