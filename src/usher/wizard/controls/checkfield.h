#pragma once

#include <QCheckBox>

namespace usher {

// A check box whose text wraps: for the sentences one agrees to.
class CheckField : public QCheckBox
{
    Q_OBJECT

public:
    explicit CheckField(const QString &text = {}, QWidget *parent = nullptr);

    void setCalmWhenChecked(bool calm); // done is done: its text steps back
    static int textStart(); // from the leading edge, for what stands below the text

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    bool m_calmWhenChecked = false;
};

} // namespace usher
