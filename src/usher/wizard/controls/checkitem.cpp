#include "usher/wizard/controls/checkitem.h"

#include "usher/wizard/controls/checkfield.h"
#include "usher/wizard/controls/marks.h"
#include "usher/wizard/controls/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace usher {

CheckItem::CheckItem(QWidget *parent)
    : QWidget(parent)
    , m_box(new CheckField)
    , m_below(new QWidget)
    , m_icon(new IconMark(QStringLiteral("warning"), Role::Warn, 13))
    , m_warning(new TextLabel(TextStyle::Caption, Role::Warn))
{
    m_box->setCalmWhenChecked(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_box);
    column->addWidget(m_below);

    auto *line = new QHBoxLayout(m_below);
    line->setContentsMargins(0, 0, 0, space(Space::Xs));
    line->setSpacing(0);
    line->addSpacing(CheckField::textStart());
    auto *mark = new QVBoxLayout;
    mark->setContentsMargins(0, (m_warning->fontMetrics().height() - m_icon->sizeHint().height() + 1) / 2, 0, 0);
    mark->addWidget(m_icon);
    mark->addStretch();
    line->addLayout(mark);
    line->addSpacing(space(Space::Xs));
    line->addWidget(m_warning, 1);
    m_below->hide();

    connect(m_box, &QAbstractButton::toggled, this, [this](bool done) {
        refresh();
        Q_EMIT toggled(done);
    });
}

void CheckItem::setText(const QString &text)
{
    m_box->setText(text);
    m_box->updateGeometry();
}

void CheckItem::setWarning(const QString &warning)
{
    m_warning->setText(warning);
    m_box->setAccessibleDescription(warning);
    m_below->setVisible(!warning.isEmpty());
}

void CheckItem::setDone(bool done)
{
    m_box->setChecked(done);
}

void CheckItem::refresh()
{
    const Role role = m_box->isChecked() ? Role::SoftText : Role::Warn;
    m_warning->setRole(role);
    m_icon->setIcon(QStringLiteral("warning"), role);
}

} // namespace usher
