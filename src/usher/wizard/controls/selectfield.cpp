#include "usher/wizard/controls/selectfield.h"

#include "usher/wizard/style/measures.h"

#include <QAbstractItemView>
#include <QStandardItemModel>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QWheelEvent>

#include <algorithm>

namespace usher {

namespace {

constexpr int briefRole = Qt::UserRole + 1; // UserRole is currentData's

} // namespace

SelectField::SelectField(QWidget *parent)
    : QComboBox(parent)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(8);
    setFocusPolicy(Qt::StrongFocus);
    setMaxVisibleItems(9);
}

void SelectField::addHeading(const QString &text)
{
    addItem(text);
    setItemData(count() - 1, textFont(TextStyle::Caption), Qt::FontRole);
    auto *items = qobject_cast<QStandardItemModel *>(model());
    items->item(count() - 1)->setFlags(Qt::NoItemFlags);
}

void SelectField::setBrief(int index, const QString &text)
{
    setItemData(index, text, briefRole);
}

QString SelectField::shownText() const
{
    const QString brief = currentData(briefRole).toString();
    QStyleOptionComboBox option;
    initStyleOption(&option);
    const int room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width();
    return brief.isEmpty() || fontMetrics().horizontalAdvance(currentText()) <= room ? currentText() : brief;
}

void SelectField::paintEvent(QPaintEvent *event)
{
    const QString shown = shownText();
    if (shown == currentText())
        return QComboBox::paintEvent(event);
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    option.currentText = shown;
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    painter.drawControl(QStyle::CE_ComboBoxLabel, option);
}

void SelectField::showPopup()
{
    // The list is as wide as its entries, even where the field is narrow: nothing elides.
    const int content = view()->sizeHintForColumn(0) + 2 * px(12);
    view()->setMinimumWidth(std::min(std::max(width() - 2, content), window()->width()));
    QComboBox::showPopup();
}

void SelectField::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace usher
