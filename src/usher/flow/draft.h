#pragma once

#include "common/api/accounts.h"
#include "common/api/codes.h"
#include "common/api/purchases.h"
#include "common/api/workspaces.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QString>

#include <optional>

namespace usher {

// The pages of the wizard. Their order means nothing; stepgraph.h knows who follows whom.
enum class Step {
    Welcome,
    PurchaseGuide,
    AccountChoice,
    BasicInformation,
    CompanyInformation,
    ActivationMethod,
    AccountBinding,
    WorkspaceBinding,
    ConfirmBinding,
    CreateWorkspace,
    SignIn,
    AlreadyLinked,
    PurchaseReview,
    Success
};
inline constexpr Step allSteps[]
    = {Step::Welcome, Step::PurchaseGuide, Step::AccountChoice, Step::BasicInformation, Step::CompanyInformation,
        Step::ActivationMethod, Step::AccountBinding, Step::WorkspaceBinding, Step::ConfirmBinding,
        Step::CreateWorkspace, Step::SignIn, Step::AlreadyLinked, Step::PurchaseReview, Step::Success};
QString stepId(Step); // "basic_information", the draft's word; also good for object names and picture names
std::optional<Step> stepFromId(const QString &id);

enum class Route { Undecided, Register, Bind };
QString routeId(Route);
std::optional<Route> routeFromId(const QString &id);

// Where the workspace list leads to when it is left without being confirmed.
enum class Branch { None, Confirm, Create };

struct CodeProgress // of one e-mail code; the code itself and the proof are secrets and not here
{
    QString codeId; // empty: none was asked for
    QString subject; // what the code was asked for (hash of purpose, e-mail, site, username)
    QString maskedEmail;
    int digits = 0;
    int triesLeft = -1; // -1: not known
    QDateTime resendAt;
    QDateTime expiresAt;
    QDateTime proofExpiresAt; // valid: verified, a proof was given
    void shift(qint64 milliseconds); // the clock was set
    bool operator==(const CodeProgress &) const = default;
};

// How a hand-off was begun: with a pairing code, with a page's link, or here, before the customer went to the
// marketplace.
enum class HandoffWay { Code, Link, Opened };

struct PendingHandoff // not approved in the browser so far; the verifier is a secret and not here
{
    HandoffWay way = HandoffWay::Code;
    QString id;
    QString matchCode;
    QDateTime expiresAt;
    int interval = 0; // seconds between two redemptions
    bool operator==(const PendingHandoff &) const = default;
};

struct Intent // one intention of the user that writes (intents.h)
{
    QString key; // idempotency key
    QString digest; // of the request it was made for, without secrets
    bool unknown = false; // sent, and no answer so far
    bool operator==(const Intent &) const = default;
};

struct BasicAnswers
{
    QString site;
    QString username;
    QString email;
    QString phone;
    bool operator==(const BasicAnswers &) const = default;
};

struct CompanyAnswers
{
    api::Company company;
    QList<api::AgreementConsent> agreements; // as accepted, with the version that was shown
    bool operator==(const CompanyAnswers &) const = default;
};

struct ActivationAnswers // the marketplace and its IDs are Draft's own: both routes share them
{
    QString workspaceName;
    QString workspaceLanguage;
    bool operator==(const ActivationAnswers &) const = default;
};

struct BindingAnswers
{
    QString username; // of the Billing Center
    QString site; // of workspaces created later
    bool knowsHow = false; // put the panel away that says how binding works
    bool operator==(const BindingAnswers &) const = default;
};

struct CreateAnswers
{
    std::optional<bool> hasAccount; // of the brand, on that site; unset: not said yet
    QString workspaceName;
    QString workspaceLanguage;
    QString email;
    QString username;
    QString phone;
    QList<api::AgreementConsent> agreements;
    bool operator==(const CreateAnswers &) const = default;
};

struct SignInAnswers
{
    bool byPassword = false;
    QString site;
    QString email;
    QString username;
    bool operator==(const SignInAnswers &) const = default;
};

// Everything a person answered and everything that came of it: enough to go on after a kill. No secret is ever in it.
struct Draft
{
    static constexpr int currentVersion = 1;

    int version = currentVersion;
    QString flowId; // random; names the keychain entry "draft/<flow-id>"
    QString installation; // random UUID of this installation
    QDateTime savedAt; // UTC; invalid: never saved
    QString language; // BCP 47, of the interface
    std::optional<Marketplace> marketplace;
    QString variant; // of the marketplace, Listing::variant; empty: not said
    bool wantsGuide = false; // not bought yet: the purchase guide comes before the account choice
    QStringList guideTicks; // of the purchase guide's checklists: "alibaba/china/activate"
    Route route = Route::Undecided;
    Step step = Step::Welcome;
    QList<Step> history; // steps before `step`, oldest first

    QString accountId; // of the marketplace
    QString instanceId;
    std::optional<PendingHandoff> handoff;
    std::optional<api::HandedPurchase> handed; // by the marketplace; its token is a secret and not here
    bool owned = false; // the person said that `handed` is theirs
    std::optional<api::Review> review; // of the purchase as typed
    BasicAnswers basic;
    CompanyAnswers company;
    ActivationAnswers activation;
    BindingAnswers binding;
    CreateAnswers create;
    SignInAnswers signIn;
    bool keepSignIn = false; // username, e-mail and password of an account made here go to the keychain
    QMap<QString, CodeProgress> codes; // by purposeId
    QMap<QString, QString> secretStamps; // secret's name -> random stamp, changed with the secret (intent digests)

    std::optional<api::Account> account; // who is signed in (the session itself is in memory and keychain)
    std::optional<api::Activation> activated;
    std::optional<Settlement> linked; // account binding: how its workspaces will settle
    QList<Workspace> bound; // in this flow, in order
    bool created = false; // a workspace was created on the binding route: the site is settled
    QString ownerUsername; // console account of a workspace created on the binding route
    std::optional<Workspace> pending; // chosen in the list, to be confirmed
    Branch branch = Branch::None;
    QString alreadyLinked; // masked account of the link found; empty: none
    std::optional<Step> returnTo; // where SignIn leads back to
    bool completed = false;
    // By name: "register", "activate", "link", "create", "bind:<workspace>", "complete", "review".
    QMap<QString, Intent> intents;
    QMap<QString, int> deadKeys; // by intent: how many keys the server would refuse for ever

    bool operator==(const Draft &) const = default;

    // Nothing that a person would miss if it were dropped.
    bool isBlank() const;
    bool hasBegun() const; // more than a choice on the first page
    // Nothing answered so far but where it was bought: another purchase would overwrite nothing.
    bool isUntouched() const;
    bool hasUsedPurchase() const; // it settles something, or was tried to: another one is another activation
    PurchaseIdentity purchase() const;
    QString linkedAccount() const; // alreadyLinked, or what the hand-over said of it
    void choose(std::optional<Marketplace>); // the only writer of it; another one is another purchase
};

} // namespace usher
