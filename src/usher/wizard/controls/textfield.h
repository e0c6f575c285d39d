#pragma once

#include <QLineEdit>

namespace usher {

class Spinner;

// A line of text with room at its end for a tick, a spinner or a word ("verified").
class TextField : public QLineEdit
{
    Q_OBJECT

public:
    enum class Mark { None, Ok, Busy };

    explicit TextField(QWidget *parent = nullptr);

    void setMark(Mark mark);
    Mark mark() const { return m_mark; }

    // A word after the mark, in the mark's colour; empty for none.
    void setAffix(const QString &affix);

    // An icon of the icon set at the start ("search").
    void setLeadingIcon(const QString &name);

Q_SIGNALS:
    // Focus went to another widget (not to a menu or another window): the moment to judge what was typed.
    void leftField();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

    // Room a derived field takes at the very end, in pixels.
    virtual int trailingWidgetWidth() const { return 0; }
    void updateTrailing();
    // rect() less the field's padding at both ends, less the trailing widget.
    QRect innerRect() const;

private:
    int markWidth() const;

    Mark m_mark = Mark::None;
    QString m_affix;
    QString m_leadingIcon;
    Spinner *m_spinner = nullptr;
};

} // namespace usher
