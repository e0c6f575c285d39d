#pragma once

#include "usher/wizard/style/paint.h"

#include <QPushButton>

namespace usher {

// Words as a button's text: an "&" in them, of a brand's or a marketplace's name, is one and marks no shortcut.
QString buttonText(const QString &words);

// Makes the button exclusive among the buttons of its class with the same parent. Qt's autoExclusive() also takes in
// the children of siblings: choosing a language would unchoose a card further down the page.
void groupWithSiblings(QAbstractButton *button);

// A push button that Enter presses when it has focus; look by kind.
class ActionButton : public QPushButton
{
    Q_OBJECT

public:
    explicit ActionButton(ButtonKind kind = ButtonKind::Secondary, QWidget *parent = nullptr);
    ActionButton(const QString &text, ButtonKind kind, QWidget *parent = nullptr);

    QSize sizeHint() const override; // also for a short word no less than a thumb's width
};

// Looks like a link, is a button. Its text wraps.
class LinkButton : public QPushButton
{
    Q_OBJECT

public:
    explicit LinkButton(QWidget *parent = nullptr);
    explicit LinkButton(const QString &text, QWidget *parent = nullptr);

    // Marks a link that opens the browser.
    void setExternal(bool external);
    // In the small print under a field.
    void setCaption(bool caption);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int iconRoom() const;
    void applyFont();

    bool m_external = false;
    bool m_caption = false;
};

// A pill to choose one of few: languages. With setAutoExclusive() exclusive among the chips of one parent.
class Chip : public QPushButton
{
    Q_OBJECT

public:
    explicit Chip(const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    // In a script that nothing else on the page is in: its fonts are looked for when the page has been painted once,
    // and until then the text has about the room that it needs.
    void paintTextLater() { m_later = true; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int textWidth(const QFontMetrics &metrics) const;
    void paintText();

    QString m_text;
    bool m_later = false;
};

// An icon alone, as quiet as the header's menus. Give it an accessible name and a tool tip.
class IconButton : public QPushButton
{
    Q_OBJECT

public:
    explicit IconButton(const QString &icon, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
};

// The quiet "English ▾" of the header. Give it a menu or connect clicked().
class DotMenuButton : public QPushButton
{
    Q_OBJECT

public:
    explicit DotMenuButton(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace usher
