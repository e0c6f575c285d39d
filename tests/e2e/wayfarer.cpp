#include "e2e/wayfarer.h"

#include "usher/flow/accountbindingmodel.h"
#include "usher/flow/basicinformationmodel.h"
#include "usher/flow/codestep.h"
#include "usher/flow/createworkspacemodel.h"
#include "usher/flow/handoffstep.h"
#include "usher/flow/signinmodel.h"
#include "usher/flow/welcomemodel.h"
#include "usher/flow/workspacebindingmodel.h"

#include <QJsonDocument>

#include <algorithm>

namespace usher::test {

namespace {

constexpr int mostActs = 200; // more is going round in circles
constexpr int patience = 60'000;

QString latin(const char *latin1)
{
    return QString::fromLatin1(latin1);
}

Person personFrom(const QJsonObject &object)
{
    const auto text = [&object](const char *member) { return object.value(QLatin1String(member)).toString(); };
    return {text("username"), text("email"), text("company")};
}

} // namespace

Trip Trip::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto part = [&object](const char *member) { return object.value(QLatin1String(member)); };
    const QJsonObject bought = part("bought").toObject();
    const auto id = [&bought](const char *member) { return bought.value(QLatin1String(member)).toString(); };
    Trip trip;
    trip.route = routeFromId(part("route").toString()).value_or(Route::Register);
    for (const Target target : {Target::Existing, Target::CreateWithAccount, Target::CreateForNewOwner}) {
        if (part("target").toString() == targetId(target))
            trip.target = target;
    }
    trip.bought = {id("marketplace"), id("account"), id("instance"), id("pairing_code")};
    trip.self = personFrom(part("self").toObject());
    trip.host = personFrom(part("host").toObject());
    trip.workspace = part("workspace").toString();
    return trip;
}

Wayfarer::Wayfarer(Driver &driver, const Place &place, const Trip &trip, const Listener &listener)
    : m_driver(driver)
    , m_place(place)
    , m_trip(trip)
    , m_listener(listener)
{
}

QJsonObject Wayfarer::form()
{
    QJsonObject form;
    for (const FieldBase *field : m_driver.flow().current()->fields()) {
        if (const auto *text = qobject_cast<const Field *>(field))
            form.insert(field->name(), text->value());
        else if (const auto *toggle = qobject_cast<const ToggleField *>(field))
            form.insert(field->name(), toggle->isOn());
    }
    return form;
}

void Wayfarer::opensWith(const Claim &claim)
{
    m_claim = claim;
    if (claim.step.isEmpty())
        return;
    m_driver.expect(latin("opens on ") + claim.step, [&] { return claim.left || stepId(step()) == claim.step; });
    if (stepId(step()) != claim.step)
        return;
    // What is chosen of lists comes with the configuration; meanwhile what was under way may have become another page.
    for (settle(); m_driver.ok() && !m_driver.flow().facts().ready() && m_driver.flow().current()->problem(); settle())
        m_driver.flow().current()->act();
    m_driver.wait(
        latin("the form"),
        [&] {
            if (stepId(step()) != claim.step)
                return true;
            const QJsonObject now = form();
            for (auto field = claim.form.begin(); field != claim.form.end(); ++field) {
                const bool typed = field->isString() && m_driver.asks(field.key());
                if (now.value(field.key()) != *field || (typed && m_driver.text(field.key()) != field->toString()))
                    return false;
            }
            return true;
        },
        patience);
    if (!m_driver.ok())
        qWarning("claimed %s\nfound   %s", QJsonDocument(claim.form).toJson(QJsonDocument::Compact).constData(),
            QJsonDocument(form()).toJson(QJsonDocument::Compact).constData());
}

bool Wayfarer::goes()
{
    for (int acts = 0; m_driver.ok(); ++acts) {
        settle();
        if (!m_driver.ok())
            break;
        if (m_seen != step()) {
            m_seen = step();
            claim();
            m_listener.at(latin("page ") + stepId(step()));
        }
        if (step() == Step::Success)
            break;
        if (acts == mostActs)
            m_driver.expect(latin("no going round in circles"), [] { return false; });
        else
            act();
    }
    m_driver.saved();
    return m_driver.ok();
}

