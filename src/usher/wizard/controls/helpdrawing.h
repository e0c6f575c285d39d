#pragma once

#include "usher/wizard/controls/picture.h"

#include <QHash>
#include <QList>
#include <QRectF>

class QPainter;

namespace usher {

// A schematic console window of resources/drawings, in the theme's colours, with the place to look at in the accent.
// Its words and numbers are set in type at the places the drawing names, so they follow language and font. Consoles
// have their corners where they have them: the drawing is never mirrored.
class HelpDrawing : public Picture
{
    Q_OBJECT

public:
    using Picture::Picture;

    // `labels`: what stands at the drawing's places, by their IDs.
    void setDrawing(const QString &name, const QHash<QString, QString> &labels);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Place
    {
        QString id; // "n2": the number of a step; "s.…" strong, "t.…" plain, "x.…" struck; "digits": an example
        QRectF rect;
    };
    void paintPlace(QPainter *painter, const Place &place, double scale) const;

    QByteArray m_svg;
    QList<Place> m_places;
    QHash<QString, QString> m_labels;
};

} // namespace usher
