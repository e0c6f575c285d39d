#pragma once

#include <QBasicTimer>
#include <QObject>

class QWidget;

namespace usher {

// Copies for a button, and is on for the two seconds in which the button says so.
class CopyFeedback : public QObject
{
    Q_OBJECT

public:
    explicit CopyFeedback(QWidget *button);

    void copy(const QString &text);
    void show(); // of something else that the button has done
    bool isOn() const { return m_time.isActive(); }

Q_SIGNALS:
    void changed();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    QWidget *m_button;
    QBasicTimer m_time;
};

} // namespace usher
