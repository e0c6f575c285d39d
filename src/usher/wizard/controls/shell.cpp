#include "usher/wizard/controls/shell.h"

#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/shellbars.h"
#include "usher/wizard/controls/steprail.h"
#include "usher/wizard/controls/textlabel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QScreen>
#include <QShortcut>

namespace usher {

namespace {

constexpr double leastColumnEm = 36;

void setButton(QPushButton *button, const QString &text, bool enabled = true)
{
    button->setText(text);
    button->setEnabled(enabled);
    button->setVisible(!text.isEmpty());
}

} // namespace

Shell::Shell(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_rail(new StepRail)
    , m_header(new ShellHeader)
    , m_stack(new PageStack)
    , m_footer(new ShellFooter)
{
    setAutoFillBackground(true);
    auto *side = new QVBoxLayout;
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    side->addWidget(m_header);
    side->addWidget(m_stack, 1);
    side->addWidget(m_footer);

    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint);
    m_layout->addWidget(m_rail);
    m_layout->addLayout(side, 1);

    connect(m_footer->back(), &QPushButton::clicked, this, &Shell::backClicked);
    connect(m_footer->primary(), &QPushButton::clicked, this, &Shell::primaryClicked);
    connect(m_footer->extra(), &QPushButton::clicked, this, &Shell::extraClicked);
    connect(m_footer->cancel(), &QPushButton::clicked, this, &Shell::cancelClicked);
    // As shortcut: line edits and combo boxes would keep the key to themselves.
    auto *back = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    connect(back, &QShortcut::activated, this, [this] {
        if (m_footer->back()->isVisible() && m_footer->back()->isEnabled())
            Q_EMIT backClicked();
    });
    connect(m_header->helpButton(), &QPushButton::clicked, this, &Shell::helpClicked);
    auto *help = new QShortcut(QKeySequence(Qt::Key_F1), this);
    connect(help, &QShortcut::activated, this, &Shell::helpClicked);
}

DotMenuButton *Shell::languageButton() const
{
    return m_header->languageButton();
}

DotMenuButton *Shell::siteButton() const
{
    return m_header->siteButton();
}

void Shell::setSite(const QString &text, const QString &note)
{
    setButton(m_header->siteButton(), text);
    m_header->siteButton()->updateGeometry();
    m_header->siteButton()->setAccessibleDescription(note);
    m_header->setNote(text.isEmpty() ? QString() : note);
}

void Shell::setLanguage(const QString &text)
{
    setButton(m_header->languageButton(), text);
    m_header->languageButton()->updateGeometry();
}

void Shell::setHelp(const QString &name, const QString &toolTip)
{
    m_header->helpButton()->setAccessibleName(name);
    m_header->helpButton()->setToolTip(toolTip);
}

void Shell::showPage(QWidget *page, QWidget *focus, PageStack::Change change)
{
    m_stack->showPage(page, change);
    (focus ? focus : m_footer->primary())->setFocus(Qt::OtherFocusReason);
}

void Shell::setBack(const QString &text, bool enabled)
{
    setButton(m_footer->back(), text, enabled);
}

void Shell::setPrimary(const QString &text, bool enabled)
{
    setButton(m_footer->primary(), text, enabled);
}

void Shell::setExtra(const QString &text)
{
    setButton(m_footer->extra(), text);
}

void Shell::setProgress(const QString &text, bool busy)
{
    m_footer->setProgress(text, busy);
}

void Shell::holdPrimary(bool hold)
{
    m_footer->holdPrimary(hold);
}

void Shell::setCancel(const QString &text, bool shown)
{
    m_footer->cancel()->setText(text);
    m_footer->cancel()->setVisible(shown);
}

QSize Shell::sizeHint() const
{
    const QSize wanted(px(980), px(660));
    return screen() ? wanted.boundedTo(screen()->availableSize()) : wanted;
}

QSize Shell::minimumSizeHint() const
{
    // In pixels, not in em: with a large font the page scrolls more, the window still fits a small screen.
    return {m_footer->minimumSizeHint().width(), 360};
}

void Shell::resizeEvent(QResizeEvent *event)
{
    fit();
    QWidget::resizeEvent(event);
}

void Shell::fit()
{
    const int column = width() - StepRail::fullWidth() - 2 * space(Space::Xxl);
    const bool slim = column < ems(leastColumnEm) || height() < m_rail->fullHeight();
    if (slim == m_rail->isSlim())
        return;
    m_rail->setSlim(slim);
    m_header->setTight(slim);
    m_layout->setDirection(slim ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

void Shell::keyPressEvent(QKeyEvent *event)
{
    if (!handleKey(event))
        QWidget::keyPressEvent(event);
}

bool Shell::handleKey(const QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!event->isAutoRepeat() && m_footer->primary()->isVisible() && m_footer->primary()->isEnabled())
            Q_EMIT primaryClicked();
        return true;
    case Qt::Key_Escape:
        Q_EMIT escapePressed();
        return true;
    default:
        return false;
    }
}

} // namespace usher
