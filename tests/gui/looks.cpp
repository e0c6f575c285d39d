#include "gui/looks.h"

#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/pagecolumn.h"
#include "usher/wizard/controls/selectfield.h"
#include "usher/wizard/controls/shellbars.h"
#include "usher/wizard/style/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOptionComboBox>

#include <algorithm>

namespace looks {

namespace {

using namespace usher;

QString numbers(const QRect &r)
{
    return QStringLiteral("%1,%2 %3×%4").arg(r.x()).arg(r.y()).arg(r.width()).arg(r.height());
}

// Lists and scroll bars look after their own parts; elided cells are meant.
bool insideView(const QWidget *widget)
{
    for (const QWidget *w = widget->parentWidget(); w; w = w->parentWidget()) {
        if (qobject_cast<const QAbstractItemView *>(w))
            return true;
    }
    return false;
}

QRect wrapped(const QFont &font, const QString &text, int width)
{
    return QFontMetrics(font).boundingRect(QRect(0, 0, width, 100000), Qt::TextWordWrap, text);
}

QString cutText(QWidget *widget)
{
    if (auto *label = qobject_cast<QLabel *>(widget)) {
        if (label->text().isEmpty())
            return {};
        const int wanted = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        if (wanted > label->height())
            return QStringLiteral("needs %1 px of height, has %2").arg(wanted).arg(label->height());
        const int room = label->contentsRect().width();
        const int width = wrapped(label->font(), label->text(), room).width();
        if (width > room + 1) // joined letters measure up to a pixel more than they take
            return QStringLiteral("text %1 px wide in %2").arg(width).arg(room);
        return {};
    }
    if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
        if (button->text().isEmpty())
            return {};
        if (button->hasHeightForWidth()) {
            const int wanted = button->heightForWidth(button->width());
            if (wanted > button->height())
                return QStringLiteral("needs %1 px of height, has %2").arg(wanted).arg(button->height());
            const int width = wrapped(button->font(), button->text(), button->width()).width();
            if (width > button->width())
                return QStringLiteral("text %1 px wide in %2").arg(width).arg(button->width());
        } else if (button->sizeHint().width() > button->width() || button->sizeHint().height() > button->height()) {
            return QStringLiteral("needs %1×%2, has %3×%4")
                .arg(button->sizeHint().width())
                .arg(button->sizeHint().height())
                .arg(button->width())
                .arg(button->height());
        }
        return {};
    }
    if (auto *combo = qobject_cast<QComboBox *>(widget)) {
        QStyleOptionComboBox option;
        option.initFrom(combo);
        const int room
            = combo->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, combo).width();
        const auto *field = qobject_cast<const SelectField *>(combo);
        const QString current = field ? field->shownText() : combo->currentText();
        const QString text = combo->currentIndex() < 0 ? combo->placeholderText() : current;
        const int width = combo->fontMetrics().horizontalAdvance(text);
        if (width > room)
            return QStringLiteral("text %1 px wide in %2").arg(width).arg(room);
        if (combo->height() < combo->fontMetrics().height())
            return QStringLiteral("too low");
        return {};
    }
    if (auto *line = qobject_cast<QLineEdit *>(widget)) {
        if (line->height() < line->fontMetrics().height() + 4)
            return QStringLiteral("too low");
        const int room = line->width() - line->textMargins().left() - line->textMargins().right();
        if (line->text().isEmpty() && line->fontMetrics().horizontalAdvance(line->placeholderText()) > room)
            return QStringLiteral("placeholder is cut");
    }
    return {};
}

void walk(QWidget *widget, QStringList &found)
{
    const QString cut = cutText(widget);
    if (!cut.isEmpty())
        found.append(describe(widget) + QStringLiteral(": ") + cut);
    if (auto *column = qobject_cast<PageColumn *>(widget)) {
        if (column->widget()->width() > column->viewport()->width())
            found.append(describe(widget) + QStringLiteral(": content is wider than the view"));
    }
    if (qobject_cast<QAbstractItemView *>(widget))
        return;

    QList<QWidget *> children;
    for (QObject *object : widget->children()) {
        auto *child = qobject_cast<QWidget *>(object);
        if (!child || !child->isVisible() || child->isWindow() || child->size().isEmpty())
            continue;
        children.append(child);
        const bool scrolled = qobject_cast<PageColumn *>(widget->parentWidget());
        const QRect room = scrolled ? widget->rect().adjusted(0, -100000, 0, 100000) : widget->rect();
        if (!room.contains(child->geometry()))
            found.append(describe(child)
                + QStringLiteral(": at %1 leaves %2 of %3")
                      .arg(numbers(child->geometry()), describe(widget), numbers(room)));
        walk(child, found);
    }
    for (int i = 0; i < children.size(); ++i) {
        for (int j = i + 1; j < children.size(); ++j) {
            const QRect common = children.at(i)->geometry() & children.at(j)->geometry();
            if (!common.isEmpty() && !qobject_cast<QLineEdit *>(widget))
                found.append(describe(children.at(i)) + QStringLiteral(" lies over ") + describe(children.at(j))
                    + QStringLiteral(" at ") + numbers(common));
        }
    }
}

} // namespace

