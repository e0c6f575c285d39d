#pragma once

#include "usher/app/democases.h"

#include <QObject>
#include <QStringList>
#include <QTimer>

#include <functional>

class QWidget;

namespace usher {

class FlowController;
class Mailbox;
class Window;
enum class Step;

// Walks through both routes of a demo by itself, through the window's own widgets, and leaves a picture of every page.
class Tour : public QObject
{
    Q_OBJECT
public:
    Tour(FlowController *flow, Window *window, Mailbox *mailbox, const DemoCases &cases, const QString &folder,
        QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void languageWanted(const QString &code);
    // Complete: both routes ended in Success and every picture was written. Once.
    void ended(bool complete, const QString &report);

private:
    // A line of the script: tried again and again until it answers true.
    struct Line
    {
        QString what;
        std::function<bool()> done;
    };

    void writeRegisterRoute();
    void writeBindingRoute();

    void add(const QString &what, std::function<bool()> done);
    void reach(Step step);
    void picture(const QString &name);
    void type(const QString &editor, const QString &text);
    void press(const QString &button);
    void choose(const QString &list); // its first entry
    void enterCode();
    void tick();
    void finish(bool complete, const QString &report);
    template <class W> W *widget(const QString &name) const;

    FlowController *m_flow;
    Window *m_window;
    Mailbox *m_mailbox;
    DemoCases m_cases;
    QString m_folder;
    QString m_language; // that it was begun in
    QTimer m_timer;
    QList<Line> m_script;
    int m_line = 0;
    int m_waited = 0;
    int m_pictures = 0;
    int m_successes = 0;
    qsizetype m_mailsSeen = 0;
};

} // namespace usher
