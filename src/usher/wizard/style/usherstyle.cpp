#include "usher/wizard/style/usherstyle.h"

#include "usher/wizard/style/measures.h"
#include "usher/wizard/style/paint.h"
#include "usher/wizard/style/parts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOptionComplex>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QTextEdit>

#include <algorithm>

namespace usher {

namespace {

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget);
}

bool isPopup(const QWidget *widget)
{
    return widget && widget->inherits("QComboBoxPrivateContainer");
}

int indicatorSize()
{
    return px(18);
}

} // namespace

UsherStyle::UsherStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void UsherStyle::apply(const Theme &theme)
{
    setTheme(theme);
    if (!qobject_cast<UsherStyle *>(QApplication::style()))
        QApplication::setStyle(new UsherStyle);
    QApplication::setPalette(theme.palette());
    for (QWidget *widget : QApplication::topLevelWidgets())
        widget->update();
}

void UsherStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QLineEdit *>(widget) || isTextArea(widget)
        || qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // Tables stand on the page, not in a box of the field's colour.
    if (auto *table = qobject_cast<QTableView *>(widget))
        table->viewport()->setAutoFillBackground(false);
    if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        widget->setAttribute(Qt::WA_Hover);
        // The combo box's own delegate paints without asking the style.
        if (!qobject_cast<QStyledItemDelegate *>(combo->itemDelegate()))
            combo->setItemDelegate(new QStyledItemDelegate(combo));
    }
}

int UsherStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return isTextArea(widget) ? px(4) : 1;
    case PM_ButtonDefaultIndicator:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_MenuHMargin:
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicatorSize();
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return px(8);
    case PM_ScrollBarExtent:
        return px(12);
    case PM_ScrollBarSliderMin:
        return px(32);
    case PM_MenuVMargin:
        return px(4);
    case PM_MenuPanelWidth:
        return 1;
    case PM_ToolTipLabelFrameWidth:
        return px(8);
    case PM_FocusFrameHMargin:
        return qobject_cast<const QAbstractItemView *>(widget) ? px(11) : 2;
    case PM_HeaderMargin:
        return px(12);
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
        return px(16);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space(Space::M);
    case PM_TextCursorWidth:
        return px(1.5);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int UsherStyle::styleHint(
    StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ScrollBar_Transient:
    case SH_Menu_SloppySubMenus:
        return 0;
    case SH_ComboBox_ListMouseTracking:
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_SupportsSections:
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_Widget_Animation_Duration:
        return theme().reducedMotion() ? 0 : 120;
    case SH_LineEdit_PasswordCharacter:
        return 0x2022;
    case SH_Table_GridLineColor:
        return int(theme().color(Role::Line).rgb());
    default:
        return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QSize UsherStyle::sizeFromContents(
    ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const int tall = std::max(px(36), targetSize());
    switch (type) {
    case CT_PushButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return parts::pushButtonSize(*button, widget);
        break;
    case CT_LineEdit: {
        const auto *edit = qobject_cast<const QLineEdit *>(widget);
        if (edit && !edit->hasFrame())
            break;
        return {size.width() + 2 * px(10), std::max(size.height() + 2 * px(5), tall)};
    }
    case CT_ComboBox:
        return {size.width() + px(12) + px(36), std::max(size.height() + 2 * px(6), tall)};
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return parts::menuItemSize(*item, size);
        break;
    case CT_CheckBox:
    case CT_RadioButton: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), std::max(base.height(), targetSize())};
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), std::max(base.height(), std::max(px(32), targetSize()))};
    }
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width(), std::max(base.height(), px(32))};
    }
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect UsherStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents) {
        const auto *edit = qobject_cast<const QLineEdit *>(widget);
        if (!edit || edit->hasFrame())
            return option->rect.adjusted(px(10), px(2), -px(10), -px(2));
    }
    // All of it is taken for a click; to assistive technology this is the control's size.
    if (element == SE_CheckBoxClickRect || element == SE_RadioButtonClickRect)
        return option->rect;
    if (element == SE_PushButtonContents || element == SE_PushButtonFocusRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect UsherStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const
{
    if (control == CC_ComboBox && sub != SC_ComboBoxListBoxPopup) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return parts::comboRect(*combo, sub);
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            const QRect all = bar->rect;
            const bool vertical = bar->orientation == Qt::Vertical;
            const int length = vertical ? all.height() : all.width();
            const int range = bar->maximum - bar->minimum;
            int slider = length;
            if (range > 0) {
                const double share = double(bar->pageStep) / (double(range) + bar->pageStep);
                slider = std::clamp(int(share * length), std::min(px(32), length), length);
            }
            const int at = sliderPositionFromValue(
                bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
            QRect rect = all;
            if (sub == SC_ScrollBarAddLine || sub == SC_ScrollBarSubLine)
                return {};
            const auto along = [&](int from, int size) {
                return vertical ? QRect(all.x(), all.y() + from, all.width(), size)
                                : QRect(all.x() + from, all.y(), size, all.height());
            };
            if (sub == SC_ScrollBarSlider)
                rect = along(at, slider);
            else if (sub == SC_ScrollBarSubPage)
                rect = along(0, at);
            else if (sub == SC_ScrollBarAddPage)
                rect = along(at + slider, length - at - slider);
            return visualRect(bar->direction, all, rect);
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

void UsherStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &t = theme();
    switch (element) {
    case PE_PanelLineEdit: {
        const auto *edit = qobject_cast<const QLineEdit *>(widget);
        if (!edit || edit->hasFrame())
            parts::fieldBox(*option, painter, widget, option->state & State_ReadOnly);
        return;
    }
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton:
    case PE_FrameStatusBarItem:
    case PE_PanelItemViewRow:
        return;
    case PE_Frame:
        if (isTextArea(widget))
            parts::fieldBox(*option, painter, widget, false);
        else if (isPopup(widget))
            paintBox(painter, option->rect, t.color(Role::Field), t.color(Role::FieldLine), 1, 0);
        else
            paintBox(painter, option->rect, {}, t.color(Role::Line));
        return;
    case PE_FrameFocusRect:
        // Fields, buttons and rows show focus in their own shape.
        if ((option->state & State_KeyboardFocusChange) && !qobject_cast<const QAbstractItemView *>(widget)
            && !(widget && widget->inherits("QPushButton")))
            paintFocusRing(painter, option->rect, t.color(Role::Accent), px(4));
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        parts::checkIndicator(*option, painter);
        return;
    case PE_PanelTipLabel:
    case PE_PanelMenu:
        paintBox(painter, option->rect, t.color(Role::Card), t.color(Role::FieldLine), 1, 0);
        return;
    case PE_FrameMenu:
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            parts::viewRow(*item, painter, widget);
        return;
    case PE_PanelScrollAreaCorner:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void UsherStyle::drawControl(
    ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return parts::pushButtonBevel(*button, painter, widget);
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option))
            return parts::pushButtonLabel(*button, painter, widget);
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return parts::comboLabel(*combo, painter);
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return parts::menuItem(*item, painter);
        break;
    case CE_MenuEmptyArea:
    case CE_HeaderEmptyArea:
        return;
    case CE_HeaderSection:
        if (const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return parts::header(*head, painter);
        break;
    case CE_HeaderLabel:
        if (const auto *head = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return parts::headerLabel(*head, painter);
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            // Selected rows are tinted, not filled with the accent: their text stays the ink's colour.
            QStyleOptionViewItem calm(*item);
            calm.palette.setColor(QPalette::HighlightedText, calm.palette.color(QPalette::Text));
            return QProxyStyle::drawControl(element, &calm, painter, widget);
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void UsherStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option))
            return parts::comboBox(*combo, painter, widget);
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option))
            return parts::scrollBar(*bar, painter, subControlRect(control, bar, SC_ScrollBarSlider, widget));
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace usher
