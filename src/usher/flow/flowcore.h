#pragma once

#include "usher/flow/draft.h"
#include "usher/flow/draftjson.h"
#include "usher/flow/draftsecrets.h"
#include "usher/flow/facts.h"
#include "usher/flow/flowservices.h"
#include "usher/flow/handoffstep.h"
#include "usher/flow/intents.h"
#include "usher/flow/keyring.h"
#include "usher/flow/leftovers.h"
#include "usher/flow/savedsignins.h"
#include "usher/flow/sessionkeeper.h"

#include <QPointer>
#include <QTimer>

#include <functional>
#include <utility>
#include <vector>

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
    void openLink(const QUrl &url) { m_services.linkOpener->open(url); } // in the person's browser
    QDateTime now() const { return m_services.clock(); }
    const QString &territory() const { return m_services.territory; }
    const FlowTiming &timing() const { return m_services.timing; }

    Draft &draft() { return m_draft; }
    const Draft &draft() const { return m_draft; }
    Facts &facts() { return m_facts; }
    const Facts &facts() const { return m_facts; }
    StateDocument &document() { return m_document; }
    Keyring &keyring() { return m_keyring; }
    const Keyring &keyring() const { return m_keyring; }
    DraftSecrets &secrets() { return m_secrets; }
    const DraftSecrets &secrets() const { return m_secrets; }
    SessionRenewal &renewal() { return m_renewal; }
    SessionKeeper &session() { return m_session; }
    SavedSignIns &savedSignIns() { return m_savedSignIns; }
    Leftovers &leftovers() { return m_leftovers; }
    HandoffStep &handoff() { return m_handoff; }
    Intents &intents() { return m_intents; }

    // To choose from: the one settled beforehand, else the server's in its order, all before it answered.
    QList<Marketplace> marketplaces() const;
    SiteGroups sites() const; // for this purchase
    const Site *site(const QString &id) const; // as the service knows it, else the brand; nullptr: neither

    // A new, empty draft with a new flow id. Answers for the old one are dropped by whoever compares flow ids.
    void newDraft();
    // A draft that was started over or set aside is replaced: its secrets go from the keychain.
    void dropDraft();

    void draftEdited(); // tells the rail, saves after a quiet while
    void saveSoon();
    // Writes now; `saved` is called when it is on disk, or could not be written (said by stateUnwritable()). Waits
    // until it is known what an earlier run kept, which would be overwritten.
    void save(QObject *context = nullptr, const std::function<void()> &saved = {});
    void stateKnown(); // read, or known to be unreadable, and taken over
    // An old draft that is only offered: it stays on disk until another one begins.
    void keepAside(const std::optional<Draft> &draft) { m_aside = draft; }
    const std::optional<Draft> &aside() const { return m_aside; }
    bool isStateUnwritable() const { return m_unwritable; }
    // Of those that signed in here. What is known of its settlement stays unless a newer one is named.
    void rememberAccount(const api::Account &, const std::optional<Settlement> & = {});

    // Keeps what is there until a new answer arrives; an answer in an older language is dropped. When the call ends,
    // the facts say so already.
    Call<api::Configuration> *loadConfiguration();

Q_SIGNALS:
    void draftChanged();
    void factsChanged();
    void stateWritabilityChanged();
    void draftSaved();
    void asideReplaced(); // aside() is offered no more: another draft has begun
    void signInNeeded(); // no session can be had: Step::SignIn, then back
    void networkSettingsWanted();
    void bindingWanted(); // the account is active already: take the binding route
    void startOverWanted();

private:
    void takeConfiguration(const Result<api::Configuration> &);

    FlowServices m_services;
    Draft m_draft;
    Facts m_facts;
    StateDocument m_document;
    Keyring m_keyring;
    DraftSecrets m_secrets;
    SessionRenewal m_renewal;
    SessionKeeper m_session;
    SavedSignIns m_savedSignIns;
    Leftovers m_leftovers;
    Intents m_intents;
    HandoffStep m_handoff;
    QTimer m_saveTimer;
    std::vector<std::pair<QPointer<QObject>, std::function<void()>>> m_heldSaves;
    std::optional<Draft> m_aside;
    int m_configurationRun = 0;
    bool m_stateKnown = false;
    bool m_unwritable = false;
};

} // namespace usher
