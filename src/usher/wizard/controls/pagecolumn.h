#pragma once

#include "usher/wizard/style/measures.h"

#include <QScrollArea>

class QVBoxLayout;

namespace usher {

class TextLabel;

// What every page stands in: title, subtitle and a column of at most 44 em, at the leading edge, shrinking with the
// window and scrolling only downwards.
class PageColumn : public QScrollArea
{
    Q_OBJECT

public:
    // Welcome and success say their title larger.
    explicit PageColumn(QWidget *parent = nullptr, TextStyle title = TextStyle::Title);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    QString title() const;

    // Rows are stacked without spacing: FieldRow brings its own, addSpace() does the rest.
    void add(QWidget *widget);
    void add(QLayout *layout);
    void addSpace(Space space);
    // Pushes what follows to the foot of the page.
    void addStretch();
    // The column takes the whole height: for a list that grows with the window.
    void setFillsHeight();
    // Over the title: the mark of a result page.
    void setMark(QWidget *mark);

    QVBoxLayout *column() const { return m_column; }
    // Takes focus on pages without a field, so that a screen reader reads it.
    QWidget *titleWidget() const;

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *m_content;
    QWidget *m_strip;
    QVBoxLayout *m_column;
    TextLabel *m_title;
    TextLabel *m_subtitle;
};

} // namespace usher
