#include "usher/wizard/controls/passwordfield.h"

#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/style/measures.h"
#include "usher/wizard/style/paint.h"
#include "usher/wizard/style/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace usher {

PasswordField::PasswordField(QWidget *parent)
    : TextField(parent)
    , m_reveal(new LinkButton(this))
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_reveal->setCursor(Qt::PointingHandCursor);
    connect(m_reveal, &LinkButton::clicked, this, [this] { setRevealed(!isRevealed()); });
    retranslate();
}

void PasswordField::setStrength(int strength)
{
    m_strength = std::clamp(strength, -1, 4);
    update();
}

void PasswordField::setRevealed(bool revealed)
{
    setEchoMode(revealed ? Normal : Password);
    retranslate();
}

void PasswordField::retranslate()
{
    //: Button inside a password field: makes the password readable. As short as possible.
    const QString show = tr("Show");
    //: Button inside a password field: hides the password again. As short as possible.
    const QString hide = tr("Hide");
    m_reveal->setText(isRevealed() ? hide : show);
    m_reveal->setAccessibleName(isRevealed() ? tr("Hide password") : tr("Show password"));
    placeButton();
    updateTrailing();
}

int PasswordField::trailingWidgetWidth() const
{
    return m_reveal->sizeHint().width() + px(4);
}

void PasswordField::placeButton()
{
    const QSize size(m_reveal->sizeHint().width(), std::min(height() - px(4), m_reveal->sizeHint().height()));
    const QRect inner = rect().adjusted(px(12), 0, -px(12), 0);
    m_reveal->setGeometry(QStyle::alignedRect(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter, size, inner));
}

void PasswordField::paintEvent(QPaintEvent *event)
{
    TextField::paintEvent(event);
    if (m_strength < 0)
        return;
    QPainter painter(this);
    const Role role = m_strength <= 1 ? Role::Error : m_strength == 2 ? Role::Warn : Role::Ok;
    const int gap = px(3);
    const int parts = 4;
    const QRect line(px(12), height() - px(6), width() - 2 * px(12), px(2));
    const int part = (line.width() - (parts - 1) * gap) / parts;
    for (int i = 0; i < parts; ++i) {
        const QRect ltr(line.x() + i * (part + gap), line.y(), part, line.height());
        const bool lit = i < std::max(1, m_strength);
        paintBox(&painter, QStyle::visualRect(layoutDirection(), rect(), ltr), theme().color(lit ? role : Role::Line),
            {}, 1, line.height() / 2.0);
    }
}

void PasswordField::resizeEvent(QResizeEvent *event)
{
    TextField::resizeEvent(event);
    placeButton();
}

void PasswordField::changeEvent(QEvent *event)
{
    TextField::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::LayoutDirectionChange)
        placeButton();
}

} // namespace usher
