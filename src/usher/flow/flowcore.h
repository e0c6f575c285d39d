#pragma once

#include "usher/flow/draft.h"
#include "usher/flow/draftjson.h"
#include "usher/flow/draftsecrets.h"
#include "usher/flow/facts.h"
#include "usher/flow/flowservices.h"
#include "usher/flow/intents.h"
#include "usher/flow/sessionkeeper.h"

#include <QTimer>

namespace usher {

// What the page models share: draft, facts, secrets, session, intents, and the saving of the draft.
class FlowCore : public QObject
{
    Q_OBJECT
public:
    explicit FlowCore(const FlowServices &);
    ~FlowCore() override;

    const FlowServices &services() const { return m_services; }
    Backend &backend() const { return *m_services.backend; }
    const Brand &brand() const { return *m_services.brand; }
    QDateTime now() const { return m_services.clock(); }
    const FlowTiming &timing() const { return m_services.timing; }

    Draft &draft() { return m_draft; }
    const Draft &draft() const { return m_draft; }
    Facts &facts() { return m_facts; }
    const Facts &facts() const { return m_facts; }
    StateDocument &document() { return m_document; }
    DraftSecrets &secrets() { return m_secrets; }
    const DraftSecrets &secrets() const { return m_secrets; }
    SessionKeeper &session() { return m_session; }
    Intents &intents() { return m_intents; }

    // A new, empty draft with a new flow id. Answers for the old one are dropped by whoever compares flow ids.
    void newDraft();
    // A draft that was started over or set aside is replaced: its secrets go from the keychain.
    void dropDraft();

    void draftEdited(); // tells the rail, saves after a quiet while
    void saveSoon();
    // Writes now; `saved` is called when it is on disk, or could not be written (said by stateUnwritable()).
    void save(QObject *context = nullptr, std::function<void()> saved = {});
    // An old draft that is only offered: it stays on disk until another one begins.
    void keepAside(const std::optional<Draft> &draft) { m_aside = draft; }
    const std::optional<Draft> &aside() const { return m_aside; }
    bool isStateUnwritable() const { return m_unwritable; }
    void rememberAccount(const api::Account &);

    // Keeps what is there until a new answer arrives; an answer in an older language is dropped.
    void loadConfiguration();

Q_SIGNALS:
    void draftChanged();
    void factsChanged();
    void stateWritabilityChanged();
    void draftSaved();
    void signInNeeded(); // no session can be had: Step::SignIn, then back
    void bindingWanted(); // the account is active already: take the binding route
    void startOverWanted();

private:
    FlowServices m_services;
    Draft m_draft;
    Facts m_facts;
    StateDocument m_document;
    DraftSecrets m_secrets;
    SessionKeeper m_session;
    Intents m_intents;
    QTimer m_saveTimer;
    std::optional<Draft> m_aside;
    int m_configurationRun = 0;
    bool m_unwritable = false;
};

} // namespace usher
