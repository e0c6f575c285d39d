#include "usher/flow/signedinaccounts.h"

#include "common/brand/brand.h"
#include "usher/flow/flowcore.h"
#include "usher/flow/problemtraits.h"

#include <algorithm>

namespace usher {

SignedInAccounts::SignedInAccounts(FlowCore *core, QObject *parent)
    : QObject(parent)
    , m_core(core)
{
    connect(&core->keyring(), &Keyring::opened, this, &SignedInAccounts::check);
}

const KnownAccount *SignedInAccounts::find(const QString &id) const
{
    const QList<KnownAccount> &accounts = m_core->document().accounts;
    const auto found
        = std::find_if(accounts.cbegin(), accounts.cend(), [&id](const KnownAccount &known) { return known.id == id; });
    return found == accounts.cend() ? nullptr : &*found;
}

QList<SignedInAccounts::Entry> SignedInAccounts::entries() const
{
    QList<Entry> entries;
    for (const KnownAccount &known : std::as_const(m_core->document().accounts)) {
        const Status status = m_status.value(known.id);
        const State state = status.state == State::SignedIn && status.signedOut ? State::SignedOut : status.state;
        entries.prepend({known, state, status.signedOut, status.trouble});
    }
    return entries;
}

void SignedInAccounts::check()
{
    const QList<KnownAccount> accounts = m_core->document().accounts;
    for (const KnownAccount &known : accounts) {
        const QString id = known.id;
        if (m_core->renewal().holds(id)) {
            m_status[id].signedOut = false;
            continue;
        }
        m_core->keyring().read(m_core->renewal().entry(id))->whenEnded(this, [this, id](const Result<Secret> &outcome) {
            const KeychainState state = outcome ? KeychainState::Ok : keychainStateOf(outcome.problem());
            if (state == KeychainState::Ok || state == KeychainState::None)
                m_status[id].signedOut = !outcome || outcome->isEmpty();
            Q_EMIT changed();
        });
    }
    Q_EMIT changed();
}

QUrl SignedInAccounts::signInPage(const QString &id) const
{
    const KnownAccount *known = find(id);
    if (!known)
        return {};
    if (known->kind == AccountKind::Billing)
        return m_core->brand().billingCenterUrl;
    const Site *site = m_core->site(known->site);
    return site ? site->signInUrl : QUrl();
}

void SignedInAccounts::openSignInPage(const QString &id)
{
    m_core->openLink(signInPage(id));
}

void SignedInAccounts::setBlocked(bool blocked)
{
    m_blocked = blocked;
    Q_EMIT changed();
}

void SignedInAccounts::set(const QString &id, State state)
{
    m_status[id].state = state;
    m_status[id].trouble = {};
    Q_EMIT changed();
}

void SignedInAccounts::goOn(const QString &id)
{
    const KnownAccount *found = find(id);
    if (!found || m_blocked || m_status.value(id).state == State::Working)
        return;
    const KnownAccount known = *found;
    if (known.kind == AccountKind::Console && known.activated)
        return bindAgain(known);
    set(id, State::Working);
    m_core->renewal().renew(id)->whenEnded(this, [this, known, flow = m_core->draft().flowId](const auto &outcome) {
        set(known.id, State::SignedIn);
        // The person went on meanwhile.
        if (m_core->draft().flowId != flow || m_core->draft().step != Step::Welcome)
            return;
        if (outcome)
            return continueWith(*outcome, known);
        m_status[known.id].signedOut = isAbout(outcome.problem(), ProblemAbout::Session);
        if (m_status[known.id].signedOut)
            return signInAgain(known);
        Q_EMIT failed(outcome.problem(), [this, id = known.id] { goOn(id); });
    });
}

void SignedInAccounts::continueWith(const api::Session &session, const KnownAccount &known)
{
    const bool billing = session.account.kind == AccountKind::Billing;
    if (billing ? !known.settlement : session.account.activated) {
        m_core->rememberAccount(session.account);
        return bindAgain(known);
    }
    const std::optional<Marketplace> chosen = m_core->draft().marketplace;
    m_core->dropDraft();
    m_core->session().use(session);
    Draft &draft = m_core->draft();
    draft.account = session.account;
    draft.route = billing ? Route::Bind : Route::Register;
    draft.choose(billing ? known.settlement->marketplace : chosen);
    if (billing)
        draft.linked = known.settlement;
    Q_EMIT started(billing ? Step::WorkspaceBinding : Step::ActivationMethod);
}

void SignedInAccounts::signInAgain(const KnownAccount &known)
{
    if (known.kind == AccountKind::Billing)
        return bindAgain(known); // its code makes a session
    const std::optional<Marketplace> chosen = m_core->draft().marketplace;
    m_core->dropDraft();
    Draft &draft = m_core->draft();
    draft.account = api::Account{known.id, known.kind, known.username, known.name, known.site, known.activated};
    draft.route = Route::Register;
    draft.choose(chosen);
    draft.returnTo = Step::ActivationMethod;
    Q_EMIT started(Step::SignIn);
}

void SignedInAccounts::bindAgain(const KnownAccount &known)
{
    std::optional<Marketplace> where = m_core->draft().marketplace;
    if (!where && known.settlement)
        where = known.settlement->marketplace;
    m_core->dropDraft();
    Draft &draft = m_core->draft();
    draft.route = Route::Bind;
    draft.choose(where);
    draft.binding.username = known.username;
    if (where)
        Q_EMIT started(Step::AccountBinding);
    else
        Q_EMIT marketplaceNeeded();
}

void SignedInAccounts::askSignOut(const QString &id)
{
    if (find(id) && m_status.value(id).state != State::Working)
        set(id, State::Asking);
}

void SignedInAccounts::keepSignedIn(const QString &id)
{
    if (m_status.value(id).state == State::Asking)
        set(id, State::SignedIn);
}

void SignedInAccounts::signOut(const QString &id)
{
    if (!find(id) || m_status.value(id).state == State::Working)
        return;
    set(id, State::Working);
    if (m_status.value(id).signedOut)
        return deleteEntries(id, true);
    m_core->renewal().renew(id)->whenEnded(this, [this, id](const Result<api::Session> &outcome) {
        if (!outcome)
            return deleteEntries(id, isAbout(outcome.problem(), ProblemAbout::Session));
        m_core->backend().revokeSession(outcome->accessToken)->whenEnded(this, [this, id](const Result<Done> &revoked) {
            deleteEntries(id, revoked || isAbout(revoked.problem(), ProblemAbout::Session));
        });
    });
}

void SignedInAccounts::deleteEntries(const QString &id, bool serverKnows)
{
    // A keychain that opens again in between would be given them back.
    m_core->renewal().forget(id);
    m_core->savedSignIns().forget(id);
    // Where there is no keychain now there may be one at another start, which still has them.
    const auto isGone = [this](const Result<Done> &removed, const QString &entry) {
        const bool none = !removed && keychainStateOf(removed.problem()) == KeychainState::None;
        if (none)
            m_core->leftovers().note(entry);
        return removed || none;
    };
    Keyring &keyring = m_core->keyring();
    keyring.remove(m_core->renewal().entry(id))
        ->whenEnded(this, [this, id, serverKnows, isGone, &keyring](const auto &removed) {
            if (!isGone(removed, m_core->renewal().entry(id)))
                return kept(id);
            keyring.remove(m_core->savedSignIns().entry(id))
                ->whenEnded(this, [this, id, serverKnows, isGone](const auto &details) {
                    if (isGone(details, m_core->savedSignIns().entry(id)))
                        forget(id, serverKnows);
                    else
                        kept(id);
                });
        });
}

void SignedInAccounts::kept(const QString &id)
{
    set(id, State::SignedIn);
    m_status[id].trouble = {message_code::sign_out_kept, {}};
    Q_EMIT changed();
}

void SignedInAccounts::forget(const QString &id, bool serverKnows)
{
    if (m_core->session().isOf(id))
        m_core->session().forget();
    m_core->document().accounts.removeIf([&id](const KnownAccount &known) { return known.id == id; });
    m_status.remove(id);
    m_core->save();
    Q_EMIT changed();
    Q_EMIT signedOut(serverKnows);
}

} // namespace usher
