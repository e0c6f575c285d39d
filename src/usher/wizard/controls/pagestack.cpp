#include "usher/wizard/controls/pagestack.h"

#include "usher/wizard/style/measures.h"
#include "usher/wizard/style/theme.h"

#include <QPainter>
#include <QVariantAnimation>

#include <utility>

namespace usher {

namespace {

constexpr int fadeMilliseconds = 120;

// The picture of the old page, growing transparent over the new one.
class Veil : public QWidget
{
public:
    Veil(const QPixmap &picture, QWidget *parent)
        : QWidget(parent)
        , m_picture(picture)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setGeometry(parent->rect());
    }

    void setOpacity(double opacity)
    {
        m_opacity = opacity;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setOpacity(m_opacity);
        painter.drawPixmap(0, 0, m_picture);
    }

private:
    QPixmap m_picture;
    double m_opacity = 1;
};

} // namespace

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
{
}

void PageStack::showPage(QWidget *page, Change change)
{
    if (indexOf(page) < 0)
        addWidget(page);
    if (page == currentWidget())
        return;
    endFade();
    if (change == Change::AtOnce || theme().reducedMotion() || !isVisible() || !currentWidget()) {
        setCurrentWidget(page);
        return;
    }
    auto *veil = new Veil(grab(), this);
    m_veil = veil;
    setCurrentWidget(page);
    veil->show();
    veil->raise();
    auto *fade = new QVariantAnimation(veil);
    fade->setDuration(fadeMilliseconds);
    fade->setStartValue(1.0);
    fade->setEndValue(0.0);
    connect(
        fade, &QVariantAnimation::valueChanged, veil, [veil](const QVariant &v) { veil->setOpacity(v.toDouble()); });
    connect(fade, &QVariantAnimation::finished, this, &PageStack::endFade);
    fade->start();
}

void PageStack::endFade()
{
    if (QWidget *veil = std::exchange(m_veil, nullptr)) {
        veil->hide();
        veil->deleteLater();
    }
}

QSize PageStack::minimumSizeHint() const
{
    return {ems(16), ems(10)};
}

void PageStack::resizeEvent(QResizeEvent *event)
{
    endFade();
    QStackedWidget::resizeEvent(event);
}

} // namespace usher
