#pragma once

#include <QList>
#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace usher {

class DotMenuButton;
class IconMark;
class TextLabel;
class StepButton;

struct RailStep
{
    enum class State { Done, Current, Upcoming };
    QString title;
    State state = State::Upcoming;
    bool clickable = false; // done, and one may go back to it

    friend bool operator==(const RailStep &, const RailStep &) = default;
};

// The diamond and the brand's name, set in type.
class Wordmark : public QWidget
{
    Q_OBJECT

public:
    explicit Wordmark(QWidget *parent = nullptr);

    void setName(const QString &name);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
};

// Where one is, and what was bought. Steps one may go back to can be clicked; the list is one Tab stop, arrow keys move
// in it. Narrow windows show the slim form: a bar with the name and "Step 3 of 6" with the list as its menu.
class StepRail : public QWidget
{
    Q_OBJECT

public:
    explicit StepRail(QWidget *parent = nullptr);

    void setBrandName(const QString &name);
    void setSteps(const QList<RailStep> &steps);
    const QList<RailStep> &steps() const { return m_steps; }

    // The purchase: marketplace, masked account, and why it can be trusted. An empty account takes the foot away;
    // `trusted` draws the trust line in green with a tick.
    void setFoot(const QString &marketplace, const QString &account, const QString &trust, bool trusted = true);

    void setSlim(bool slim);
    bool isSlim() const { return m_slim; }

    // Width of the full form.
    static int fullWidth();
    // Height below which the full form would be cut off.
    int fullHeight() const;

Q_SIGNALS:
    // A done step was chosen; index into steps().
    void stepClicked(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showPosition();
    void fillMenu();
    int currentIndex() const;

    Wordmark *m_wordmark;
    Wordmark *m_slimWordmark;
    QWidget *m_full;
    QWidget *m_bar;
    QVBoxLayout *m_list;
    QWidget *m_foot;
    TextLabel *m_marketplace;
    TextLabel *m_account;
    TextLabel *m_trust;
    IconMark *m_trustIcon;
    DotMenuButton *m_position;
    QMenu *m_menu;
    QList<RailStep> m_steps;
    QList<StepButton *> m_buttons;
    bool m_slim = false;
};

} // namespace usher
