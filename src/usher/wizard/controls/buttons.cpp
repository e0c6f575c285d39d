#include "usher/wizard/controls/buttons.h"

#include "usher/wizard/style/icon.h"
#include "usher/wizard/style/measures.h"

#include <QButtonGroup>
#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace usher {

namespace {

bool isIdeograph(QChar c)
{
    return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hangul;
}

QFont chipFont(bool checked)
{
    return textFont(checked ? TextStyle::Strong : TextStyle::Body);
}

} // namespace

QString buttonText(const QString &words)
{
    return QString(words).replace(QLatin1Char('&'), QLatin1String("&&"));
}

void groupWithSiblings(QAbstractButton *button)
{
    QWidget *parent = button->parentWidget();
    if (!parent || (button->group() && button->group()->parent() == parent))
        return;
    const QString name = QLatin1String("siblings:") + QLatin1String(button->metaObject()->className());
    auto *group = parent->findChild<QButtonGroup *>(name, Qt::FindDirectChildrenOnly);
    if (!group) {
        group = new QButtonGroup(parent);
        group->setObjectName(name);
    }
    group->addButton(button);
}

ActionButton::ActionButton(ButtonKind kind, QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(true);
    // As wide as its words also in a column.
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setButtonKind(this, kind);
}

QSize ActionButton::sizeHint() const
{
    return QPushButton::sizeHint().expandedTo({px(74), 0});
}

ActionButton::ActionButton(const QString &text, ButtonKind kind, QWidget *parent)
    : ActionButton(kind, parent)
{
    setText(text);
}

LinkButton::LinkButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : LinkButton(parent)
{
    setText(text);
}

void LinkButton::setExternal(bool external)
{
    m_external = external;
    updateGeometry();
    update();
}

void LinkButton::setCaption(bool caption)
{
    m_caption = caption;
    applyFont();
}

void LinkButton::applyFont()
{
    setFont(textFont(m_caption ? TextStyle::Caption : TextStyle::Body));
    updateGeometry();
}

int LinkButton::iconRoom() const
{
    return m_external ? px(4) + px(14) : 0;
}

QSize LinkButton::sizeHint() const
{
    const QSize text = fontMetrics().size(Qt::TextShowMnemonic, this->text());
    return {std::max(text.width() + 2 + iconRoom(), targetSize()), std::max(text.height(), targetSize())};
}

QSize LinkButton::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), ems(6)), targetSize()};
}

int LinkButton::heightForWidth(int width) const
{
    const QRect text = fontMetrics().boundingRect(
        QRect(0, 0, std::max(1, width - iconRoom()), 10000), Qt::TextWordWrap | Qt::TextShowMnemonic, this->text());
    return std::max(text.height(), targetSize());
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Theme &t = theme();
    const QColor ink = isEnabled() ? t.color(Role::Accent) : t.color(Role::SoftText);
    const bool ring = showsFocusRing(this);
    QFont font = this->font();
    font.setUnderline(isEnabled() && (underMouse() || isDown() || ring));
    painter.setFont(font);
    painter.setPen(isDown() ? mix(ink, t.color(Role::Text), 0.4) : ink);

    const int flags = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter))
        | Qt::TextWordWrap | Qt::TextHideMnemonic;
    const QRect area = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 0, -iconRoom(), 0));
    QRect used;
    painter.drawText(area, flags, text(), &used);
    if (m_external) {
        const int side = px(14);
        const int x = layoutDirection() == Qt::LeftToRight ? used.right() + px(4) : used.left() - px(4) - side;
        paintIcon(&painter, QRect(x, used.center().y() - side / 2, side, side), QStringLiteral("external"), ink,
            layoutDirection() == Qt::RightToLeft);
    }
    if (ring)
        paintFocusRing(&painter, rect(), ink, px(4));
}

void LinkButton::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
}

