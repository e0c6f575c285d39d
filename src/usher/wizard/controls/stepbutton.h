#pragma once

#include "usher/wizard/controls/steprail.h"

#include <QPushButton>

namespace usher {

/// One line of the StepRail.
class StepButton : public QPushButton
{
    Q_OBJECT

public:
    explicit StepButton(int number, QWidget *parent = nullptr);

    void setStep(const Step &step);
    bool isDone() const { return m_state == Step::State::Done; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_number;
    Step::State m_state = Step::State::Upcoming;
};

} // namespace usher
