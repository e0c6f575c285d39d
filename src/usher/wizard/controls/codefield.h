#pragma once

#include "usher/wizard/controls/textfield.h"

#include <functional>

namespace usher {

// One field for a code from an e-mail: large spaced digits, any paste. Non-digits typed are simply not there.
class CodeField : public TextField
{
    Q_OBJECT

public:
    // Takes what was typed or pasted, gives the bare digits in it.
    using Cleaner = std::function<QString(const QString &)>;

    explicit CodeField(QWidget *parent = nullptr);

    void setDigits(int digits);
    int digits() const { return m_digits; }
    // Instead of "keep the digits of any script".
    void setCleaner(Cleaner cleaner);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void applyFont();
    void clean(const QString &edited);

    int m_digits = 6;
    Cleaner m_cleaner;
    QString m_last;
};

} // namespace usher
