#include "usher/wizard/pages/alreadylinkedpage.h"

#include "common/brand/brand.h"
#include "usher/flow/alreadylinkedmodel.h"
#include "usher/flow/flowcontroller.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/textlabel.h"
#include "usher/wizard/style/measures.h"

#include <QVBoxLayout>

namespace usher {

AlreadyLinkedPage::AlreadyLinkedPage(FlowController *flow, QWidget *parent)
    : Page(flow, flow->alreadyLinked(), parent)
    , m_linked(flow->alreadyLinked())
    , m_which(new TextLabel(TextStyle::Body))
    , m_next(new TextLabel(TextStyle::Body, Role::SoftText))
{
    body()->addWidget(m_which);
    body()->addSpacing(space(Space::M));
    body()->addWidget(m_next);
    body()->addSpacing(space(Space::L));
    m_bind = addLink();
    connect(m_bind, &QAbstractButton::clicked, m_linked, &AlreadyLinkedModel::bindWithIt);
    ready();
}

void AlreadyLinkedPage::retranslate()
{
    setHeading(words::stepTitle(step(), brand()), tr("Your purchase is safe, and there is nothing left to activate."));
    m_next->setText(
        tr("Sign in as usual: your workspaces are there. If this account is not yours, ask the colleague who "
           "bought the plan, or our support."));
    m_bind->setText(tr("It is mine: pay for another workspace with it"));
}

void AlreadyLinkedPage::refresh()
{
    const QString cloud = words::marketplace(m_linked->marketplace().value_or(Marketplace::Direct), brand());
    m_which->setText(m_linked->maskedAccount().isEmpty()
            //: %1 is a marketplace
            ? tr("This %1 account is already linked to a Billing Center account.").arg(cloud)
            : tr("This %1 account is already linked to the Billing Center account %2.")
                  .arg(cloud, m_linked->maskedAccount()));
    m_bind->setVisible(m_linked->canBindWithIt());
}

} // namespace usher
