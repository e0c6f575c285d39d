#pragma once

#include "usher/wizard/controls/steprail.h"

#include <QPushButton>

namespace usher {

// One line of the StepRail.
class StepButton : public QPushButton
{
    Q_OBJECT

public:
    explicit StepButton(int number, QWidget *parent = nullptr);

    void setStep(const RailStep &step);
    bool isDone() const { return m_state == RailStep::State::Done; }
    bool isClickable() const { return m_clickable; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_number;
    QString m_title;
    RailStep::State m_state = RailStep::State::Upcoming;
    bool m_clickable = false;
};

} // namespace usher
