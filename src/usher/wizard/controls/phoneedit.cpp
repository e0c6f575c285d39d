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
    // As two columns of fields: a country's name needs as much room as a number.
    line->setSpacing(space(Space::M));
    line->addWidget(m_country, 1);
    line->addWidget(m_number, 1);
    m_number->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    setFocusProxy(m_number);
}

} // namespace usher
