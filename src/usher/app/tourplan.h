#pragma once

#include <QString>

#include <chrono>

namespace usher {

// One of the two: pictures of every page at once, or a pace at which people can follow.
struct TourPlan
{
    QString folder; // of the pictures; empty: none
    std::chrono::milliseconds pace{0}; // that each stop is shown for

    bool isWanted() const { return !folder.isEmpty() || isPaced(); }
    bool isPaced() const { return pace.count() > 0; }
};

} // namespace usher
