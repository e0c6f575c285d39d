#pragma once

#include "usher/services/call.h"

#include <QTest>

namespace usher::test {

// Waits for a call and counts how often it ends.
template <class T> class Outcome : public QObject
{
public:
    explicit Outcome(Call<T> *call)
        : m_call(call)
    {
        connect(call, &CallBase::slow, this, [this] { ++slowCount; });
        call->whenEnded(this, [this](const Result<T> &result) {
            ++count;
            m_result.emplace(result);
        });
    }

    bool wait(int milliseconds = 20'000)
    {
        return QTest::qWaitFor([this] { return count > 0; }, milliseconds);
    }
    // The problem's code; "ok" for a value, "no outcome" when none arrives.
    QString code()
    {
        if (!wait())
            return QStringLiteral("no outcome");
        return m_result->ok() ? QStringLiteral("ok") : m_result->problem().code;
    }
    const Result<T> &result() const { return *m_result; }
    Call<T> *call() const { return m_call; }

    int count = 0;
    int slowCount = 0;

private:
    QPointer<Call<T>> m_call;
    std::optional<Result<T>> m_result;
};

} // namespace usher::test
