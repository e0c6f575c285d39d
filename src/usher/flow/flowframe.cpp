#include "common/core/redactor.h"
#include "usher/flow/arrival.h"
#include "usher/flow/flowcontroller.h"
#include "usher/flow/flowcore.h"
#include "usher/flow/networkmodel.h"
#include "usher/flow/pagemodel.h"
#include "usher/flow/stepgraph.h"

#include <algorithm>
#include <utility>

// What the controller shows around the page: rail, notices, site selector, foot, footer.
namespace usher {

QList<FlowController::RailEntry> FlowController::rail() const
{
    const QList<Step> steps = stepgraph::rail(draft());
    const qsizetype here = steps.indexOf(stepgraph::railStep(currentStep(), draft()));
    QList<RailEntry> entries;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const Step step = steps[i];
        const auto state = i == here ? RailEntry::State::Current
            : i < here               ? RailEntry::State::Done
                                     : RailEntry::State::Upcoming;
        const bool clickable = state == RailEntry::State::Done && !current()->isBusy() && draft().history.contains(step)
            && stepgraph::reachable(step, draft());
        entries.append({step, state, clickable});
    }
    return entries;
}

void FlowController::setNotice(const Notice &notice)
{
    if (m_notices.contains(notice))
        return;
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
    const Keyring &keyring = m_core->keyring();
    if (keyring.state() != KeychainState::Ok && !keyring.sessionOnly())
        setNotice({NoticeKind::Keychain, {}, {}, keyring.state()});
    else
        dismissNotice(NoticeKind::Keychain);
}

KeychainState FlowController::keychainState() const
{
    return m_core->keyring().state();
}

void FlowController::retryKeychain()
{
    m_core->keyring().retry();
}

void FlowController::unlockKeychain()
{
    m_core->keyring().unlock();
}

bool FlowController::waitsForKeychain() const
{
    return m_core->keyring().isWaiting();
}

void FlowController::continueWithoutKeychain()
{
    m_core->keyring().goOnWithout();
    // What only the keychain has is asked for now.
    if (!m_core->session().isOpen() && !current()->isBusy())
        goOnAfterStart();
}

void FlowController::updateSite()
{
    // There is always one selected; the create form says once more, in amber, which.
    const SiteGroups sites = m_core->sites();
    const QList<Site> all = sites.all();
    const QString preselected = facts().preselectedSite();
    if (draft().route == Route::Bind && !sites.find(draft().binding.site) && !all.isEmpty())
        m_core->draft().binding.site = preselected.isEmpty() ? all.first().id : preselected;
}

bool FlowController::siteSelectorVisible() const
{
    static constexpr Step where[] = {Step::AccountBinding, Step::PurchaseReview, Step::WorkspaceBinding,
        Step::ConfirmBinding, Step::CreateWorkspace};
    return draft().route == Route::Bind && !draft().created && facts().ready()
        && std::find(std::begin(where), std::end(where), currentStep()) != std::end(where);
}

SiteGroups FlowController::selectableSites() const
{
    return m_core->sites();
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
        // What has no record does not get this far.
        return PurchaseFoot{
            settlement.marketplace, settlement.maskedAccount, d.handed ? Trust::Verified : Trust::Matched};
    }
    if (!d.marketplace && !d.handed)
        return std::nullopt;
    const PurchaseIdentity purchase = d.purchase();
    const bool verified = d.handed && (!d.handed->accountId.isEmpty() || !needsAccountId(purchase.marketplace));
    const Trust trust = verified              ? Trust::Verified
        : facts().matchedPurchase == purchase ? Trust::Matched
                                              : Trust::Typed;
    return PurchaseFoot{
        purchase.marketplace, purchase.accountId.isEmpty() ? QString() : redact::identifier(purchase.accountId), trust};
}

QString FlowController::language() const
{
    return draft().language;
}

bool FlowController::isLanguageLocked() const
{
    return m_core->services().setup.isLocked(setting::language);
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
        || (!m_core->secrets().allStored() && m_core->keyring().state() != KeychainState::Ok);
}

void FlowController::openNetworkSettings()
{
    m_network->enter();
    setPanel(Panel::Network);
}

void FlowController::openHelp()
{
    setPanel(Panel::Help);
}

void FlowController::setPanel(Panel panel)
{
    if (std::exchange(m_panel, panel) != panel)
        Q_EMIT panelChanged();
}

Footer FlowController::footer() const
{
    using Button = Footer::Button;
    switch (m_panel) {
    case Panel::Network:
        return footerOfNetwork();
    case Panel::Help:
        return footerOfHelp();
    case Panel::None:
        break;
    }
    if (m_arrival->isOpen())
        return m_arrival->footer();
    const PageModel *page = current();
    Footer footer;
    footer.back = canGoBack() ? Button::Enabled : Button::Hidden;
    footer.close = currentStep() == Step::Success ? Button::Enabled : Button::Hidden;
    footer.cancel = page->canCancel() ? Button::Enabled : Button::Hidden;
    footer.isBusy = page->isBusy();
    footer.canPress = page->canCommit();
    footer.primary = page->isBusy() ? page->busyText() : page->primaryText();
    footer.isWaiting = waitsForKeychain() || page->isSlow();
    footer.line = waitsForKeychain() ? Message{message_code::waiting_keychain, {}} : page->line();
    return footer;
}

Footer FlowController::footerOfNetwork() const
{
    using Button = Footer::Button;
    Footer footer;
    footer.isBusy = m_network->isBusy();
    footer.back = footer.isBusy ? Button::Disabled : Button::Enabled;
    footer.cancel = footer.isBusy ? Button::Enabled : Button::Hidden;
    footer.canPress = !footer.isBusy;
    footer.primary = m_network->primaryText();
    return footer;
}

Footer FlowController::footerOfHelp()
{
    Footer footer;
    footer.canPress = true;
    footer.primary = {message_code::do_return, {}};
    return footer;
}

void FlowController::press()
{
    if (m_panel == Panel::Network)
        m_network->submit();
    else if (m_panel == Panel::Help)
        setPanel(Panel::None);
    else if (m_arrival->isOpen())
        m_arrival->press();
    else
        current()->commit();
}

void FlowController::cancel()
{
    if (m_panel == Panel::Network)
        m_network->cancel();
    else if (m_arrival->isOpen())
        m_arrival->cancel();
    else
        current()->cancel();
}

bool FlowController::escape()
{
    if (footer().cancel == Footer::Button::Enabled)
        cancel();
    else if (m_panel != Panel::None)
        setPanel(Panel::None);
    else if (m_arrival->isOpen())
        m_arrival->close();
    else
        return false;
    return true;
}

CodeStep *FlowController::askedCode() const
{
    return m_panel != Panel::None || m_arrival->isOpen() ? nullptr : current()->askedCode();
}

void FlowController::openLink(const QUrl &url)
{
    m_core->openLink(url);
}

void FlowController::closing()
{
    if (currentStep() == Step::Success)
        m_core->dropDraft();
    else
        saveNow();
}

void FlowController::saveNow()
{
    m_core->save();
}

} // namespace usher
