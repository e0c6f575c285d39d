#include "e2e/walk.h"

#include "e2e/driver.h"
#include "usher/flow/codestep.h"
#include "usher/flow/purchasefields.h"
#include "usher/flow/purchasepagemodel.h"

#include <QSignalSpy>

namespace usher::test {

Walkthrough::Walkthrough(const Place &place, const QString &stateFolder, bool resumed)
    : m_place(place)
    , m_brand(loadBrand(QStringLiteral("northlight")).value())
    , m_resumed(resumed)
{
    m_plan.backend = place.address;
    m_plan.pinned = place.certificate;
    m_plan.keychainService = keychainService;
    m_plan.stateFolder = stateFolder;
    begin();
}

Walkthrough::~Walkthrough()
{
    m_flow.reset();
}

void Walkthrough::begin()
{
    Result<std::unique_ptr<ServiceSet>> made = ServiceSet::make(m_plan, m_brand);
    m_services = std::move(made).value();
    FlowServices services = m_services->flow();
    services.timing.save = 50;
    services.timing.usernameCheck = 20;
    services.timing.second = 100;
    services.language = QStringLiteral("en");
    m_flow = std::make_unique<FlowController>(services);
    m_flow->start();
    wait(QStringLiteral("the start"), [this] { return m_flow->hasStarted() && m_flow->facts().ready(); });
}

void Walkthrough::restart()
{
    QSignalSpy saved(m_flow.get(), &FlowController::draftSaved);
    m_flow->saveNow();
    wait(QStringLiteral("the draft is on the disk"), [&saved] { return !saved.isEmpty(); });
    // One job at a time: after this one, those before it are done.
    bool answered = false;
    QObject here;
    m_services->flow().keychain->probe()->whenEnded(&here, [&answered](const auto &) { answered = true; });
    wait(QStringLiteral("the keychain is idle"), [&answered] { return answered; });
    if (!ok())
        return;
    m_flow.reset();
    m_services.reset();
    begin();
}

void Walkthrough::idle(Step step)
{
    wait(QStringLiteral("page ") + stepId(step),
        [this, step] { return m_flow->currentStep() == step && !m_flow->current()->isBusy(); });
}

void Walkthrough::reach(Step step)
{
    idle(step);
    if (!ok() || !m_resumed || step == Step::Welcome) // nothing to come back to yet
        return;
    restart();
    idle(step);
    // What a start does by itself: secrets from the keychain, and the session.
    const bool inSession = draft().account && step != Step::Success;
    wait(QStringLiteral("the start settles"),
        [this, inSession] { return !m_flow->isLoadingSecrets() && (!inSession || m_flow->facts().hasSession); });
}

void Walkthrough::commit()
{
    wait(QStringLiteral("the primary button"), [this] { return m_flow->current()->canCommit(); });
    if (ok())
        m_flow->current()->commit();
}

void Walkthrough::confirm(CodeStep *code, const QString &recipient)
{
    if (!ok())
        return;
    Inbox inbox(m_place.mails);
    wait(QStringLiteral("a code can be asked for"), [code] { return code->canSend(); });
    code->send();
    QString mailed;
    wait(QStringLiteral("mail to ") + recipient, [&] {
        if (mailed.isEmpty())
            mailed = inbox.code(recipient);
        return !mailed.isEmpty() && code->state() == CodeStep::State::Waiting;
    });
    code->setText(mailed);
    wait(QStringLiteral("the code is confirmed"), [code] { return code->state() == CodeStep::State::Verified; });
}

void Walkthrough::pair(PurchasePageModel *page, const QString &pairingCode)
{
    if (!ok())
        return;
    HandoffStep *handoff = page->purchase()->handoff();
    handoff->code()->setValue(Secret(pairingCode));
    handoff->claim();
    wait(QStringLiteral("the purchase is handed over"),
        [handoff] { return handoff->state() == HandoffStep::State::Verified; });
    page->mine();
}

void Walkthrough::fail(const QString &what)
{
    m_trouble = QStringLiteral("failed: %1 (on %2)").arg(what, standing(*m_flow).join(QStringLiteral(", "))).toUtf8();
}

} // namespace usher::test
