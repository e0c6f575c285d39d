#pragma once

#include "usher/unattended/codesource.h"
#include "usher/unattended/report.h"

namespace usher {

class HandoffStep;

// Takes the hand-off from "nothing claimed" to a purchase that the marketplace verified, with a pairing code of a
// source. What an earlier run brought over is used as it is.
class PairingDesk : public QObject
{
    Q_OBJECT
public:
    // Both outlive the desk.
    PairingDesk(CodeSource *, Report *, QObject *parent = nullptr);

    // One move; changed() or the step itself says when to call again. False: the purchase is there.
    bool advance(HandoffStep *);

Q_SIGNALS:
    void changed();
    void gaveUp(usher::Exit exit); // the report says why

private:
    void ask();
    void take(const QString &text);
    void tellMatch(const HandoffStep *);

    CodeSource *m_source;
    Report *m_report;
    HandoffStep *m_step = nullptr;
    bool m_asking = false;
    bool m_begun = false; // what is wrong with the code now concerns this run's
    QString m_told; // match code
};

} // namespace usher
