#include "usher/wizard/controls/shellbars.h"

#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/spinner.h"
#include "usher/wizard/controls/textlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace usher {

ShellHeader::ShellHeader(QWidget *parent)
    : QWidget(parent)
    , m_site(new DotMenuButton)
    , m_language(new DotMenuButton)
    , m_help(new IconButton(QStringLiteral("help")))
    , m_note(new TextLabel(TextStyle::Caption, Role::SoftText))
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    // The buttons' own padding reaches over the margin, so that their text stands in line with the page's edge.
    // Layout margins do not mirror, spacings do.
    row->setSpacing(0);
    row->addSpacing(space(Space::Xxl));
    row->addStretch();
    row->addWidget(m_site);
    row->addSpacing(space(Space::S));
    row->addWidget(m_language);
    row->addSpacing(space(Space::Xs));
    row->addWidget(m_help);
    row->addSpacing(space(Space::Xxl) - px(6));
    auto *below = new QHBoxLayout;
    column->addLayout(below);
    below->setSpacing(0);
    below->addSpacing(space(Space::Xxl));
    below->addWidget(m_note, 1);
    below->addSpacing(space(Space::Xxl));
    m_note->setReadingAlignment(Qt::AlignRight | Qt::AlignTop);
    m_note->hide();
    m_site->hide();
    m_language->hide();
    m_site->setObjectName(QStringLiteral("site_menu"));
    m_language->setObjectName(QStringLiteral("language_menu"));
    m_help->setObjectName(QStringLiteral("help_button"));
    setTight(false);
}

void ShellHeader::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty() && !m_tight);
}

void ShellHeader::setTight(bool tight)
{
    m_tight = tight;
    setNote(m_note->text());
    layout()->setContentsMargins(0, space(tight ? Space::S : Space::L), 0, space(tight ? Space::Xs : Space::S));
    setMinimumHeight(tight ? 0 : space(Space::Huge));
}

ShellFooter::ShellFooter(QWidget *parent)
    : QWidget(parent)
    , m_back(new ActionButton(ButtonKind::Quiet))
    , m_spinner(new Spinner(14))
    , m_progress(new TextLabel(TextStyle::Caption, Role::SoftText))
    , m_cancel(new ActionButton(ButtonKind::Quiet))
    , m_extra(new ActionButton(ButtonKind::Secondary))
    , m_primary(new ActionButton(ButtonKind::Primary))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, space(Space::M) + 1, 0, space(Space::M));
    row->setSpacing(0);
    row->addSpacing(space(Space::Xxl) - px(12));
    row->addWidget(m_back);
    row->addSpacing(space(Space::L));
    row->addStretch();
    row->addWidget(m_spinner, 0, Qt::AlignVCenter);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_extra);
    row->addSpacing(space(Space::S));
    row->addWidget(m_primary);
    row->addSpacing(space(Space::Xxl));

    m_back->setObjectName(QStringLiteral("back"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_extra->setObjectName(QStringLiteral("extra"));
    m_primary->setObjectName(QStringLiteral("primary"));
    m_progress->setReadingAlignment(Qt::AlignRight | Qt::AlignVCenter);
    // Within the label: nothing to say takes no room from a long verb on the primary button.
    m_progress->setContentsMargins(space(Space::S), 0, space(Space::S), 0);
    for (QWidget *hidden : std::initializer_list<QWidget *>{m_back, m_spinner, m_progress, m_cancel, m_extra})
        hidden->hide();
}

void ShellFooter::setProgress(const QString &text, bool busy)
{
    m_progress->setText(text);
    m_progress->setVisible(!text.isEmpty());
    m_spinner->setVisible(busy);
}

void ShellFooter::holdPrimary(bool hold)
{
    m_primary->setMinimumWidth(hold && m_primary->isVisible() ? m_primary->width() : 0);
}

void ShellFooter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), theme().color(Role::Line));
}

} // namespace usher
