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
            QStringLiteral("%1 pictures in %2; both routes ended in Success.\n%3")
                .arg(m_pictures)
                .arg(QDir(m_plan.folder).absolutePath(), stalls()));
    });
    connect(m_flow, &FlowController::stepChanged, this, &Tour::watchStep);
    setPlace(QStringLiteral("the first page"));
    setWork(StallWatch::Work::NewPage); // it is shown already, and not painted
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
    m_walk.add(what, [this, what, done = std::move(done)] {
        setPlace(stepId(m_flow->currentStep()) + QStringLiteral(", ") + what);
        return done();
    });
}

void Tour::reach(Step step)
{
    add(QStringLiteral("page ") + stepId(step), [this, step] {
        if (m_flow->currentStep() != step)
            return false;
        // A beat ago it was made, and painted since.
        setWork(StallWatch::Work::Usual);
        return true;
    });
}

void Tour::watchStep()
{
    const Step step = m_flow->currentStep();
    setPlace(stepId(step));
    if (m_seen.contains(step))
        return;
    m_seen.insert(step);
    setWork(StallWatch::Work::NewPage);
}

void Tour::setPlace(const QString &place)
{
    m_stalls.setPlace(place);
    m_onCore.setPlace(place);
}

void Tour::setWork(StallWatch::Work work)
{
    m_stalls.setWork(work);
    m_onCore.setWork(work);
}

QString Tour::stalls() const
{
    if (!m_stalls.isWatching())
        return QStringLiteral("How long the interface stood still is not known here.");
    const auto told = [](const StallWatch &watch, StallWatch::Work work) {
        const StallWatch::Stall &stall = watch.longest(work);
        return QStringLiteral("%1 ms (%2)").arg(double(stall.length.count()) / 1000, 0, 'f', 1).arg(stall.place);
    };
    using Work = StallWatch::Work;
    return QStringLiteral("The interface stood still for %1 at most, for %2 where a page was new. "
                          "On its core it worked for %3 at most, for %4 where a page was new.")
        .arg(told(m_stalls, Work::Usual), told(m_stalls, Work::NewPage), told(m_onCore, Work::Usual),
            told(m_onCore, Work::NewPage));
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
        m_stalls.leaveOut();
        m_onCore.leaveOut();
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
