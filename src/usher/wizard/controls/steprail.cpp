#include "usher/wizard/controls/steprail.h"

#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/marks.h"
#include "usher/wizard/controls/stepbutton.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStyle>
#include <QVBoxLayout>
#include <QtMath>

#include <algorithm>

namespace usher {

namespace {

// By the painter: a font of its own size would be one more that has to be found and loaded before the first page.
constexpr double wordmarkScale = 1.2;

} // namespace

Wordmark::Wordmark(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void Wordmark::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    updateGeometry();
    update();
}

QSize Wordmark::sizeHint() const
{
    const QFontMetricsF metrics(textFont(TextStyle::Strong));
    const QSizeF text = wordmarkScale * QSizeF(metrics.horizontalAdvance(m_name), metrics.height());
    return {px(14) + px(6) + qCeil(text.width()) + px(4), qCeil(text.height())};
}

void Wordmark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double side = px(12) * 0.95;
    const QRect box
        = QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {px(14), px(14)}, rect());
    painter.save();
    painter.translate(QRectF(box).center());
    painter.rotate(45);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Role::Accent));
    painter.drawRoundedRect(QRectF(-side / 2, -side / 2, side, side), side / 4, side / 4);
    painter.restore();
    const QRectF text = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(px(14) + px(6), 0, 0, 0));
    painter.scale(wordmarkScale, wordmarkScale);
    painter.setFont(textFont(TextStyle::Strong));
    painter.setPen(theme().color(Role::Text));
    painter.drawText(QRectF(text.topLeft() / wordmarkScale, text.size() / wordmarkScale),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), m_name);
}

StepRail::StepRail(QWidget *parent)
    : QWidget(parent)
    , m_wordmark(new Wordmark)
    , m_slimWordmark(new Wordmark)
    , m_full(new QWidget)
    , m_bar(new QWidget)
    , m_list(new QVBoxLayout)
    , m_foot(new QWidget)
    , m_marketplace(new TextLabel(TextStyle::Caption, Role::SoftText))
    , m_account(new TextLabel(TextStyle::Strong))
    , m_trust(new TextLabel(TextStyle::Caption, Role::Ok))
    , m_trustIcon(new IconMark(QStringLiteral("check"), Role::Ok, 12))
    , m_position(new DotMenuButton)
    , m_menu(new QMenu(this))
{
    m_foot->hide();
    m_list->setSpacing(0);
    m_list->setContentsMargins(0, 0, 0, 0);

    auto *foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(0, 0, 0, 0);
    foot->setSpacing(px(1));
    foot->addWidget(new Divider);
    auto *lines = new QVBoxLayout;
    lines->setContentsMargins(px(8), space(Space::L), px(8), 0);
    lines->setSpacing(px(1));
    lines->addWidget(m_marketplace);
    lines->addWidget(m_account);
    auto *trust = new QHBoxLayout;
    trust->setSpacing(space(Space::Xs));
    auto *mark = new QVBoxLayout;
    mark->setContentsMargins(0, (m_trust->fontMetrics().height() - m_trustIcon->sizeHint().height()) / 2, 0, 0);
    mark->addWidget(m_trustIcon);
    mark->addStretch();
    trust->addLayout(mark);
    trust->addWidget(m_trust, 1);
    lines->addLayout(trust);
    foot->addLayout(lines);

    auto *full = new QVBoxLayout(m_full);
    full->setContentsMargins(space(Space::L), space(Space::Xl), space(Space::L), space(Space::Xl));
    full->setSpacing(0);
    auto *brand = new QHBoxLayout;
    brand->setSpacing(0);
    brand->addSpacing(px(8));
    brand->addWidget(m_wordmark);
    full->addLayout(brand);
    full->addSpacing(space(Space::Xxl));
    full->addLayout(m_list);
    full->addStretch(1);
    full->addWidget(m_foot);

    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(0, space(Space::S), 0, space(Space::S) + 1);
    bar->setSpacing(0);
    bar->addSpacing(space(Space::Xxl));
    bar->addWidget(m_slimWordmark);
    bar->addStretch(1);
    bar->addWidget(m_position);
    bar->addSpacing(space(Space::Xxl) - px(8));
    m_bar->hide();
    m_position->setMenu(m_menu);
    // Not when the steps change: that may be within a click in it.
    connect(m_menu, &QMenu::aboutToShow, this, &StepRail::fillMenu);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_full);
    outer->addWidget(m_bar);
    setFixedWidth(fullWidth());
}

