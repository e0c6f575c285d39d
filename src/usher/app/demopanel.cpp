#include "usher/app/demopanel.h"

#include "common/brand/brand.h"
#include "common/domain/fieldrules.h"
#include "usher/app/mailbox.h"
#include "usher/app/startover.h"
#include "usher/flow/codestep.h"
#include "usher/flow/flowcontroller.h"
#include "usher/flow/words.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/copyableid.h"
#include "usher/wizard/controls/marks.h"
#include "usher/wizard/controls/textlabel.h"
#include "usher/wizard/style/measures.h"
#include "usher/wizard/style/theme.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

namespace usher {

namespace {

constexpr int shownMails = 4;
constexpr int codeDigits = 6;

void empty(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

DemoPanel::DemoPanel(Mailbox *mailbox, const DemoCases &cases, FlowController *flow, const QUrl &pages, QWidget *parent)
    : QWidget(parent)
    , m_mailbox(mailbox)
    , m_cases(cases)
    , m_flow(flow)
    , m_title(new TextLabel(TextStyle::Strong))
    , m_about(new TextLabel(TextStyle::Caption, Role::SoftText))
    , m_pages(new LinkButton)
    , m_mailTitle(new TextLabel(TextStyle::Strong))
    , m_mails(new QVBoxLayout)
    , m_casesTitle(new TextLabel(TextStyle::Strong))
    , m_list(new QVBoxLayout)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    const int margin = space(Space::Xl);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(space(Space::S));
    column->addWidget(m_title);
    column->addWidget(m_about);
    column->addWidget(m_pages, 0, Qt::AlignLeading);
    auto *startOver = new StartOver;
    column->addWidget(startOver);
    column->addSpacing(space(Space::L));
    column->addWidget(m_mailTitle);
    column->addLayout(m_mails);
    column->addSpacing(space(Space::L));
    column->addWidget(m_casesTitle);
    column->addLayout(m_list);
    column->addStretch(1);
    m_mails->setSpacing(space(Space::S));
    m_list->setSpacing(space(Space::Xs));

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it scrolls into sight when Tab comes there
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(content);
    content->setAutoFillBackground(false); // which setWidget() has switched on
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(scroll);
    setFixedWidth(ems(22));

    m_pages->setExternal(true);
    m_pages->setObjectName(QStringLiteral("demo_pages"));
    connect(m_pages, &QAbstractButton::clicked, flow, [flow, pages] { flow->openLink(pages); });
    connect(startOver, &StartOver::wanted, this, &DemoPanel::startOverWanted);
    connect(mailbox, &Mailbox::arrived, this, &DemoPanel::showMails);
    connect(flow, &FlowController::footerChanged, this, &DemoPanel::offerCodes);
    connect(flow, &FlowController::panelChanged, this, &DemoPanel::offerCodes);
    connect(flow, &FlowController::arrivalToggled, this, &DemoPanel::offerCodes);
    connect(flow, &FlowController::started, this, &DemoPanel::offerCodes);
    connect(flow, &FlowController::stepChanged, this, &DemoPanel::offerCodes);
    retranslate();
}

void DemoPanel::setHeader(QWidget *header)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, header);
}

void DemoPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DemoPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme().color(Role::Rail));
    const int edge = isRightToLeft() ? width() - 1 : 0;
    painter.fillRect(QRect(edge, 0, 1, height()), theme().color(Role::Line));
}

void DemoPanel::retranslate()
{
    m_title->setText(tr("Demo"));
    m_about->setText(
        tr("Everything here is made up and runs on this computer. Nothing is bought and no mail leaves it."));
    //: Opens the demo's pages in the browser: sites, Billing Center, mailbox
    m_pages->setText(tr("Open the world around the wizard"));
    m_mailTitle->setText(tr("Mailbox"));
    m_casesTitle->setText(tr("To try"));
    showMails();
    showCases();
}

