#include "usher/wizard/controls/taborder.h"

#include <QLayout>
#include <QScrollArea>
#include <QWidget>

namespace usher {

namespace {

void collect(QWidget *widget, const QWidget *current, QWidgetList &stops);

void collect(QLayout *layout, const QWidget *current, QWidgetList &stops)
{
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem *item = layout->itemAt(i);
        if (QLayout *inner = item->layout())
            collect(inner, current, stops);
        else if (QWidget *widget = item->widget())
            collect(widget, current, stops);
    }
}

void collect(QWidget *widget, const QWidget *current, QWidgetList &stops)
{
    if (!widget->isVisible() || widget->isWindow() || stops.contains(widget))
        return;
    const bool stop = widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus;
    if (stop || widget == current)
        stops.append(widget);
    if (widget->layout())
        collect(widget->layout(), current, stops);
    // What no layout holds: a button within a field, the content of a scroll area.
    for (QObject *child : widget->children()) {
        auto *inner = qobject_cast<QWidget *>(child);
        if (inner && (!widget->layout() || widget->layout()->indexOf(inner) < 0))
            collect(inner, current, stops);
    }
}

} // namespace

bool moveFocus(QWidget *window, bool next)
{
    QWidget *current = window->focusWidget();
    QWidgetList stops;
    if (window->layout())
        collect(window->layout(), current, stops);
    const bool inside = stops.contains(current);
    if (stops.size() < (inside ? 2 : 1))
        return false;
    const qsizetype from = inside ? stops.indexOf(current) : next ? -1 : 0;
    QWidget *target = stops.at((from + (next ? 1 : -1) + stops.size()) % stops.size());
    target->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    for (QWidget *holder = target->parentWidget(); holder; holder = holder->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(holder))
            area->ensureWidgetVisible(target);
    }
    return true;
}

} // namespace usher
