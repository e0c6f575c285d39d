#include "usher/wizard/controls/marks.h"

#include "usher/wizard/style/icon.h"
#include "usher/wizard/style/paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace usher {

IconMark::IconMark(const QString &name, Role role, double designPixels, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_role(role)
    , m_size(designPixels)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconMark::setIcon(const QString &name, Role role)
{
    m_name = name;
    m_role = role;
    update();
}

QSize IconMark::sizeHint() const
{
    return {px(m_size), px(m_size)};
}

void IconMark::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    QPainter painter(this);
    paintIcon(&painter, rect(), m_name, theme().color(m_role));
}

ResultMark::ResultMark(const QString &icon, Role role, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_role(role)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ResultMark::sizeHint() const
{
    return {px(44), px(44)};
}

void ResultMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = theme().color(m_role);
    paintBox(&painter, rect(), {}, color, px(2), height() / 2.0);
    const double inset = width() * 0.26;
    paintIcon(&painter, QRectF(rect()).adjusted(inset, inset, -inset, -inset), m_icon, color);
}

Badge::Badge(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Badge::set(const QString &text, const QString &icon, Role role)
{
    m_text = text;
    m_icon = icon;
    m_role = role;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextStyle::Strong));
    const int icon = m_icon.isEmpty() ? 0 : px(14) + px(4);
    return {icon + metrics.horizontalAdvance(m_text) + 2, metrics.height()};
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor color = theme().color(m_role);
    QRect text = rect();
    if (!m_icon.isEmpty()) {
        paintIcon(&painter,
            QStyle::alignedRect(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter, {px(14), px(14)}, rect()), m_icon,
            color);
        text = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(px(14) + px(4), 0, 0, 0));
    }
    painter.setFont(textFont(TextStyle::Strong));
    painter.setPen(color);
    painter.drawText(text, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), m_text);
}

AmberNote::AmberNote(const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_label(new TextLabel(sentence, TextStyle::Body, Role::Warn))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space(Space::M), space(Space::S), space(Space::M), space(Space::S));
    row->setSpacing(space(Space::S));
    auto *icon = new IconMark(QStringLiteral("warning"), Role::Warn);
    auto *iconColumn = new QVBoxLayout;
    iconColumn->setContentsMargins(0, (m_label->fontMetrics().height() - icon->sizeHint().height()) / 2, 0, 0);
    iconColumn->addWidget(icon);
    iconColumn->addStretch();
    row->addLayout(iconColumn);
    row->addWidget(m_label, 1);
}

void AmberNote::setText(const QString &sentence)
{
    m_label->setText(sentence);
}

void AmberNote::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(&painter, rect(), theme().color(Role::WarnBackground));
}

Divider::Divider(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Divider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Line));
}

} // namespace usher
