#pragma once

#include "usher/wizard/style/theme.h"

#include <QProxyStyle>

namespace usher {

// The look of the wizard: Fusion with every visible part drawn anew from the theme's roles, measures in em.
// Widgets choose their variant with setButtonKind() and setFieldError() (paint.h).
class UsherStyle : public QProxyStyle
{
    Q_OBJECT

public:
    UsherStyle();

    // Puts the theme into use: style, palette and a repaint of what is open. Call again to change the scheme.
    static void apply(const Theme &theme);

    using QProxyStyle::polish;
    void polish(QWidget *widget) override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(
        StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
        const QWidget *widget) const override;
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(
        ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
};

} // namespace usher
