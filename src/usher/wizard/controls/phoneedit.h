#pragma once

#include <QWidget>

namespace usher {

class SelectField;
class TextField;

// A telephone number: the country with its dial code, and the number beside it.
class PhoneEdit : public QWidget
{
    Q_OBJECT

public:
    explicit PhoneEdit(QWidget *parent = nullptr);

    SelectField *country() const { return m_country; }
    TextField *number() const { return m_number; }

private:
    SelectField *m_country;
    TextField *m_number;
};

} // namespace usher
