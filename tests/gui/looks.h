#pragma once

#include <QStringList>

class QWidget;

namespace looks {

// What a person would call broken in the window as it stands: cut text, things outside of what holds them or over one
// another, a page wider than its view, a footer out of sight. Empty: nothing.
QStringList complaints(QWidget *window);

// Everything that can be read or heard now, in no order that matters: "QLabel: text".
QStringList texts(QWidget *window);

// A name for messages.
QString describe(const QWidget *widget);

} // namespace looks