void Wayfarer::settle()
{
    m_driver.wait(
        latin("quiet"),
        [this] {
            const FlowController &flow = m_driver.flow();
            const PageModel *page = flow.current();
            return flow.hasStarted() && !page->isBusy() && !page->canCancel() && !flow.isLoadingSecrets()
                && !m_driver.isAsking() && !flow.handoff()->isBusy()
                && flow.facts().configurationState > Facts::State::Loading;
        },
        patience);
}

void Wayfarer::claim()
{
    if (m_driver.draft().isBlank()) // is not written
        return;
    const Step shown = step();
    const QJsonObject stands = form();
    m_driver.saved();
    if (!m_driver.ok() || step() != shown || form() != stands)
        return;
    // What was sent before a kill is brought to its end without being asked for.
    const QMap<QString, Intent> &intents = m_driver.draft().intents;
    const bool goesOn
        = std::any_of(intents.begin(), intents.end(), [](const Intent &intent) { return intent.unknown; });
    say({stepId(shown), goesOn, stands});
}

void Wayfarer::unclaim(const QString &field)
{
    if (!m_claim.form.contains(field))
        return;
    m_claim.form.remove(field);
    m_listener.claimed(m_claim);
}

void Wayfarer::say(const Claim &claim)
{
    m_claim = claim;
    m_listener.claimed(claim);
}

void Wayfarer::press()
{
    claim();
    m_listener.at(latin("filled ") + stepId(step()));
    say({stepId(step()), true, form()});
    m_driver.next();
}

void Wayfarer::fill(const QString &editor, const QString &text)
{
    if (!m_driver.ok() || !m_driver.asks(editor) || m_driver.text(editor) == text)
        return;
    unclaim(editor);
    m_driver.type(editor, text);
}

void Wayfarer::choose(const QString &field, const QString &value)
{
    const QString button = field + u'_' + value;
    if (m_driver.isOn(button))
        return;
    unclaim(field);
    m_driver.press(button);
}

void Wayfarer::consent()
{
    if (m_driver.isOn(latin("consent")))
        return;
    unclaim(latin("consent"));
    m_driver.press(latin("consent"));
}

void Wayfarer::fillPasswords(const Person &person)
{
    fill(latin("password"), person.password);
    fill(latin("password_again"), person.password);
}

void Wayfarer::act()
{
    PageModel *page = m_driver.flow().current();
    if (page->problem()) {
        say({stepId(step()), true, form()});
        return page->act();
    }
    switch (step()) {
    case Step::Welcome:
        return welcome();
    case Step::AccountChoice:
        choose(latin("route"), routeId(m_trip.route));
        return press();
    case Step::BasicInformation:
        return basicInformation();
    case Step::CompanyInformation:
        return companyInformation();
    case Step::ActivationMethod:
        fill(latin("workspace_name"), m_trip.workspace);
        return purchase();
    case Step::AccountBinding:
        return accountBinding();
    case Step::WorkspaceBinding:
        return workspaceBinding();
    case Step::ConfirmBinding:
        return press();
    case Step::CreateWorkspace:
        return createWorkspace();
    case Step::SignIn:
        return signIn();
    default:
        m_driver.expect(latin("on the way"), [] { return false; });
    }
}

void Wayfarer::welcome()
{
    WelcomeModel *page = m_driver.flow().welcome();
    if (page->configurationProblem())
        return page->retryConfiguration();
    if (page->marketplace()->value() != m_trip.bought.marketplace)
        choose(latin("marketplace"), m_trip.bought.marketplace);
    if (handOver())
        press();
}

bool Wayfarer::handOver()
{
    const HandoffStep *handoff = m_driver.flow().handoff();
    if (m_trip.bought.pairingCode.isEmpty() || handoff->state() == HandoffStep::State::Verified)
        return true;
    if (handoff->state() == HandoffStep::State::Waiting) {
        m_driver.wait(
            latin("the purchase is handed over"), [&] { return handoff->state() != HandoffStep::State::Waiting; },
            patience);
        return false;
    }
    if (m_driver.shows(latin("have_pairing_code")))
        m_driver.press(latin("have_pairing_code"));
    m_driver.type(latin("pairing_code"), m_trip.bought.pairingCode);
    m_driver.next();
    return false;
}

