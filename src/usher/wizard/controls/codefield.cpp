#include "usher/wizard/controls/codefield.h"

#include "usher/wizard/style/measures.h"

#include <QEvent>

#include <algorithm>
#include <utility>

namespace usher {

namespace {

QString digitsOf(const QString &text)
{
    QString digits;
    for (const QChar c : text) {
        if (const int value = c.digitValue(); value >= 0)
            digits += QChar(u'0' + value);
    }
    return digits;
}

// What an edit put in: the middle that before and after do not share.
QString inserted(const QString &before, const QString &after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head))
        ++head;
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
        ++tail;
    return after.mid(head, after.size() - head - tail);
}

} // namespace

CodeField::CodeField(QWidget *parent)
    : TextField(parent)
    , m_cleaner(digitsOf)
{
    setInputMethodHints(Qt::ImhDigitsOnly | Qt::ImhNoPredictiveText);
    applyFont();
    connect(this, &QLineEdit::textEdited, this, &CodeField::clean);
    // setText() from outside is clean by definition; edits pass through clean().
    connect(this, &QLineEdit::textChanged, this, [this](const QString &text) {
        if (!isModified())
            m_last = text;
    });
}

void CodeField::setDigits(int digits)
{
    m_digits = std::max(1, digits);
    updateGeometry();
}

void CodeField::setCleaner(Cleaner cleaner)
{
    m_cleaner = std::move(cleaner);
}

void CodeField::clean(const QString &edited)
{
    const QString before = m_last;
    QString code = m_cleaner(edited);
    qsizetype cursor = m_cleaner(edited.left(cursorPosition())).size();
    if (code.size() > m_digits) {
        // A whole code pasted beside old digits replaces them; anything else past the end does not count.
        const QString fresh = m_cleaner(inserted(before, edited));
        code = fresh.size() == m_digits ? fresh : code.left(m_digits);
        cursor = fresh.size() == m_digits ? m_digits : std::min<qsizetype>(cursor, m_digits);
    }
    if (code != edited) {
        setText(code);
        setCursorPosition(int(cursor));
    }
    m_last = code;
}

QSize CodeField::sizeHint() const
{
    const QSize base = TextField::sizeHint();
    return {fontMetrics().horizontalAdvance(QString(m_digits, u'0')) + 2 * px(24), base.height()};
}

void CodeField::applyFont()
{
    QFont font = scaledFont(1.2);
    font.setLetterSpacing(QFont::AbsoluteSpacing, px(6));
    setFont(font);
}

void CodeField::changeEvent(QEvent *event)
{
    TextField::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        applyFont();
}

} // namespace usher
