#include "usher/wizard/controls/pagecolumn.h"

#include "usher/wizard/controls/textlabel.h"

#include <QResizeEvent>
#include <QVBoxLayout>

namespace usher {

namespace {

constexpr double mostEm = 44;

} // namespace

PageColumn::PageColumn(QWidget *parent, TextStyle title)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_strip(new QWidget)
    , m_column(new QVBoxLayout(m_strip))
    , m_title(new TextLabel(title))
    , m_subtitle(new TextLabel(TextStyle::Body, Role::SoftText))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);

    m_strip->setMaximumWidth(ems(mostEm));
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_title);
    m_column->addSpacing(space(Space::Xs));
    m_column->addWidget(m_subtitle);
    m_column->addSpacing(space(Space::L));
    m_subtitle->hide();

    auto *row = new QHBoxLayout(m_content);
    row->setContentsMargins(space(Space::Xxl), 0, space(Space::Xxl), space(Space::L));
    row->setSpacing(0);
    row->addWidget(m_strip, 1, Qt::AlignTop);
    row->addStretch(0);
    setWidget(m_content);
}

void PageColumn::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString PageColumn::title() const
{
    return m_title->text();
}

QWidget *PageColumn::titleWidget() const
{
    return m_title;
}

void PageColumn::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageColumn::add(QWidget *widget)
{
    m_column->addWidget(widget);
}

void PageColumn::add(QLayout *layout)
{
    m_column->addLayout(layout);
}

void PageColumn::addSpace(Space step)
{
    m_column->addSpacing(space(step));
}

void PageColumn::addStretch()
{
    m_column->addStretch();
}

void PageColumn::setFillsHeight()
{
    m_content->layout()->setAlignment(m_strip, {});
}

void PageColumn::setMark(QWidget *mark)
{
    m_column->insertSpacing(0, space(Space::L));
    m_column->insertWidget(0, mark);
    m_column->insertSpacing(0, space(Space::M));
}

QSize PageColumn::minimumSizeHint() const
{
    return {ems(16), ems(10)};
}

void PageColumn::resizeEvent(QResizeEvent *event)
{
    // Wrapping text makes the content as narrow as it must be; without this a single wide word would widen the page
    // behind the edge of the window.
    m_content->setMaximumWidth(viewport()->width());
    QScrollArea::resizeEvent(event);
}

} // namespace usher
