#include "usher/wizard/controls/flowlayout.h"

#include "usher/wizard/style/measures.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace usher {

void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

WrappingLayout::WrappingLayout(int gap)
    : m_gap(gap)
{
    setContentsMargins(0, 0, 0, 0);
}

WrappingLayout::~WrappingLayout()
{
    qDeleteAll(m_items);
}

void WrappingLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *WrappingLayout::itemAt(int index) const
{
    return index >= 0 && index < m_items.size() ? m_items.at(index) : nullptr;
}

QLayoutItem *WrappingLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int WrappingLayout::heightForWidth(int width) const
{
    const QMargins margins = contentsMargins();
    int bottom = 0;
    const QList<QRect> rects = arrange(width - margins.left() - margins.right());
    for (const QRect &rect : rects)
        bottom = std::max(bottom, rect.y() + rect.height());
    return bottom + margins.top() + margins.bottom();
}

void WrappingLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    const QRect inner = rect.marginsRemoved(contentsMargins());
    const QList<QRect> rects = arrange(inner.width());
    const auto direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    for (int i = 0; i < rects.size(); ++i) {
        if (!m_items.at(i)->isEmpty())
            m_items.at(i)->setGeometry(QStyle::visualRect(direction, inner, rects.at(i).translated(inner.topLeft())));
    }
}

QSize WrappingLayout::minimumSize() const
{
    const QMargins margins = contentsMargins();
    int height = 0;
    for (const QLayoutItem *item : m_items)
        height = std::max(height, item->isEmpty() ? 0 : item->minimumSize().height());
    return QSize(smallestWidth(), height).grownBy(margins);
}

int WrappingLayout::smallestWidth() const
{
    int width = 0;
    for (const QLayoutItem *item : m_items)
        width = std::max(width, item->isEmpty() ? 0 : item->minimumSize().width());
    return width;
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (int i = 0; i < count(); ++i) {
        if (itemAt(i)->isEmpty())
            continue;
        width += (width ? gap() : 0) + itemAt(i)->sizeHint().width();
        height = std::max(height, itemAt(i)->sizeHint().height());
    }
    return QSize(width, height).grownBy(contentsMargins());
}

QList<QRect> FlowLayout::arrange(int width) const
{
    QList<QRect> rects;
    int x = 0;
    int y = 0;
    int line = 0;
    qsizetype lineStart = 0;
    const auto centreLine = [&] {
        for (qsizetype i = lineStart; i < rects.size(); ++i)
            rects[i].moveTop(y + (line - rects.at(i).height()) / 2);
    };
    for (int i = 0; i < count(); ++i) {
        QLayoutItem *item = itemAt(i);
        if (item->isEmpty()) {
            rects.append(QRect());
            continue;
        }
        QSize size = item->sizeHint();
        if (size.width() > width) {
            size.setWidth(width);
            if (item->hasHeightForWidth())
                size.setHeight(item->heightForWidth(width));
        }
        if (x > 0 && x + size.width() > width) {
            centreLine();
            y += line + gap();
            x = 0;
            line = 0;
            lineStart = rects.size();
        }
        rects.append(QRect(QPoint(x, y), size));
        x += size.width() + gap();
        line = std::max(line, size.height());
    }
    centreLine();
    return rects;
}

ColumnsLayout::ColumnsLayout(int mostColumns, double leastEm, int gap)
    : WrappingLayout(gap)
    , m_mostColumns(mostColumns)
    , m_leastEm(leastEm)
{
}

void ColumnsLayout::addWidget(QWidget *widget, int span)
{
    QLayout::addWidget(widget);
    m_spans.resize(count(), 1);
    m_spans.last() = span;
}

int ColumnsLayout::columnsAt(int width) const
{
    return std::clamp((width + gap()) / std::max(1, ems(m_leastEm) + gap()), 1, m_mostColumns);
}

QSize ColumnsLayout::sizeHint() const
{
    const int width = m_mostColumns * ems(m_leastEm) + (m_mostColumns - 1) * gap();
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), heightForWidth(width)};
}

int ColumnsLayout::smallestWidth() const
{
    return std::min(WrappingLayout::smallestWidth(), ems(m_leastEm));
}

QList<QRect> ColumnsLayout::arrange(int width) const
{
    const int columns = columnsAt(width);
    const int column = (width - (columns - 1) * gap()) / columns;
    QList<QRect> rects;
    int y = 0;
    int at = 0;
    int line = 0;
    qsizetype lineStart = 0;
    const auto endLine = [&] {
        for (qsizetype i = lineStart; i < rects.size(); ++i)
            rects[i].setHeight(line);
        lineStart = rects.size();
    };
    for (int i = 0; i < count(); ++i) {
        QLayoutItem *item = itemAt(i);
        if (item->isEmpty()) {
            rects.append(QRect());
            continue;
        }
        const int span = std::min(m_spans.value(i, 1), columns);
        if (at + span > columns) {
            endLine();
            y += line + gap();
            at = 0;
            line = 0;
        }
        const int own = span * column + (span - 1) * gap();
        const int height = item->hasHeightForWidth() ? item->heightForWidth(own) : item->sizeHint().height();
        rects.append(QRect(at * (column + gap()), y, own, height));
        line = std::max(line, height);
        at += span;
    }
    endLine();
    return rects;
}

} // namespace usher
