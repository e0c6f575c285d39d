#include "usher/wizard/controls/fieldrow.h"

#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/marks.h"
#include "usher/wizard/controls/passwordfield.h"
#include "usher/wizard/controls/spinner.h"
#include "usher/wizard/controls/textfield.h"
#include "usher/wizard/style/paint.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace usher {

namespace {

struct RowLook
{
    const char *icon;
    Role role;
    TextField::Mark mark;
};

RowLook lookOf(FieldRow::State state, bool warningHint)
{
    switch (state) {
    case FieldRow::State::Ok:
        return {"check", Role::Ok, TextField::Mark::Ok};
    case FieldRow::State::Warning:
        return {"warning", Role::Warn, TextField::Mark::None};
    case FieldRow::State::Error:
        return {"error", Role::Error, TextField::Mark::None};
    case FieldRow::State::Busy:
        return {nullptr, Role::SoftText, TextField::Mark::Busy};
    case FieldRow::State::Neutral:
        break;
    }
    return warningHint ? RowLook{"warning", Role::Warn, TextField::Mark::None}
                       : RowLook{nullptr, Role::SoftText, TextField::Mark::None};
}

} // namespace

FieldRow::FieldRow(const QString &label, QWidget *editor, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_label(new TextLabel(label, TextStyle::Strong))
    , m_help(new LinkButton)
    , m_editor(editor)
    , m_below(new QWidget)
    , m_icon(new IconMark({}, Role::SoftText, 13))
    , m_spinner(new Spinner(13))
    , m_message(new TextLabel(TextStyle::Caption, Role::SoftText))
    , m_action(new LinkButton)
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(space(Space::S));
    head->addWidget(m_label, 1);
    head->addWidget(m_help, 0, Qt::AlignTop);
    m_column->addLayout(head);
    m_column->addSpacing(space(Space::Xs));
    m_column->addWidget(editor);
    m_column->addWidget(m_below);
    m_column->addStretch();
    m_label->setBuddy(editor);

    // The link is taller than the small print beside it: everything stands on the link's middle.
    const int lineHeight = m_message->fontMetrics().height();
    const int top = std::max(px(3), (targetSize() - lineHeight) / 2);
    auto *line = new QHBoxLayout(m_below);
    // Room to the next label when both lines are taken.
    line->setContentsMargins(0, 0, 0, space(Space::S));
    line->setSpacing(space(Space::Xs));
    auto *marks = new QVBoxLayout;
    marks->setContentsMargins(0, top + (lineHeight - m_icon->sizeHint().height() + 1) / 2, 0, 0);
    marks->addWidget(m_icon);
    marks->addWidget(m_spinner);
    marks->addStretch();
    line->addLayout(marks);
    line->addWidget(m_message);
    line->addWidget(m_action, 0, Qt::AlignTop);
    line->addStretch();
    m_message->setContentsMargins(0, top, 0, 0);
    // Two lines of small print: the second is the gap to the next row as long as no text needs it.
    m_below->setMinimumHeight(top + 2 * lineHeight);

    m_action->setCaption(true);
    m_action->hide();
    m_help->setCaption(true);
    m_help->hide();
    connect(m_help, &LinkButton::clicked, this, &FieldRow::helpClicked);
    connect(m_action, &LinkButton::clicked, this, &FieldRow::actionClicked);
    refresh();
}

void FieldRow::setLabel(const QString &label)
{
    m_label->setText(label);
    m_label->setVisible(!label.isEmpty());
}

void FieldRow::setHint(const QString &hint, const QString &spoken)
{
    m_hint = hint;
    m_spokenHint = spoken.isEmpty() ? hint : spoken;
    refresh();
}

void FieldRow::setHintIsWarning(bool warning)
{
    m_hintIsWarning = warning;
    refresh();
}

void FieldRow::setState(State state, const QString &text)
{
    const bool news = state == State::Error && (m_state != state || m_stateText != text);
    m_state = state;
    m_stateText = text;
    mark();
    refresh();
    if (news) {
        QAccessibleEvent event(m_message, QAccessible::Alert);
        QAccessible::updateAccessibility(&event);
    }
}

void FieldRow::setTrusted(bool trusted, const QString &word)
{
    m_trusted = trusted;
    if (auto *field = qobject_cast<TextField *>(input()))
        field->setAffix(word);
    mark();
    refresh();
}

// The only place that sets it. A password's strength says more than a tick.
void FieldRow::mark()
{
    auto *field = qobject_cast<TextField *>(input());
    if (!field)
        return;
    const bool strength = qobject_cast<PasswordField *>(field) && m_state == State::Ok;
    field->setMark(strength ? TextField::Mark::None : m_trusted ? TextField::Mark::Ok : lookOf(m_state, false).mark);
}

void FieldRow::setBeside(QWidget *button)
{
    auto *line = new QHBoxLayout;
    line->setSpacing(space(Space::M));
    m_column->insertLayout(m_column->indexOf(m_editor), line);
    m_column->removeWidget(m_editor);
    line->addWidget(m_editor, 1);
    line->addWidget(button);
}

void FieldRow::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void FieldRow::setHelp(const QString &text)
{
    m_help->setText(text);
    m_help->setVisible(!text.isEmpty());
    m_help->setAccessibleDescription(label());
}

void FieldRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        Q_EMIT languageChanged();
}

void FieldRow::refresh()
{
    const bool own = m_state != State::Neutral && !m_stateText.isEmpty();
    const QString text = own ? m_stateText : m_hint;
    const RowLook look = lookOf(own ? m_state : State::Neutral, m_hintIsWarning);
    m_message->setText(text);
    m_message->setVisible(!text.isEmpty());
    m_message->setRole(look.role);
    // One tick is enough: where the field shows its own, the words go without.
    auto *field = m_editor ? qobject_cast<TextField *>(input()) : nullptr;
    const bool inField = field && own && m_state == State::Ok && field->mark() == TextField::Mark::Ok;
    m_icon->setVisible(look.icon && !text.isEmpty() && !inField);
    if (look.icon)
        m_icon->setIcon(QLatin1String(look.icon), look.role);
    // A text field turns its own spinner.
    m_spinner->setVisible(m_state == State::Busy && !field);
    if (m_editor) {
        setFieldError(input(), m_state == State::Error);
        const QString spoken = own ? m_stateText : m_spokenHint;
        if (input()->accessibleDescription() != spoken)
            input()->setAccessibleDescription(spoken);
    }
    Q_EMIT messageChanged();
}

// Where the focus is while the field is filled in: a part of the editor, where that has several.
QWidget *FieldRow::input() const
{
    auto *part = qobject_cast<TextField *>(m_editor->focusProxy());
    return part ? part : m_editor;
}

} // namespace usher
