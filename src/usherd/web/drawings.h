#pragma once

#include "usherd/web/markup.h"

// Small neutral drawings in the brand's colours. They say nothing that the text beside them does not.
namespace usherd::web {

enum class Drawing {
    HandOver, // from a page to a computer
    Compare, // the same on both
    Done,
    Wait,
    Stopped
};
Markup draw(Drawing);

Markup brandMark();
Markup checkMark();

} // namespace usherd::web
