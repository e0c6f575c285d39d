#include "usher/flow/flowcore.h"

#include "common/core/logging.h"
#include "common/core/random.h"
#include "common/core/redactor.h"

namespace usher {

FlowCore::FlowCore(const FlowServices &services)
    : m_services(services)
    , m_secrets(this)
    , m_session(this)
    , m_intents(this)
{
    m_document.installation = random::uuid();
    m_document.language = services.language;
    newDraft();
    m_saveTimer.setSingleShot(true);
    m_saveTimer.setInterval(services.timing.save);
    connect(&m_saveTimer, &QTimer::timeout, this, [this] { save(); });
}

FlowCore::~FlowCore() = default;

void FlowCore::newDraft()
{
    m_draft = {};
    m_draft.flowId = random::token(128);
    m_draft.installation = m_document.installation;
    m_draft.startedAt = now();
    m_draft.language = m_document.language;
}

void FlowCore::dropDraft()
{
    m_secrets.drop(m_draft.flowId);
    m_session.forget();
    newDraft();
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

void FlowCore::save(QObject *context, std::function<void()> saved)
{
    m_saveTimer.stop();
    m_document.draft = m_aside;
    if (!m_draft.isBlank()) {
        m_aside.reset();
        m_draft.savedAt = now();
        m_document.draft = m_draft;
    }
    const QPointer<QObject> guard(context);
    m_services.stateFile->save(stateToJson(m_document))
        ->whenEnded(this, [this, guard, saved](const Result<Done> &outcome) {
            // A newer save that overtook this one carries the same and more.
            const bool unwritable = !outcome && !outcome.problem().isCancelled();
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

void FlowCore::rememberAccount(const api::Account &account)
{
    m_document.accounts.removeIf([&](const KnownAccount &known) { return known.id == account.id; });
    m_document.accounts.append({account.id, account.kind, account.site, account.maskedEmail});
    saveSoon();
}

void FlowCore::loadConfiguration()
{
    const int run = ++m_configurationRun;
    if (!m_facts.ready()) {
        m_facts.configurationState = Facts::State::Loading;
        m_facts.configurationProblem.reset();
        Q_EMIT factsChanged();
    }
    m_services.backend->configuration()->whenEnded(this, [this, run](const Result<api::Configuration> &outcome) {
        if (run != m_configurationRun)
            return;
        if (outcome) {
            m_facts.configuration = *outcome;
            m_facts.configurationState = Facts::State::Ready;
        } else if (!m_facts.ready()) {
            m_facts.configurationProblem = outcome.problem();
            m_facts.configurationState = Facts::State::Failed;
        }
        Q_EMIT factsChanged();
    });
}

} // namespace usher
