#include "usher/wizard/pages/signinpage.h"

#include "common/brand/brand.h"
#include "usher/flow/flowcontroller.h"
#include "usher/flow/signinmodel.h"
#include "usher/wizard/controls/buttons.h"
#include "usher/wizard/controls/card.h"
#include "usher/wizard/controls/codefield.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/flowlayout.h"
#include "usher/wizard/pages/choices.h"
#include "usher/wizard/pages/codeview.h"

#include <QVBoxLayout>

namespace usher {

SignInPage::SignInPage(FlowController *flow, QWidget *parent)
    : Page(flow, flow->signIn(), parent)
    , m_signIn(flow->signIn())
    , m_byCode(new Card({}))
    , m_byPassword(new Card({}))
{
    auto *group = new QWidget;
    auto *columns = new ColumnsLayout(2, 17, space(Space::M));
    group->setLayout(columns);
    columns->addWidget(m_byCode);
    columns->addWidget(m_byPassword);
    m_way = addCards(
        m_signIn->way(), {{QStringLiteral("code"), m_byCode}, {QStringLiteral("password"), m_byPassword}}, group);
    m_site = addSelect(m_signIn->site());

    m_email = addText(m_signIn->email());
    m_emailCode = new CodeView(m_signIn->consoleCode(), m_email, {m_signIn->site(), m_signIn->email()}, this);
    m_username = addText(m_signIn->username());
    m_usernameCode = new CodeView(m_signIn->billingCode(), m_username, {m_signIn->username()}, this);
    for (CodeView *view : {m_emailCode, m_usernameCode}) {
        connect(view, &CodeView::fieldNeeded, this, &Page::focusField);
        body()->addWidget(view->codeRow());
    }
    registerEditor(m_signIn->consoleCode()->code(), m_emailCode->codeField());
    registerEditor(m_signIn->billingCode()->code(), m_usernameCode->codeField());
    m_password = addPassword(m_signIn->password());
    m_startOver = addLink();
    m_startOver->setObjectName(QStringLiteral("start_over"));
    connect(m_startOver, &QAbstractButton::clicked, m_signIn, &SignInModel::startOver);

    connect(m_signIn->way(), &FieldBase::changed, this, &SignInPage::refresh);
    connect(flow, &FlowController::factsChanged, this, &SignInPage::retranslate);
    ready();
}

void SignInPage::retranslate()
{
    setHeading(words::stepTitle(step(), brand()),
        tr("You have an account already. Sign in, and you go on where you stopped."));
    m_way->setLabel(tr("How do you want to sign in?"));
    m_byCode->setTitle(tr("With a code by e-mail"));
    m_byPassword->setTitle(tr("With your password"));
    m_site->setLabel(tr("Site"));
    fillSelect(m_site, choices::sites(m_signIn->sites()), m_signIn->site());
    m_email->setLabel(tr("E-mail"));
    m_username->setLabel(m_signIn->kind() == AccountKind::Billing ? tr("Billing Center username") : tr("Username"));
    m_password->setLabel(tr("Password"));
    //: Drops the unfinished activation and begins with the first page
    m_startOver->setText(tr("Start over without this account"));
    m_emailCode->retranslate();
    m_usernameCode->retranslate();
}

void SignInPage::refresh()
{
    const bool password = m_signIn->byPassword();
    const bool billing = m_signIn->kind() == AccountKind::Billing;
    m_site->setVisible(!m_signIn->siteKnown());
    m_emailCode->setShown(!password && !billing);
    m_usernameCode->setShown(password || billing, !password);
    m_password->setVisible(password);
    m_startOver->setVisible(m_signIn->offersStartOver());
}

} // namespace usher
