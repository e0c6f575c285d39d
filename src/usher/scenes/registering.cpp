#include "common/core/problemcodes.h"
#include "usher/scenes/acts.h"
#include "usher/scenes/scene.h"

namespace usher::scenes {

namespace {

CodeStep *basicCode(Actor &a)
{
    return a.flow->basicInformation()->code();
}

// A name that was kept is checked anew, whenever the service has told what it wants.
Script &checkNames(Script &s)
{
    return s.act([](Actor &a) { a.world.backend.expectAlways(QStringLiteral("username")); });
}

void sendCode(Script &s)
{
    s.to(Step::BasicInformation).fillBasic().expect({QStringLiteral("code")});
    s.act([](Actor &a) { basicCode(a)->send(); });
}

void failCode(Script &s, const QString &operation, const Problem &why)
{
    s.to(Step::BasicInformation).fillBasic();
    s.act([operation, why](Actor &a) { a.world.backend.fail(operation, why); }).code(basicCode);
}

void refuseCode(Script &s, const QString &code, int triesLeft = -1)
{
    Problem why = problem(code, 422);
    if (triesLeft >= 0)
        why.arguments.insert(QStringLiteral("tries_left"), QString::number(triesLeft));
    failCode(s, QStringLiteral("verify"), why);
}

void failRegistration(Script &s, const Problem &why)
{
    s.to(Step::CompanyInformation).fillCompany();
    s.act([why](Actor &a) { a.world.backend.fail(QStringLiteral("register"), why); }).commit();
}

Problem beside(const QString &place, const QString &code, int status)
{
    Problem why = problem(code, status);
    why.fields = {{place, code, {}}};
    return why;
}

void comeBackWithoutSession(Script &s)
{
    s.to(Step::ActivationMethod).fillActivation();
    s.act([](Actor &a) { a.world.keychain.entries.clear(); }).restart();
}

} // namespace

// A new account: Basic information, Company information, and signing in again on the way.
QList<Scene> registering()
{
    using S = Step;
    return {
        {"basic", S::BasicInformation, "Basic information, empty", [](Script &s) { s.to(S::BasicInformation); }},
        {"basic-errors", S::BasicInformation, "Basic information, Next while everything is missing",
            [](Script &s) { s.to(S::BasicInformation).commit(); }},
        {"basic-filled", S::BasicInformation, "Basic information, filled in, no code so far",
            [](Script &s) { s.to(S::BasicInformation).fillBasic(); }},
        {"basic-taken", S::BasicInformation, "Basic information, somebody has the username",
            [](Script &s) {
                s.act([](Actor &a) { a.world.backend.usernameFree = false; }).to(S::BasicInformation).fillBasic();
            }},
        {"basic-variant", S::BasicInformation, "Basic information, a site that does not suit the marketplace",
            [](Script &s) {
                s.act([](Actor &a) { a.world.backend.conf.sites = a.world.brand.sites; }).restart();
                s.to(S::BasicInformation).act([](Actor &a) {
                    a.flow->basicInformation()->variant()->setValue(QStringLiteral("china"));
                    a.flow->basicInformation()->site()->setValue(QStringLiteral("us1"));
                });
            }},
        {"basic-weak", S::BasicInformation, "Basic information, a password with the name in it, half a phone number",
            [](Script &s) {
                s.to(S::BasicInformation).expect({QStringLiteral("username")});
                s.act([](Actor &a) {
                    BasicInformationModel *basic = a.flow->basicInformation();
                    basic->username()->setValue(QStringLiteral("mei.tan"));
                    basic->password()->setValue(Secret(QStringLiteral("mei.tan.1234")));
                    basic->password()->leave();
                    basic->phone()->setCountry(QStringLiteral("SG"));
                    basic->phone()->setValue(QStringLiteral("9123"));
                    basic->phone()->leave();
                });
            }},
        {"basic-code-busy", S::BasicInformation, "Basic information, the code is being sent",
            [](Script &s) {
                s.to(S::BasicInformation).fillBasic();
                s.act([](Actor &a) {
                    a.world.backend.hold(QStringLiteral("code"));
                    basicCode(a)->send();
                });
            }},
        {"basic-code", S::BasicInformation, "Basic information, the code was sent", sendCode},
        {"basic-code-checking", S::BasicInformation, "Basic information, the code is being checked",
            [](Script &s) {
                s.to(S::BasicInformation).fillBasic();
                s.act([](Actor &a) { a.world.backend.hold(QStringLiteral("verify")); }).code(basicCode);
            }},
        {"basic-code-wrong", S::BasicInformation, "Basic information, the code is wrong",
            [](Script &s) { refuseCode(s, problem_code::code_wrong, 3); }},
        {"basic-code-expired", S::BasicInformation, "Basic information, the code is too old",
            [](Script &s) { refuseCode(s, problem_code::code_expired); }},
        {"basic-code-locked", S::BasicInformation, "Basic information, too many wrong codes",
            [](Script &s) { refuseCode(s, problem_code::code_exhausted, 0); }},
        {"basic-code-confirmed", S::BasicInformation, "Basic information, back after the code was confirmed",
            [](Script &s) { s.to(S::CompanyInformation).act([](Actor &a) { a.flow->back(); }); }},
        {"basic-offline", S::BasicInformation, "Basic information, no network when the code is asked for",
            [](Script &s) { failCode(s, QStringLiteral("code"), problem(problem_code::offline)); }},
        {"basic-unreachable", S::BasicInformation, "Basic information, the service cannot be reached",
            [](Script &s) { failCode(s, QStringLiteral("code"), problem(problem_code::unreachable)); }},
        {"basic-mail-down", S::BasicInformation, "Basic information, no mail can be sent now",
            [](Script &s) { failCode(s, QStringLiteral("code"), problem(problem_code::mail_unavailable, 503)); }},
        {"basic-too-often", S::BasicInformation, "Basic information, too many codes were asked for",
            [](Script &s) {
                Problem often = problem(problem_code::rate_limited, 429);
                often.retryAfter = 90;
                failCode(s, QStringLiteral("code"), often);
            }},
        {"basic-server-error", S::BasicInformation, "Basic information, the service failed",
            [](Script &s) { failCode(s, QStringLiteral("code"), problem(problem_code::internal_error, 500)); }},
        {"basic-resumed", S::BasicInformation, "Basic information, kept from the last start, passwords missing",
            [](Script &s) {
                s.to(S::BasicInformation).fillBasic();
                s.act([](Actor &a) { a.flow->saveNow(); }).settle();
                checkNames(s).restart();
            }},
        {"resumed-locked", S::BasicInformation, "Basic information, kept; an administrator fixed the marketplace since",
            [](Script &s) {
                s.choose(Marketplace::Alibaba, Route::Register).fillBasic();
                lock(checkNames(s)).restart();
            }},

        {"company", S::CompanyInformation, "Company information, empty",
            [](Script &s) { s.to(S::CompanyInformation); }},
        {"company-errors", S::CompanyInformation, "Company information, Register while everything is missing",
            [](Script &s) { s.to(S::CompanyInformation).commit(); }},
        {"company-more", S::CompanyInformation, "Company information, more information is open",
            [](Script &s) {
                s.to(S::CompanyInformation);
                s.act([](Actor &a) {
                     a.flow->companyInformation()->industry()->setValue(QStringLiteral("energy"));
                 }).commit();
            }},
        {"company-busy", S::CompanyInformation, "Company information, the account is being made",
            [](Script &s) {
                s.to(S::CompanyInformation).fillCompany();
                s.act([](Actor &a) { a.world.backend.hold(QStringLiteral("register")); }).commit();
            }},
        {"company-unreachable", S::CompanyInformation, "Company information, the service cannot be reached",
            [](Script &s) { failRegistration(s, problem(problem_code::unreachable)); }},
        {"company-timed-out", S::CompanyInformation, "Company information, no answer: the outcome is not known",
            [](Script &s) { failRegistration(s, problem(problem_code::timed_out)); }},
        {"company-server-error", S::CompanyInformation, "Company information, the service failed",
            [](Script &s) { failRegistration(s, problem(problem_code::internal_error, 500)); }},
        {"company-email-taken", S::CompanyInformation, "Company information, the e-mail has an account already",
            [](Script &s) { failRegistration(s, beside(QStringLiteral("/email"), problem_code::email_taken, 409)); }},
        {"company-agreement", S::CompanyInformation, "Company information, an agreement has changed",
            [](Script &s) { failRegistration(s, problem(problem_code::agreement_outdated, 409)); }},

        {"sign-in-code", S::SignIn, "Sign in to continue, by e-mail code", comeBackWithoutSession},
        {"sign-in-password", S::SignIn, "Sign in to continue, by password",
            [](Script &s) {
                comeBackWithoutSession(s);
                s.act([](Actor &a) { a.flow->signIn()->way()->setValue(QStringLiteral("password")); });
            }},
        {"sign-in-errors", S::SignIn, "Sign in to continue, everything is missing",
            [](Script &s) {
                comeBackWithoutSession(s);
                s.commit();
            }},
        {"sign-in-wrong", S::SignIn, "Sign in to continue, username or password is wrong",
            [](Script &s) {
                comeBackWithoutSession(s);
                s.act([](Actor &a) {
                     SignInModel *signIn = a.flow->signIn();
                     signIn->way()->setValue(QStringLiteral("password"));
                     signIn->username()->setValue(QStringLiteral("mei.tan"));
                     signIn->password()->setValue(Secret(goodPassword));
                     a.world.backend.fail(QStringLiteral("session"), problem(problem_code::credentials_wrong, 401));
                 }).commit();
            }},
    };
}

} // namespace usher::scenes
