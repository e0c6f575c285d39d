#pragma once

#include "common/core/problem.h"

namespace usher {

// What a problem is about: who has to act, and whether anything can be done about it here.
enum class ProblemAbout {
    Stopping, // by the person
    Connection, // no answer, or none of ours: the network settings may help
    Keychain,
    Computer, // its files, or this program itself
    Service, // it cannot do this now: later
    Code, // an e-mail code: the person may ask for another one
    Proof, // what a code gave is worth nothing any more
    Pairing, // a pairing code, or what it brought: it is started anew from the marketplace
    Session, // there is none that counts: sign in
    SignIn, // with these details, or with this account, not
    Answers // the service says no to something the person gave
};

// What a button of a problem does. PageModel::act() does it.
enum class ProblemAction {
    TryAgain, // the same again, safely
    Dismiss, // put the banner away and mend the form
    NewCode, // ask for a new e-mail code
    SignIn, // to Step::SignIn, and back
    ProxySignIn, // to the network settings: the proxy wants a username and password
    UseBinding, // take the binding route with this account
    ReloadConfiguration, // agreements or sites changed
    StartOver,
    None
};

struct ProblemTraits
{
    ProblemAbout about;
    ProblemAction action;
    const char *place = nullptr; // JSON pointer of the request's member that it is about: "/username"; nullptr: none
};

// Of the one table of codes (problemtable.h). A newer service may say what this program does not know.
ProblemTraits traitsOf(const Problem &);
inline bool isAbout(const Problem &problem, ProblemAbout about)
{
    return traitsOf(problem).about == about;
}
// The place of a code, of a problem or of one of its fields; empty: none.
QString placeOf(const QString &code);

} // namespace usher
