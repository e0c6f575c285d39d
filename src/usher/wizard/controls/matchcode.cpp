#include "usher/wizard/controls/matchcode.h"

#include "usher/wizard/style/measures.h"
#include "usher/wizard/style/paint.h"
#include "usher/wizard/style/theme.h"

#include <QPainter>

namespace usher {

namespace {

QSize tile()
{
    return {px(38), px(50)};
}

bool isTile(QChar c)
{
    return c.isLetterOrNumber();
}

int widthOf(QChar c)
{
    return isTile(c) ? tile().width() : px(12);
}

} // namespace

MatchCode::MatchCode(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void MatchCode::setCode(const QString &code)
{
    setText(code);
    // One by one: a screen reader would try it as a word.
    QStringList letters;
    for (const QChar c : code) {
        if (isTile(c))
            letters.append(c);
    }
    setAccessibleName(letters.join(QLatin1Char(' ')));
    updateGeometry();
    update();
}

QSize MatchCode::sizeHint() const
{
    int width = 0;
    const QString code = text();
    for (const QChar c : code)
        width += widthOf(c) + space(Space::Xs);
    return {width, tile().height()};
}

void MatchCode::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(scaledFont(1.9, QFont::DemiBold));
    int left = layoutDirection() == Qt::RightToLeft ? width() - sizeHint().width() + space(Space::Xs) : 0;
    const QString code = text();
    for (const QChar c : code) {
        const QRect place(QPoint(left, 0), QSize(widthOf(c), tile().height()));
        left += place.width() + space(Space::Xs);
        if (isTile(c))
            paintBox(&painter, place, theme().color(Role::Tint), theme().color(Role::Line));
        painter.setPen(theme().color(isTile(c) ? Role::Text : Role::SoftText));
        painter.drawText(place, Qt::AlignCenter, isTile(c) ? QString(c) : QStringLiteral("–"));
    }
}

} // namespace usher
