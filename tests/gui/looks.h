#pragma once

#include <QStringList>

class QWidget;

namespace looks {

// What a person would call broken in the window as it stands: cut text, things outside of what holds them or over one
// another, a page wider than its view, a footer out of sight. Empty: nothing.
QStringList complaints(QWidget *window);

// Text that is not 4.5 times lighter or darker than what it stands on (WCAG 2, 1.4.3), by its pixels. Large text only:
// of thin strokes no pixel has the whole colour.
QStringList faint(QWidget *window);

// What can be reached with Tab and does not look different then.
QStringList withoutFocusRing(QWidget *window);

// Everything that can be read or heard now, in no order that matters: "QLabel: text".
QStringList texts(QWidget *window);

// A name for messages.
QString describe(const QWidget *widget);

} // namespace looks
