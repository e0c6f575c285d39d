#include "usher/wizard/pages/successpage.h"

#include "common/brand/brand.h"
#include "usher/flow/flowcontroller.h"
#include "usher/flow/successmodel.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/flowlayout.h"
#include "usher/wizard/controls/marks.h"
#include "usher/wizard/controls/pagecolumn.h"
#include "usher/wizard/controls/textlabel.h"
#include "usher/wizard/style/measures.h"

#include <QVBoxLayout>

namespace usher {

SuccessPage::SuccessPage(FlowController *flow, QWidget *parent)
    : Page(flow, flow->success(), parent)
    , m_success(flow->success())
    , m_settles(new TextLabel(TextStyle::Body, Role::SoftText))
    , m_workspaces(new QVBoxLayout)
    , m_signInName(new TextLabel(TextStyle::Body))
    , m_links(new QWidget)
    , m_afterwards(new TextLabel(TextStyle::Body, Role::SoftText))
{
    column()->setLargeTitle(true);
    column()->setMark(new ResultMark);
    body()->addWidget(m_settles);
    body()->addSpacing(space(Space::S));
    m_workspaces->setSpacing(space(Space::Xs));
    body()->addLayout(m_workspaces);
    body()->addSpacing(space(Space::L));
    body()->addWidget(m_signInName);
    body()->addSpacing(space(Space::S));
    m_links->setLayout(new FlowLayout(space(Space::L)));
    body()->addWidget(m_links);
    body()->addSpacing(space(Space::L));
    body()->addWidget(m_afterwards);
    ready();
}

void SuccessPage::retranslate()
{
    setHeading(words::stepTitle(step(), brand()));
    m_afterwards->setText(tr("To see who pays for what: Billing Center, Workspace Management. When the subscription "
                             "ends, a 14-day countdown begins; after it the data are cleared."));
    qDeleteAll(m_links->findChildren<LinkButton *>(Qt::FindDirectChildrenOnly));
    const auto add = [this](const QString &text, const QUrl &url) {
        if (!url.isValid())
            return;
        auto *link = new LinkButton(text);
        link->setExternal(true);
        link->setToolTip(url.toDisplayString());
        connect(link, &QAbstractButton::clicked, this, [this, url] { m_success->open(url); });
        m_links->layout()->addWidget(link);
    };
    const QList<SuccessModel::SignInLink> signIn = m_success->signInLinks();
    for (const SuccessModel::SignInLink &entry : signIn) {
        //: %1 is a site: "ap1 Singapore"
        add(tr("Sign in to %1").arg(words::siteName(entry.site)), entry.url);
    }
    //: DataKit is the name of a program and is not translated
    add(tr("Install DataKit"), brand().dataKitUrl);
    add(tr("Watch the introduction"), brand().introVideoUrl);
}

void SuccessPage::refresh()
{
    const QString payer = words::settlement(m_success->settlement(), brand());
    const QList<Workspace> workspaces = m_success->workspaces();
    //: %1 is who pays: "Alibaba Cloud account 1234…3456"; %n counts the workspaces listed below the sentence
    m_settles->setText(tr("%n workspace(s) now settle through %1:", nullptr, int(workspaces.size())).arg(payer));
    while (QLayoutItem *item = m_workspaces->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Workspace &workspace : workspaces) {
        const Site *site = flow()->facts().site(workspace.site);
        m_workspaces->addWidget(
            new TextLabel(QStringLiteral("%1 · %2").arg(workspace.name, site ? words::siteName(*site) : workspace.site),
                TextStyle::Strong));
    }
    const QString name = m_success->signInName();
    m_signInName->setText(tr("Sign in as %1").arg(name));
    m_signInName->setVisible(!name.isEmpty());
}

} // namespace usher
