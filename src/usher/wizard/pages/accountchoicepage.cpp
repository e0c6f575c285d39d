#include "usher/wizard/pages/accountchoicepage.h"

#include "common/brand/brand.h"
#include "usher/flow/accountchoicemodel.h"
#include "usher/flow/flowcontroller.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/card.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/flowlayout.h"
#include "usher/wizard/controls/linkrow.h"
#include "usher/wizard/controls/processdiagram.h"
#include "usher/wizard/controls/textlabel.h"

#include <QLocale>
#include <QVBoxLayout>

namespace usher {

AccountChoicePage::AccountChoicePage(FlowController *flow, QWidget *parent)
    : Page(flow, flow->accountChoice(), parent)
    , m_none(new Card({}))
    , m_one(new Card({}))
    , m_tell(new QWidget)
    , m_tellText(new TextLabel(TextStyle::Body, Role::SoftText))
    , m_tellSignIn(new TextLabel(TextStyle::Body, Role::SoftText))
    , m_billingCenter(new LinkRow(flow->brand().billingCenterUrl))
    , m_whatTitle(new TextLabel(TextStyle::Strong))
    , m_what(new TextLabel(TextStyle::Body, Role::SoftText))
    , m_diagram(new ProcessDiagram)
{
    AccountChoiceModel *model = flow->accountChoice();
    auto *group = new QWidget;
    auto *columns = new ColumnsLayout(2, 17, space(Space::M));
    group->setLayout(columns);
    columns->addWidget(m_none);
    columns->addWidget(m_one);
    addCards(model->route(), {{routeId(Route::Register), m_none}, {routeId(Route::Bind), m_one}}, group);

    m_tellLink = addLink();
    m_tellLink->setObjectName(QStringLiteral("how_to_tell"));
    auto *tell = new QVBoxLayout(m_tell);
    tell->setContentsMargins(0, space(Space::Xs), 0, 0);
    tell->setSpacing(space(Space::S));
    tell->addWidget(m_tellText);
    tell->addWidget(m_tellSignIn);
    tell->addWidget(m_billingCenter);
    body()->addWidget(m_tell);
    body()->addSpacing(space(Space::L));

    body()->addWidget(m_whatTitle);
    body()->addSpacing(space(Space::Xs));
    body()->addWidget(m_what);
    body()->addSpacing(space(Space::M));
    body()->addWidget(m_diagram);

    connect(m_tellLink, &QAbstractButton::clicked, this, [this] {
        m_tellOpen = !m_tellOpen;
        refresh();
    });
    connect(m_billingCenter, &LinkRow::openRequested, flow, &FlowController::openLink);
    connect(model->route(), &FieldBase::changed, this, &AccountChoicePage::refresh);
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

    m_tellText->setText(tr("Open a workspace of yours and look under Billing: if it names a settlement account, you "
                           "have one. Only its owner and administrators see this. A company usually has one account: a "
                           "colleague may know it. If nobody has used %1 before, you have none.")
                            .arg(name));
    m_tellSignIn->setText(brand().billingCenterUrl.isEmpty()
            ? tr("Or sign in to the Billing Center: if that works, you have one.")
            : tr("Or sign in to the Billing Center: if that works, you have one. This is its address:"));
    m_billingCenter->setName(tr("Address of the Billing Center"));
    m_billingCenter->setVisible(!brand().billingCenterUrl.isEmpty());

    m_whatTitle->setText(tr("What is a Billing Center account?"));
    m_what->setText(tr("It pays: one Billing Center account settles the fees of many workspaces, and you sign in to it "
                       "with a username. Your %1 account is a different one: you sign in to workspaces with it, "
                       "using your e-mail address.")
                        .arg(name));
}

void AccountChoicePage::refresh()
{
    //: A link that opens more text, and closes it again.
    m_tellLink->setText(m_tellOpen ? tr("Hide: how can I tell?") : tr("How can I tell?"));
    m_tell->setVisible(m_tellOpen);

    const Route route = routeFromId(flow()->accountChoice()->route()->value()).value_or(Route::Undecided);
    const Marketplace marketplace = flow()->draft().marketplace.value_or(Marketplace::Direct);
    const QString start = marketplace == Marketplace::Direct
        //: Where the process begins, in a drawing; short
        ? tr("Your plan")
        //: Where the process begins, in a drawing; short. %1: "Alibaba Cloud"
        : tr("Your %1 purchase").arg(words::marketplace(marketplace, brand()));
    //: Where the process ends, in a drawing; short
    const QString end = tr("Your workspace is active and paid");
    const auto named = [this](std::initializer_list<Step> steps) {
        QStringList names;
        for (const Step s : steps)
            names.append(words::railTitle(s, brand()));
        return names;
    };
    const QList<ProcessDiagram::Lane> lanes{
        //: Above the steps in a drawing: for those who have no account; short
        {tr("No account yet"), named({Step::BasicInformation, Step::CompanyInformation, Step::ActivationMethod})},
        //: Above the steps in a drawing: for those who have an account; short
        {tr("With an account"), named({Step::AccountBinding, Step::WorkspaceBinding})},
    };
    m_diagram->setContent(start, lanes, end);
    m_diagram->setChosen(route == Route::Register ? 0 : route == Route::Bind ? 1 : -1);
    m_diagram->setAccessibleName(tr("The whole process"));
    QStringList ways;
    for (const ProcessDiagram::Lane &lane : lanes) {
        //: One way through the process, read out. %1: "No account yet", %2: "Your purchase, Basic information, Company"
        ways.append(tr("%1: %2.").arg(
            lane.title, QLocale().createSeparatedList(QStringList(start) + lane.steps + QStringList(end))));
    }
    m_diagram->setAccessibleDescription(ways.join(QLatin1Char(' ')));
}

} // namespace usher
