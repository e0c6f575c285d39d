#pragma once

#include "usher/flow/message.h"

namespace usher {

// The bar below the page: what can be pressed now, and what is said beside it. FlowController makes it; whoever shows
// it decides nothing.
struct Footer
{
    enum class Button { Hidden, Disabled, Enabled };

    Button back = Button::Hidden;
    Button close = Button::Hidden; // beside the primary one: the program is not needed any more
    Button cancel = Button::Hidden;
    bool canPress = false; // the primary button, which is always there
    Message primary;
    bool isBusy = false; // the primary button says what runs
    Message line; // quiet; empty: nothing to say
    bool isWaiting = false; // the line is about something that does not end by itself
    bool operator==(const Footer &) const = default;
};

} // namespace usher
