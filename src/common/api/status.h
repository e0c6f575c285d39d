#pragma once

#include "common/core/problem.h"

// The HTTP statuses of the contract. Code below the endpoints names what happened and leaves the numbers to these.
namespace usher::api::status {

inline constexpr int ok = 200;
inline constexpr int created = 201;
inline constexpr int accepted = 202; // not yet: ask again
inline constexpr int noContent = 204;

// With which a server answers this problem, whatever Problem::status says; 500 for a code that is no server's.
int of(const Problem &);

} // namespace usher::api::status
