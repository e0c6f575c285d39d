#pragma once

#include "usher/app/democases.h"
#include "usher/app/stallwatch.h"
#include "usher/app/tourplan.h"
#include "usher/app/walk.h"

#include <QSet>

namespace usher {

class FlowController;
class Mailbox;
class Window;
enum class Step;

// Walks through both routes of a demo by itself, through the window's own widgets, and stops on every page: for a
// picture, or with a sentence for those who watch.
class Tour : public QObject
{
    Q_OBJECT
public:
    enum class State { Running, Paused, Complete, Lost };

    Tour(FlowController *flow, Window *window, Mailbox *mailbox, const DemoCases &cases, const TourPlan &plan,
        QObject *parent = nullptr);

    void start();
    State state() const { return m_state; }
    void setPaused(bool paused); // ignored behind the end
    void stop(); // where it is; nothing more is told
    QString caption() const; // of the present stop, in the present language; empty before the first
    int stopNumber() const { return m_stop; } // from 1
    int stopCount() const { return m_stops; }

Q_SIGNALS:
    void languageWanted(const QString &code);
    void changed(); // caption(), stopNumber(), state()
    // Complete: both routes ended in Success and every picture was written. Once.
    void ended(bool complete, const QString &report);

private:
    void writeRegisterRoute();
    void writeBindingRoute();
    void showOtherLanguage();

    void add(const QString &what, std::function<bool()> done);
    void reach(Step step);
    void stopAt(const QString &name, const char *caption);
    void picture(const QString &name);
    void type(const QString &editor, const QString &text);
    void press(const QString &button);
    void choose(const QString &list); // its first entry
    void goOn(Step step); // presses the page's button until it is there
    void awaitMail();
    void enterCode();
    void onStuck(const QString &what);
    void watchStep();
    void setPlace(const QString &place);
    void setWork(StallWatch::Work work);
    QString stalls() const; // a line for the report
    void finish(State state, const QString &report);
    template <class W> W *widget(const QString &name) const;

    FlowController *m_flow;
    Window *m_window;
    Mailbox *m_mailbox;
    DemoCases m_cases;
    TourPlan m_plan;
    StallWatch m_stalls;
    StallWatch m_onCore{&StallWatch::timeOnCore}; // the same, whatever else the machine does
    QSet<Step> m_seen; // steps that have a page by now
    Walk m_walk;
    State m_state = State::Running;
    const char *m_caption = nullptr;
    QString m_language; // that it was begun in
    int m_stop = 0;
    int m_stops = 0;
    int m_pictures = 0;
    int m_successes = 0;
    qsizetype m_mailsSeen = 0;
};

} // namespace usher
