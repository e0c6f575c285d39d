#pragma once

#include "common/api/purchases.h"
#include "usher/flow/draft.h"
#include "usher/flow/field.h"
#include "usher/services/call.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>

namespace usher {

class FlowCore;

// A purchase comes from the marketplace's page to this computer: begun with the page's pairing code, with its link, or
// here, before the customer went to the marketplace. "The same code on both sides -> approved in the browser -> the
// purchase as the marketplace verified it -> yes, it is mine". One for the whole flow: what was begun on one page goes
// on behind the next. Progress is kept in the draft; ticket, verifiers and the purchase's token in memory and in the
// draft's keychain entry.
class HandoffStep : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Idle, // one may be begun
        Claiming, // or opening
        Waiting, // for the person to compare matchCode() and to approve in the browser
        Verified, // Draft::handed
        Rejecting
    };
    Q_ENUM(State)

    explicit HandoffStep(FlowCore *core);
    ~HandoffStep() override;

    State state() const;
    HandoffWay way() const; // how the one that runs, or the last one, was begun
    bool isBusy() const { return state() == State::Claiming || state() == State::Rejecting; }
    // A pairing code in any form, case, spaces and dashes do not matter; or the page's link, pasted. Shows what was
    // wrong with it, and whatever went wrong with a purchase that is there.
    SecretField *code() const { return m_code; }
    // Idle: what became of a link, or of what was opened here. There is no field that it could stand at.
    const Message &trouble() const { return m_trouble; }
    bool canRetry() const; // Idle, after trouble: retry() makes sense
    QString matchCode() const; // Waiting
    QUrl startUrl() const { return m_startUrl; } // of one that was opened by this run: the page to be opened
    bool isUnreachable() const { return m_unreachable; } // Waiting: the last question found nobody; it is asked again
    const std::optional<api::HandedPurchase> &
    handed() const; // Verified, Rejecting; while another one is on its way, too
    bool needsConfirmation() const; // handed, and nobody has said so far that it is theirs
    bool isUsable() const; // handed, and the subscription is active
    bool isLooking() const { return m_running == Running::Looking; } // Verified: how it stands is being asked
    Marketplace marketplace() const; // where the plan was bought, as far as it is known
    bool isNeeded() const; // AWS, Azure: nothing can be typed instead
    bool canOpen() const; // Idle, and the marketplace is known
    Secret purchaseToken() const; // of what was handed over
    QByteArray stamp() const; // of the token, for intent digests

    void claim(); // what is typed; ignored unless Idle
    // Enter in the code's field presses the page's button: claims what is typed there. `refused`: also where it was
    // refused already. False: there is nothing to claim.
    bool claimTyped(bool refused);
    void claimTicket(const Secret &ticket); // of a link. What waits is given up, what is verified stays until it comes
    void open(); // opens the marketplace's page in the browser. Ignored unless canOpen()
    void openAgain(); // Waiting, of one that was opened here: the page once more
    void retry();
    void cancel(); // Claiming, Waiting
    void forgetTrouble();
    void confirm(); // "Yes, it is mine". Ignored unless needsConfirmation() and isUsable()
    void lookAgain(); // Verified: has the subscription become active?
    void reject(); // "Not mine": told to the service, then forgotten. Ignored unless Verified
    void restore(); // the draft is another one, or its secrets are at hand
    void drop(); // the service does not know the token any more: the IDs stay, as if typed

Q_SIGNALS:
    void changed();
    void received(); // a purchase was handed over
    void lost(); // by drop()

private:
    enum class Running { Nothing, Claim, Redemption, Opening, Keeping, Reading, Looking, Rejection };

    void begin(HandoffWay);
    void send();
    QString verifierName() const;
    QString challenge() const;
    api::HandoffOpening opening() const;
    void onBegun(HandoffWay, const Result<api::ClaimedHandoff> &);
    void poll();
    void pollLater(int seconds);
    void onRedeemed(const Result<api::RedeemedHandoff> &);
    void read(Running why);
    void take(const api::HandedPurchase &);
    void stop(); // waiting for answers
    void forgetPending();
    void refuse(const Problem &);
    // Runs `then` unless another call was made or restore() came between.
    template <class T> void watch(Call<T> *call, std::function<void(const Result<T> &)> then)
    {
        m_call = call;
        call->whenEnded(this, [this, call, then](const Result<T> &outcome) {
            if (m_call != call)
                return;
            m_call.clear();
            m_running = Running::Nothing;
            then(outcome);
        });
    }

    FlowCore *m_core;
    SecretField *m_code;
    QPointer<CallBase> m_call;
    QTimer m_next; // until the next question
    Running m_running = Running::Nothing;
    int m_begun = 0; // counts: what an earlier beginning waited for is dropped
    HandoffWay m_way = HandoffWay::Code;
    Secret m_ticket; // of the last link, to know it again
    QUrl m_startUrl;
    Message m_trouble;
    bool m_unreachable = false;
    Secret m_spent; // the verifier that brought the last purchase
};

} // namespace usher
