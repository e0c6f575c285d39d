#pragma once

#include <QStackedWidget>

namespace usher {

// A stack that fades from one page to the next in 120 ms; at once with reduced motion.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    enum class Change { Fade, AtOnce };

    explicit PageStack(QWidget *parent = nullptr);

    // Adds the page if it is new; takes ownership.
    void showPage(QWidget *page, Change change = Change::Fade);
    bool isFading() const { return m_veil != nullptr; }

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void endFade();

    QWidget *m_veil = nullptr;
};

} // namespace usher
