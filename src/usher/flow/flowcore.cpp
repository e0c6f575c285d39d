#include "usher/flow/flowcore.h"

#include "common/core/logging.h"
#include "common/core/problemcodes.h"
#include "common/core/random.h"
#include "common/core/redactor.h"
#include "usher/flow/purchasevariant.h"

#include <utility>

namespace usher {

FlowCore::FlowCore(const FlowServices &services)
    : m_services(services)
    , m_keyring(m_services)
    , m_secrets(this)
    , m_renewal(this)
    , m_session(this)
    , m_savedSignIns(this)
    , m_leftovers(this)
    , m_intents(this)
    , m_handoff(this)
{
    m_document.installation = random::uuid();
    m_document.language = services.language;
    m_facts.presetSite = services.setup.site;
    m_facts.siteLocked = services.setup.isLocked(setting::site);
    newDraft();
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(services.timing.save);
    connect(&m_saveTimer, &QTimer::timeout, this, [this] { save(); });
}

FlowCore::~FlowCore() = default;

QList<Marketplace> FlowCore::marketplaces() const
{
    const Setup &setup = m_services.setup;
    if (setup.marketplace && setup.isLocked(setting::marketplace))
        return {*setup.marketplace};
    if (!m_facts.configuration.marketplaces.isEmpty())
        return m_facts.configuration.marketplaces;
    return {std::begin(allMarketplaces), std::end(allMarketplaces)};
}

SiteGroups FlowCore::sites() const
{
    return m_facts.sitesFor(m_draft.marketplace, purchaseVariant(m_draft, brand()));
}

const Site *FlowCore::site(const QString &id) const
{
    const Site *site = m_facts.site(id);
    return site ? site : brand().site(id);
}

void FlowCore::newDraft()
{
    m_draft = {};
    m_draft.flowId = random::token(128);
    m_draft.installation = m_document.installation;
    m_draft.language = m_document.language;
}

void FlowCore::dropDraft()
{
    m_secrets.drop(m_draft.flowId);
    m_session.forget();
    newDraft();
    m_handoff.restore();
    save();
    Q_EMIT draftChanged();
}

void FlowCore::draftEdited()
{
    saveSoon();
    Q_EMIT draftChanged();
}

void FlowCore::saveSoon()
{
    m_saveTimer.start();
}

void FlowCore::save(QObject *context, const std::function<void()> &saved)
{
    m_saveTimer.stop();
    if (!m_stateKnown) {
        m_heldSaves.emplace_back(context, saved);
        return;
    }
    m_document.draft = m_aside;
    const bool offered = m_aside.has_value();
    if (offered ? m_draft.hasBegun() : !m_draft.isBlank()) {
        m_aside.reset();
        m_draft.savedAt = now();
        m_document.draft = m_draft;
        if (offered)
            Q_EMIT asideReplaced();
    }
    const QPointer<QObject> guard(context);
    m_services.stateFile->save(stateToJson(m_document))
        ->whenEnded(this, [this, guard, saved](const Result<Done> &outcome) {
            const bool unwritable = !outcome;
            if (unwritable)
                qCWarning(logState, "draft not saved: %ls", qUtf16Printable(outcome.problem().code));
            if (unwritable != m_unwritable) {
                m_unwritable = unwritable;
                Q_EMIT stateWritabilityChanged();
            }
            if (!unwritable)
                Q_EMIT draftSaved();
            if (guard && saved)
                saved();
        });
}

void FlowCore::stateKnown()
{
    m_stateKnown = true;
    if (m_heldSaves.empty())
        return;
    save(this, [held = std::exchange(m_heldSaves, {})] {
        for (const auto &[context, saved] : held) {
            if (context && saved)
                saved();
        }
    });
}

void FlowCore::rememberAccount(const api::Account &account, const std::optional<Settlement> &settlement)
{
    KnownAccount known{
        account.id, account.kind, account.site, account.maskedEmail, account.username, account.activated, settlement};
    m_document.accounts.removeIf([&known](const KnownAccount &old) {
        if (old.id != known.id)
            return false;
        if (!known.settlement)
            known.settlement = old.settlement;
        return true;
    });
    m_document.accounts.append(known);
    saveSoon();
}

Call<api::Configuration> *FlowCore::loadConfiguration()
{
    const int run = ++m_configurationRun;
    if (!m_facts.ready()) {
        m_facts.configurationState = Facts::State::Loading;
        m_facts.configurationProblem.reset();
        Q_EMIT factsChanged();
    }
    auto *asked = m_services.backend->configuration();
    auto *told = new Call<api::Configuration>(this);
    told->standFor(asked);
    asked->whenEnded(this, [this, run, told = QPointer(told)](const Result<api::Configuration> &outcome) {
        if (run == m_configurationRun)
            takeConfiguration(outcome);
        if (told)
            told->end(outcome);
    });
    return told;
}

void FlowCore::takeConfiguration(const Result<api::Configuration> &outcome)
{
    if (outcome) {
        m_facts.take(*outcome, brand());
    } else if (!m_facts.ready() && outcome.problem().isCancelled()) {
        m_facts.configurationState = Facts::State::Idle; // it is asked for again when it is needed
    } else if (!m_facts.ready()) {
        m_facts.configurationProblem = outcome.problem();
        m_facts.configurationState = Facts::State::Failed;
        if (outcome.problem().code == problem_code::no_backend)
            m_facts.configurationProblem->arguments.insert(QStringLiteral("policy_file"), m_services.setup.policyFile);
    }
    Q_EMIT factsChanged();
}

} // namespace usher
