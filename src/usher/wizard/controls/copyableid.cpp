#include "usher/wizard/controls/copyableid.h"

#include "usher/wizard/controls/copyfeedback.h"
#include "usher/wizard/style/icon.h"
#include "usher/wizard/style/measures.h"
#include "usher/wizard/style/paint.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace usher {

namespace {

int iconRoom()
{
    return px(8) + px(14);
}

} // namespace

CopyableId::CopyableId(QWidget *parent)
    : QPushButton(parent)
    , m_feedback(new CopyFeedback(this))
{
    setAutoDefault(true);
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QPushButton::clicked, this, [this] {
        //: Shown for two seconds after an ID was copied to the clipboard.
        m_said = m_use.act ? m_use.done : tr("Copied");
        if (!m_use.act)
            return m_feedback->copy(m_value);
        m_feedback->show();
        const std::function<void()> act = m_use.act; // it may take the use away, and this button with it
        act();
    });
    connect(m_feedback, &CopyFeedback::changed, this, [this] {
        retranslate();
        update();
    });
    retranslate();
}

void CopyableId::setValue(const QString &value, const QString &shown)
{
    m_value = value;
    m_shown = shown.isEmpty() ? value : shown;
    retranslate();
    updateGeometry();
    update();
}

void CopyableId::setUse(const Use &use)
{
    m_use = use;
    retranslate();
    update();
}

void CopyableId::retranslate()
{
    //: Tool tip and description of an ID that copies itself on a click.
    const QString offer = m_use.act ? m_use.offer : tr("Copy");
    setAccessibleName(m_shown);
    setAccessibleDescription(m_feedback->isOn() ? m_said : offer);
    setToolTip(m_feedback->isOn() ? m_said : offer);
}

QSize CopyableId::sizeHint() const
{
    const QFontMetrics metrics(monospaceFont());
    return {std::max(metrics.horizontalAdvance(m_shown) + iconRoom() + 3 * px(4), targetSize()),
        std::max(metrics.height() + px(6), targetSize())};
}

QSize CopyableId::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), ems(8)), targetSize()};
}

int CopyableId::heightForWidth(int width) const
{
    const QRect area(0, 0, std::max(1, width - iconRoom() - 2 * px(4)), 10000);
    const int text = QFontMetrics(monospaceFont()).boundingRect(area, Qt::TextWrapAnywhere, m_shown).height();
    return std::max(text + px(6), targetSize());
}

void CopyableId::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &t = theme();
    if (underMouse() || isDown())
        paintBox(&painter, rect(), mix(t.color(Role::Background), t.color(Role::Text), 0.05), {}, 1, px(4));
    const bool isDone = m_feedback->isOn();
    const QString offered = m_use.act ? QStringLiteral("fill-in") : QStringLiteral("copy");
    const QColor ink = t.color(underMouse() ? Role::Text : Role::SoftText);
    const QRect inner = rect().adjusted(px(4), 0, -px(4), 0);
    QRect used;
    painter.setFont(monospaceFont());
    painter.setPen(ink);
    painter.drawText(QStyle::visualRect(layoutDirection(), inner, inner.adjusted(0, 0, -iconRoom(), 0)),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextWrapAnywhere,
        m_shown, &used);
    const int side = px(14);
    const int x = layoutDirection() == Qt::LeftToRight ? used.right() + px(8) : used.left() - px(8) - side;
    paintIcon(&painter, QRect(x, used.center().y() - side / 2, side, side), isDone ? QStringLiteral("check") : offered,
        isDone ? t.color(Role::Ok) : ink);
    if (showsFocusRing(this))
        paintFocusRing(&painter, rect(), t.color(Role::Accent), px(4));
}

void CopyableId::changeEvent(QEvent *event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace usher
