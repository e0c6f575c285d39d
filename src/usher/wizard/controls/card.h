#pragma once

#include <QRadioButton>

namespace usher {

// A choice as a card: title, a line of explanation, optionally a small icon. To everything but the eye a radio
// button: exclusive among the cards of one parent, arrow keys move the choice, Space chooses.
class Card : public QRadioButton
{
    Q_OBJECT

public:
    explicit Card(const QString &title, const QString &subtitle = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    QString m_subtitle;
};

} // namespace usher
