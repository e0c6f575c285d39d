#pragma once

#include "usher/wizard/controls/textlabel.h"

#include <QWidget>

namespace usher {

// One icon of the icon set, sized to stand in a line of text. Decoration: says nothing to a screen reader.
class IconMark : public QWidget
{
    Q_OBJECT

public:
    explicit IconMark(const QString &name, Role role, double designPixels = 16, QWidget *parent = nullptr);

    void setIcon(const QString &name, Role role);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Role m_role;
    double m_size;
};

// The large ringed tick (or other icon) over a result page's title.
class ResultMark : public QWidget
{
    Q_OBJECT

public:
    explicit ResultMark(const QString &icon = QStringLiteral("check"), Role role = Role::Ok, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Role m_role;
};

// A word of state with its icon: "Signed out" (soft, lock).
class Badge : public QWidget
{
    Q_OBJECT

public:
    explicit Badge(QWidget *parent = nullptr);

    void set(const QString &text, const QString &icon, Role role);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    QString m_icon;
    Role m_role = Role::SoftText;
};

// One sentence in amber: said once, where something that cannot be undone is chosen.
class AmberNote : public QWidget
{
    Q_OBJECT

public:
    explicit AmberNote(const QString &sentence = {}, QWidget *parent = nullptr);

    void setText(const QString &sentence);
    QString text() const { return m_label->text(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_label;
};

// A thin line between parts.
class Divider : public QWidget
{
    Q_OBJECT

public:
    explicit Divider(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace usher
