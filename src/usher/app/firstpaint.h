#pragma once

#include <QObject>

class QWidget;

namespace usher {

// Tells, once, when a window has been painted for the first time and somebody could see it.
class FirstPaint : public QObject
{
    Q_OBJECT
public:
    explicit FirstPaint(QWidget *window); // its parent, which was just shown

    void tell(); // as if it had been

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void happened();

private:
    bool m_told = false;
};

} // namespace usher
