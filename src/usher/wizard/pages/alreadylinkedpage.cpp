#include "usher/wizard/pages/alreadylinkedpage.h"

#include "common/brand/brand.h"
#include "usher/flow/alreadylinkedmodel.h"
#include "usher/flow/flowcontroller.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/linkrow.h"
#include "usher/wizard/controls/textlabel.h"
#include "usher/wizard/pages/choices.h"
#include "usher/wizard/style/measures.h"

#include <QVBoxLayout>

namespace usher {

AlreadyLinkedPage::AlreadyLinkedPage(FlowController *flow, QWidget *parent)
    : Page(flow, flow->alreadyLinked(), parent)
    , m_linked(flow->alreadyLinked())
    , m_which(new TextLabel(TextStyle::Strong))
    , m_means(new TextLabel(TextStyle::Body, Role::SoftText))
    , m_signIn(new LinkRow)
    , m_notYours(new TextLabel(TextStyle::Body, Role::SoftText))
    , m_support(new LinkRow(flow->brand().supportUrl))
{
    body()->addWidget(m_which);
    body()->addSpacing(space(Space::S));
    body()->addWidget(m_means);
    body()->addSpacing(space(Space::L));
    m_site = addSelect(m_linked->site());
    body()->addWidget(m_signIn);
    body()->addSpacing(space(Space::L));
    m_bind = addLink();
    m_bind->setObjectName(QStringLiteral("bind_with_it"));
    body()->addSpacing(space(Space::L));
    body()->addWidget(m_notYours);
    body()->addSpacing(space(Space::S));
    body()->addWidget(m_support);
    connect(m_bind, &QAbstractButton::clicked, m_linked, &AlreadyLinkedModel::bindWithIt);
    for (LinkRow *row : {m_signIn, m_support})
        connect(row, &LinkRow::openRequested, flow, &FlowController::openLink);
    ready();
}

void AlreadyLinkedPage::retranslate()
{
    setHeading(words::stepTitle(step(), brand()), tr("Your purchase is safe, and there is nothing left to activate."));
    m_means->setText(tr("Nothing was changed. The workspaces of that account settle through your purchase as before: "
                        "sign in as usual, and they are there."));
    m_site->setLabel(tr("Site"));
    m_site->setHint(tr("The one your workspaces are on: each site has a sign-in page of its own."));
    m_signIn->setName(tr("Address of the sign-in page"));
    m_bind->setText(tr("Use this Billing Center account to bind a workspace"));
    m_notYours->setText(brand().supportUrl.isEmpty()
            ? tr("Not your account? Ask the colleague who bought the plan, or our support.")
            : tr("Not your account? Ask the colleague who bought the plan, or our support at this address:"));
    m_support->setName(tr("Address of the support"));
    m_support->setVisible(!brand().supportUrl.isEmpty());
}

void AlreadyLinkedPage::refresh()
{
    const QString payer = words::settlement(
        {m_linked->marketplace().value_or(Marketplace::Direct), m_linked->maskedCloudAccount()}, brand());
    m_which->setText(m_linked->maskedAccount().isEmpty()
            //: %1 is a cloud account: "Alibaba Cloud account 1234…3456"
            ? tr("%1 is linked to a Billing Center account.").arg(payer)
            : tr("%1 is linked to the Billing Center account %2.").arg(payer, m_linked->maskedAccount()));
    const SiteGroups sites = m_linked->sites();
    fillSelect(m_site, choices::sites(sites), m_linked->site());
    m_site->setVisible(sites.all().size() > 1);
    m_signIn->setUrl(m_linked->signInUrl());
    m_signIn->setVisible(!m_linked->signInUrl().isEmpty());
    m_bind->setVisible(m_linked->canBindWithIt());
}

} // namespace usher
