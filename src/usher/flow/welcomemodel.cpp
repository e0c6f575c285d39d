#include "usher/flow/welcomemodel.h"

#include "usher/flow/flowcore.h"
#include "usher/flow/forms.h"

#include <algorithm>

namespace usher {

WelcomeModel::WelcomeModel(FlowCore *core, QObject *parent)
    : PageModel(Step::Welcome, core, parent)
    , m_marketplace(add(new Field(QStringLiteral("marketplace"), this)))
{
    m_marketplace->setRule(forms::chosen());
    connect(m_marketplace, &FieldBase::edited, this, [this] {
        this->core()->draft().marketplace = marketplaceFromId(m_marketplace->value());
        this->core()->draftEdited();
    });
    connect(core, &FlowCore::factsChanged, this, [this] {
        if (!m_waitingForConfiguration || facts().configurationState == Facts::State::Loading)
            return;
        m_waitingForConfiguration = false;
        if (facts().ready())
            done();
        else
            finish();
    });
}

QList<Marketplace> WelcomeModel::offered() const
{
    if (!facts().configuration.marketplaces.isEmpty())
        return facts().configuration.marketplaces;
    return {std::begin(allMarketplaces), std::end(allMarketplaces)};
}

void WelcomeModel::setUnfinished(const std::optional<Unfinished> &unfinished)
{
    m_unfinished = unfinished;
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
    return PageModel::canCommit() && !m_marketplace->isEmpty();
}

void WelcomeModel::enter()
{
    const std::optional<Marketplace> marketplace = draft().marketplace;
    m_marketplace->load(marketplace ? marketplaceId(*marketplace) : QString());
}

void WelcomeModel::submit()
{
    if (facts().ready())
        return done();
    begin({message_code::busy_loading, {}});
    m_waitingForConfiguration = true;
    core()->loadConfiguration();
}

void WelcomeModel::performAction(ProblemAction action)
{
    if (action == ProblemAction::TryAgain)
        retryConfiguration();
    else
        PageModel::performAction(action);
}

} // namespace usher
