#include "usher/wizard/controls/checkfield.h"

#include "usher/wizard/style/measures.h"
#include "usher/wizard/style/paint.h"
#include "usher/wizard/style/theme.h"

#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

namespace usher {

namespace {

int verticalPadding()
{
    return px(4);
}

} // namespace

CheckField::CheckField(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void CheckField::setCalmWhenChecked(bool calm)
{
    m_calmWhenChecked = calm;
    update();
}

int CheckField::textStart()
{
    return px(18) + px(8);
}

QSize CheckField::sizeHint() const
{
    const int width = textStart() + fontMetrics().size(Qt::TextHideMnemonic, text()).width() + px(4);
    return {width, heightForWidth(width)};
}

QSize CheckField::minimumSizeHint() const
{
    return {ems(8), targetSize()};
}

int CheckField::heightForWidth(int width) const
{
    const QRect area(0, 0, std::max(1, width - textStart()), 10000);
    const int text = fontMetrics().boundingRect(area, Qt::TextWordWrap | Qt::TextHideMnemonic, this->text()).height();
    return std::max(text + 2 * verticalPadding(), targetSize());
}

void CheckField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    // The words go the way of their script, also where the interface goes the other way.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    QStyleOptionButton option;
    initStyleOption(&option);
    const int side = px(18);
    const QRect box(0, verticalPadding() + (fontMetrics().height() - side) / 2, side, side);
    option.rect = QStyle::visualRect(layoutDirection(), rect(), box);
    style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, this);

    const bool calm = !isEnabled() || (m_calmWhenChecked && isChecked());
    painter.setPen(theme().color(calm ? Role::SoftText : Role::Text));
    const QRect area = rect().adjusted(textStart(), verticalPadding(), 0, 0);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), area),
        int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop)) | Qt::TextWordWrap
            | Qt::TextHideMnemonic,
        text());
    if (showsFocusRing(this)) {
        const double out = std::min(px(3), option.rect.y());
        paintFocusRing(
            &painter, QRectF(option.rect).adjusted(-out, -out, out, out), theme().color(Role::Accent), px(6));
    }
}

} // namespace usher
