#pragma once

#include <QWidget>

namespace usher {

class ActionButton;
class LinkButton;
class TextLabel;

// "Start the demo over", which asks once, in place.
class StartOver : public QWidget
{
    Q_OBJECT
public:
    explicit StartOver(QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted(); // and it says from then on that it is being done

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class State { Offered, Asking, Working };
    void enter(State);
    void retranslate();

    State m_state = State::Offered;
    LinkButton *m_offer;
    TextLabel *m_question;
    ActionButton *m_yes;
    LinkButton *m_no;
};

} // namespace usher
