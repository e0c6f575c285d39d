#pragma once

#include "usher/flow/draft.h"
#include "usher/flow/facts.h"
#include "usher/flow/flowservices.h"
#include "usher/flow/footer.h"
#include "usher/flow/message.h"
#include "usher/services/keychain.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace usher {

struct Completion;
class AccountBindingModel;
class AccountChoiceModel;
class ActivationMethodModel;
class Arrival;
class AlreadyLinkedModel;
class BasicInformationModel;
class CodeStep;
class CompanyInformationModel;
class ConfirmBindingModel;
class CreateWorkspaceModel;
class FlowCore;
class HandoffStep;
class NetworkModel;
class PageModel;
class PurchaseGuideModel;
class PurchaseReviewModel;
class SignInModel;
class SuccessModel;
class WelcomeModel;
class WorkspaceBindingModel;

// The wizard without a window: draft, facts, page models and the way through them. The shell shows current(),
// network() or the help, the rail and its foot, the notices, the header's site selector and the footer, and calls what
// the person asks for.
class FlowController : public QObject
{
    Q_OBJECT
public:
    struct RailEntry
    {
        enum class State { Done, Current, Upcoming };
        Step step; // title: words::railTitle
        State state;
        bool clickable; // goTo(step)
        bool operator==(const RailEntry &) const = default;
    };

    enum class NoticeKind {
        Resumed, // "Kept from 10:02 · Start over" (savedAt)
        DraftSetAside, // the state file, or the draft in it, could not be read; it was moved (detail: where)
        DraftUnreadable, // likewise, and it could not be moved either
        StateUnwritable, // will not survive a restart
        Keychain, // keychainState(); unlockKeychain(), retryKeychain(), continueWithoutKeychain()
        Arrived // a link, while something is begun: arrival()->use(), putOff()
    };
    struct Notice
    {
        NoticeKind kind;
        QDateTime savedAt; // UTC; Resumed
        QString detail; // DraftSetAside: a path
        KeychainState keychain = KeychainState::Ok; // Keychain
        std::optional<Marketplace> settled = {}; // Resumed: what the administrator has fixed since then
        bool anew = false; // Arrived: Arrival::beginsAnew()
        bool blocked = false; // Arrived: Arrival::isBlocked()
        bool operator==(const Notice &) const = default;
    };

    struct PurchaseFoot // the purchase in the rail
    {
        Marketplace marketplace;
        QString maskedAccount; // empty: none given yet
        Trust trust = Trust::Typed; // of the account
        bool operator==(const PurchaseFoot &) const = default;
    };

    // `services` and what they point to outlive the controller.
    explicit FlowController(const FlowServices &services, QObject *parent = nullptr);
    ~FlowController() override;

    // After the first paint: loads the state file, then asks for the configuration. started() follows.
    void start();
    bool hasStarted() const { return m_started; }
    bool isLoadingSecrets() const; // a resumed draft's, from the keychain: what a page asks for may still come

    const Draft &draft() const;
    const Facts &facts() const;
    const Brand &brand() const;
    Step currentStep() const;
    PageModel *current() const;
    PageModel *model(Step) const; // all exist for the life of the controller

    WelcomeModel *welcome() const { return m_welcome; }
    AccountChoiceModel *accountChoice() const { return m_accountChoice; }
    BasicInformationModel *basicInformation() const { return m_basicInformation; }
    CompanyInformationModel *companyInformation() const { return m_companyInformation; }
    ActivationMethodModel *activationMethod() const { return m_activationMethod; }
    AccountBindingModel *accountBinding() const { return m_accountBinding; }
    WorkspaceBindingModel *workspaceBinding() const { return m_workspaceBinding; }
    ConfirmBindingModel *confirmBinding() const { return m_confirmBinding; }
    CreateWorkspaceModel *createWorkspace() const { return m_createWorkspace; }
    SignInModel *signIn() const { return m_signIn; }
    AlreadyLinkedModel *alreadyLinked() const { return m_alreadyLinked; }
    PurchaseGuideModel *purchaseGuide() const { return m_purchaseGuide; }
    PurchaseReviewModel *purchaseReview() const { return m_purchaseReview; }
    SuccessModel *success() const { return m_success; }

    CodeStep *askedCode() const; // on the page that is shown, waiting to be typed; nullptr: none
    HandoffStep *handoff() const; // of every page that knows of purchases
    NetworkModel *network() const { return m_network; } // beside every page
    Arrival *arrival() const { return m_arrival; } // likewise

