#pragma once

#include "common/brand/brand.h"
#include "flow/drive.h"
#include "usher/app/language.h"
#include "usher/flow/draftjson.h"
#include "usher/flow/handoffstep.h"
#include "usher/flow/networkmodel.h"
#include "usher/wizard/pages/page.h"
#include "usher/wizard/style/usherstyle.h"
#include "usher/wizard/window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <functional>
#include <memory>

// The real window on scripted services, brought to any state a person can see.
namespace wizard {

using namespace fakes;

inline QString str(const char *text)
{
    return QString::fromUtf8(text);
}

inline void useFont(int pixels)
{
    QFont font(QStringLiteral("Noto Sans"));
    font.setPixelSize(pixels);
    QApplication::setFont(font);
}

inline const QString english = QStringLiteral("en");
inline const QString chinese = QStringLiteral("zh-CN");

struct Rig
{
    World world;
    Person person;
    Language language;
    std::unique_ptr<Window> window;

    explicit Rig(const QString &languageCode = english)
        : person(prepared(world))
        , m_code(languageCode)
    {
        speak();
        open();
    }
    ~Rig() { window.reset(); }

    void open()
    {
        window.reset();
        QList<WelcomePage::LanguageChoice> languages;
        for (const Language::Entry &entry : Language::available())
            languages.append({entry.code, entry.nativeName});
        window = std::make_unique<Window>(person.flow.get(), languages);
        QObject::connect(window.get(), &Window::languageChosen, person.flow.get(), [this](const QString &code) {
            person.flow->setLanguage(code);
            language.use(code);
        });
    }
    void restart()
    {
        window.reset();
        person.restart();
        speak();
        open();
    }
    void show(const QSize &size = {980, 660})
    {
        window->resize(size);
        window->show();
        window->activateWindow();
        spin();
    }
    template <class W> W *find(const QString &name) const
    {
        for (W *found : window->findChildren<W *>(name)) {
            if (found->isVisible())
                return found;
        }
        return nullptr;
    }
    QLineEdit *edit(const char *name) const { return find<QLineEdit>(str(name)); }
    QAbstractButton *button(const char *name) const { return find<QAbstractButton>(str(name)); }
    // Of the current page, also before the window is shown.
    void click(const char *name)
    {
        page()->findChild<QAbstractButton *>(str(name))->click();
        spin();
    }
    Page *page() const { return window->currentPage(); }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *target = QApplication::focusWidget() ? QApplication::focusWidget() : window.get();
        QTest::keyClick(target, Qt::Key(key), modifiers);
        spin();
    }

private:
    void speak()
    {
        language.use(m_code);
        person.flow->setLanguage(m_code);
        spin();
    }
    static World &prepared(World &world)
    {
        if (const Result<Brand> brand = loadBrand(QStringLiteral("northlight")))
            world.brand = *brand;
        const QUrl agreement(QStringLiteral("https://example.com/agreement"));
        world.backend.conf.policy.agreements
            = {{QStringLiteral("plan"), QStringLiteral("1"), QStringLiteral("Commercial Plan agreement"), agreement},
                {QStringLiteral("privacy"), QStringLiteral("1"), QStringLiteral("Privacy statement"), agreement}};
        Workspace longNamed = workspace(u'3');
        longNamed.name = QStringLiteral("Payments and settlement, production, south-east Asia, second generation");
        Workspace bound = workspace(u'4', WorkspaceState::Bound);
        bound.site = QStringLiteral("us1");
        world.backend.spaces = {workspace(u'1'), longNamed, bound, workspace(u'5', WorkspaceState::SettledElsewhere)};
        return world;
    }

    QString m_code;
};

// Again and again: each change of language asks anew, and so does a try.
inline void failConfiguration(Rig &rig, const QString &code)
{
    for (int i = 0; i < 5; ++i)
        rig.world.backend.fail(str("configuration"), problem(code));
    rig.restart();
}

inline void useProxy(Rig &rig)
{
    rig.world.network.address = str("proxy.example.com:3128");
    rig.world.network.asks = true;
    rig.world.setup.backend = QUrl(str("https://activation.example.com"));
}

inline void lock(Rig &rig)
{
    Setup &setup = rig.world.setup;
    setup.backend = QUrl(str("https://activation.example.com"));
    setup.authority = str("/etc/usher/authority.pem");
    setup.marketplace = Marketplace::Huawei;
    setup.policyFile = str("/etc/usher/policy.json");
    setup.locked = {setting::backend, setting::authority, setting::marketplace, setting::language};
}

