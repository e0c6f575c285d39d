#include "usher/wizard/pages/chipchoice.h"

#include "usher/flow/field.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/flowlayout.h"
#include "usher/wizard/style/measures.h"

#include <QButtonGroup>

namespace usher {

ChipChoice::ChipChoice(Field *field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_group(new QButtonGroup(this))
{
    setObjectName(field->name());
    setLayout(new FlowLayout(space(Space::S)));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(field, &FieldBase::changed, this, &ChipChoice::refresh);
    connect(field, &FieldBase::edited, this, &ChipChoice::refresh);
}

void ChipChoice::setQuestion(const QString &question)
{
    setAccessibleName(question);
    for (const auto &[id, chip] : std::as_const(m_chips))
        chip->setAccessibleDescription(question);
}

void ChipChoice::setAnswers(const choices::List &answers)
{
    QStringList before;
    for (const auto &[id, chip] : std::as_const(m_chips))
        before.append(id);
    QStringList now;
    for (const choices::Entry &answer : answers)
        now.append(answer.id);
    if (now != before) {
        for (const auto &[id, chip] : std::as_const(m_chips)) {
            chip->hide();
            chip->deleteLater();
        }
        m_chips.clear();
        for (const QString &id : std::as_const(now)) {
            auto *chip = new Chip({});
            chip->setObjectName(m_field->name() + QLatin1Char('_') + id);
            connect(chip, &QAbstractButton::clicked, m_field, [this, id] { m_field->setValue(id); });
            m_group->addButton(chip);
            layout()->addWidget(chip);
            m_chips.append({id, chip});
        }
    }
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        m_chips[i].second->setText(answers[i].text);
        m_chips[i].second->setAccessibleDescription(accessibleName());
        m_chips[i].second->updateGeometry();
    }
    refresh();
}

void ChipChoice::refresh()
{
    // None may be chosen, which an exclusive group refuses.
    m_group->setExclusive(false);
    QWidget *focus = m_chips.isEmpty() ? nullptr : m_chips.constFirst().second;
    for (const auto &[id, chip] : std::as_const(m_chips)) {
        chip->setChecked(id == m_field->value());
        chip->setEnabled(m_field->isEnabled());
        if (chip->isChecked())
            focus = chip;
    }
    m_group->setExclusive(true);
    setFocusProxy(focus);
}

} // namespace usher