QString describe(const QWidget *widget)
{
    QString name = QString::fromLatin1(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        name += QLatin1Char('#') + widget->objectName();
    const QString text = widget->property("text").toString();
    if (!text.isEmpty())
        name += QStringLiteral(" “%1”").arg(text.left(40));
    return name;
}

QStringList complaints(QWidget *window)
{
    QStringList found;
    walk(window, found);
    const auto *footer = window->findChild<ShellFooter *>();
    if (!footer || !footer->isVisible()) {
        found.append(QStringLiteral("no footer"));
        return found;
    }
    const QRect place(footer->mapTo(window, QPoint()), footer->size());
    if (!window->rect().contains(place) || place.bottom() != window->rect().bottom())
        found.append(QStringLiteral("the footer is at ") + numbers(place));
    const auto *column = window->findChild<PageColumn *>();
    for (const PageColumn *c : window->findChildren<PageColumn *>()) {
        if (c->isVisible())
            column = c;
    }
    if (column && column->viewport()->height() < 6 * column->fontMetrics().height())
        found.append(QStringLiteral("only %1 px are left for the page").arg(column->viewport()->height()));
    return found;
}

QStringList faint(QWidget *window)
{
    constexpr double enough = 4.5;
    constexpr int fewest = 4; // pixels that make a colour
    const QImage picture = window->grab().toImage().convertToFormat(QImage::Format_RGB32);
    QStringList found;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const bool hasText = qobject_cast<QLabel *>(widget) || qobject_cast<QAbstractButton *>(widget)
            || qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget);
        if (!hasText || !widget->isVisible() || !widget->isEnabled() || widget->property("text").toString().isEmpty())
            continue;
        const QRect seen = widget->visibleRegion().boundingRect().translated(widget->mapTo(window, QPoint()));
        const double scale = picture.devicePixelRatio();
        const QRect place = QRect(seen.topLeft() * scale, seen.size() * scale) & picture.rect();
        if (seen.height() < widget->fontMetrics().height()) // scrolled out of sight
            continue;
        QHash<QRgb, int> colours;
        for (int y = place.top(); y <= place.bottom(); ++y) {
            const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
            for (int x = place.left(); x <= place.right(); ++x)
                ++colours[line[x]];
        }
        QRgb ground = 0;
        for (auto it = colours.cbegin(); it != colours.cend(); ++it) {
            if (it.value() > colours.value(ground))
                ground = it.key();
        }
        double best = 1;
        for (auto it = colours.cbegin(); it != colours.cend(); ++it) {
            if (it.value() >= fewest)
                best = std::max(best, contrast(QColor(it.key()), QColor(ground)));
        }
        if (best < enough)
            found.append(describe(widget) + QStringLiteral(": a contrast of %1").arg(best, 0, 'f', 2));
    }
    return found;
}

QStringList withoutFocusRing(QWidget *window)
{
    QStringList found;
    QSet<QWidget *> seen;
    for (QWidget *widget = window->nextInFocusChain(); widget != window && !seen.contains(widget);
         widget = widget->nextInFocusChain()) {
        seen.insert(widget);
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || !widget->isEnabled()
            || widget->focusProxy() || insideView(widget))
            continue;
        window->setAttribute(Qt::WA_KeyboardFocusChange); // as a press of Tab does
        widget->setFocus(Qt::TabFocusReason);
        QCoreApplication::sendPostedEvents();
        if (!widget->hasFocus() || widget->visibleRegion().isEmpty())
            continue;
        const QImage with = window->grab().toImage();
        widget->clearFocus();
        QCoreApplication::sendPostedEvents();
        const QImage without = window->grab().toImage();
        if (with == without)
            found.append(describe(widget) + QStringLiteral(": has the focus, and nobody sees it"));
    }
    return found;
}

QStringList texts(QWidget *window)
{
    QStringList all{window->windowTitle()};
    const auto add = [&all](const QWidget *widget, const QString &text) {
        if (!text.trimmed().isEmpty())
            all.append(QString::fromLatin1(widget->metaObject()->className()) + QStringLiteral(": ") + text);
    };
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!widget->isVisible() || insideView(widget))
            continue;
        if (auto *label = qobject_cast<QLabel *>(widget))
            add(widget, label->text());
        if (auto *button = qobject_cast<QAbstractButton *>(widget))
            add(widget, button->text());
        if (auto *combo = qobject_cast<QComboBox *>(widget)) {
            add(widget, combo->placeholderText());
            for (int i = 0; i < combo->count(); ++i)
                add(widget, combo->itemText(i));
        }
        if (auto *line = qobject_cast<QLineEdit *>(widget))
            add(widget, line->placeholderText());
        if (auto *view = qobject_cast<QAbstractItemView *>(widget)) {
            const QAbstractItemModel *model = view->model();
            for (int column = 0; column < model->columnCount(); ++column) {
                add(widget, model->headerData(column, Qt::Horizontal).toString());
                for (int row = 0; row < model->rowCount(); ++row)
                    add(widget, model->index(row, column).data().toString());
            }
        }
        add(widget, widget->accessibleName());
        add(widget, widget->accessibleDescription());
        add(widget, widget->toolTip());
    }
    return all;
}

} // namespace looks
