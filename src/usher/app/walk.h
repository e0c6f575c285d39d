#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>
#include <functional>

namespace usher {

// Goes a way through the wizard by itself, line by line. Each line is tried again and again until it answers true.
class Walk : public QObject
{
    Q_OBJECT
public:
    explicit Walk(std::chrono::milliseconds beat, QObject *parent = nullptr); // between two tries

    void add(const QString &what, std::function<bool()> done);
    void rest(std::chrono::milliseconds time, std::function<void()> begin); // begins, then lets this time pass

    void start();
    bool isPaused() const { return m_paused; }
    void setPaused(bool paused); // while it is paused no time passes
    void stop(); // for good

Q_SIGNALS:
    void arrived(); // behind the last line; once
    void stuck(const QString &what); // a line was tried for too long; instead of arrived()

private:
    struct Line
    {
        QString what;
        std::function<bool()> done;
        bool isRest = false;
    };
    void tick();

    QTimer m_timer;
    QList<Line> m_lines;
    qsizetype m_line = 0;
    std::chrono::milliseconds m_waited{0}; // in this line
    bool m_paused = false;
};

} // namespace usher
