#include "usher/wizard/closequestion.h"

#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/textlabel.h"
#include "usher/wizard/style/measures.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace usher {

CloseQuestion::CloseQuestion(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    setWindowTitle(tr("Close?"));
    auto *layout = new QVBoxLayout(this);
    const int margin = space(Space::Xl);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(space(Space::M));
    auto *title = new TextLabel(tr("Close before it is finished?"), TextStyle::Strong);
    auto *text = new TextLabel(tr("Your purchase is safe and your answers are kept, but not passwords and codes: you "
                                  "enter those again next time."),
        TextStyle::Body, Role::SoftText);
    text->setMinimumWidth(ems(24));
    layout->addWidget(title);
    layout->addWidget(text);
    layout->addSpacing(space(Space::S));
    auto *stay = new ActionButton(tr("Stay"), ButtonKind::Primary);
    auto *leave = new ActionButton(tr("Close"), ButtonKind::Secondary);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(stay);
    layout->addLayout(buttons);
    stay->setDefault(true);
    connect(stay, &QAbstractButton::clicked, this, &QDialog::reject);
    connect(leave, &QAbstractButton::clicked, this, [this] {
        accept();
        Q_EMIT closeConfirmed();
    });
    setAccessibleName(title->text());
    setAccessibleDescription(text->text());
}

} // namespace usher
