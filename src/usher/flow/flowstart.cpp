#include "usher/flow/arrival.h"
#include "usher/flow/flowcontroller.h"
#include "usher/flow/flowcore.h"
#include "usher/flow/pagemodel.h"
#include "usher/flow/stepgraph.h"

#include <algorithm>

// How the controller finds back to where the person was: state file, then keychain, then session.
namespace usher {

namespace {

constexpr int daysOfDraft = 30;

// A purchase that was handed over, or is put to use or may be, is what it is.
bool hasPurchase(const Draft &draft)
{
    return draft.handoff || draft.handed || draft.linked || draft.activated || draft.completed
        || std::any_of(
            draft.intents.cbegin(), draft.intents.cend(), [](const Intent &intent) { return intent.unknown; });
}

// The administrator may have fixed the marketplace since: nothing typed is lost by that.
std::optional<Marketplace> settle(Draft &draft, const Setup &setup)
{
    if (!setup.isLocked(setting::marketplace) || !draft.marketplace || draft.marketplace == setup.marketplace
        || hasPurchase(draft))
        return std::nullopt;
    draft.choose(setup.marketplace);
    return setup.marketplace;
}

} // namespace

void FlowController::start()
{
    if (m_core->facts().configurationState != Facts::State::Loading) // who chose a language at once has it asked for
        m_core->loadConfiguration();
    m_core->services().stateFile->load()->whenEnded(
        this, [this](const Result<StateFile::Loaded> &loaded) { onLoaded(loaded); });
}

void FlowController::onLoaded(const Result<StateFile::Loaded> &loaded)
{
    if (!loaded) {
        setNotice({NoticeKind::DraftUnreadable, {}, loaded.problem().detail});
    } else {
        if (!loaded->setAside.isEmpty())
            setNotice({NoticeKind::DraftSetAside, {}, loaded->setAside});
        std::optional<Problem> broken;
        const Result<StateDocument> document = loaded->state.isEmpty() ? Result<StateDocument>(m_core->document())
                                                                       : stateFromJson(loaded->state, &broken);
        if (document) {
            const QString &language = m_core->services().language;
            const QString shown = m_core->document().language;
            m_core->document() = *document;
            if (m_core->services().languageFixed || m_core->document().language.isEmpty() || shown != language)
                m_core->document().language = shown; // the person was quicker than the disk
            m_core->draft().language = m_core->document().language;
            m_core->backend().setLanguage(m_core->document().language);
            m_core->draft().installation = document->installation;
        }
        if (!document || broken)
            setStateAside(broken ? *broken : document.problem());
        else if (document->draft)
            takeDraft(*document->draft);
        m_core->leftovers().retry();
    }
    m_core->stateKnown();
    m_started = true;
    show();
    Q_EMIT started();
    m_arrival->draftIsThere();
}

void FlowController::setStateAside(const Problem &unreadable)
{
    m_core->services().stateFile->setAside(unreadable.detail)->whenEnded(this, [this, unreadable](const auto &aside) {
        if (!aside)
            return setNotice({NoticeKind::DraftUnreadable, {}, unreadable.detail});
        setNotice({NoticeKind::DraftSetAside, {}, *aside});
        m_core->save(); // what could be read of it
    });
}

void FlowController::takeDraft(const Draft &draft)
{
    if (draft.savedAt.isValid() && draft.savedAt.daysTo(m_core->now()) > daysOfDraft) {
        m_core->secrets().dropEntry(draft.flowId);
        m_core->keepAside(draft);
        return;
    }
    // Whatever was begun on the first page instead: nothing of it was sent.
    current()->abandon();
    m_core->handoff().cancel();
    m_core->secrets().drop(this->draft().flowId);
    m_core->draft() = draft;
    m_core->draft().language = m_core->document().language;
    // Kept in the future: the clock was set back since.
    if (const qint64 back = draft.savedAt.isValid() ? draft.savedAt.msecsTo(m_core->now()) : 0; back < 0) {
        for (CodeProgress &code : m_core->draft().codes)
            code.shift(back);
    }
    const std::optional<Marketplace> settled = settle(m_core->draft(), m_core->services().setup);
    m_core->draft().step = stepgraph::resumed(this->draft());
    if (currentStep() != Step::Welcome)
        setNotice({NoticeKind::Resumed, draft.savedAt, {}, {}, settled});
    const QString flow = draft.flowId;
    if (currentStep() == Step::Success) {
        // Normally gone already; a window closed in the moment of success may have left it.
        m_core->secrets().dropEntry(flow);
        return;
    }
    // The page is shown at once; what the keychain has comes when it comes.
    m_core->secrets().load(this, [this, flow] {
        if (flow == this->draft().flowId)
            afterSecrets();
    });
}

void FlowController::afterSecrets()
{
    m_core->handoff().restore();
    PageModel *page = current();
    if (!page->isBusy() && !page->hasUnsavedSecrets())
        page->enter();
    Q_EMIT page->changed(); // it can be committed now
    m_arrival->draftIsThere();
    goOnAfterStart();
}

void FlowController::goOnAfterStart()
{
    if (m_core->secrets().areLost() && !draft().account) {
        current()->showNotice(
            {m_core->secrets().isBroken() ? message_code::keychain_broken : message_code::secrets_lost, {}});
    }
    const QString flow = draft().flowId;
    const auto resolve = [this, flow] {
        if (flow == this->draft().flowId)
            current()->resolveUnknown();
    };
    if (!draft().account || currentStep() == Step::Success || currentStep() == Step::SignIn)
        return resolve();
    m_core->session().refresh()->whenEnded(this, [this, resolve](const Result<Done> &refreshed) {
        if (refreshed)
            resolve();
        else if (isAbout(refreshed.problem(), ProblemAbout::Session))
            requireSignIn(currentStep());
    });
}

} // namespace usher
