#pragma once

#include "usher/flow/field.h"

#include <QList>
#include <QString>

#include <utility>

class QWidget;

namespace usher {

class Card;
class CheckField;
class FieldRow;
class PasswordField;
class PhoneEdit;
class PhoneNumber;
class SelectField;
class TextField;

// Ties a widget to a field of a page model: what is typed goes to the model, what the model says is shown. The model
// keeps the truth; a binding lives as long as its widget.
namespace binding {

void text(TextField *editor, Field *field);
void password(PasswordField *editor, SecretField *field);
void phone(PhoneEdit *editor, PhoneNumber *number);
// The user data of each entry is the choice's ID.
void select(SelectField *editor, Field *field);
void tick(CheckField *editor, ToggleField *field);
// One card per ID.
void cards(const QList<std::pair<QString, Card *>> &cards, Field *field);
// State and message of the field, in the place below the editor.
void status(FieldRow *row, FieldBase *field);

// An editor named as the field is, tied to it, in a row of its own; without a label so far.
FieldRow *textRow(Field *field, TextField *editor = nullptr);
FieldRow *passwordRow(SecretField *field);

} // namespace binding

} // namespace usher