void DemoPanel::showMails()
{
    m_codes.clear();
    empty(m_mails);
    const QList<ReceivedMail> mails = m_mailbox->mails().mid(0, shownMails);
    if (mails.isEmpty())
        m_mails->addWidget(new TextLabel(tr("Codes arrive here."), TextStyle::Caption, Role::SoftText));
    for (const ReceivedMail &mail : mails) {
        m_mails->addWidget(new TextLabel(mail.subject, TextStyle::Body));
        m_mails->addWidget(new TextLabel(mail.to, TextStyle::Caption, Role::SoftText));
        const QString code = rules::codeFromText(mail.text, codeDigits);
        if (!code.isEmpty()) {
            auto *copy = new CopyableId;
            copy->setValue(code);
            copy->setObjectName(QStringLiteral("mailed_code"));
            m_codes.append(copy);
            m_mails->addWidget(copy, 0, Qt::AlignLeading);
        } else {
            m_mails->addWidget(new TextLabel(mail.text.left(200), TextStyle::Caption, Role::SoftText));
        }
        m_mails->addWidget(new Divider);
    }
    offerCodes();
}

void DemoPanel::offerCodes()
{
    const CodeStep *asked = m_flow->askedCode();
    for (CopyableId *shown : std::as_const(m_codes)) {
        const QString code = shown->value();
        if (!asked || asked->digits() != code.size()) {
            shown->setUse({});
            continue;
        }
        //: Tool tip and description of a code in the demo's mailbox: a click puts it into the wizard's field.
        const QString offer = tr("Fill in");
        shown->setUse({offer, tr("Filled in"), [this, code] {
                           if (CodeStep *step = m_flow->askedCode())
                               step->setText(code);
                       }});
    }
}

void DemoPanel::showCases()
{
    empty(m_list);
    const auto caption = [this](const QString &text) {
        m_list->addSpacing(space(Space::S));
        m_list->addWidget(new TextLabel(text, TextStyle::Caption, Role::SoftText));
    };
    const auto value = [this](const QString &text) {
        if (text.isEmpty())
            return;
        auto *copy = new CopyableId;
        copy->setValue(text);
        m_list->addWidget(copy, 0, Qt::AlignLeading);
    };
    caption(tr("Password of every account"));
    value(m_cases.password);
    const std::pair<QString, QString> purchases[] = {
        {QStringLiteral("alibaba_fresh_1"), tr("A new purchase")},
        {QStringLiteral("alibaba_fresh_2"), tr("Another new purchase")},
        {QStringLiteral("huawei_fresh"), tr("A new purchase")},
        {QStringLiteral("alibaba_linked"), tr("Already linked to somebody")},
        {QStringLiteral("alibaba_mismatch"), tr("An instance of another account")},
        {QStringLiteral("alibaba_expired"), tr("Expired")},
        {QStringLiteral("alibaba_frozen"), tr("Suspended")},
        //: The demo's panel: a purchase that is taken over with a pairing code. %1: "A new purchase"
        {QStringLiteral("aws_fresh_1"), tr("%1, by pairing code").arg(tr("A new purchase"))},
        {QStringLiteral("azure_fresh"), tr("%1, by pairing code").arg(tr("A new purchase"))},
        {QStringLiteral("alibaba_handed"), tr("%1, by pairing code").arg(tr("A new purchase"))},
        {QStringLiteral("huawei_instance"), tr("%1, by pairing code").arg(tr("Without account ID"))},
        {QStringLiteral("aws_linked"), tr("%1, by pairing code").arg(tr("Already linked to somebody"))},
        {QStringLiteral("aws_frozen"), tr("%1, by pairing code").arg(tr("Suspended"))},
        {QStringLiteral("aws_late"), tr("A pairing code that is too old")},
    };
    for (const auto &[purpose, situation] : purchases) {
        const PurchaseIdentity identity = m_cases.purchases.value(purpose);
        caption(words::marketplace(identity.marketplace, m_flow->brand()) + QStringLiteral(" · ") + situation);
        if (m_cases.pairingCodes.contains(purpose)) {
            value(m_cases.pairingCodes.value(purpose));
            continue;
        }
        value(identity.accountId);
        if (needsInstanceId(identity.marketplace))
            value(identity.instanceId);
    }
    for (const QString &purpose :
        {QStringLiteral("many"), QStringLiteral("hundreds"), QStringLiteral("one"), QStringLiteral("none")}) {
        const DemoCases::Person account = m_cases.billingAccounts.value(purpose);
        caption(tr("Billing Center account with %n workspace(s)", nullptr, account.workspaces));
        value(account.username);
    }
}

} // namespace usher
