#pragma once

#include "common/core/secret.h"
#include "usher/flow/footer.h"

#include <QObject>

namespace usher {

class FlowCore;
class HandoffStep;

// A purchase that comes to a wizard without being typed, beside every page. Where nothing would be overwritten a link
// is used at once, else the person is asked. Then this stands in the page's place until the purchase is theirs, or they
// go back; meanwhile the hand-off goes on.
class Arrival : public QObject
{
    Q_OBJECT
public:
    Arrival(FlowCore *core, QObject *parent);

    void takeTicket(const Secret &ticket); // of a link that was opened
    void draftIsThere(); // the controller's, after every loading: what came before waited for it
    bool isAsking() const; // whether to use the link that came
    bool beginsAnew() const; // using it leaves what was done here: another purchase was put to use
    bool isBlocked() const { return m_blocked; } // using it: something runs that ends first
    void setBlocked(bool blocked);
    void use();
    void putOff();
    void startInMarketplace(); // opens the browser there

    bool isOpen() const { return m_open; } // stands in the page's place
    void open();
    void close();
    Footer footer() const; // while it is open
    void press();
    void cancel(); // what runs

Q_SIGNALS:
    void changed(); // isAsking(), beginsAnew(), isBlocked(), footer()
    void toggled(); // isOpen()
    void accepted(); // "Yes, it is mine", said here

private:
    HandoffStep &step() const;
    bool isFresh() const;
    void decide();
    void claim(const Secret &ticket);
    void onStep();

    FlowCore *m_core;
    Secret m_offered; // waits for the draft, or for an answer
    Secret m_claimed; // the last one
    bool m_ready = false;
    bool m_blocked = false;
    bool m_open = false;
};

} // namespace usher
