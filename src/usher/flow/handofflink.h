#pragma once

#include "common/core/result.h"
#include "common/core/secret.h"

namespace usher {

inline constexpr qsizetype longestLink = 2048; // bytes of UTF-8

// The ticket of the link that a marketplace's page opens the wizard with: "<scheme>:/activate?t=<ticket>". Any page and
// any program can make a link up: what is not exactly this, to the letter, is refused. The Problem's detail is a
// sentence for standard error; it never repeats the link, which may hold somebody's ticket.
Result<Secret> ticketOfLink(const QString &link, const QString &scheme);

} // namespace usher
