#include "usher/wizard/style/icon.h"
#include "usher/wizard/style/measures.h"
#include "usher/wizard/style/paint.h"
#include "usher/wizard/style/parts.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOptionHeader>
#include <QStyleOptionMenuItem>
#include <QStyleOptionSlider>
#include <QTableView>

#include <algorithm>

namespace usher::parts {

QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &content)
{
    const bool separator = option.menuItemType == QStyleOptionMenuItem::Separator;
    if (separator && option.text.isEmpty())
        return {content.width(), px(9)};
    const int marks = option.menuHasCheckableItems ? px(28) : px(4);
    return {content.width() + marks + px(32), std::max({content.height(), px(32), targetSize()})};
}

void menuItem(const QStyleOptionMenuItem &option, QPainter *painter)
{
    const Theme &t = theme();
    const QRect rect = option.rect;
    const auto visual = [&](const QRect &ltr) { return QStyle::visualRect(option.direction, rect, ltr); };
    if (option.menuItemType == QStyleOptionMenuItem::Separator && !option.text.isEmpty()) {
        painter->save();
        painter->setFont(textFont(TextStyle::Caption));
        painter->setPen(t.color(Role::SoftText));
        painter->drawText(visual(rect.adjusted(px(12), 0, -px(12), -px(4))),
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignBottom)) | Qt::TextSingleLine,
            option.text);
        painter->restore();
        return;
    }
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(rect.x(), rect.center().y(), rect.width(), 1), t.color(Role::Line));
        return;
    }
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool active = enabled && (option.state & QStyle::State_Selected);
    if (active)
        paintBox(painter, rect.adjusted(px(4), 0, -px(4), 0), t.color(Role::Tint), {}, 1, px(4));

    const QColor ink = t.color(enabled ? Role::Text : Role::SoftText);
    int left = rect.x() + px(12);
    if (option.menuHasCheckableItems) {
        if (option.checked)
            paintIcon(painter, visual(QRect(left, rect.y(), px(16), rect.height())), QStringLiteral("check"),
                t.color(Role::Accent));
        left += px(24);
    }
    painter->save();
    QFont font = option.font;
    if (option.checked)
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(ink);
    const QRect textRect = visual(QRect(left, rect.y(), rect.right() - px(12) - left, rect.height()));
    const auto leading = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter));
    const auto trailing = int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter));
    const qsizetype tab = option.text.indexOf(QLatin1Char('\t'));
    painter->drawText(textRect, leading | Qt::TextShowMnemonic | Qt::TextSingleLine,
        option.text.left(tab < 0 ? option.text.size() : tab));
    if (tab >= 0) {
        painter->setPen(t.color(Role::SoftText));
        painter->drawText(textRect, trailing | Qt::TextSingleLine, option.text.mid(tab + 1));
    }
    painter->restore();
}

void viewRow(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget)
{
    const Theme &t = theme();
    const bool table = qobject_cast<const QTableView *>(widget);
    const QColor ground = table ? t.color(Role::Background) : t.color(Role::Field);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, t.color(Role::Tint));
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, mix(ground, t.color(Role::Text), 0.04));
    else if (option.backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option.rect, option.backgroundBrush);
    if (table)
        painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), t.color(Role::Line));
}

void header(const QStyleOptionHeader &option, QPainter *painter)
{
    painter->fillRect(option.rect, theme().color(Role::Background));
    painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme().color(Role::Line));
}

void headerLabel(const QStyleOptionHeader &option, QPainter *painter)
{
    painter->save();
    painter->setFont(textFont(TextStyle::Caption));
    painter->setPen(theme().color(Role::SoftText));
    const auto alignment = int(QStyle::visualAlignment(option.direction, option.textAlignment | Qt::AlignVCenter));
    painter->drawText(option.rect, alignment | Qt::TextSingleLine, option.text);
    painter->restore();
}

void scrollBar(const QStyleOptionSlider &option, QPainter *painter, const QRect &handle)
{
    const Theme &t = theme();
    if (option.maximum <= option.minimum)
        return;
    const bool held = option.activeSubControls & QStyle::SC_ScrollBarSlider;
    const bool active = held && (option.state & (QStyle::State_MouseOver | QStyle::State_Sunken));
    const QColor color = mix(t.color(Role::Background), t.color(Role::Text), active ? 0.55 : 0.28);
    const double slim = active ? px(8) : px(6);
    QRectF rect = handle;
    if (option.orientation == Qt::Vertical)
        rect = QRectF(handle.center().x() + 0.5 - slim / 2, handle.y() + px(2), slim, handle.height() - 2 * px(2));
    else
        rect = QRectF(handle.x() + px(2), handle.center().y() + 0.5 - slim / 2, handle.width() - 2 * px(2), slim);
    paintBox(painter, rect, color, {}, 1, slim / 2);
}

} // namespace usher::parts
