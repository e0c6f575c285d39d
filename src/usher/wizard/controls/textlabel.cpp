#include "usher/wizard/controls/textlabel.h"

#include <QEvent>

namespace usher {

TextLabel::TextLabel(TextStyle style, Role role, QWidget *parent)
    : QLabel(parent)
    , m_style(style)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    // Aligned with the reading direction of the interface, whatever script the text itself is in.
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    applyFont();
    applyColor();
}

TextLabel::TextLabel(const QString &text, TextStyle style, Role role, QWidget *parent)
    : TextLabel(style, role, parent)
{
    setText(text);
}

void TextLabel::setRole(Role role)
{
    m_role = role;
    applyColor();
}

void TextLabel::setStyleStep(TextStyle style)
{
    m_style = style;
    applyFont();
}

QSize TextLabel::minimumSizeHint() const
{
    // QLabel guesses a wide minimum for wrapped text; the longest words are all that cannot be broken.
    if (!wordWrap())
        return QLabel::minimumSizeHint();
    return {qMin(ems(6), QLabel::sizeHint().width()), fontMetrics().height()};
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        applyColor();
    else if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
}

void TextLabel::applyFont()
{
    setFont(textFont(m_style));
}

void TextLabel::applyColor()
{
    const QColor color = theme().color(m_role);
    if (palette().color(QPalette::WindowText) == color)
        return;
    QPalette own;
    own.setColor(QPalette::WindowText, color);
    setPalette(own);
}

} // namespace usher