int StepRail::fullWidth()
{
    return px(220);
}

int StepRail::fullHeight() const
{
    return m_full->layout()->totalHeightForWidth(fullWidth());
}

void StepRail::setBrandName(const QString &name)
{
    m_wordmark->setName(name);
    m_slimWordmark->setName(name);
}

void StepRail::setSteps(const QList<RailStep> &steps)
{
    m_steps = steps;
    while (m_buttons.size() > steps.size())
        delete m_buttons.takeLast();
    while (m_buttons.size() < steps.size()) {
        const int index = int(m_buttons.size());
        auto *button = new StepButton(index + 1);
        connect(button, &QPushButton::clicked, this, [this, index] {
            if (m_steps.at(index).clickable)
                Q_EMIT stepClicked(index);
        });
        m_list->addWidget(button);
        m_buttons.append(button);
    }
    bool tabStop = false;
    for (int i = 0; i < steps.size(); ++i) {
        m_buttons.at(i)->setStep(steps.at(i));
        if (m_buttons.at(i)->isClickable()) {
            m_buttons.at(i)->setFocusPolicy(tabStop ? Qt::ClickFocus : Qt::StrongFocus);
            tabStop = true;
        }
    }
    showPosition();
}

void StepRail::setFoot(const QString &marketplace, const QString &account, const QString &trust, bool trusted)
{
    m_marketplace->setText(marketplace);
    m_account->setText(account);
    m_trust->setText(trust);
    m_trust->setRole(trusted ? Role::Ok : Role::SoftText);
    m_trustIcon->setVisible(trusted && !trust.isEmpty());
    m_foot->setVisible(!account.isEmpty());
}

void StepRail::setSlim(bool slim)
{
    if (m_slim == slim)
        return;
    m_slim = slim;
    m_full->setVisible(!slim);
    m_bar->setVisible(slim);
    if (slim) {
        setMinimumWidth(0);
        setMaximumWidth(QWIDGETSIZE_MAX);
    } else {
        setFixedWidth(fullWidth());
    }
    update();
}

int StepRail::currentIndex() const
{
    const auto current = std::find_if(
        m_steps.begin(), m_steps.end(), [](const RailStep &s) { return s.state == RailStep::State::Current; });
    return current == m_steps.end() ? -1 : int(current - m_steps.begin());
}

void StepRail::showPosition()
{
    const int current = currentIndex();
    m_position->setVisible(current >= 0);
    if (current < 0)
        return;
    //: Where one is in the wizard, shown in a narrow window. %1: number of the step, %2: how many there are, %3: title
    //: of the step.
    m_position->setText(
        tr("%1 of %2: %3")
            .arg(QLocale().toString(current + 1), QLocale().toString(m_steps.size()), m_steps.at(current).title));
    m_position->updateGeometry();
}

void StepRail::fillMenu()
{
    m_menu->clear();
    for (int i = 0; i < m_steps.size(); ++i) {
        QAction *action = m_menu->addAction(buttonText(m_steps.at(i).title));
        action->setEnabled(m_steps.at(i).clickable);
        connect(action, &QAction::triggered, this, [this, i] { Q_EMIT stepClicked(i); });
    }
}

void StepRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Rail));
    const QRect line = m_slim ? QRect(0, height() - 1, width(), 1)
                              : QStyle::visualRect(layoutDirection(), rect(), QRect(width() - 1, 0, 1, height()));
    painter.fillRect(line, theme().color(Role::Line));
}

void StepRail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setSteps(QList<RailStep>(m_steps));
}

void StepRail::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto focused = std::find_if(m_buttons.begin(), m_buttons.end(), [](StepButton *b) { return b->hasFocus(); });
    if (!step || focused == m_buttons.end())
        return QWidget::keyPressEvent(event);
    const qsizetype from = focused - m_buttons.begin();
    for (qsizetype i = from + step; i >= 0 && i < m_buttons.size(); i += step) {
        if (m_buttons.at(i)->isClickable()) {
            m_buttons.at(i)->setFocus(step > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return;
        }
    }
}

} // namespace usher
