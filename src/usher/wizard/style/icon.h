#pragma once

#include "usher/wizard/style/theme.h"

#include <QString>

class QPainter;
class QRectF;

namespace usher {

// Paints an icon of resources/icons by its bare name ("check") into the square centred in rect. Directional icons
// ("external") are drawn for left to right and mirrored when asked.
void paintIcon(QPainter *painter, const QRectF &rect, const QString &name, const QColor &color, bool mirrored = false);

} // namespace usher
