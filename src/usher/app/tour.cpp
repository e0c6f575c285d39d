#include "usher/app/tour.h"

#include "common/domain/fieldrules.h"
#include "usher/app/mailbox.h"
#include "usher/flow/flowcontroller.h"
#include "usher/flow/pagemodel.h"
#include "usher/flow/workspacebindingmodel.h"
#include "usher/wizard/controls/shell.h"
#include "usher/wizard/pages/page.h"
#include "usher/wizard/window.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPixmap>

#include <utility>

namespace usher {

namespace {

constexpr int beat = 40; // milliseconds between two tries of a line
constexpr int patience = 30'000; // milliseconds until a line is given up

const QString primaryButton = QStringLiteral("primary");

} // namespace

Tour::Tour(FlowController *flow, Window *window, Mailbox *mailbox, const DemoCases &cases, const QString &folder,
    QObject *parent)
    : QObject(parent)
    , m_flow(flow)
    , m_window(window)
    , m_mailbox(mailbox)
    , m_cases(cases)
    , m_folder(folder)
{
    m_timer.setInterval(beat);
    connect(&m_timer, &QTimer::timeout, this, &Tour::tick);
}

void Tour::start()
{
    if (!QDir().mkpath(m_folder)) {
        finish(false, QStringLiteral("The folder %1 could not be made.").arg(m_folder));
        return;
    }
    writeRegisterRoute();
    writeBindingRoute();
    m_timer.start();
}

void Tour::writeRegisterRoute()
{
    add(QStringLiteral("the service answers"), [this] { return m_flow->hasStarted() && m_flow->facts().ready(); });
    reach(Step::Welcome);
    press(QStringLiteral("marketplace_alibaba"));
    picture(QStringLiteral("welcome"));
    add(QStringLiteral("another language"), [this] {
        m_language = m_flow->language();
        const QString chinese = QStringLiteral("zh-CN");
        Q_EMIT languageWanted(m_language == chinese ? QStringLiteral("en") : chinese);
        return true;
    });
    picture(QStringLiteral("welcome-other-language"));
    add(QStringLiteral("the language before"), [this] {
        Q_EMIT languageWanted(m_language);
        return true;
    });
    press(primaryButton);

    reach(Step::AccountChoice);
    press(QStringLiteral("route_register"));
    picture(QStringLiteral("account-choice"));
    press(primaryButton);

    reach(Step::BasicInformation);
    picture(QStringLiteral("basic-information"));
    press(primaryButton);
    picture(QStringLiteral("basic-information-errors"));
    choose(QStringLiteral("site"));
    type(QStringLiteral("username"), m_cases.newCustomer.username);
    type(QStringLiteral("password"), m_cases.password);
    type(QStringLiteral("password_again"), m_cases.password);
    type(QStringLiteral("email"), m_cases.newCustomer.email);
    press(QStringLiteral("send_code"));
    enterCode();
    picture(QStringLiteral("basic-information-filled"));
    add(QStringLiteral("next"), [this] {
        if (m_flow->currentStep() == Step::CompanyInformation)
            return true;
        if (auto *primary = widget<QAbstractButton>(primaryButton); primary && primary->isEnabled())
            primary->click();
        return false;
    });

    reach(Step::CompanyInformation);
    type(QStringLiteral("company_name"), m_cases.newCustomer.company);
    press(QStringLiteral("consent"));
    picture(QStringLiteral("company-information"));
    press(primaryButton);

    reach(Step::ActivationMethod);
    type(QStringLiteral("workspace_name"), QStringLiteral("Payments production"));
    type(QStringLiteral("account_id"), QStringLiteral("1000200030004000"));
    type(QStringLiteral("instance_id"), QStringLiteral("55550000"));
    press(primaryButton);
    add(QStringLiteral("an unknown purchase is refused"), [this] {
        const PageModel *model = m_flow->current();
        return !model->isBusy() && (model->problem() || model->firstBadField());
    });
    picture(QStringLiteral("activation-unknown-purchase"));
    type(QStringLiteral("account_id"), m_cases.purchases.value(QStringLiteral("alibaba_fresh_1")).accountId);
    type(QStringLiteral("instance_id"), m_cases.purchases.value(QStringLiteral("alibaba_fresh_1")).instanceId);
    picture(QStringLiteral("activation"));
    press(primaryButton);

    reach(Step::Success);
    picture(QStringLiteral("success"));
    add(QStringLiteral("first route"), [this] {
        ++m_successes;
        m_flow->startOver();
        return true;
    });
}

void Tour::writeBindingRoute()
{
    reach(Step::Welcome);
    press(QStringLiteral("marketplace_huawei"));
    press(primaryButton);
    reach(Step::AccountChoice);
    press(QStringLiteral("route_bind"));
    press(primaryButton);

    reach(Step::AccountBinding);
    type(QStringLiteral("account_id"), m_cases.purchases.value(QStringLiteral("huawei_fresh")).accountId);
    type(QStringLiteral("username"), m_cases.billingAccounts.value(QStringLiteral("many")).username);
    picture(QStringLiteral("account-binding"));
    press(QStringLiteral("send_code"));
    enterCode();
    picture(QStringLiteral("account-binding-confirmed"));
    press(primaryButton);

    reach(Step::WorkspaceBinding);
    add(QStringLiteral("the list"),
        [this] { return m_flow->workspaceBinding()->listState() == WorkspaceBindingModel::ListState::Ready; });
    picture(QStringLiteral("workspace-binding"));
    add(QStringLiteral("bind the first"), [this] {
        WorkspaceBindingModel *list = m_flow->workspaceBinding();
        for (int row = 0; row < list->rows().size(); ++row) {
            if (list->canBind(row)) {
                list->bind(row);
                return true;
            }
        }
        return false;
    });
    reach(Step::ConfirmBinding);
    picture(QStringLiteral("confirm-binding"));
    press(primaryButton);
    reach(Step::WorkspaceBinding);
    add(QStringLiteral("bound"), [this] { return m_flow->workspaceBinding()->boundCount() > 0; });
    picture(QStringLiteral("workspace-bound"));

    press(QStringLiteral("create_workspace"));
    reach(Step::CreateWorkspace);
    press(QStringLiteral("has_account_yes"));
    picture(QStringLiteral("create-workspace-existing-account"));
    press(QStringLiteral("has_account_no"));
    type(QStringLiteral("workspace_name"), QStringLiteral("Mobile apps"));
    type(QStringLiteral("username"), QStringLiteral("jun.li"));
    type(QStringLiteral("password"), m_cases.password);
    type(QStringLiteral("password_again"), m_cases.password);
    type(QStringLiteral("email"), QStringLiteral("jun.li@example.com"));
    press(QStringLiteral("send_code"));
    enterCode();
    press(QStringLiteral("consent"));
    picture(QStringLiteral("create-workspace-new-account"));
    press(primaryButton);

    reach(Step::WorkspaceBinding);
    add(QStringLiteral("two bound"), [this] { return m_flow->workspaceBinding()->boundCount() > 1; });
    picture(QStringLiteral("workspaces-bound"));
    press(primaryButton);
    reach(Step::Success);
    picture(QStringLiteral("success-binding"));
    add(QStringLiteral("second route"), [this] {
        ++m_successes;
        return true;
    });
}

template <class W> W *Tour::widget(const QString &name) const
{
    for (W *found : m_window->findChildren<W *>(name)) {
        if (found->isVisible())
            return found;
    }
    return nullptr;
}

void Tour::add(const QString &what, std::function<bool()> done)
{
    m_script.append({what, std::move(done)});
}

void Tour::reach(Step step)
{
    add(QStringLiteral("page ") + stepId(step), [this, step] { return m_flow->currentStep() == step; });
}

void Tour::picture(const QString &name)
{
    // One beat passes before the grab: layout and repaint of the line before are done then.
    auto ready = std::make_shared<bool>(false);
    add(QStringLiteral("picture ") + name, [this, name, ready] {
        if (!std::exchange(*ready, true))
            return false;
        const QString file = QStringLiteral("%1-%2.png").arg(m_pictures + 1, 2, 10, QLatin1Char('0')).arg(name);
        if (!m_window->grab().save(QDir(m_folder).filePath(file)))
            return false;
        ++m_pictures;
        return true;
    });
}

void Tour::type(const QString &editor, const QString &text)
{
    add(QStringLiteral("type into ") + editor, [this, editor, text] {
        auto *field = widget<QLineEdit>(editor);
        if (!field || !field->isEnabled())
            return false;
        field->setFocus(Qt::TabFocusReason);
        field->setText(text);
        return true;
    });
}

void Tour::press(const QString &button)
{
    add(QStringLiteral("press ") + button, [this, button] {
        auto *found = widget<QAbstractButton>(button);
        if (!found || !found->isEnabled())
            return false;
        found->setFocus(Qt::TabFocusReason);
        found->click();
        return true;
    });
}

void Tour::choose(const QString &list)
{
    add(QStringLiteral("choose from ") + list, [this, list] {
        auto *found = widget<QComboBox>(list);
        if (!found || !found->isEnabled())
            return false;
        int first = 0; // headings carry no data
        while (first < found->count() && found->itemData(first).toString().isEmpty())
            ++first;
        found->setCurrentIndex(first);
        return first < found->count();
    });
}

void Tour::enterCode()
{
    add(QStringLiteral("the code's mail"), [this] {
        if (m_mailbox->mails().size() <= m_mailsSeen)
            return false;
        const QString code
            = rules::codeFromText(m_mailbox->mails().constFirst().text, m_flow->facts().policy().code.digits);
        auto *field = widget<QLineEdit>(QStringLiteral("code"));
        if (code.isEmpty() || !field || !field->isEnabled())
            return false;
        m_mailsSeen = m_mailbox->mails().size();
        field->setFocus(Qt::TabFocusReason);
        field->setText(code);
        return true;
    });
    add(QStringLiteral("the code is confirmed"), [this] {
        const auto *field = widget<QLineEdit>(QStringLiteral("code"));
        return !field || !field->isEnabled();
    });
}

void Tour::tick()
{
    if (m_line >= m_script.size()) {
        finish(m_successes == 2,
            QStringLiteral("%1 pictures in %2; both routes ended in Success.")
                .arg(m_pictures)
                .arg(QDir(m_folder).absolutePath()));
        return;
    }
    const Line &line = m_script.at(m_line);
    if (line.done()) {
        ++m_line;
        m_waited = 0;
        return;
    }
    m_waited += beat;
    if (m_waited > patience) {
        m_window->grab().save(QDir(m_folder).filePath(QStringLiteral("stopped-here.png")));
        QString state = stepId(m_flow->currentStep());
        if (const std::optional<Problem> problem = m_flow->current()->problem())
            state += QStringLiteral(", problem ") + problem->code;
        finish(false, QStringLiteral("The tour stopped at: %1 (on %2).").arg(line.what, state));
    }
}

void Tour::finish(bool complete, const QString &report)
{
    m_timer.stop();
    Q_EMIT ended(complete, report);
}

} // namespace usher
