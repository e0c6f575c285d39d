#include "usher/wizard/controls/selectfield.h"

#include "usher/wizard/style/measures.h"

#include <QAbstractItemView>
#include <QStandardItemModel>
#include <QWheelEvent>

#include <algorithm>

namespace usher {

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
