#include "usher/wizard/pages/successpage.h"

#include "common/brand/brand.h"
#include "usher/flow/flowcontroller.h"
#include "usher/flow/successmodel.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/copyableid.h"
#include "usher/wizard/controls/flowlayout.h"
#include "usher/wizard/controls/linkrow.h"
#include "usher/wizard/controls/marks.h"
#include "usher/wizard/controls/pagecolumn.h"
#include "usher/wizard/controls/textlabel.h"
#include "usher/wizard/pages/summarypdf.h"
#include "usher/wizard/style/measures.h"

#include <QVBoxLayout>

namespace usher {

SuccessPage::SuccessPage(FlowController *flow, QWidget *parent)
    : Page(flow, flow->success(), parent, TextStyle::Welcome)
    , m_success(flow->success())
    , m_settles(new TextLabel(TextStyle::Body, Role::SoftText))
    , m_workspaces(new QVBoxLayout)
    , m_signInName(new TextLabel(TextStyle::Body))
    , m_signIn(new QVBoxLayout)
    , m_afterwards(new TextLabel(TextStyle::Body, Role::SoftText))
    , m_keep(new TextLabel(TextStyle::Strong))
    , m_saved(new QWidget)
    , m_savedLabel(new TextLabel(TextStyle::Body, Role::SoftText))
    , m_savedTo(new CopyableId)
{
    column()->setMark(new ResultMark);
    body()->addWidget(m_settles);
    body()->addSpacing(space(Space::S));
    m_workspaces->setSpacing(space(Space::Xs));
    body()->addLayout(m_workspaces);
    body()->addSpacing(space(Space::L));
    body()->addWidget(m_signInName);
    body()->addSpacing(space(Space::S));
    m_signIn->setSpacing(space(Space::S));
    body()->addLayout(m_signIn);
    body()->addSpacing(space(Space::L));
    auto *links = new QWidget;
    links->setLayout(new FlowLayout(space(Space::L)));
    body()->addWidget(links);
    m_dataKit = addLink(links->layout());
    m_video = addLink(links->layout());
    m_billingCenter = addLink(links->layout());
    const auto leadsTo = [this](LinkButton *link, const QUrl &url) {
        link->setExternal(true);
        link->setVisible(url.isValid());
        connect(link, &QAbstractButton::clicked, this, [this, url] { this->flow()->openLink(url); });
    };
    leadsTo(m_dataKit, brand().dataKitUrl);
    leadsTo(m_video, brand().introVideoUrl);
    leadsTo(m_billingCenter, brand().billingCenterUrl);
    body()->addSpacing(space(Space::M));
    body()->addWidget(m_afterwards);
    body()->addSpacing(space(Space::L));
    body()->addWidget(m_keep);
    body()->addSpacing(space(Space::Xs));
    auto *keep = new QWidget;
    keep->setLayout(new FlowLayout(space(Space::L)));
    body()->addWidget(keep);
    m_text = addLink(keep->layout());
    m_pdf = addLink(keep->layout());
    m_text->setObjectName(QStringLiteral("save_text"));
    m_pdf->setObjectName(QStringLiteral("save_pdf"));
    body()->addWidget(m_saved);
    auto *saved = new FlowLayout(space(Space::L));
    m_saved->setLayout(saved);
    saved->addWidget(m_savedLabel);
    saved->addWidget(m_savedTo);
    m_show = addLink(saved);

    connect(m_text, &QAbstractButton::clicked, m_success,
        [this] { m_success->save(QStringLiteral("txt"), m_success->summary().toText().toUtf8()); });
    connect(m_pdf, &QAbstractButton::clicked, m_success,
        [this] { m_success->save(QStringLiteral("pdf"), summaryPdf(m_success->summary())); });
    connect(m_show, &QAbstractButton::clicked, m_success, &SuccessModel::showSaved);
    ready();
}

void SuccessPage::retranslate()
{
    setHeading(words::stepTitle(step(), brand()));
    m_afterwards->setText(tr("To see who pays for what: Billing Center, Workspace Management. When the subscription "
                             "ends, a 14-day countdown begins; after it the data are cleared."));
    //: DataKit is the name of a program and is not translated
    m_dataKit->setText(tr("Install DataKit"));
    m_video->setText(tr("Watch the introduction"));
    m_billingCenter->setText(tr("Open the Billing Center"));
    m_dataKit->setToolTip(brand().dataKitUrl.toDisplayString());
    m_video->setToolTip(brand().introVideoUrl.toDisplayString());
    m_billingCenter->setToolTip(brand().billingCenterUrl.toDisplayString());
    m_keep->setText(tr("Save this summary"));
    m_text->setText(tr("As text"));
    m_pdf->setText(tr("As PDF"));
    //: Before the path of a file
    m_savedLabel->setText(tr("Saved as"));
    //: Opens the folder that the file is in
    m_show->setText(tr("Show"));
    m_signInShown.clear();
}

void SuccessPage::listSignInPages()
{
    const QList<SuccessModel::SignInLink> links = m_success->signInLinks();
    QStringList addresses;
    for (const SuccessModel::SignInLink &link : links)
        addresses.append(link.site.id + link.url.toString());
    if (addresses == m_signInShown)
        return;
    m_signInShown = addresses;
    clear(m_signIn);
    for (const SuccessModel::SignInLink &link : links) {
        //: %1 is a site: "ap1 Singapore"
        const QString name = tr("Sign-in page of %1").arg(words::siteName(link.site));
        if (links.size() > 1)
            m_signIn->addWidget(new TextLabel(name, TextStyle::Body));
        auto *row = new LinkRow(link.url);
        row->setName(name);
        connect(row, &LinkRow::openRequested, flow(), &FlowController::openLink);
        m_signIn->addWidget(row);
    }
}

void SuccessPage::refresh()
{
    const QString payer = words::settlement(m_success->settlement(), brand());
    const QList<Workspace> workspaces = m_success->workspaces();
    //: %1 is who pays: "Alibaba Cloud account 1234…3456"; %n counts the workspaces listed below the sentence
    m_settles->setText(tr("%n workspace(s) now settle through %1:", nullptr, int(workspaces.size())).arg(payer));
    QStringList lines;
    for (const Workspace &workspace : workspaces)
        lines.append(QStringLiteral("%1 · %2").arg(workspace.name, words::siteName(flow()->facts(), workspace.site)));
    if (lines != m_workspacesShown) {
        m_workspacesShown = lines;
        clear(m_workspaces);
        for (const QString &line : std::as_const(lines))
            m_workspaces->addWidget(new TextLabel(line, TextStyle::Strong));
    }
    const QString name = m_success->signInName();
    m_signInName->setText(tr("Sign in as %1").arg(name));
    m_signInName->setVisible(!name.isEmpty());
    listSignInPages();
    for (LinkButton *link : {m_text, m_pdf})
        link->setEnabled(!m_success->isSaving());
    m_saved->setVisible(!m_success->savedTo().isEmpty());
    m_savedTo->setValue(m_success->savedTo());
}

} // namespace usher
