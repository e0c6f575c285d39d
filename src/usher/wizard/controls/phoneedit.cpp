#include "usher/wizard/controls/phoneedit.h"

#include "usher/wizard/controls/selectfield.h"
#include "usher/wizard/controls/textfield.h"
#include "usher/wizard/style/measures.h"

#include <QHBoxLayout>

namespace usher {

PhoneEdit::PhoneEdit(QWidget *parent)
    : QWidget(parent)
    , m_country(new SelectField)
    , m_number(new TextField)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space(Space::S));
    line->addWidget(m_country, 2);
    line->addWidget(m_number, 3);
    // A number is written from left to right everywhere.
    m_number->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    setFocusProxy(m_number);
}

} // namespace usher
