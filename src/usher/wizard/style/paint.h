#pragma once

#include <QColor>
#include <QRectF>

class QPainter;
class QWidget;

namespace usher {

// A filled box with a line inside its edge. An invalid colour leaves that part out.
void paintBox(QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line = {}, double lineWidth = 1,
    double radius = -1);

// The ring of keyboard focus, inside rect.
void paintFocusRing(QPainter *painter, const QRectF &rect, const QColor &color, double radius = -1);

// True when the ring should show: focus came by keyboard, not by mouse.
bool showsFocusRing(const QWidget *widget);

// How important a push button looks.
enum class ButtonKind { Secondary, Primary, Quiet };
void setButtonKind(QWidget *button, ButtonKind kind);
ButtonKind buttonKind(const QWidget *button);

// The state a field's edge shows. Set by FieldRow on what has the focus; drawn by the style.
void setFieldError(QWidget *editor, bool error);
bool fieldError(const QWidget *editor);

} // namespace usher
