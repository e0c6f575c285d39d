#pragma once

#include <variant>

// How calls of the marketplaces' own interfaces end when somebody answered at all.
namespace usherd::marketplace {

enum class AnswerFault {
    StartAgain, // the token is wrong or too old: the buyer starts once more from the marketplace
    NotFound, // they know no such thing
    Later, // throttled, or broken on their side: the same call may be repeated
    Configuration, // our credentials, rights or product: an operator has to act
    Unreadable // not as it is documented
};

template <class T> using Answer = std::variant<T, AnswerFault>;

} // namespace usherd::marketplace
