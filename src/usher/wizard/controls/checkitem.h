#pragma once

#include <QWidget>

namespace usher {

class CheckField;
class IconMark;
class TextLabel;

// A step of a checklist: a tick box with its text, and below it, in amber, what must be known before doing it. Once
// ticked both are calm.
class CheckItem : public QWidget
{
    Q_OBJECT

public:
    explicit CheckItem(QWidget *parent = nullptr);

    void setText(const QString &text);
    void setWarning(const QString &warning); // empty: none
    void setDone(bool done);
    CheckField *box() const { return m_box; }

Q_SIGNALS:
    void toggled(bool done);

private:
    void refresh();

    CheckField *m_box;
    QWidget *m_below;
    IconMark *m_icon;
    TextLabel *m_warning;
};

} // namespace usher
