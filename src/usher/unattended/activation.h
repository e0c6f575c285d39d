#pragma once

#include "usher/unattended/answersheet.h"
#include "usher/unattended/check.h"
#include "usher/unattended/codedesk.h"
#include "usher/unattended/pairingdesk.h"

#include <QObject>

#include <memory>

namespace usher {

class FieldBase;
class PageModel;
class WorkspacePicker;

// One run of the flow without a window: what a person would do on each page, with the answers. It checks everything
// first, goes on where an earlier run with the same answers was cut off, and does nothing where one has finished.
class Activation : public QObject
{
    Q_OBJECT
public:
    struct Job
    {
        FlowServices services; // with a state file of these answers' own
        AnswerSheet sheet;
        QByteArray digest; // of the answers
        bool dryRun = false;
    };

    // `codes` and `report` outlive the run.
    Activation(const Job &, CodeSource *codes, Report *report, QObject *parent = nullptr);
    ~Activation() override;

    void start();
    // Stops what runs, learns what became of it, and ends. A second time: ends without that. Either way the keychain is
    // waited for.
    void interrupt();

Q_SIGNALS:
    void ended(int exitCode);

private:
    void onLoaded(const Result<StateFile::Loaded> &);
    void check();
    void onChecked(const QList<Check::Wrong> &);
    void run();

    void onStep(Step);
    void wake(); // proceed() soon, once
    void proceed();
    void act(PageModel *); // the page is idle and nothing is wrong
    bool pair(Step); // false: nothing is in the way
    void press(PageModel *);
    void explain(PageModel *); // pressed, and still here
    bool tellWrong(PageModel *); // ends the run where fields show errors
    void pickWorkspaces();
    void stopNow(PageModel *);
    void tellBusy(const PageModel *);
    void tellNotices();
    void tellKeychain(KeychainState);

    void succeed();
    void alreadyDone(const QJsonObject &result = {});
    void fail(const Problem &);
    void end(Exit, const QString &status, const QJsonObject &result = {});
    bool beginEnding(); // false: it is ending already
    void finish(Exit, const QString &status, const QJsonObject &result = {});

    const Job m_job;
    Report *m_report;
    CodeDesk m_desk;
    PairingDesk m_pairing;
    std::unique_ptr<Check> m_check;
    std::unique_ptr<FlowController> m_flow;
    std::unique_ptr<WorkspacePicker> m_picker;

    bool m_awake = false;
    bool m_ending = false;
    bool m_interrupted = false;
    bool m_saidResuming = false;
    bool m_cancelled = false;
    // Of the present page.
    bool m_pressed = false;
    bool m_sentBack = false; // from Register, with an error
    int m_presses = 0;
    bool m_passwordRefused = false;

    Step m_last = Step::Welcome;
    QString m_busy;
    bool m_wasThere = true; // everything asked for existed before
    QStringList m_existing; // workspaces of the name that is to be created
};

} // namespace usher
