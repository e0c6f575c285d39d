#pragma once

#include "common/core/result.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <optional>
#include <utility>

namespace usher {

// One running operation. It ends exactly once: with a value, a Problem or cancelled (Problem::cancelled()). It never
// ends inside the function that started it. A call owns itself: it deletes itself after it has ended and told so.
class CallBase : public QObject
{
    Q_OBJECT
public:
    bool hasEnded() const { return m_ended; }

    // Stops waiting. The call ends as cancelled unless it has ended already. What was sent may still take effect.
    virtual void cancel() = 0;

Q_SIGNALS:
    // It takes longer than a person expects; Time for a quiet line of progress.
    void slow();

protected:
    explicit CallBase(QObject *parent = nullptr)
        : QObject(parent)
    {
    }
    bool m_ended = false;
};

template <class T> class Call : public CallBase
{
public:
    using Receiver = std::function<void(const Result<T> &)>;

    explicit Call(QObject *parent = nullptr)
        : CallBase(parent)
    {
    }

    // `receive` runs once, from the event loop, unless `context` is destroyed before. Name it before control returns to
    // the event loop, else the outcome may be gone.
    void whenEnded(QObject *context, Receiver receive)
    {
        m_context = context;
        m_receive = std::move(receive);
    }

    void cancel() override { end(Problem::cancelled()); }

    // For the service that runs it: the first outcome counts, later ones are dropped. The cancel hook, set by the
    // service, runs once when the call ends as cancelled.
    void end(Result<T> outcome)
    {
        if (m_ended)
            return;
        m_ended = true;
        m_outcome.emplace(std::move(outcome));
        if (!m_outcome->ok() && m_outcome->problem().isCancelled() && m_onCancel)
            std::exchange(m_onCancel, nullptr)();
        QTimer::singleShot(0, this, [this] {
            // Nothing of this object is touched after the receiver ran: it may destroy the service that owns the call.
            const Receiver receive = std::move(m_receive);
            const Result<T> result = std::move(*m_outcome);
            deleteLater();
            if (m_context && receive)
                receive(result);
        });
    }
    void onCancel(std::function<void()> hook) { m_onCancel = std::move(hook); }

    // For a call made of others, one after the other: `running` is stopped with it, and as slow. Its outcome is the
    // maker's to pass on.
    void standFor(CallBase *running)
    {
        connect(running, &CallBase::slow, this, &CallBase::slow);
        onCancel([running = QPointer(running)] {
            if (running)
                running->cancel();
        });
    }

    // A call that has its outcome already.
    static Call *ended(Result<T> outcome, QObject *parent = nullptr)
    {
        auto *call = new Call(parent);
        call->end(std::move(outcome));
        return call;
    }

private:
    QPointer<QObject> m_context;
    Receiver m_receive;
    std::function<void()> m_onCancel;
    std::optional<Result<T>> m_outcome;
};

} // namespace usher
