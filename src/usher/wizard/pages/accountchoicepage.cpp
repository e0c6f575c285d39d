#include "usher/wizard/pages/accountchoicepage.h"

#include "common/brand/brand.h"
#include "usher/flow/accountchoicemodel.h"
#include "usher/flow/flowcontroller.h"
#include "usher/wizard/controls/card.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/flowlayout.h"
#include "usher/wizard/controls/textlabel.h"

#include <QVBoxLayout>

namespace usher {

AccountChoicePage::AccountChoicePage(FlowController *flow, QWidget *parent)
    : Page(flow, flow->accountChoice(), parent)
    , m_none(new Card({}))
    , m_one(new Card({}))
    , m_whatTitle(new TextLabel(TextStyle::Strong))
    , m_what(new TextLabel(TextStyle::Body, Role::SoftText))
    , m_tellTitle(new TextLabel(TextStyle::Strong))
    , m_tell(new TextLabel(TextStyle::Body, Role::SoftText))
{
    auto *group = new QWidget;
    auto *columns = new ColumnsLayout(2, 17, space(Space::M));
    group->setLayout(columns);
    columns->addWidget(m_none);
    columns->addWidget(m_one);
    addCards(
        flow->accountChoice()->route(), {{routeId(Route::Register), m_none}, {routeId(Route::Bind), m_one}}, group);

    body()->addWidget(m_whatTitle);
    body()->addWidget(m_what);
    body()->addSpacing(space(Space::L));
    body()->addWidget(m_tellTitle);
    body()->addWidget(m_tell);
    ready();
}

void AccountChoicePage::retranslate()
{
    const QString name = brand().displayName(flow()->language());
    setHeading(words::stepTitle(step(), brand()), tr("Tell us, and we take you the shortest way."));
    m_none->setTitle(tr("I have no Billing Center account"));
    m_none->setSubtitle(tr("We make one for you, together with your %1 account.").arg(name));
    m_one->setTitle(tr("I have one"));
    m_one->setSubtitle(tr("You confirm it by e-mail and choose the workspaces to pay for."));
    m_whatTitle->setText(tr("What is a Billing Center account?"));
    m_what->setText(tr("It pays: one Billing Center account settles the fees of many workspaces, and you sign in to it "
                       "with a username. Your %1 account is a different one: you sign in to workspaces with it, "
                       "using your e-mail address.")
                        .arg(name));
    m_tellTitle->setText(tr("How can I tell?"));
    m_tell->setText(tr("If you bought for the first time, you have none. If a workspace of yours names a settlement "
                       "account under Billing, you have one."));
}

} // namespace usher
