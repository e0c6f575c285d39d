#pragma once

#include "usher/wizard/pages/choices.h"

#include <QWidget>

class QButtonGroup;

namespace usher {

class Chip;
class Field;

// One of few, as chips: for questions that are smaller than a page's.
class ChipChoice : public QWidget
{
    Q_OBJECT
public:
    explicit ChipChoice(Field *field, QWidget *parent = nullptr);

    void setQuestion(const QString &question); // to a screen reader
    void setAnswers(const choices::List &answers);

private:
    void refresh();

    Field *m_field;
    QButtonGroup *m_group;
    QList<std::pair<QString, Chip *>> m_chips;
};

} // namespace usher
