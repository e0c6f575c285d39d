#pragma once

#include "e2e/traveller.h"

namespace usher::test {

using Leg = void (*)(const Traveller &);

// Taken in legs, each of them by a process of its own.
struct Journey
{
    struct Counts // of what it leaves in the service
    {
        int accounts;
        int workspaces;
        int links;
        int bindings;
        int activeBindings;
        int completions;
    };

    const char *name;
    bool returns; // somebody registered with the first purchase, whose subscription ended
    QList<Leg> legs;
    Counts counts;
};

const QList<Journey> &journeys();

// What dieBeforeTheAnswer() and the end of a journey count.
namespace counting {
inline const QString accounts = QStringLiteral("SELECT count(*) FROM console_accounts");
inline const QString workspaces = QStringLiteral("SELECT count(*) FROM workspaces");
inline const QString links = QStringLiteral("SELECT count(*) FROM links");
inline const QString bindings = QStringLiteral("SELECT count(*) FROM bindings");
inline const QString completions = QStringLiteral("SELECT count(*) FROM audit WHERE event = 'activation.completed'");
} // namespace counting

// Says to linkedAlready's first leg which pairing code to type.
inline constexpr auto pairingVariable = "USHER_E2E_PAIRING";

} // namespace usher::test
