#pragma once

#include <QBasicTimer>
#include <QWidget>

namespace usher {

// A small turning arc. Turns only while it is visible; stands still with reduced motion.
class Spinner : public QWidget
{
    Q_OBJECT

public:
    explicit Spinner(double designPixels = 16, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool isTurning() const { return m_timer.isActive(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    double m_size;
    int m_angle = 0;
    QBasicTimer m_timer;
};

} // namespace usher
