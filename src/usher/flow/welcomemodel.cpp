#include "usher/flow/welcomemodel.h"

#include "common/core/redactor.h"
#include "usher/flow/flowcore.h"
#include "usher/flow/forms.h"

#include <algorithm>

namespace usher {

WelcomeModel::WelcomeModel(FlowCore *core, QObject *parent)
    : PageModel(Step::Welcome, core, parent)
    , m_marketplace(add(new Field(QStringLiteral("marketplace"), this)))
    , m_accounts(new SignedInAccounts(core, this))
{
    m_marketplace->setRule(forms::chosen());
    connect(m_accounts, &SignedInAccounts::failed, this, &WelcomeModel::showProblem);
    connect(m_accounts, &SignedInAccounts::marketplaceNeeded, this, [this] {
        m_marketplace->validate();
        focusFirstBad();
    });
    connect(m_accounts, &SignedInAccounts::signedOut, this, [this](bool serverKnows) {
        showNotice({serverKnows ? message_code::signed_out : message_code::signed_out_here, {}});
    });
    connect(m_marketplace, &FieldBase::edited, this, [this] {
        this->core()->draft().choose(marketplaceFromId(m_marketplace->value()));
        this->core()->draftEdited();
    });
    connect(&core->handoff(), &HandoffStep::changed, this, [this] {
        loadMarketplace();
        Q_EMIT changed();
    });
}

QList<Marketplace> WelcomeModel::offered() const
{
    return core()->marketplaces();
}

bool WelcomeModel::isMarketplaceLocked() const
{
    return core()->services().setup.isLocked(setting::marketplace) && !draft().handed;
}

void WelcomeModel::setUnfinished(const std::optional<Unfinished> &unfinished)
{
    m_unfinished = unfinished;
    m_accounts->setBlocked(unfinished.has_value());
    Q_EMIT changed();
}

void WelcomeModel::continueUnfinished()
{
    Q_EMIT continueRequested();
}

void WelcomeModel::startOver()
{
    Q_EMIT startOverRequested();
}

Facts::State WelcomeModel::configurationState() const
{
    return facts().configurationState;
}

std::optional<Problem> WelcomeModel::configurationProblem() const
{
    return facts().configurationProblem;
}

void WelcomeModel::retryConfiguration()
{
    core()->loadConfiguration();
}

bool WelcomeModel::canCommit() const
{
    return PageModel::canCommit() && !core()->handoff().isBusy();
}

Message WelcomeModel::primaryText() const
{
    const HandoffStep &handoff = core()->handoff();
    return handoff.needsConfirmation() && handoff.isUsable() ? Message{message_code::do_mine, {}}
                                                             : PageModel::primaryText();
}

bool WelcomeModel::validateAll()
{
    HandoffStep &handoff = core()->handoff();
    if (handoff.state() == HandoffStep::State::Waiting && m_marketplace->isEmpty()) {
        // Where it was bought comes with it.
        handoff.code()->setError({message_code::handoff_unapproved, {}});
        return false;
    }
    return !handoff.claimTyped(false) && PageModel::validateAll();
}

void WelcomeModel::enter()
{
    loadMarketplace();
    m_accounts->check();
}

void WelcomeModel::loadMarketplace()
{
    const Setup &setup = core()->services().setup;
    const std::optional<api::HandedPurchase> &handed = draft().handed;
    std::optional<Marketplace> marketplace = draft().marketplace;
    if (handed)
        marketplace = handed->marketplace;
    else if (!marketplace || setup.isLocked(setting::marketplace))
        marketplace = setup.marketplace;
    m_marketplace->load(marketplace ? marketplaceId(*marketplace) : QString());
    m_marketplace->setEnabled(!handed);
}

void WelcomeModel::submit()
{
    // A choice made beforehand was never typed.
    core()->draft().choose(marketplaceFromId(m_marketplace->value()));
    core()->draft().wantsGuide = false;
    core()->handoff().confirm();
    if (facts().ready())
        return done();
    begin({message_code::busy_loading, {}});
    Call<api::Configuration> *call = core()->loadConfiguration();
    watch(call);
    call->whenEnded(this, [this, run = run()](const Result<api::Configuration> &) {
        if (!isCurrent(run))
            return;
        if (facts().ready())
            done();
        else
            finish(); // configurationProblem() says why
    });
}

bool WelcomeModel::offersGuide() const
{
    return !draft().handed;
}

void WelcomeModel::showGuide()
{
    if (isBusy() || !offersGuide())
        return;
    core()->draft().choose(marketplaceFromId(m_marketplace->value()));
    core()->draft().wantsGuide = true;
    done();
}

std::optional<WelcomeModel::Verified> WelcomeModel::verified() const
{
    const std::optional<api::HandedPurchase> &handed = draft().handed;
    if (!handed)
        return std::nullopt;
    return Verified{handed->marketplace, redact::identifier(handed->accountId), handed->verifiedAt};
}

void WelcomeModel::performAction(ProblemAction action)
{
    if (action == ProblemAction::TryAgain)
        retryConfiguration();
    else
        PageModel::performAction(action);
}

} // namespace usher
