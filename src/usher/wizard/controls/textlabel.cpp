#include "usher/wizard/controls/textlabel.h"

#include <QEvent>
#include <QStyle>

namespace usher {

TextLabel::TextLabel(TextStyle style, Role role, QWidget *parent)
    : QLabel(parent)
    , m_style(style)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    applyAlignment();
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

void TextLabel::setReadingAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    applyAlignment();
}

void TextLabel::applyAlignment()
{
    // QLabel would follow the direction of the text: an English name in an Arabic page would stand at the far edge.
    setAlignment(QStyle::visualAlignment(layoutDirection(), m_alignment) | Qt::AlignAbsolute);
}

QSize TextLabel::sizeHint() const
{
    // QLabel prefers a block of some pleasing ratio; a line as long as the column allows reads better.
    if (!wordWrap())
        return QLabel::sizeHint();
    const QMargins margins = contentsMargins();
    const int line = fontMetrics().size(0, text()).width() + margins.left() + margins.right() + 2;
    const int width = qMin(line, ems(44));
    return {width, heightForWidth(width)};
}

QSize TextLabel::minimumSizeHint() const
{
    // QLabel guesses a wide minimum for wrapped text; the longest words are all that cannot be broken.
    if (!wordWrap())
        return QLabel::minimumSizeHint();
    return {qMin(ems(6), sizeHint().width()), fontMetrics().height()};
}

void TextLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        applyColor();
    else if (event->type() == QEvent::LayoutDirectionChange)
        applyAlignment();
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
