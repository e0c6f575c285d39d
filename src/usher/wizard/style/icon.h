#pragma once

#include "usher/wizard/style/theme.h"

#include <QIcon>
#include <QString>

class QPainter;
class QRectF;

namespace usher {

// An icon of resources/icons by its bare name ("check", "globe", …), drawn in the theme's colour of that role at the
// moment of painting: a change of scheme needs nothing but a repaint.
QIcon tinted(const QString &name, Role role = Role::Text);

// Paints the named icon into the square centred in rect. Directional icons ("back", "chevron-end") are drawn for
// left to right and mirrored when asked.
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color, bool mirrored = false);

} // namespace usher
