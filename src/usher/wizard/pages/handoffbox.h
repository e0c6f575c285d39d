#pragma once

#include <QWidget>

namespace usher {

class ActionButton;
class FlowController;
class HandoffStep;
class LinkButton;
class LinkRow;
class MatchCode;
class Spinner;
class TextLabel;

// How far a hand-off is, once it was begun: on its way; the code to compare with the browser; whose purchase came; or
// what was in its way. A part of a page, or a page's whole content.
class HandoffBox : public QWidget
{
    Q_OBJECT
public:
    enum class Place {
        Beginning, // a page whose own button says "Yes, go on"
        Form, // a page whose button does something else
        Alone // the page has the title, and its footer the buttons
    };

    HandoffBox(FlowController *flow, Place place, QWidget *parent = nullptr);

    QWidget *answer() const; // the button of what is asked; nullptr: there is none
    void refresh(); // texts, too

Q_SIGNALS:
    void mineClicked();
    void notMineClicked();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Fact
    {
        TextLabel *name;
        TextLabel *value;
    };

    void showOnTheWay();
    void showWaiting();
    void showPurchase();
    void showTrouble();
    void fillSteps(const QStringList &steps);
    void setFact(const Fact &fact, const QString &name, const QString &value);
    void say(const QString &text, bool wrong = false);
    bool isSettled() const; // theirs, and nothing to say of it: the page's fields show it

    FlowController *m_flow;
    HandoffStep *m_step;
    Place m_place;
    struct
    {
        bool page = false;
        bool yes = false;
        bool again = false;
    } m_offered; // what showWaiting() and the others want to be seen
    Spinner *m_spinner;
    TextLabel *m_title;
    QWidget *m_steps;
    QStringList m_shownSteps;
    MatchCode *m_match;
    QWidget *m_facts;
    Fact m_marketplace;
    Fact m_account;
    Fact m_instance;
    Fact m_source;
    TextLabel *m_text;
    LinkRow *m_page;
    QWidget *m_actions;
    ActionButton *m_yes;
    ActionButton *m_again;
    LinkButton *m_action;
};

} // namespace usher
