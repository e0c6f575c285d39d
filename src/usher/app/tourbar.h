#pragma once

#include <QPointer>
#include <QWidget>

namespace usher {

class ActionButton;
class LinkButton;
class TextLabel;
class Tour;

// What a tour says where it stops, with Pause and End. Space and Esc do the same anywhere in the window.
class TourBar : public QWidget
{
    Q_OBJECT
public:
    explicit TourBar(Tour *tour, QWidget *parent = nullptr);
    ~TourBar() override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void refresh();
    void togglePause();
    void end();

    QPointer<Tour> m_tour;
    TextLabel *m_title;
    TextLabel *m_caption;
    ActionButton *m_pause;
    LinkButton *m_end;
    TextLabel *m_keys;
};

} // namespace usher
