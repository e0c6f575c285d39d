#include "usher/app/tourbar.h"

#include "usher/app/tour.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/textlabel.h"
#include "usher/wizard/style/measures.h"
#include "usher/wizard/style/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>
#include <QWindow>

namespace usher {

TourBar::TourBar(Tour *tour, QWidget *parent)
    : QWidget(parent)
    , m_tour(tour)
    , m_title(new TextLabel(TextStyle::Caption, Role::SoftText))
    , m_caption(new TextLabel(TextStyle::Strong))
    , m_pause(new ActionButton(ButtonKind::Secondary))
    , m_end(new LinkButton)
    , m_keys(new TextLabel(TextStyle::Caption, Role::SoftText))
{
    auto *column = new QVBoxLayout(this);
    const int margin = space(Space::Xl);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space(Space::S));
    column->addWidget(m_title);
    column->addWidget(m_caption);
    auto *row = new QHBoxLayout;
    row->setSpacing(space(Space::L));
    row->addWidget(m_pause);
    row->addWidget(m_end);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_keys);
    m_caption->setObjectName(QStringLiteral("tour_caption"));
    m_pause->setObjectName(QStringLiteral("tour_pause"));
    m_end->setObjectName(QStringLiteral("tour_end"));
    connect(m_pause, &QAbstractButton::clicked, this, &TourBar::togglePause);
    connect(m_end, &QAbstractButton::clicked, this, &TourBar::end);
    connect(tour, &Tour::changed, this, &TourBar::refresh);
    // The keys count wherever the tour has left the focus.
    QCoreApplication::instance()->installEventFilter(this);
    refresh();
}

TourBar::~TourBar() = default;

void TourBar::togglePause()
{
    if (m_tour)
        m_tour->setPaused(m_tour->state() == Tour::State::Running);
}

void TourBar::end()
{
    if (m_tour)
        m_tour->stop();
    hide();
    QCoreApplication::instance()->removeEventFilter(this);
}

bool TourBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto *widget = qobject_cast<QWidget *>(watched);
    if (watched != window()->windowHandle() && (!widget || widget->window() != window()))
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() != Qt::NoModifier || (key->key() != Qt::Key_Space && key->key() != Qt::Key_Escape))
        return false;
    if (key->isAutoRepeat())
        return true;
    if (key->key() == Qt::Key_Escape)
        end();
    else
        togglePause();
    return true;
}

void TourBar::refresh()
{
    if (!m_tour)
        return;
    const Tour::State state = m_tour->state();
    const bool goesOn = state == Tour::State::Running || state == Tour::State::Paused;
    //: The demo's tour: which of its stops is shown.
    m_title->setText(m_tour->stopNumber() > 0
            ? tr("Tour, %1 of %2").arg(locale().toString(m_tour->stopNumber()), locale().toString(m_tour->stopCount()))
            : tr("Tour"));
    m_caption->setText(state == Tour::State::Complete ? tr("Both routes are shown. The wizard is yours now.")
            : state == Tour::State::Lost
            ? tr("The tour cannot go on: this page is not as it left it. The wizard is yours now.")
            : m_tour->stopNumber() > 0 ? m_tour->caption()
                                       : tr("The wizard shows itself: both routes, page by page."));
    //: Button: the demo's tour goes on.
    m_pause->setText(state == Tour::State::Paused ? tr("Go on") : tr("Pause"));
    m_pause->setVisible(goesOn);
    //: Link: the demo's tour is left where it is.
    m_end->setText(goesOn ? tr("End the tour") : tr("Close"));
    m_keys->setText(tr("Space pauses and goes on, Esc ends."));
    m_keys->setVisible(goesOn);
}

void TourBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void TourBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Tint));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme().color(Role::Line));
}

} // namespace usher
