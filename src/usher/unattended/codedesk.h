#pragma once

#include "usher/unattended/codesource.h"
#include "usher/unattended/report.h"

namespace usher {

class CodeStep;

// Takes a page's code step from "no code asked for" to a proof, with the codes of a source.
class CodeDesk : public QObject
{
    Q_OBJECT
public:
    static constexpr int longestWait = 120; // seconds until a code may be asked for again

    // Both outlive the desk.
    CodeDesk(CodeSource *, Report *, QObject *parent = nullptr);

    // One move; changed() or the step itself says when to call again. False: there is nothing it could do, the page
    // knows what is missing.
    bool advance(CodeStep *);
    void wait(int seconds); // does nothing before
    void leavePage(); // the next code step is another one
    void stop();

Q_SIGNALS:
    void changed();
    void gaveUp(); // no code was to be had; the report says why

private:
    void ask(CodeStep *);
    void take(const QString &text);
    bool isWrongTooOften(CodeStep *);

    CodeSource *m_source;
    Report *m_report;
    QPointer<CodeStep> m_step;
    bool m_sent = false; // by this run
    bool m_asking = false; // or waiting
    bool m_given = false;
    int m_tried = 0;
};

} // namespace usher
