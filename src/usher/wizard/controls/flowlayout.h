#pragma once

#include <QLayout>
#include <QList>
#include <QRect>

namespace usher {

// Takes everything out of a layout; also within a click on a part of it.
void clear(QLayout *layout);

// Common to the layouts below: owns the items; geometry is a function of the width.
class WrappingLayout : public QLayout
{
    Q_OBJECT

public:
    explicit WrappingLayout(int gap);
    ~WrappingLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    QSize minimumSize() const override;

protected:
    // Rectangles for left to right, in item order, empty ones skipped; rect is without margins.
    virtual QList<QRect> arrange(int width) const = 0;
    virtual int smallestWidth() const;
    int gap() const { return m_gap; }

private:
    QList<QLayoutItem *> m_items;
    int m_gap;
};

// Items at their natural size in lines that wrap: chips, links, buttons of a banner.
class FlowLayout : public WrappingLayout
{
    Q_OBJECT

public:
    using WrappingLayout::WrappingLayout;
    QSize sizeHint() const override;

protected:
    QList<QRect> arrange(int width) const override;
};

// Equal columns, as many as fit with the given least width: cards, pairs of fields. Items of one line get equal
// height; an item may span columns.
class ColumnsLayout : public WrappingLayout
{
    Q_OBJECT

public:
    // leastEm is the least width of a column in em.
    ColumnsLayout(int mostColumns, double leastEm, int gap);

    void addWidget(QWidget *widget, int span = 1);
    QSize sizeHint() const override;
    // How many columns there are at this width.
    int columnsAt(int width) const;

protected:
    QList<QRect> arrange(int width) const override;
    int smallestWidth() const override;

private:
    int m_mostColumns;
    double m_leastEm;
    QList<int> m_spans;
};

} // namespace usher
