#include "usher/wizard/style/paint.h"

#include "usher/wizard/style/measures.h"

#include <QPainter>
#include <QVariant>
#include <QWidget>

namespace usher {

namespace {

constexpr auto kindProperty = "usherButtonKind";
constexpr auto errorProperty = "usherFieldError";

} // namespace

void paintBox(
    QPainter *painter, const QRectF &rect, const QColor &fill, const QColor &line, double lineWidth, double radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double half = line.isValid() ? lineWidth / 2 : 0;
    painter->setPen(line.isValid() ? QPen(line, lineWidth) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double corner = radius < 0 ? cornerRadius() : radius;
    painter->drawRoundedRect(rect.adjusted(half, half, -half, -half), corner - half, corner - half);
    painter->restore();
}

void paintFocusRing(QPainter *painter, const QRectF &rect, const QColor &color, double radius)
{
    paintBox(painter, rect, {}, color, px(2), radius);
}

bool showsFocusRing(const QWidget *widget)
{
    return widget->hasFocus() && widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void setButtonKind(QWidget *button, ButtonKind kind)
{
    button->setProperty(kindProperty, static_cast<int>(kind));
    button->updateGeometry();
    button->update();
}

ButtonKind buttonKind(const QWidget *button)
{
    return button ? static_cast<ButtonKind>(button->property(kindProperty).toInt()) : ButtonKind::Secondary;
}

void setFieldError(QWidget *editor, bool error)
{
    if (fieldError(editor) == error)
        return;
    editor->setProperty(errorProperty, error);
    editor->update();
}

bool fieldError(const QWidget *editor)
{
    return editor && editor->property(errorProperty).toBool();
}

} // namespace usher
