#pragma once

#include <QComboBox>

namespace usher {

// A combo box that may be narrower than its longest entry and does not change by a turn of the wheel while the page
// is scrolled.
class SelectField : public QComboBox
{
    Q_OBJECT

public:
    explicit SelectField(QWidget *parent = nullptr);

    // A line above the entries that follow; it cannot be chosen.
    void addHeading(const QString &text);
    // What the closed field shows of an entry that is too long for it.
    void setBrief(int index, const QString &text);
    QString shownText() const; // of the closed field
    void showPopup() override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace usher
