#include "usher/wizard/style/icon.h"
#include "usher/wizard/style/measures.h"
#include "usher/wizard/style/paint.h"
#include "usher/wizard/style/parts.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace usher::parts {

namespace {

QFont labelFont(const QFont &base, ButtonKind kind)
{
    QFont font = base;
    font.setWeight(kind == ButtonKind::Quiet ? QFont::Medium : QFont::DemiBold);
    return font;
}

bool ringed(const QStyleOption &option)
{
    return (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_KeyboardFocusChange);
}

// Hover and press move the fill away from the ink that stands on it, so the text only gains contrast.
QColor pressed(const QColor &fill, const QColor &ink, QStyle::State state, double step)
{
    const QColor away = ink.lightnessF() > fill.lightnessF() ? QColor(Qt::black) : QColor(Qt::white);
    if (state & QStyle::State_Sunken)
        return mix(fill, away, step * 2);
    return (state & QStyle::State_MouseOver) ? mix(fill, away, step) : fill;
}

} // namespace

QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const ButtonKind kind = buttonKind(widget);
    const QFontMetrics metrics(labelFont(widget ? widget->font() : QApplication::font(), kind));
    int width = metrics.size(Qt::TextShowMnemonic, option.text).width();
    if (option.features & QStyleOptionButton::HasMenu)
        width += px(20);
    const int sides = 2 * (kind == ButtonKind::Quiet ? px(12) : px(20));
    const int height = std::max(px(36), metrics.height() + 2 * px(6));
    return {std::max(width + sides, targetSize()), std::max(height, targetSize())};
}

void pushButtonBevel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    const Theme &t = theme();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool ring = ringed(option);
    const QRectF rect = option.rect;
    switch (buttonKind(widget)) {
    case ButtonKind::Primary: {
        if (!enabled) {
            paintBox(painter, rect, t.color(Role::Rail), t.color(Role::Line));
            break;
        }
        const QColor ink = t.color(Role::OnAccent);
        paintBox(painter, rect, pressed(t.color(Role::Accent), ink, option.state, 0.10));
        if (ring) {
            const double inset = px(3);
            paintBox(painter, rect.adjusted(inset, inset, -inset, -inset), {}, ink, px(1.5), cornerRadius() - px(2));
        }
        break;
    }
    case ButtonKind::Secondary: {
        QColor fill = t.color(enabled ? Role::Card : Role::Background);
        if (enabled && (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken)))
            fill = mix(fill, t.color(Role::Text), option.state & QStyle::State_Sunken ? 0.09 : 0.05);
        const QColor line = mix(t.color(Role::Line), t.color(Role::Text), enabled ? 0.12 : 0);
        paintBox(painter, rect, fill, line);
        if (ring)
            paintFocusRing(painter, rect, t.color(Role::Accent));
        break;
    }
    case ButtonKind::Quiet:
        if (enabled && (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken)))
            paintBox(painter, rect,
                mix(t.color(Role::Background), t.color(Role::Text), option.state & QStyle::State_Sunken ? 0.10 : 0.06));
        if (ring)
            paintFocusRing(painter, rect, t.color(Role::Accent));
        break;
    }
}

void pushButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget)
{
    const Theme &t = theme();
    const ButtonKind kind = buttonKind(widget);
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool rtl = option.direction == Qt::RightToLeft;
    const QColor ink = t.color(!enabled ? Role::SoftText : kind == ButtonKind::Primary ? Role::OnAccent : Role::Text);

    painter->save();
    painter->setFont(labelFont(painter->font(), kind));
    const QFontMetrics metrics = painter->fontMetrics();
    const int textWidth = metrics.size(Qt::TextShowMnemonic, option.text).width();
    const int menuWidth = option.features & QStyleOptionButton::HasMenu ? px(12) : 0;
    const int gap = px(8);
    const int total = textWidth + (menuWidth ? menuWidth + gap : 0);
    int x = option.rect.x() + std::max(px(4), (option.rect.width() - total) / 2);
    const auto place = [&](int width) {
        const QRect ltr(x, option.rect.y(), width, option.rect.height());
        x += width + gap;
        return QStyle::visualRect(rtl ? Qt::RightToLeft : Qt::LeftToRight, option.rect, ltr);
    };
    if (textWidth) {
        painter->setPen(ink);
        const int mnemonic
            = option.state & QStyle::State_KeyboardFocusChange ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
        painter->drawText(place(textWidth).adjusted(-1, 0, 1, 0), Qt::AlignCenter | mnemonic, option.text);
    }
    if (menuWidth)
        paintIcon(painter, place(menuWidth), QStringLiteral("chevron-down"), ink);
    painter->restore();
}

void checkIndicator(const QStyleOption &option, QPainter *painter)
{
    const Theme &t = theme();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool on = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QRectF rect = option.rect;
    if (on) {
        paintBox(painter, rect, t.color(enabled ? Role::Accent : Role::SoftText), {}, 1, px(4));
        const double inset = px(2);
        paintIcon(painter, rect.adjusted(inset, inset, -inset, -inset),
            option.state & QStyle::State_NoChange ? QStringLiteral("minus") : QStringLiteral("check"),
            t.color(enabled ? Role::OnAccent : Role::Background));
        return;
    }
    const QColor line
        = enabled && (option.state & QStyle::State_MouseOver) ? t.color(Role::Accent) : t.color(Role::FieldLine);
    paintBox(painter, rect, t.color(enabled ? Role::Field : Role::Rail), line, px(1.5), px(4));
}

} // namespace usher::parts