// The wizard at Activation method with a purchase that a marketplace handed over; held: the browser has not approved.
inline void handOver(
    Rig &rig, Marketplace bought, const QString &accountId, const QString &instanceId, bool held = false)
{
    rig.world.timing.second = held ? 1000 : 1;
    rig.restart();
    rig.person.to(Step::ActivationMethod);
    rig.person.flow->activationMethod()->workspaceName()->setValue(str("Payments prod"));
    api::RedeemedHandoff &answer = rig.world.backend.redeemed;
    answer.pending = held;
    answer.purchaseToken = Secret(str("token-of-the-purchase"));
    answer.purchase.id = QLatin1String("prch_") + QString(32, u'1');
    answer.purchase.marketplace = bought;
    answer.purchase.accountId = accountId;
    answer.purchase.instanceId = instanceId;
    answer.purchase.verifiedAt = QDateTime(QDate(2026, 3, 1), QTime(10, 2), Qt::UTC);
    HandoffStep *handoff = rig.person.flow->handoff();
    handoff->code()->setValue(Secret(str("KXQ47MTP")));
    handoff->claim();
    const auto wanted = held ? HandoffStep::State::Waiting : HandoffStep::State::Verified;
    QVERIFY(QTest::qWaitFor([handoff, wanted] { return handoff->state() == wanted; }));
}

// Two accounts that are signed in here, and one that was.
inline void signedInBefore(Rig &rig)
{
    StateDocument document;
    document.installation = rig.person.flow->draft().installation;
    document.language = rig.person.flow->language();
    const auto add = [&](QChar id, usher::AccountKind kind, const char *site, bool activated, const char *name) {
        document.accounts.append({accountId(id), kind, str(site), str("m•••@e•••.com"), str(name), activated,
            activated ? std::optional(FakeBackend::settlement()) : std::nullopt});
    };
    add(u'a', usher::AccountKind::Console, "us1", false, "mei.tan");
    add(u'b', usher::AccountKind::Billing, "", true, "mei.tan");
    add(u'c', usher::AccountKind::Console, "ap1", true, "mei.tan");
    rig.world.stateFile.content.state = stateToJson(document);
    for (const QChar id : {u'b', u'c'})
        rig.world.keychain.entries.insert(
            str("activation.example.com/") + accountId(id) + str("/refresh"), QByteArray("token"));
    rig.restart();
}

// A state of a page: how to get there. The window exists already and is shown afterwards.
struct Scene
{
    const char *name;
    Step step;
    std::function<void(Rig &)> enter;
};

