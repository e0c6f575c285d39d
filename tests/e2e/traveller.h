#pragma once

#include "e2e/gate.h"
#include "e2e/routes.h"

namespace usher::test {

QString name(const char *latin1);

// Who takes one leg of a journey: it finds what the leg before it left, and ends by SIGKILL unless it is the last.
struct Traveller
{
    Driver &driver;
    Gate &gate;
    const Place &place;

    void dieSaved() const; // while nothing is under way
    void dieBeforeItArrives() const; // presses the primary button; before the request has left this computer
    void dieBeforeTheAnswer(
        const QString &done) const; // after the service has done it and counts one more, before it says so

    void opensOn(Step step) const;
    void shows(const QString &editor, const QString &text) const;

    // The page, and all that was typed there.
    void basicIsKept() const;
    void companyIsKept() const;
    void activationIsKept() const;
    void bindingIsKept() const;
    void createIsKept() const;

private:
    void settled() const; // what the start does by itself is done
};

} // namespace usher::test
