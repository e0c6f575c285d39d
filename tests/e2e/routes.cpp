#include "e2e/routes.h"

namespace usher::test {

namespace {

QString name(const char *text)
{
    return QString::fromLatin1(text);
}

} // namespace

namespace pages {

void pair(Driver &driver, const Bought &bought)
{
    if (driver.shows(name("have_pairing_code")))
        driver.press(name("have_pairing_code"));
    driver.type(name("pairing_code"), bought.pairingCode);
    driver.next();
    driver.wait(name("the purchase is handed over"), [&] { return driver.draft().handed.has_value(); });
    if (driver.shows(name("handoff_mine"))) // elsewhere the page's button says it
        driver.press(name("handoff_mine"));
}

void welcome(Driver &driver, const Bought &bought)
{
    driver.reach(Step::Welcome);
    driver.press(name("marketplace_") + bought.marketplace);
    if (!bought.pairingCode.isEmpty())
        pair(driver, bought);
    driver.next();
}

void chooseRoute(Driver &driver, const QString &route)
{
    driver.reach(Step::AccountChoice);
    driver.press(name("route_") + route);
    driver.next();
}

void fillBasic(Driver &driver, const Person &person)
{
    driver.reach(Step::BasicInformation);
    driver.pick(name("site"), site);
    driver.type(name("username"), person.username);
    driver.type(name("email"), person.email);
    driver.type(name("phone"), name("+65 6123 4567"));
    driver.sendCode();
    driver.enterCode(person.email);
    driver.confirmed();
}

void leaveBasic(Driver &driver, const Person &person)
{
    driver.type(name("password"), person.password);
    driver.type(name("password_again"), person.password);
    driver.next();
}

void fillCompany(Driver &driver, const Person &person)
{
    driver.reach(Step::CompanyInformation);
    driver.type(name("company_name"), person.company);
    driver.press(name("consent"));
}

void fillActivation(Driver &driver, const Bought &bought)
{
    driver.reach(Step::ActivationMethod);
    driver.type(name("workspace_name"), name("Payments production"));
    if (!bought.pairingCode.isEmpty() || bought.account.isEmpty())
        return; // verified, or there are no IDs
    driver.type(name("account_id"), bought.account);
    if (!bought.instance.isEmpty())
        driver.type(name("instance_id"), bought.instance);
}

void fillBinding(Driver &driver, const Person &person, const Bought &bought)
{
    driver.reach(Step::AccountBinding);
    if (bought.pairingCode.isEmpty())
        driver.type(name("account_id"), bought.account);
    driver.type(name("username"), person.username);
    driver.sendCode();
    driver.enterCode(person.email);
    driver.confirmed();
}

void fillCreate(Driver &driver, const Person &person)
{
    driver.reach(Step::CreateWorkspace);
    driver.press(name("has_account_no"));
    driver.type(name("workspace_name"), name("Mobile apps"));
    driver.type(name("username"), person.username);
    driver.type(name("email"), person.email);
    driver.sendCode();
    driver.enterCode(person.email);
    driver.confirmed();
    driver.press(name("consent"));
}

void fillCreatePasswords(Driver &driver, const Person &person)
{
    driver.type(name("password"), person.password);
    driver.type(name("password_again"), person.password);
}

void registerRoute(Driver &driver, const Person &person, const Bought &bought)
{
    welcome(driver, bought);
    chooseRoute(driver, name("register"));
    fillBasic(driver, person);
    leaveBasic(driver, person);
    fillCompany(driver, person);
    driver.next();
    fillActivation(driver, bought);
    driver.next();
    driver.reach(Step::Success);
}

} // namespace pages

bool endSubscription(const Place &place)
{
    return place.execute(QStringLiteral("UPDATE bindings SET ended_at = created_at + 1 WHERE ended_at IS NULL"));
}

} // namespace usher::test
