#include "usher/wizard/controls/spinner.h"

#include "usher/wizard/style/measures.h"
#include "usher/wizard/style/theme.h"

#include <QPainter>
#include <QTimerEvent>

namespace usher {

namespace {

constexpr int tickMilliseconds = 40;
constexpr int degreesPerTick = 15;

} // namespace

Spinner::Spinner(double designPixels, QWidget *parent)
    : QWidget(parent)
    , m_size(designPixels)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

QSize Spinner::sizeHint() const
{
    return {px(m_size), px(m_size)};
}

void Spinner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double pen = px(2);
    const QRectF ring = QRectF(rect()).adjusted(pen, pen, -pen, -pen);
    painter.setPen(QPen(theme().color(Role::Line), pen));
    painter.drawEllipse(ring);
    painter.setPen(QPen(theme().color(Role::Accent), pen, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, (90 - m_angle) * 16, -100 * 16);
}

void Spinner::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return QWidget::timerEvent(event);
    m_angle = (m_angle + degreesPerTick) % 360;
    update();
}

void Spinner::showEvent(QShowEvent *)
{
    if (!theme().reducedMotion())
        m_timer.start(tickMilliseconds, this);
}

void Spinner::hideEvent(QHideEvent *)
{
    m_timer.stop();
}

} // namespace usher