inline const QList<Scene> &scenes()
{
    using S = Step;
    static const QList<Scene> all{
        {"welcome", S::Welcome, [](Rig &) {}},
        {"welcome-errors", S::Welcome, [](Rig &r) { r.person.commit(); }},
        {"welcome-unreachable", S::Welcome,
            [](Rig &r) {
                // Again with each change of language, which asks for the service's texts anew.
                for (int i = 0; i < 4; ++i)
                    r.world.backend.fail(str("configuration"), problem(problem_code::unreachable));
                r.restart();
            }},
        {"welcome-keychain-locked", S::Welcome,
            [](Rig &r) {
                signedInBefore(r);
                r.world.keychain.trouble = problem(problem_code::keychain_locked);
                r.restart();
            }},
        {"welcome-keychain-denied", S::Welcome,
            [](Rig &r) {
                r.world.keychain.trouble = problem(problem_code::keychain_locked);
                r.restart();
                r.person.flow->unlockKeychain(); // and the prompt is put away
            }},
        {"welcome-accounts", S::Welcome, [](Rig &r) { signedInBefore(r); }},
        {"welcome-accounts-asking", S::Welcome,
            [](Rig &r) {
                signedInBefore(r);
                r.person.flow->welcome()->accounts()->askSignOut(accountId(u'b'));
                r.world.keychain.trouble = problem(problem_code::keychain_denied);
                r.person.flow->welcome()->accounts()->signOut(accountId(u'c'));
            }},
        {"welcome-accounts-unfinished", S::Welcome,
            [](Rig &r) {
                signedInBefore(r);
                r.person.choose(Marketplace::Alibaba, Route::Register);
                r.person.flow->goTo(S::Welcome);
            }},
        {"welcome-unfinished", S::Welcome,
            [](Rig &r) {
                r.person.choose(Marketplace::Alibaba, Route::Register);
                r.person.flow->goTo(S::Welcome);
            }},
        {"welcome-nobackend", S::Welcome,
            [](Rig &r) {
                r.world.setup.policyFile = str("/etc/usher/policy.json");
                failConfiguration(r, problem_code::no_backend);
            }},
        {"welcome-untrusted", S::Welcome, [](Rig &r) { failConfiguration(r, problem_code::tls_untrusted); }},
        {"welcome-proxy", S::Welcome,
            [](Rig &r) {
                useProxy(r);
                failConfiguration(r, problem_code::proxy_credentials);
            }},
        {"welcome-locked", S::Welcome,
            [](Rig &r) {
                lock(r);
                r.restart();
            }},
        {"resumed-locked", S::BasicInformation,
            [](Rig &r) {
                r.person.choose(Marketplace::Alibaba, Route::Register);
                r.person.fillBasic();
                lock(r);
                r.restart();
            }},
        {"network", S::Welcome,
            [](Rig &r) {
                lock(r);
                r.restart();
                r.person.flow->openNetworkSettings();
            }},
        {"network-sign-in", S::Welcome,
            [](Rig &r) {
                useProxy(r);
                failConfiguration(r, problem_code::proxy_credentials);
                r.person.flow->openNetworkSettings();
            }},
        {"network-sign-in-wrong", S::Welcome,
            [](Rig &r) {
                useProxy(r);
                failConfiguration(r, problem_code::proxy_credentials);
                r.person.flow->openNetworkSettings();
                r.person.flow->network()->user()->setValue(str("mei.tan"));
                r.person.flow->network()->password()->setValue(Secret(str("guess")));
                r.person.flow->network()->submit();
            }},
        {"network-trouble", S::Welcome,
            [](Rig &r) {
                useProxy(r);
                r.world.network.asks = false;
                failConfiguration(r, problem_code::proxy_refused);
                r.person.flow->openNetworkSettings();
                r.person.flow->network()->submit();
            }},
        {"welcome-handed", S::Welcome,
            [](Rig &r) {
                r.person.handOver();
                r.restart();
            }},
        {"welcome-aws", S::Welcome,
            [](Rig &r) { r.person.flow->welcome()->marketplace()->setValue(marketplaceId(Marketplace::Aws)); }},
        {"welcome-code", S::Welcome,
            [](Rig &r) {
                r.person.flow->welcome()->marketplace()->setValue(marketplaceId(Marketplace::Huawei));
                r.world.backend.fail(str("claim"), problem(problem_code::handoff_unknown, 404));
                r.person.flow->handoff()->code()->setValue(Secret(str("KXQ47MTP")));
                r.person.commit();
            }},
        {"guide", S::PurchaseGuide, [](Rig &r) { r.person.flow->welcome()->showGuide(); }},
        {"guide-errors", S::PurchaseGuide,
            [](Rig &r) {
                r.person.flow->welcome()->showGuide();
                r.person.commit();
            }},
        {"guide-variant", S::PurchaseGuide, [](Rig &r) { r.person.guide(Marketplace::Aws); }},
        {"guide-alibaba", S::PurchaseGuide,
            [](Rig &r) {
                r.person.guide(Marketplace::Alibaba, str("china"));
                r.person.flow->purchaseGuide()->setTicked(str("alibaba/china/real_name"), true);
            }},
        {"guide-huawei", S::PurchaseGuide, [](Rig &r) { r.person.guide(Marketplace::Huawei); }},
        {"guide-unknown", S::PurchaseGuide,
            [](Rig &r) {
                for (Listing &listing : r.world.brand.listings)
                    listing.url.clear();
                r.person.guide(Marketplace::Azure);
            }},
        {"guide-direct", S::PurchaseGuide, [](Rig &r) { r.person.guide(Marketplace::Direct); }},
        {"account-choice", S::AccountChoice,
            [](Rig &r) {
                r.person.flow->welcome()->marketplace()->setValue(str("alibaba"));
                r.person.commit();
            }},
        {"account-choice-missing", S::AccountChoice,
            [](Rig &r) {
                r.person.flow->welcome()->marketplace()->setValue(str("alibaba"));
                r.person.commit();
                r.person.commit();
            }},
        {"account-choice-chosen", S::AccountChoice,
            [](Rig &r) {
                r.person.flow->welcome()->marketplace()->setValue(str("alibaba"));
                r.person.commit();
                r.person.flow->accountChoice()->route()->setValue(str("bind"));
                r.click("how_to_tell");
            }},
        {"basic", S::BasicInformation, [](Rig &r) { r.person.to(S::BasicInformation); }},
        {"basic-errors", S::BasicInformation,
            [](Rig &r) {
                r.person.to(S::BasicInformation);
                r.person.commit();
            }},
        {"basic-variant", S::BasicInformation,
            [](Rig &r) {
                r.world.backend.conf.sites = r.world.brand.sites;
                r.restart();
                r.person.to(S::BasicInformation);
                r.person.flow->basicInformation()->variant()->setValue(str("china"));
                r.person.flow->basicInformation()->site()->setValue(str("us1"));
            }},
        {"basic-code", S::BasicInformation,
            [](Rig &r) {
                r.person.to(S::BasicInformation);
                r.person.fillBasic();
                r.person.flow->basicInformation()->code()->send();
            }},
        {"basic-weak", S::BasicInformation,
            [](Rig &r) {
                r.person.to(S::BasicInformation);
                BasicInformationModel *basic = r.person.flow->basicInformation();
                basic->username()->setValue(str("mei.tan"));
                basic->password()->setValue(Secret(str("mei.tan.1234")));
                basic->password()->leave();
                basic->phone()->setCountry(str("SG"));
                basic->phone()->setValue(str("9123"));
                basic->phone()->leave();
            }},
        {"basic-resumed", S::BasicInformation,
            [](Rig &r) {
                r.person.to(S::BasicInformation);
                r.person.fillBasic();
                r.person.flow->saveNow();
                spin();
                r.restart();
            }},
        {"company", S::CompanyInformation, [](Rig &r) { r.person.to(S::CompanyInformation); }},
        {"company-more", S::CompanyInformation,
            [](Rig &r) {
                r.person.to(S::CompanyInformation);
                r.person.flow->companyInformation()->industry()->setValue(str("energy"));
                r.person.commit();
            }},
        {"company-email-taken", S::CompanyInformation,
            [](Rig &r) {
                r.person.to(S::CompanyInformation);
                r.person.fillCompany();
                Problem taken = problem(problem_code::email_taken, 409);
                taken.fields = {{str("/email"), problem_code::email_taken, {}}};
                r.world.backend.fail(str("register"), taken);
                r.person.commit();
            }},
        {"sign-in-code", S::SignIn,
            [](Rig &r) {
                r.person.to(S::ActivationMethod);
                r.person.fillActivation();
                spin();
                r.world.keychain.entries.clear();
                r.restart();
            }},
        {"sign-in-password", S::SignIn,
            [](Rig &r) {
                r.person.to(S::ActivationMethod);
                r.person.fillActivation();
                spin();
                r.world.keychain.entries.clear();
                r.restart();
                r.person.flow->signIn()->way()->setValue(str("password"));
            }},
        {"activation", S::ActivationMethod, [](Rig &r) { r.person.to(S::ActivationMethod); }},
        {"activation-errors", S::ActivationMethod,
            [](Rig &r) {
                r.person.to(S::ActivationMethod);
                r.person.commit();
            }},
        {"activation-unreachable", S::ActivationMethod,
            [](Rig &r) {
                r.person.to(S::ActivationMethod);
                r.person.fillActivation();
                r.world.backend.fail(str("activate"), problem(problem_code::unreachable));
                r.person.commit();
            }},
        {"activation-busy", S::ActivationMethod,
            [](Rig &r) {
                r.person.to(S::ActivationMethod);
                r.person.fillActivation();
                r.world.backend.held.insert(str("activate"));
                r.person.commit();
            }},
        {"activation-help", S::ActivationMethod,
            [](Rig &r) {
                r.person.to(S::ActivationMethod);
                r.click("help_account_id");
            }},
        {"activation-help-instance", S::ActivationMethod,
            [](Rig &r) {
                r.person.to(S::ActivationMethod);
                r.click("help_instance_id");
            }},
        {"binding-help-huawei", S::AccountBinding,
            [](Rig &r) {
                r.person.choose(Marketplace::Huawei, Route::Bind);
                r.click("help_account_id");
            }},
        {"activation-handed", S::ActivationMethod,
            [](Rig &r) { handOver(r, Marketplace::Alibaba, str("1234567890123456"), str("88880001")); }},
        {"activation-handed-part", S::ActivationMethod,
            [](Rig &r) { handOver(r, Marketplace::Huawei, {}, str("b0c4d2f0-0001")); }},
        {"activation-waiting", S::ActivationMethod, [](Rig &r) { handOver(r, Marketplace::Alibaba, {}, {}, true); }},
        {"activation-aws", S::ActivationMethod,
            [](Rig &r) {
                r.person.to(S::ActivationMethod);
                r.person.fillActivation();
                r.person.flow->activationMethod()->method()->setValue(str("aws"));
                r.person.commit();
            }},
        {"activation-matched", S::ActivationMethod,
            [](Rig &r) {
                r.world.backend.trust = Trust::Matched;
                r.person.to(S::ActivationMethod);
                r.person.fillActivation();
                r.person.flow->activationMethod()->purchase()->instanceId()->leave();
            }},
        {"activation-unknown", S::ActivationMethod,
            [](Rig &r) {
                r.person.to(S::ActivationMethod);
                r.person.fillActivation();
                r.world.backend.fail(str("activate"), problem(problem_code::purchase_unknown, 422));
                r.person.commit();
            }},
        {"review", S::PurchaseReview,
            [](Rig &r) {
                r.person.to(S::ActivationMethod);
                r.person.fillActivation();
                r.world.backend.fail(str("activate"), problem(problem_code::purchase_unknown, 422));
                r.person.commit();
                r.person.flow->activationMethod()->requestReview();
            }},
        {"review-rejected", S::PurchaseReview,
            [](Rig &r) {
                r.person.to(S::ActivationMethod);
                r.person.fillActivation();
                r.world.backend.fail(str("activate"), problem(problem_code::purchase_unknown, 422));
                r.person.commit();
                r.world.backend.reviewed.state = usher::ReviewState::Rejected;
                r.person.flow->activationMethod()->requestReview();
            }},
        {"binding", S::AccountBinding, [](Rig &r) { r.person.to(S::AccountBinding); }},
        {"binding-errors", S::AccountBinding,
            [](Rig &r) {
                r.person.to(S::AccountBinding);
                r.person.commit();
            }},
        {"binding-confirmed", S::AccountBinding,
            [](Rig &r) {
                r.person.to(S::AccountBinding);
                r.person.fillBinding();
            }},
        {"workspaces", S::WorkspaceBinding, [](Rig &r) { r.person.to(S::WorkspaceBinding); }},
        {"workspaces-none", S::WorkspaceBinding,
            [](Rig &r) {
                r.world.backend.spaces.clear();
                r.person.to(S::WorkspaceBinding);
            }},
        {"workspaces-states", S::WorkspaceBinding,
            [](Rig &r) {
                r.world.backend.spaces.append(workspace(u'6', WorkspaceState::Locked));
                r.person.to(S::WorkspaceBinding);
                r.person.flow->workspaceBinding()->bind(0);
                r.person.commit();
            }},
        {"workspaces-no-match", S::WorkspaceBinding,
            [](Rig &r) {
                r.person.to(S::WorkspaceBinding);
                r.page()->findChild<QLineEdit *>(str("search"))->setText(str("checkout"));
            }},
        {"workspaces-failed", S::WorkspaceBinding,
            [](Rig &r) {
                r.world.backend.fail(str("workspaces"), problem(problem_code::offline));
                r.person.to(S::WorkspaceBinding);
            }},
        {"confirm", S::ConfirmBinding, [](Rig &r) { r.person.to(S::ConfirmBinding); }},
        {"create", S::CreateWorkspace, [](Rig &r) { r.person.to(S::CreateWorkspace); }},
        {"create-owner", S::CreateWorkspace,
            [](Rig &r) {
                r.person.to(S::CreateWorkspace);
                r.person.fillCreate(false);
            }},
        {"create-busy", S::CreateWorkspace,
            [](Rig &r) {
                r.person.to(S::CreateWorkspace);
                r.person.fillCreate(true);
                r.world.backend.held.insert(str("create"));
                r.person.commit();
            }},
        {"create-errors", S::CreateWorkspace,
            [](Rig &r) {
                r.person.to(S::CreateWorkspace);
                r.person.flow->createWorkspace()->hasAccount()->setValue(str("no"));
                r.person.commit();
            }},
        {"linked", S::AlreadyLinked,
            [](Rig &r) {
                r.person.to(S::AccountBinding);
                r.person.fillBinding();
                Problem linked = problem(problem_code::already_linked, 409);
                linked.arguments.insert(str("masked_account"), str("m•••n"));
                linked.fields = {{str("/purchase/account_id"), problem_code::already_linked, {}}};
                r.world.backend.fail(str("link"), linked);
                r.person.commit();
            }},
        {"success", S::Success,
            [](Rig &r) {
                r.person.to(S::ActivationMethod);
                r.person.fillActivation();
                r.person.commit();
            }},
        {"success-saved", S::Success,
            [](Rig &r) {
                r.person.to(S::ActivationMethod);
                r.person.fillActivation();
                r.person.commit();
                r.person.flow->success()->save(str("txt"), "text");
            }},
    };
    return all;
}

inline void enterScene(Rig &rig, const QString &name)
{
    const auto scene = std::find_if(
        scenes().cbegin(), scenes().cend(), [&name](const Scene &one) { return name == QLatin1String(one.name); });
    if (scene == scenes().cend())
        qFatal("There is no scene %s", qPrintable(name));
    scene->enter(rig);
}

} // namespace wizard
