#pragma once

// Drawing of single parts, used by UsherStyle only.

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionViewItem;
class QWidget;

namespace usher::parts {

// buttons.cpp
QSize pushButtonSize(const QStyleOptionButton &option, const QWidget *widget);
void pushButtonBevel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
void pushButtonLabel(const QStyleOptionButton &option, QPainter *painter, const QWidget *widget);
void checkIndicator(const QStyleOption &option, QPainter *painter);

// fields.cpp
void fieldBox(const QStyleOption &option, QPainter *painter, const QWidget *widget, bool readOnly);
QRect comboRect(const QStyleOptionComboBox &option, QStyle::SubControl part);
void comboBox(const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget);
void comboLabel(const QStyleOptionComboBox &option, QPainter *painter);

// views.cpp
QSize menuItemSize(const QStyleOptionMenuItem &option, const QSize &content);
void menuItem(const QStyleOptionMenuItem &option, QPainter *painter);
void viewRow(const QStyleOptionViewItem &option, QPainter *painter, const QWidget *widget);
void header(const QStyleOptionHeader &option, QPainter *painter);
void headerLabel(const QStyleOptionHeader &option, QPainter *painter);
void scrollBar(const QStyleOptionSlider &option, QPainter *painter, const QRect &handle);

} // namespace usher::parts