bool Wayfarer::prove(CodeStep *code, const QString &email)
{
    if (code->state() == CodeStep::State::Verified)
        return true;
    const bool isWrong = code->needsNewCode() || code->code()->state() == FieldBase::State::Error;
    if (code->state() == CodeStep::State::Waiting && !isWrong) {
        // From the mail that came last, also before this start; where none comes, another one is asked for.
        Inbox inbox(m_place.mails);
        QString mailed;
        if (waitUntil([&] { return !(mailed = inbox.newest(email, m_tried)).isEmpty(); }, 5'000)) {
            m_tried << mailed;
            m_driver.type(latin("code"), mailed);
            return false;
        }
    }
    claim();
    if (m_driver.shows(latin("send_code")))
        m_driver.press(latin("send_code"));
    else if (m_driver.wait(latin("a code can be asked for"), [code] { return code->canSend(); }))
        code->send();
    return false;
}

void Wayfarer::basicInformation()
{
    if (m_driver.text(latin("site")) != site) {
        unclaim(latin("site"));
        m_driver.pick(latin("site"), site);
    }
    fill(latin("username"), m_trip.self.username);
    fill(latin("email"), m_trip.self.email);
    if (!prove(m_driver.flow().basicInformation()->code(), m_trip.self.email))
        return;
    fillPasswords(m_trip.self);
    press();
}

void Wayfarer::companyInformation()
{
    fill(latin("company_name"), m_trip.self.company);
    consent();
    press();
}

void Wayfarer::purchase()
{
    if (m_trip.bought.pairingCode.isEmpty()) {
        fill(latin("account_id"), m_trip.bought.account);
        fill(latin("instance_id"), m_trip.bought.instance);
    } else if (m_driver.shows(latin("handoff_mine"))) {
        m_driver.press(latin("handoff_mine"));
    }
    press();
}

void Wayfarer::accountBinding()
{
    if (m_driver.flow().selectedSite() != site)
        m_driver.flow().selectSite(site);
    fill(latin("username"), m_trip.host.username);
    if (prove(m_driver.flow().accountBinding()->code(), m_trip.host.email))
        purchase();
}

void Wayfarer::workspaceBinding()
{
    WorkspaceBindingModel *page = m_driver.flow().workspaceBinding();
    if (page->listProblem())
        return page->reload();
    if (!m_driver.draft().bound.isEmpty())
        return press();
    say({stepId(step()), true, {}});
    if (m_trip.target == Target::Existing)
        m_driver.bindRow(0);
    else if (page->createIsNext())
        m_driver.next();
    else
        m_driver.press(latin("create_workspace"));
}

void Wayfarer::createWorkspace()
{
    const bool newOwner = m_trip.target == Target::CreateForNewOwner;
    const Person &who = newOwner ? m_trip.self : m_trip.host;
    choose(latin("has_account"), newOwner ? latin("no") : latin("yes"));
    fill(latin("workspace_name"), m_trip.workspace);
    if (newOwner)
        fill(latin("username"), who.username);
    fill(latin("email"), who.email);
    if (!prove(m_driver.flow().createWorkspace()->code(), who.email))
        return;
    if (newOwner)
        fillPasswords(who);
    consent();
    press();
}

void Wayfarer::signIn()
{
    SignInModel *page = m_driver.flow().signIn();
    if (page->kind() == AccountKind::Billing) {
        fill(latin("username"), m_trip.host.username);
        if (!prove(page->code(), m_trip.host.email))
            return;
    } else {
        unclaim(page->way()->name());
        page->way()->setValue(latin("password"));
        fill(latin("username"), m_trip.self.username);
        fill(latin("password"), m_trip.self.password);
    }
    press();
}

} // namespace usher::test
