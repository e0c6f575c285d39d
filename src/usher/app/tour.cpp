#include "usher/app/tour.h"

#include "common/domain/fieldrules.h"
#include "usher/app/mailbox.h"
#include "usher/flow/flowcontroller.h"
#include "usher/flow/pagemodel.h"
#include "usher/wizard/window.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPixmap>

#include <algorithm>
#include <memory>
#include <utility>

namespace usher {

namespace {

constexpr std::chrono::milliseconds atOnce{40};
constexpr std::chrono::milliseconds toBeSeen{350}; // a field is filled in, a button pressed

} // namespace

Tour::Tour(FlowController *flow, Window *window, Mailbox *mailbox, const DemoCases &cases, const TourPlan &plan,
    QObject *parent)
    : QObject(parent)
    , m_flow(flow)
    , m_window(window)
    , m_mailbox(mailbox)
    , m_cases(cases)
    , m_plan(plan)
    , m_walk(plan.isPaced() ? std::min(toBeSeen, plan.pace) : atOnce)
{
    connect(&m_walk, &Walk::stuck, this, &Tour::onStuck);
    connect(&m_walk, &Walk::arrived, this, [this] {
        finish(m_successes == 2 ? State::Complete : State::Lost,
            QStringLiteral("%1 pictures in %2; both routes ended in Success.")
                .arg(m_pictures)
                .arg(QDir(m_plan.folder).absolutePath()));
    });
}

void Tour::start()
{
    if (!m_plan.isPaced() && !QDir().mkpath(m_plan.folder)) {
        finish(State::Lost, QStringLiteral("The folder %1 could not be made.").arg(m_plan.folder));
        return;
    }
    writeRegisterRoute();
    writeBindingRoute();
    m_walk.start();
}

void Tour::setPaused(bool paused)
{
    if (m_state != State::Running && m_state != State::Paused)
        return;
    m_state = paused ? State::Paused : State::Running;
    m_walk.setPaused(paused);
    Q_EMIT changed();
}

void Tour::stop()
{
    m_walk.stop();
}

QString Tour::caption() const
{
    return m_caption ? tr(m_caption) : QString();
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
    m_walk.add(what, std::move(done));
}

void Tour::reach(Step step)
{
    add(QStringLiteral("page ") + stepId(step), [this, step] { return m_flow->currentStep() == step; });
}

void Tour::stopAt(const QString &name, const char *caption)
{
    ++m_stops;
    if (!m_plan.isPaced())
        return picture(name);
    m_walk.rest(m_plan.pace, [this, caption] {
        ++m_stop;
        m_caption = caption;
        Q_EMIT changed();
    });
}

void Tour::picture(const QString &name)
{
    // One beat passes before the grab: layout and repaint of the line before are done then.
    auto ready = std::make_shared<bool>(false);
    add(QStringLiteral("picture ") + name, [this, name, ready] {
        if (!std::exchange(*ready, true))
            return false;
        const QString file = QStringLiteral("%1-%2.png").arg(m_pictures + 1, 2, 10, QLatin1Char('0')).arg(name);
        if (!m_window->grab().save(QDir(m_plan.folder).filePath(file)))
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

void Tour::goOn(Step step)
{
    add(QStringLiteral("on to ") + stepId(step), [this, step] {
        if (m_flow->currentStep() == step)
            return true; // by itself: the code was the last that was missing
        if (auto *primary = widget<QAbstractButton>(QStringLiteral("primary")); primary && primary->isEnabled())
            primary->click();
        return false;
    });
}

void Tour::awaitMail()
{
    add(QStringLiteral("the code's mail"), [this] { return m_mailbox->mails().size() > m_mailsSeen; });
}

void Tour::enterCode()
{
    awaitMail();
    add(QStringLiteral("the code"), [this] {
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

void Tour::onStuck(const QString &what)
{
    if (!m_plan.isPaced())
        m_window->grab().save(QDir(m_plan.folder).filePath(QStringLiteral("stopped-here.png")));
    QString state = stepId(m_flow->currentStep());
    if (const std::optional<Problem> problem = m_flow->current()->problem())
        state += QStringLiteral(", problem ") + problem->code;
    finish(State::Lost, QStringLiteral("The tour stopped at: %1 (on %2).").arg(what, state));
}

void Tour::finish(State state, const QString &report)
{
    m_walk.stop();
    m_state = state;
    Q_EMIT changed();
    Q_EMIT ended(state == State::Complete, report);
}

} // namespace usher