Chip::Chip(const QString &text, QWidget *parent)
    : QPushButton(parent)
{
    setText(text);
    setCheckable(true);
    setAutoDefault(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setText(const QString &text)
{
    m_text = text;
    QPushButton::setText(buttonText(text));
}

QSize Chip::sizeHint() const
{
    // Room for the bold face even while it is not bold: choosing moves nothing. Of ideographs both are as wide, and one
    // font less is opened, megabytes of it.
    const bool sameWidth = std::all_of(m_text.cbegin(), m_text.cend(), isIdeograph);
    const QFontMetrics metrics(chipFont(!sameWidth || m_text.isEmpty()));
    const int arrow = menu() ? px(16) : 0;
    return {std::max(textWidth(metrics) + 2 * px(8) + arrow, targetSize()),
        std::max(metrics.height() + 2 * px(4), targetSize())};
}

int Chip::textWidth(const QFontMetrics &metrics) const
{
    if (!m_later)
        return metrics.horizontalAdvance(m_text);
    double em = 0;
    for (const QChar c : m_text)
        em += c.isMark() ? 0 : isIdeograph(c) ? 1 : 0.55;
    return qRound(em * QFontInfo(chipFont(true)).pixelSize());
}

void Chip::paintText()
{
    m_later = false;
    updateGeometry();
    update();
}

bool Chip::event(QEvent *event)
{
    if ((event->type() == QEvent::ParentChange || event->type() == QEvent::Polish) && autoExclusive())
        groupWithSiblings(this);
    return QPushButton::event(event);
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Theme &t = theme();
    const double radius = height() / 2.0;
    QColor fill = isChecked() ? t.color(Role::Tint) : t.color(Role::Background);
    if (underMouse() && isEnabled() && !isChecked())
        fill = mix(fill, t.color(Role::Text), 0.04);
    const QColor plain = mix(t.color(Role::Line), t.color(Role::Text), isEnabled() ? 0.12 : 0);
    const QColor line = isChecked() && isEnabled() ? t.color(Role::Accent) : plain;
    paintBox(&painter, rect(), fill, line, 1, radius);
    if (showsFocusRing(this))
        paintFocusRing(&painter, rect(), t.color(Role::Accent), radius);
    painter.setFont(chipFont(isChecked()));
    const QColor ink = t.color(isChecked() ? Role::Text : Role::SoftText);
    painter.setPen(isEnabled() || isChecked() ? ink : mix(ink, fill, 0.4));
    QRect area = rect();
    if (menu()) {
        const QRect inner = rect().adjusted(px(12), 0, -px(12), 0);
        paintIcon(&painter,
            QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, {px(12), px(12)}, inner),
            QStringLiteral("chevron-down"), t.color(Role::SoftText));
        area = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 0, -px(16), 0));
    }
    if (m_later) {
        QMetaObject::invokeMethod(this, &Chip::paintText, Qt::QueuedConnection);
        return;
    }
    // At a point: in a rectangle Qt looks for places to break a line, and reads a dictionary of Thai for "ไทย".
    const QFontMetrics metrics = painter.fontMetrics();
    const int left = area.left() + (area.width() - metrics.horizontalAdvance(m_text)) / 2;
    painter.drawText(left, area.top() + (area.height() - metrics.height()) / 2 + metrics.ascent(), m_text);
}

IconButton::IconButton(const QString &icon, QWidget *parent)
    : QPushButton(parent)
    , m_icon(icon)
{
    setAutoDefault(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize IconButton::sizeHint() const
{
    const int side = std::max(px(16) + 2 * px(6), targetSize());
    return {side, side};
}

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    const bool hovered = isEnabled() && underMouse();
    if (hovered || isDown())
        paintBox(&painter, rect(), mix(t.color(Role::Background), t.color(Role::Text), 0.05));
    if (showsFocusRing(this))
        paintFocusRing(&painter, rect(), t.color(Role::Accent));
    paintIcon(&painter, QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, {px(16), px(16)}, rect()), m_icon,
        t.color(hovered ? Role::Text : Role::SoftText));
}

DotMenuButton::DotMenuButton(QWidget *parent)
    : QPushButton(parent)
{
    setAutoDefault(true);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize DotMenuButton::sizeHint() const
{
    const QFontMetrics metrics(textFont(TextStyle::Caption));
    // One pixel more: the advance of a text rounds down.
    return {std::max(metrics.horizontalAdvance(text()) + 1 + px(16) + 2 * px(8), targetSize()),
        std::max(metrics.height() + px(4), targetSize())};
}

void DotMenuButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    const Theme &t = theme();
    const bool hovered = isEnabled() && underMouse();
    if (hovered || isDown())
        paintBox(&painter, rect(), mix(t.color(Role::Background), t.color(Role::Text), 0.05));
    if (showsFocusRing(this))
        paintFocusRing(&painter, rect(), t.color(Role::Accent));
    const QColor ink = t.color(hovered ? Role::Text : Role::SoftText);
    const QRect inner = rect().adjusted(px(8), 0, -px(8), 0);
    const QRect textArea = QStyle::visualRect(layoutDirection(), inner, inner.adjusted(0, 0, -px(16), 0));
    painter.setFont(textFont(TextStyle::Caption));
    painter.setPen(ink);
    painter.drawText(
        textArea, int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)), text());
    if (!isEnabled())
        return; // it opens nothing
    paintIcon(&painter,
        QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, {px(12), px(12)}, inner),
        QStringLiteral("chevron-down"), ink);
}

} // namespace usher
