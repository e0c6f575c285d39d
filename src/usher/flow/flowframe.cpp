#include "common/core/redactor.h"
#include "usher/flow/flowcontroller.h"
#include "usher/flow/flowcore.h"
#include "usher/flow/pagemodel.h"
#include "usher/flow/stepgraph.h"

#include <algorithm>

// What the controller shows around the page: rail, notices, site selector, foot.
namespace usher {

QList<FlowController::RailEntry> FlowController::rail() const
{
    const QList<Step> steps = stepgraph::rail(draft(), facts());
    const qsizetype here = steps.indexOf(stepgraph::railStep(currentStep(), draft()));
    QList<RailEntry> entries;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const Step step = steps[i];
        const auto state = i == here ? RailEntry::State::Current
            : i < here               ? RailEntry::State::Done
                                     : RailEntry::State::Upcoming;
        const bool clickable = state == RailEntry::State::Done && !current()->isBusy() && draft().history.contains(step)
            && stepgraph::reachable(step, draft(), facts());
        entries.append({step, state, clickable});
    }
    return entries;
}

void FlowController::setNotice(const Notice &notice)
{
    m_notices.removeIf([&](const Notice &old) { return old.kind == notice.kind; });
    m_notices.append(notice);
    Q_EMIT noticesChanged();
}

void FlowController::dismissNotice(NoticeKind kind)
{
    if (m_notices.removeIf([kind](const Notice &notice) { return notice.kind == kind; }) > 0)
        Q_EMIT noticesChanged();
}

void FlowController::updateStateNotices()
{
    if (m_core->isStateUnwritable())
        setNotice({NoticeKind::StateUnwritable, {}, {}});
    else
        dismissNotice(NoticeKind::StateUnwritable);
    const DraftSecrets &secrets = m_core->secrets();
    if (secrets.state() != KeychainState::Ok && !secrets.sessionOnly())
        setNotice({NoticeKind::Keychain, {}, {}, secrets.state()});
    else
        dismissNotice(NoticeKind::Keychain);
}

KeychainState FlowController::keychainState() const
{
    return m_core->secrets().state();
}

void FlowController::retryKeychain()
{
    m_core->secrets().retry();
}

void FlowController::continueWithoutKeychain()
{
    m_core->secrets().setSessionOnly(true);
}

void FlowController::updateSite()
{
    // There is always one selected; the create form says once more, in amber, which.
    const QList<Site> sites = facts().sitesFor(draft().marketplace);
    if (draft().route == Route::Bind && !facts().site(draft().binding.site) && !sites.isEmpty())
        m_core->draft().binding.site = sites.first().id;
}

bool FlowController::siteSelectorVisible() const
{
    static constexpr Step where[]
        = {Step::AccountBinding, Step::WorkspaceBinding, Step::ConfirmBinding, Step::CreateWorkspace};
    return draft().route == Route::Bind && !draft().created && facts().ready()
        && std::find(std::begin(where), std::end(where), currentStep()) != std::end(where);
}

QList<Site> FlowController::selectableSites() const
{
    return facts().sitesFor(draft().marketplace);
}

QString FlowController::selectedSite() const
{
    return draft().binding.site;
}

void FlowController::selectSite(const QString &siteId)
{
    if (!siteSelectorVisible() || current()->isBusy() || !facts().site(siteId))
        return;
    m_core->draft().binding.site = siteId;
    m_core->draftEdited();
}

std::optional<FlowController::PurchaseFoot> FlowController::purchaseFoot() const
{
    const Draft &d = draft();
    if (d.activated || d.linked) {
        const Settlement settlement = d.activated ? d.activated->settlement : *d.linked;
        return PurchaseFoot{settlement.marketplace, settlement.maskedAccount, true};
    }
    if (!d.marketplace)
        return std::nullopt;
    const QString account = d.purchase().accountId;
    return PurchaseFoot{*d.marketplace, account.isEmpty() ? QString() : redact::identifier(account), false};
}

QString FlowController::language() const
{
    return draft().language;
}

void FlowController::setLanguage(const QString &bcp47)
{
    if (bcp47 == draft().language)
        return;
    m_core->draft().language = bcp47;
    m_core->document().language = bcp47;
    m_core->backend().setLanguage(bcp47);
    m_core->loadConfiguration(); // titles of agreements are in the language asked for
    m_core->draftEdited();
}

bool FlowController::closeWouldLose() const
{
    return current()->isBusy() || current()->hasUnsavedSecrets()
        || (m_core->isStateUnwritable() && !draft().isBlank() && currentStep() != Step::Success)
        || (!m_core->secrets().allStored() && m_core->secrets().state() != KeychainState::Ok);
}

void FlowController::openLink(const QUrl &url)
{
    m_core->services().linkOpener->open(url);
}

void FlowController::saveNow()
{
    m_core->save();
}

} // namespace usher
