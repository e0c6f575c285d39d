#pragma once

#include "usher/wizard/style/measures.h"
#include "usher/wizard/style/theme.h"

#include <QLabel>

namespace usher {

// The only kind of label there is: plain text (never markup from data), wrapping, in a step of the type scale and a
// role's colour. Follows changes of font and scheme.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(TextStyle style, Role role = Role::Text, QWidget *parent = nullptr);
    TextLabel(const QString &text, TextStyle style, Role role = Role::Text, QWidget *parent = nullptr);

    void setRole(Role role);
    Role role() const { return m_role; }
    // To the leading edge (the default), the trailing one or the middle of the interface's reading direction,
    // whatever script the text is in. Use instead of setAlignment().
    void setReadingAlignment(Qt::Alignment alignment);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFont();
    void applyColor();
    void applyAlignment();

    TextStyle m_style;
    Role m_role;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignTop;
};

} // namespace usher
