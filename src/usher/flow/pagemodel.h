#pragma once

#include "usher/flow/draft.h"
#include "usher/flow/facts.h"
#include "usher/flow/field.h"
#include "usher/flow/message.h"
#include "usher/flow/problemtraits.h"
#include "usher/services/call.h"

#include <QJsonObject>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace usher {

class FlowCore;
class CodeStep;

// A page without widgets: its fields, whether it can be committed, and what runs. One operation at a time. Pages bind
// widgets to it and hold nothing themselves; the unattended program and the tests drive the same models.
class PageModel : public QObject
{
    Q_OBJECT
public:
    PageModel(Step, FlowCore *, QObject *parent);
    ~PageModel() override;

    Step step() const { return m_step; }
    const QList<FieldBase *> &fields() const { return m_fields; } // in reading order
    const Draft &draft() const;
    const Facts &facts() const;

    // True when the primary button is enabled: it stays so with errors in the form, so that pressing it can show them.
    virtual bool canCommit() const;
    void commit(); // ignored while busy
    void cancel(); // the operation, and codes that are sent or verified; of a write: then asks what became of it
    bool isBusy() const { return m_busy; }
    bool canCancel() const;
    Message busyText() const { return m_busyText; } // what the disabled primary says
    bool isSlow() const { return m_slow; } // longer than a person expects
    virtual Message primaryText() const; // do_next unless a page has its own verb
    virtual Message line() const; // quiet, beside the buttons: what runs slowly, else the notice

    // Page level. What concerns a field is beside the field.
    std::optional<Problem> problem() const { return m_problem; }
    void dismissProblem();
    void act(); // does what the problem's button says (words::problem)
    Message notice() const { return m_notice; } // a quiet line, e.g. cancelled_nothing
    void dismissNotice();
    void showNotice(const Message &);

    FieldBase *firstBadField() const; // of those that show an error
    CodeStep *askedCode() const; // that waits to be typed; nullptr: none does
    virtual bool hasUnsavedSecrets() const; // closing would lose what cannot be kept: ask

    // The controller's: the page is about to be shown (fills fields from the draft), and is left.
    virtual void enter();
    virtual void leave();
    void lackConfiguration(const Problem &why); // says so, and offers to ask again
    virtual void abandon(); // the draft is dropped: what runs is cancelled and its answer ignored
    // Settles an intention whose outcome is unknown from before a kill; does nothing where there is none.
    virtual void resolveUnknown();

Q_SIGNALS:
    void changed(); // anything but a field's own state
    void committed(); // done: the controller moves on
    void focusRequested(usher::FieldBase *field);

protected:
    template <class F> F *add(F *field)
    {
        m_fields.append(field);
        return field;
    }
    FlowCore *core() const { return m_core; }
    virtual void submit() = 0; // all fields are good
    virtual QList<CodeStep *> codeSteps() const { return {}; }
    virtual FieldBase *fieldFor(const QString &pointer) const; // into the request; nullptr: page level
    virtual bool absorb(const Problem &); // true: the page dealt with it, nothing is shown
    virtual bool validateAll(); // marks; true when all is good
    virtual void performAction(ProblemAction);

    void begin(const Message &busy);
    int run() const { return m_run; } // of begin()
    bool isCurrent(int run) const { return run == m_run; } // else its answer is dropped
    void watch(CallBase *); // the call that cancel() stops
    void finish(); // not busy any more
    void fail(const Problem &); // finish(), to fields or page level, focus
    // Without finish(). `retry` is what TryAgain does, commit() unless given.
    void showProblem(const Problem &, std::function<void()> retry = {});
    void listenTo(CodeStep *); // its trouble is shown here
    void done(); // finish() and committed()
    void focusFirstBad();

    // One write, exactly once: settles what is unknown, puts secrets and key on disk, sends, tells. pagewrite.h.
    template <class T> struct Write
    {
        QString intent;
        QByteArray request; // without secrets, with their stamps
        Message busy;
        std::function<Call<T> *(const QString &key)> send;
        std::function<void(const T &)> finished; // the draft is changed here; it ends with done()
        std::function<Result<T>(const QJsonObject &answer)> stored; // reads the answer of an earlier sending
        bool needsSession = true;
        bool sent = false; // while it was written, not before
    };
    template <class T> void write(Write<T>);
    // Only settles, where the outcome of an earlier sending is unknown.
    template <class T> void resolve(Write<T>);

private:
    bool place(const Problem::Field &); // beside its field; false: there is none
    bool hasBusyCode() const;
    enum class Settle { ThenSend, AfterCancel, AfterRestart };
    template <class T> void settle(std::shared_ptr<Write<T>>, Settle);
    template <class T> void prepare(std::shared_ptr<Write<T>>);
    template <class T> void sendNow(std::shared_ptr<Write<T>>, const QString &key);
    template <class T> void onAnswer(std::shared_ptr<Write<T>>, const Result<T> &);

    Step m_step;
    FlowCore *m_core;
    QList<FieldBase *> m_fields;
    bool m_busy = false;
    bool m_slow = false;
    int m_run = 0; // answers of an earlier run are dropped
    std::function<void()> m_retry;
    Message m_busyText;
    Message m_notice;
    std::optional<Problem> m_problem;
    QPointer<CallBase> m_call;
};

} // namespace usher
