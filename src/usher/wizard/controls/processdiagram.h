#pragma once

#include "usher/wizard/controls/picture.h"

#include <QLine>
#include <QList>
#include <QRect>
#include <QString>
#include <QStringList>

class QPainter;

namespace usher {

// Lanes of steps that begin and end together: where a choice leads. Drawn from the theme, in the language and reading
// direction of the moment; side by side where there is room, else downwards.
class ProcessDiagram : public Picture
{
    Q_OBJECT

public:
    struct Lane
    {
        QString title;
        QStringList steps;
    };
    using Picture::Picture;

    void setContent(const QString &start, const QList<Lane> &lanes, const QString &end);
    // Drawn in the accent, the others softer. -1: none.
    void setChosen(int lane);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Box
    {
        QRect rect;
        QString text;
        int lane; // -1: start and end
        bool isTitle = false;
    };
    struct Arrow
    {
        QLine line;
        int lane;
    };
    struct Plan // for left to right
    {
        QList<Box> boxes;
        QList<Arrow> arrows;
        int height = 0;
    };
    Plan plan(int width) const;
    Plan across(int width, int column) const;
    Plan down(int width) const;
    int boxHeight(int width) const; // of the tallest step
    int titleHeight(int width) const;
    void paintBoxText(QPainter *painter, const Box &box, const QRect &rect) const;
    void paintArrow(QPainter *painter, const Arrow &arrow) const;

    QString m_start;
    QString m_end;
    QList<Lane> m_lanes;
    int m_chosen = -1;
};

} // namespace usher
