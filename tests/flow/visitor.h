#pragma once

#include "flow/buyer.h"
#include "usher/flow/arrival.h"

namespace fakes {

inline const Secret ticket(QStringLiteral("ticket-of-the-first-link"));
inline const Secret other(QStringLiteral("ticket-of-the-other-link"));

// What a link hands over: no instance, as AWS has it.
api::RedeemedHandoff linked(Marketplace marketplace = Marketplace::Aws);

// A person to whom a marketplace's page, or the wizard's own button, brings a purchase.
struct Visitor : Person
{
    using Person::Person;

    HandoffStep *handoff() const { return flow->handoff(); }
    Arrival *arrival() const { return flow->arrival(); }
    void link(const Secret &t = ticket);
    void fetch(Marketplace marketplace); // on the first page; returns at once
    void startWith(const Secret &t); // a cold start
    void use(); // the link that is asked about
    void press(); // the footer's button
    bool isAsked() const { return question().has_value(); }
    std::optional<FlowController::Notice> question() const;
};

} // namespace fakes
