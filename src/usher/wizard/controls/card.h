#pragma once

#include <QRadioButton>

namespace usher {

// A choice as a card: title, a line of explanation. To everything but the eye a radio
// button: exclusive among the cards of one parent, arrow keys move the choice, Space chooses.
class Card : public QRadioButton
{
    Q_OBJECT

public:
    explicit Card(const QString &title, const QString &subtitle = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    // Of the question that the card answers; to a screen reader.
    void setProblem(const QString &problem);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool hitButton(const QPoint &position) const override { return rect().contains(position); }

private:
    void describe();

    QString m_title;
    QString m_subtitle;
    QString m_problem;
};

} // namespace usher
