#pragma once

#include "common/brand/brand.h"
#include "e2e/waiting.h"
#include "e2e/world.h"
#include "usher/app/serviceset.h"
#include "usher/flow/flowcontroller.h"

namespace usher {
class CodeStep;
class PurchasePageModel;
} // namespace usher

namespace usher::test {

// A person at the page models, without a window, on real parts. After the first thing that was not possible, nothing
// more is done: trouble() says what and where.
class Walkthrough
{
public:
    // `resumed`: on every page the program ends and another one goes on.
    Walkthrough(const Place &place, const QString &stateFolder, bool resumed);
    ~Walkthrough();

    FlowController &flow() { return *m_flow; }
    const Draft &draft() const { return m_flow->draft(); }
    bool ok() const { return m_trouble.isEmpty(); }
    const char *trouble() const { return m_trouble.constData(); } // UTF-8

    template <class Condition> bool wait(const QString &what, Condition condition, int milliseconds = 20'000)
    {
        if (ok() && !waitUntil(condition, milliseconds))
            fail(what);
        return ok();
    }

    void reach(Step step); // and the page is idle
    void commit(); // its primary button
    void confirm(CodeStep *code, const QString &recipient); // asks for a code, reads the mail, types it
    void pair(PurchasePageModel *page, const QString &pairingCode);

private:
    void begin();
    void restart();
    void idle(Step step);
    void fail(const QString &what);

    const Place m_place;
    const Brand m_brand;
    ServicePlan m_plan;
    const bool m_resumed;
    std::unique_ptr<ServiceSet> m_services;
    std::unique_ptr<FlowController> m_flow;
    QByteArray m_trouble;
};

} // namespace usher::test
