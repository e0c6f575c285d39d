#pragma once

class QWidget;

namespace usher {

// Moves the focus within the window to what is read next (or before), round at the ends. The order is that of the
// layouts: Qt's own chain follows construction, and pages are built late and change while they are open.
// False: there is nothing to go to.
bool moveFocus(QWidget *window, bool next);

} // namespace usher
