#pragma once

#include "common/api/purchases.h"
#include "usher/flow/field.h"
#include "usher/services/call.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

namespace usher {

class FlowCore;

// "Pairing code -> the same code on both sides -> approved in the browser -> the purchase as the marketplace verified
// it". One for the whole flow: what was begun on one page goes on behind the next. Progress is kept in the draft, the
// verifier and the purchase's token in memory and in the draft's keychain entry.
class HandoffStep : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle, // a pairing code may be typed
        Claiming,
        Waiting, // for the person to compare matchCode() and to approve in the browser
        Verified, // Draft::handed
        Rejecting
    };
    Q_ENUM(State)

    explicit HandoffStep(FlowCore *core);
    ~HandoffStep() override;

    State state() const;
    bool isBusy() const { return state() == State::Claiming || state() == State::Rejecting; }
    // In any form: case, spaces and dashes do not matter. Shows what was wrong with it, and whatever went wrong here.
    SecretField *code() const { return m_code; }
    QString matchCode() const; // Waiting
    bool isUnreachable() const { return m_unreachable; } // Waiting: the last question found nobody; it is asked again
    const std::optional<api::HandedPurchase> &handed() const; // Verified, Rejecting
    Marketplace marketplace() const; // where the plan was bought, as far as it is known
    bool isNeeded() const; // AWS, Azure: nothing can be typed instead
    Secret purchaseToken() const; // Verified
    QByteArray stamp() const; // of the token, for intent digests

    void claim(); // ignored unless Idle
    // Enter in the code's field presses the page's button: claims what is typed there. `refused`: also where it was
    // refused already. False: there is nothing to claim.
    bool claimTyped(bool refused);
    void cancel(); // Claiming, Waiting
    void reject(); // "Not mine": told to the service, then forgotten. Ignored unless Verified
    void restore(); // the draft is another one, or its secrets are at hand
    void drop(); // the service does not know the token any more: the IDs stay, as if typed

Q_SIGNALS:
    void changed();
    void received(); // a purchase was handed over
    void lost(); // by drop()

private:
    void sendClaim();
    void onClaimed(const Result<api::ClaimedHandoff> &);
    void poll();
    void onRedeemed(const Result<api::RedeemedHandoff> &);
    void readAgain();
    void take(const api::HandedPurchase &);
    void forgetPending();
    void refuse(const Problem &);
    // Runs `then` unless another call was made or restore() came between.
    template <class T> void watch(Call<T> *, std::function<void(const Result<T> &)> then);

    FlowCore *m_core;
    SecretField *m_code;
    QPointer<CallBase> m_call;
    QTimer m_next; // until the next question
    enum class Running { Nothing, Claim, Redemption, Keeping, Reading, Rejection } m_running = Running::Nothing;
    bool m_unreachable = false;
};

} // namespace usher
