#include "e2e/traveller.h"

#include <csignal>
#include <cstdlib>

namespace usher::test {

namespace {

[[noreturn]] void die()
{
    std::raise(SIGKILL);
    std::abort();
}

} // namespace

QString name(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

void Traveller::settled() const
{
    // Secrets, session, and then what became of the last request.
    driver.wait(QStringLiteral("the start has its session"), [this] {
        return driver.shows(QStringLiteral("primary")) && (!driver.draft().account || driver.flow().facts().hasSession);
    });
    driver.saved();
    driver.wait(
        QStringLiteral("the start settles"), [this] { return !driver.flow().current()->isBusy() && gate.isQuiet(); });
    driver.saved();
}

void Traveller::dieSaved() const
{
    driver.saved();
    if (driver.ok())
        die();
}

void Traveller::dieBeforeItArrives() const
{
    settled();
    gate.setMode(Gate::Mode::HoldRequests);
    driver.next();
    driver.wait(QStringLiteral("a request under way"), [this] { return gate.hasHeld(); });
    if (driver.ok())
        die();
}

void Traveller::dieBeforeTheAnswer(const QString &done) const
{
    settled();
    const int before = place.number(done);
    gate.setMode(Gate::Mode::HoldAnswers);
    driver.next();
    driver.wait(
        QStringLiteral("an answer under way"), [&] { return gate.hasHeld() && place.number(done) == before + 1; });
    if (driver.ok())
        die();
}

void Traveller::opensOn(Step step) const
{
    driver.expect(QStringLiteral("opens on ") + stepId(step), [&] { return driver.flow().currentStep() == step; });
    driver.reach(step);
}

void Traveller::shows(const QString &editor, const QString &text) const
{
    driver.expect(editor + QStringLiteral(" still says “%1”, not “%2”").arg(text, driver.text(editor)),
        [&] { return driver.text(editor) == text; });
}

void Traveller::basicIsKept() const
{
    opensOn(Step::BasicInformation);
    driver.confirmed(); // the proof came from the keychain
    shows(name("site"), site);
    shows(name("username"), ana.username);
    shows(name("email"), ana.email);
    shows(name("phone"), name("61234567"));
    shows(name("phone_country"), name("SG"));
    shows(name("password"), {}); // was never needed for a request
}

void Traveller::companyIsKept() const
{
    opensOn(Step::CompanyInformation);
    shows(name("company_name"), ana.company);
    driver.wait(name("consent is kept"), [&] { return driver.isOn(name("consent")); });
}

void Traveller::activationIsKept() const
{
    opensOn(Step::ActivationMethod);
    shows(name("workspace_name"), name("Payments production"));
    shows(name("account_id"), alibaba.account);
    shows(name("instance_id"), alibaba.instance);
}

void Traveller::bindingIsKept() const
{
    opensOn(Step::AccountBinding);
    driver.confirmed(); // the proof came from the keychain
    shows(name("account_id"), huawei.account);
    shows(name("username"), ana.username);
}

void Traveller::createIsKept() const
{
    opensOn(Step::CreateWorkspace);
    driver.confirmed(); // the proof came from the keychain
    driver.expect(name("kind of owner"), [&] { return driver.isOn(name("has_account_no")); });
    driver.wait(name("consent is kept"), [&] { return driver.isOn(name("consent")); });
    shows(name("workspace_name"), name("Mobile apps"));
    shows(name("username"), jun.username);
    shows(name("email"), jun.email);
}

} // namespace usher::test
