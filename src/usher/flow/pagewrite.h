#pragma once

#include "usher/flow/flowcore.h"
#include "usher/flow/pagemodel.h"

// PageModel's writes (see there). Included by the page models that write.
namespace usher {

template <class T> void PageModel::write(Write<T> spec)
{
    auto shared = std::make_shared<Write<T>>(std::move(spec));
    begin(shared->busy);
    if (m_core->intents().isUnknown(shared->intent))
        settle<T>(shared, Settle::ThenSend);
    else
        prepare<T>(shared);
}

template <class T> void PageModel::resolve(Write<T> spec)
{
    if (isBusy() || !m_core->intents().isUnknown(spec.intent))
        return;
    settle<T>(std::make_shared<Write<T>>(std::move(spec)), Settle::AfterRestart);
}

template <class T> void PageModel::prepare(std::shared_ptr<Write<T>> spec)
{
    begin(spec->busy);
    const QString key = *m_core->intents().keyFor(spec->intent, spec->request);
    const int run = m_run;
    m_core->secrets().flush(this, [this, spec, key, run] {
        if (!isCurrent(run))
            return;
        m_core->intents().markSent(spec->intent, this, [this, spec, key, run] {
            if (isCurrent(run))
                sendNow<T>(spec, key);
        });
    });
}

template <class T> void PageModel::sendNow(std::shared_ptr<Write<T>> spec, const QString &key)
{
    const auto make = [spec, key] {
        spec->sent = true;
        return spec->send(key);
    };
    Call<T> *call = spec->needsSession ? m_core->session().run<T>(make) : make();
    watch(call);
    call->whenEnded(this, [this, spec, run = m_run](const Result<T> &outcome) {
        if (isCurrent(run))
            onAnswer<T>(spec, outcome);
    });
}

template <class T> void PageModel::onAnswer(std::shared_ptr<Write<T>> spec, const Result<T> &outcome)
{
    if (outcome) {
        m_core->intents().ended(spec->intent, nullptr);
        spec->finished(*outcome);
        return;
    }
    if (outcome.problem().isCancelled()) {
        // Asking what became of it takes a session too: where there is none now, the next press does it.
        if (!spec->needsSession || m_core->session().isOpen())
            return settle<T>(spec, Settle::AfterCancel);
        finish();
        showNotice({spec->sent ? message_code::cancelled_unknown : message_code::cancelled_nothing, {}});
        return;
    }
    m_core->intents().ended(spec->intent, &outcome.problem());
    fail(outcome.problem());
}

template <class T> void PageModel::settle(std::shared_ptr<Write<T>> spec, Settle why)
{
    begin({message_code::busy_settling, {}});
    const auto make
        = [this, key = m_core->intents().unknownKey(spec->intent)] { return m_core->backend().settle(key); };
    // What was begun in a session is settled in a session of the same account.
    Call<api::IntentOutcome> *call = spec->needsSession ? m_core->session().run<api::IntentOutcome>(make) : make();
    watch(call);
    call->whenEnded(this, [this, spec, why, run = m_run](const Result<api::IntentOutcome> &outcome) {
        if (!isCurrent(run))
            return;
        if (!outcome)
            return fail(outcome.problem());
        if (!outcome->done) {
            m_core->intents().settledAsCancelled(spec->intent);
            if (why == Settle::ThenSend)
                return prepare<T>(spec);
            finish();
            if (why == Settle::AfterCancel)
                showNotice({message_code::cancelled_nothing, {}});
            return;
        }
        const Result<T> answer = spec->stored(outcome->answer);
        m_core->intents().ended(spec->intent, nullptr);
        if (!answer)
            return fail(answer.problem());
        const QString code = why == Settle::AfterCancel ? message_code::cancelled_done : message_code::settled_done;
        showNotice({code, {}});
        spec->finished(*answer);
    });
}

} // namespace usher
