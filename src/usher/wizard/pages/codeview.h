#pragma once

#include <QList>
#include <QObject>

namespace usher {

class ActionButton;
class CodeField;
class CodeStep;
class FieldBase;
class FieldRow;

// The two rows of an e-mail code: the address (or username) with "Send code" beside it, and the code with its
// countdown. The address row belongs to the page.
class CodeView : public QObject
{
    Q_OBJECT
public:
    // `addressRow` gets the button beside it; the code's row appears once a code was asked for, or should have been.
    // `needed` are the fields that say whom the code is for: pressing the button shows what is wrong with them.
    CodeView(CodeStep *step, FieldRow *addressRow, const QList<FieldBase *> &needed, QObject *parent);

    // To be put below the address row.
    FieldRow *codeRow() const { return m_codeRow; }
    CodeField *codeField() const { return m_code; }
    void retranslate();
    // Where a page has the choice between ways: the address alone, without a code, or nothing at all.
    void setShown(bool address, bool withCode = true);

Q_SIGNALS:
    void fieldNeeded(usher::FieldBase *field);

private:
    void send();
    void refresh();

    CodeStep *m_step;
    QList<FieldBase *> m_needed;
    FieldRow *m_addressRow;
    ActionButton *m_send;
    FieldRow *m_codeRow;
    CodeField *m_code;
    bool m_shown = true;
    bool m_withCode = true;
    bool m_wasWaiting = false;
};

} // namespace usher
