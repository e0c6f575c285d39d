#include "usher/wizard/style/icon.h"
#include "usher/wizard/style/measures.h"
#include "usher/wizard/style/paint.h"
#include "usher/wizard/style/parts.h"

#include <QPainter>
#include <QStyleOptionComboBox>

#include <algorithm>

namespace usher::parts {

void fieldBox(const QStyleOption &option, QPainter *painter, const QWidget *widget, bool readOnly)
{
    const Theme &t = theme();
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool focus = option.state & QStyle::State_HasFocus;
    const bool error = fieldError(widget);

    QColor line = t.color(Role::FieldLine);
    double width = 1;
    if (!enabled || readOnly)
        line = t.color(Role::Line);
    else if (option.state & QStyle::State_MouseOver)
        line = mix(line, t.color(Role::Text), 0.4);
    if (error)
        line = t.color(Role::Error);
    if (focus) {
        line = t.color(error ? Role::Error : Role::Accent);
        width = px(2);
    }
    paintBox(painter, option.rect, t.color(!enabled || readOnly ? Role::Rail : Role::Field), line, width);
}

QRect comboRect(const QStyleOptionComboBox &option, QStyle::SubControl part)
{
    const QRect all = option.rect;
    const int arrow = px(36);
    QRect ltr = all;
    if (part == QStyle::SC_ComboBoxArrow)
        ltr = QRect(all.right() + 1 - arrow, all.y(), arrow, all.height());
    else if (part == QStyle::SC_ComboBoxEditField)
        ltr = all.adjusted(px(12), 0, -arrow, 0);
    return QStyle::visualRect(option.direction, all, ltr);
}

void comboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget)
{
    fieldBox(option, painter, widget, false);
    const bool enabled = option.state & QStyle::State_Enabled;
    QRect box(0, 0, px(14), px(14));
    box.moveCenter(comboRect(option, QStyle::SC_ComboBoxArrow).center());
    paintIcon(painter, box, QStringLiteral("chevron-down"), theme().color(enabled ? Role::Text : Role::SoftText));
}

void comboLabel(const QStyleOptionComboBox &option, QPainter *painter)
{
    if (option.editable)
        return;
    QRect rect = comboRect(option, QStyle::SC_ComboBoxEditField);
    const auto direction = option.direction;
    if (!option.currentIcon.isNull()) {
        const QRect box = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, {px(16), px(16)}, rect);
        option.currentIcon.paint(painter, box);
        const int used = px(16) + px(8);
        rect.adjust(direction == Qt::LeftToRight ? used : 0, 0, direction == Qt::RightToLeft ? -used : 0, 0);
    }
    painter->save();
    const bool placeholder
        = option.palette.color(QPalette::ButtonText) == option.palette.color(QPalette::PlaceholderText);
    const bool enabled = option.state & QStyle::State_Enabled;
    painter->setPen(theme().color(enabled && !placeholder ? Role::Text : Role::SoftText));
    const QString text = painter->fontMetrics().elidedText(option.currentText, Qt::ElideRight, rect.width());
    painter->drawText(rect, int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)), text);
    painter->restore();
}

} // namespace usher::parts
