#pragma once

#include <QRandomGenerator>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace usherd {

// The pause after so many failures: twice as long each time. chance in [0, 1) spreads those that failed together.
inline std::chrono::milliseconds pauseAfter(
    int failures, std::chrono::milliseconds first, std::chrono::milliseconds longest, double chance)
{
    const double full
        = std::min(double(longest.count()), std::ldexp(double(first.count()), std::min(failures - 1, 60)));
    return std::chrono::milliseconds(std::llround(full * (0.5 + chance / 2)));
}

inline double anyChance()
{
    return QRandomGenerator::global()->generateDouble();
}

} // namespace usherd
