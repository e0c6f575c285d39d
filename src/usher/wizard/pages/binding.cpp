#include "usher/wizard/pages/binding.h"

#include "usher/flow/phonenumber.h"
#include "usher/flow/words.h"
#include "usher/wizard/controls/card.h"
#include "usher/wizard/controls/checkfield.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/passwordfield.h"
#include "usher/wizard/controls/phoneedit.h"
#include "usher/wizard/controls/selectfield.h"
#include "usher/wizard/controls/textfield.h"

#include <QSignalBlocker>

namespace usher::binding {

namespace {

// Shows the field now and whenever it changes.
template <class F, class Show> void follow(QWidget *editor, F *field, Show show)
{
    const auto refresh = [editor, field, show] {
        const QSignalBlocker blocker(editor);
        editor->setEnabled(field->isEnabled() || qobject_cast<TextField *>(editor));
        show();
    };
    QObject::connect(field, &FieldBase::changed, editor, refresh);
    refresh();
}

FieldRow::State rowState(FieldBase::State state)
{
    switch (state) {
    case FieldBase::State::Untouched:
    case FieldBase::State::Neutral:
        return FieldRow::State::Neutral;
    case FieldBase::State::Checking:
        return FieldRow::State::Busy;
    case FieldBase::State::Ok:
        return FieldRow::State::Ok;
    case FieldBase::State::Warning:
        return FieldRow::State::Warning;
    case FieldBase::State::Error:
        return FieldRow::State::Error;
    }
    return FieldRow::State::Neutral;
}

} // namespace

void text(TextField *editor, Field *field)
{
    follow(editor, field, [editor, field] {
        if (editor->text() != field->value())
            editor->setText(field->value());
        // To be read and copied all the same.
        editor->setReadOnly(!field->isEnabled());
    });
    QObject::connect(editor, &QLineEdit::textChanged, field, &Field::setValue);
    QObject::connect(editor, &TextField::leftField, field, &FieldBase::leave);
}

void password(PasswordField *editor, SecretField *field)
{
    follow(editor, field, [editor, field] {
        if (!(Secret(editor->text()) == field->value()))
            editor->setText(field->value().reveal());
    });
    QObject::connect(
        editor, &QLineEdit::textChanged, field, [field](const QString &typed) { field->setValue(Secret(typed)); });
    QObject::connect(editor, &TextField::leftField, field, &FieldBase::leave);
}

void select(SelectField *editor, Field *field)
{
    follow(editor, field, [editor, field] { editor->setCurrentIndex(editor->findData(field->value())); });
    QObject::connect(editor, &QComboBox::currentIndexChanged, field, [editor, field](int index) {
        if (index >= 0)
            field->setValue(editor->itemData(index).toString());
    });
}

void phone(PhoneEdit *editor, PhoneNumber *number)
{
    text(editor->number(), number);
    SelectField *country = editor->country();
    follow(country, number, [country, number] { country->setCurrentIndex(country->findData(number->country())); });
    // The user's choice only: the number itself may choose too.
    QObject::connect(country, &QComboBox::activated, number,
        [country, number](int index) { number->setCountry(country->itemData(index).toString()); });
}

void tick(CheckField *editor, ToggleField *field)
{
    follow(editor, field, [editor, field] { editor->setChecked(field->isOn()); });
    QObject::connect(editor, &QAbstractButton::toggled, field, &ToggleField::setOn);
}

void cards(const QList<std::pair<QString, Card *>> &cards, Field *field)
{
    for (const auto &[id, card] : cards) {
        follow(card, field, [id = id, card = card, field] {
            // Exclusive buttons refuse to be unchecked one by one.
            if (field->value().isEmpty()) {
                card->setAutoExclusive(false);
                card->setChecked(false);
                card->setAutoExclusive(true);
            } else if (field->value() == id) {
                card->setChecked(true);
            }
        });
        QObject::connect(card, &QAbstractButton::toggled, field, [id = id, field](bool on) {
            if (on)
                field->setValue(id);
        });
    }
}

void status(FieldRow *row, FieldBase *field)
{
    const auto refresh = [row, field] { row->setState(rowState(field->state()), words::fieldText(field->message())); };
    QObject::connect(field, &FieldBase::changed, row, refresh);
    QObject::connect(row, &FieldRow::languageChanged, row, refresh);
    refresh();
}

FieldRow *textRow(Field *field, TextField *editor)
{
    if (!editor)
        editor = new TextField;
    editor->setObjectName(field->name());
    auto *row = new FieldRow({}, editor);
    text(editor, field);
    status(row, field);
    return row;
}

FieldRow *passwordRow(SecretField *field)
{
    auto *editor = new PasswordField;
    editor->setObjectName(field->name());
    auto *row = new FieldRow({}, editor);
    password(editor, field);
    status(row, field);
    return row;
}

} // namespace usher::binding
