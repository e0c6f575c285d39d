#pragma once

#include "usher/wizard/controls/textfield.h"

namespace usher {

class LinkButton;

// A password with "Show" inside and, once a strength is set, a thin line at its foot. The words for the strength
// belong into the row's hint: the line alone says nothing.
class PasswordField : public TextField
{
    Q_OBJECT

public:
    explicit PasswordField(QWidget *parent = nullptr);

    // 0 (very weak) to 4 (very strong); -1 for no line.
    void setStrength(int strength);
    int strength() const { return m_strength; }

    void setRevealed(bool revealed);
    bool isRevealed() const { return echoMode() == Normal; }
    LinkButton *revealButton() const { return m_reveal; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    int trailingWidgetWidth() const override;

private:
    void retranslate();
    void placeButton();

    LinkButton *m_reveal;
    int m_strength = -1;
};

} // namespace usher
