#pragma once

#include "common/brand/brand.h"
#include "flow/drive.h"
#include "usher/app/language.h"
#include "usher/wizard/pages/page.h"
#include "usher/wizard/style/usherstyle.h"
#include "usher/wizard/window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QTest>

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
                r.world.keychain.trouble = problem(problem_code::keychain_locked);
                r.restart();
            }},
        {"welcome-unfinished", S::Welcome,
            [](Rig &r) {
                r.person.choose(Marketplace::Alibaba, Route::Register);
                r.person.flow->goTo(S::Welcome);
            }},
        {"account-choice", S::AccountChoice,
            [](Rig &r) {
                r.person.flow->welcome()->marketplace()->setValue(str("alibaba"));
                r.person.commit();
            }},
        {"basic", S::BasicInformation, [](Rig &r) { r.person.to(S::BasicInformation); }},
        {"basic-errors", S::BasicInformation,
            [](Rig &r) {
                r.person.to(S::BasicInformation);
                r.person.commit();
            }},
        {"basic-code", S::BasicInformation,
            [](Rig &r) {
                r.person.to(S::BasicInformation);
                r.person.fillBasic();
                r.person.flow->basicInformation()->code()->send();
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
                r.person.flow->companyInformation()->industry()->setValue(str("Shipping"));
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
        {"workspaces-failed", S::WorkspaceBinding,
            [](Rig &r) {
                r.world.backend.fail(str("workspaces"), problem(problem_code::offline));
                r.person.to(S::WorkspaceBinding);
            }},
        {"confirm", S::ConfirmBinding, [](Rig &r) { r.person.to(S::ConfirmBinding); }},
        {"create", S::CreateWorkspace, [](Rig &r) { r.person.to(S::CreateWorkspace); }},
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
    };
    return all;
}

} // namespace wizard