    // What stands in the page's place until one goes back, or is signed in to the proxy. The page stays as it is.
    enum class Panel { None, Network, Help };
    Panel panel() const { return m_panel; }
    void openNetworkSettings();
    void openHelp();

    // For whoever helps, in English: versions, settings, where one is and what went wrong last. Nothing personal in it.
    QString diagnostics() const;

    bool showsArrival() const; // in the page's place: arrival()->isOpen()

    Footer footer() const;
    bool canGoBack() const; // from the page; false while something runs, and behind what cannot be undone
    void back();
    void press(); // the primary button
    void cancel(); // what runs
    bool escape(); // cancels what runs, else leaves what stands in the page's place; false: neither

    QList<RailEntry> rail() const;
    void goTo(Step); // a done step of the rail; ignored where it is not clickable
    void conclude(const Completion &); // unattended: keeps it, and drops the draft
    void startOver(); // drops the draft and its secrets; a running operation is cancelled first
    void continueDraft(); // from Welcome, to where the draft was

    QList<Notice> notices() const { return m_notices; }
    void dismissNotice(NoticeKind);
    KeychainState keychainState() const;
    void retryKeychain();
    void unlockKeychain(); // the desktop asks the person
    bool waitsForKeychain() const; // longer than usual: it may be asking the person
    void continueWithoutKeychain(); // this session only

    // The site selector in the header: binding route, until a workspace was created.
    bool siteSelectorVisible() const;
    SiteGroups selectableSites() const;
    QString selectedSite() const;
    void selectSite(const QString &siteId);

    std::optional<PurchaseFoot> purchaseFoot() const;

    QString language() const;
    bool isLanguageLocked() const; // by the administrator
    void setLanguage(const QString &bcp47); // of server texts and mails; the window installs translators itself

    void openLink(const QUrl &); // in the person's browser

    // Closing: would something be lost that is neither on disk nor in the keychain, or does a write run?
    bool closeWouldLose() const;
    void saveNow(); // quick, asynchronous
    void closing(); // saves; what was finished and read is put away, and the next start begins anew

Q_SIGNALS:
    void started(); // the first page to show is known
    void stepChanged(usher::Step step); // current() is another page
    void railChanged();
    void noticesChanged();
    void headerChanged(); // site selector, language, purchase foot
    void factsChanged();
    void draftSaved();
    void footerChanged();
    void panelChanged(); // panel()
    void arrivalToggled(); // showsArrival(); the page stays as it is

private:
    template <class M> M *addModel();
    void connectModels();
    void connectHandoff();
    void goOnWithPurchase();
    bool skipToLinked();
    void onLoaded(const Result<StateFile::Loaded> &);
    void setStateAside(const Problem &);
    void takeDraft(const Draft &);
    void afterSecrets();
    void goOnAfterStart();
    void onCommitted(PageModel *);
    void moveTo(Step);
    void show();
    void showAnother(); // without the panel that is open over this one
    void sayWhatIsMissing();
    void setPanel(Panel);
    Footer footerOfNetwork() const;
    static Footer footerOfHelp();
    void requireSignIn(std::optional<Step> returnTo);
    void switchToBinding();
    void setNotice(const Notice &);
    void updateStateNotices();
    void updateSite();
    void updateUnfinished();

    std::unique_ptr<FlowCore> m_core;
    NetworkModel *m_network; // child
    Arrival *m_arrival; // child
    QHash<int, PageModel *> m_models;
    QList<Notice> m_notices;
    bool m_started = false;
    Panel m_panel = Panel::None;
    std::optional<Step> m_leftFor; // gone back to Welcome from there
    WelcomeModel *m_welcome = nullptr;
    AccountChoiceModel *m_accountChoice = nullptr;
    BasicInformationModel *m_basicInformation = nullptr;
    CompanyInformationModel *m_companyInformation = nullptr;
    ActivationMethodModel *m_activationMethod = nullptr;
    AccountBindingModel *m_accountBinding = nullptr;
    WorkspaceBindingModel *m_workspaceBinding = nullptr;
    ConfirmBindingModel *m_confirmBinding = nullptr;
    CreateWorkspaceModel *m_createWorkspace = nullptr;
    SignInModel *m_signIn = nullptr;
    AlreadyLinkedModel *m_alreadyLinked = nullptr;
    PurchaseGuideModel *m_purchaseGuide = nullptr;
    PurchaseReviewModel *m_purchaseReview = nullptr;
    SuccessModel *m_success = nullptr;
    std::optional<Problem> m_missing; // why the configuration was missed, the last time
};

} // namespace usher
