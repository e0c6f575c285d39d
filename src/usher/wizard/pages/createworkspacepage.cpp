#include "usher/wizard/pages/createworkspacepage.h"

#include "common/brand/brand.h"
#include "usher/flow/createworkspacemodel.h"
#include "usher/flow/flowcontroller.h"
#include "usher/wizard/controls/card.h"
#include "usher/wizard/controls/checkfield.h"
#include "usher/wizard/controls/codefield.h"
#include "usher/wizard/controls/fieldrow.h"
#include "usher/wizard/controls/flowlayout.h"
#include "usher/wizard/controls/marks.h"
#include "usher/wizard/controls/textlabel.h"
#include "usher/wizard/pages/agreementsview.h"
#include "usher/wizard/pages/choices.h"
#include "usher/wizard/pages/codeview.h"
#include "usher/wizard/pages/credentialsview.h"

#include <QVBoxLayout>

namespace usher {

CreateWorkspacePage::CreateWorkspacePage(FlowController *flow, QWidget *parent)
    : Page(flow, flow->createWorkspace(), parent)
    , m_create(flow->createWorkspace())
    , m_yes(new Card({}))
    , m_no(new Card({}))
    , m_form(new QWidget)
    , m_site(new AmberNote)
    , m_settlement(new TextLabel(TextStyle::Body, Role::SoftText))
{
    auto *group = new QWidget;
    auto *columns = new ColumnsLayout(2, 17, space(Space::M));
    group->setLayout(columns);
    columns->addWidget(m_yes);
    columns->addWidget(m_no);
    m_hasAccount
        = addCards(m_create->hasAccount(), {{QStringLiteral("yes"), m_yes}, {QStringLiteral("no"), m_no}}, group);

    auto *form = new QVBoxLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(0);
    auto *workspace = new QWidget;
    auto *workspaceColumns = new ColumnsLayout(2, 15, space(Space::M));
    workspace->setLayout(workspaceColumns);
    m_name = addText(m_create->workspaceName(), nullptr, workspaceColumns);
    m_language = addSelect(m_create->workspaceLanguage(), workspaceColumns);
    form->addWidget(workspace);

    m_credentials = addCredentials(m_create->credentials(), form);
    m_email = addText(m_create->email(), nullptr, form);
    m_code = new CodeView(m_create->code(), m_email, {m_create->email()}, this);
    connect(m_code, &CodeView::fieldNeeded, this, &Page::focusField);
    form->addWidget(m_code->codeRow());
    registerEditor(m_create->code()->code(), m_code->codeField());
    m_phone = addPhone(m_create->phone(), form);
    m_keep = addTick(m_create->keepSignIn(), form);
    form->addSpacing(space(Space::L));
    m_agreements = new AgreementsView(m_create->consent());
    form->addWidget(m_agreements);
    registerEditor(m_create->consent(), m_agreements->tick());
    form->addSpacing(space(Space::L));
    form->addWidget(m_site);
    form->addSpacing(space(Space::S));
    form->addWidget(m_settlement);
    body()->addWidget(m_form);

    connect(m_agreements, &AgreementsView::openRequested, flow, &FlowController::openLink);
    connect(m_create->hasAccount(), &FieldBase::changed, this, &CreateWorkspacePage::refresh);
    connect(flow, &FlowController::headerChanged, this, &CreateWorkspacePage::refresh);
    ready();
}

void CreateWorkspacePage::retranslate()
{
    const QString name = brand().displayName(flow()->language());
    setHeading(words::stepTitle(step(), brand()), tr("It is bound to your purchase at once."));
    //: %1 is the brand
    m_hasAccount->setLabel(tr("Do you have a %1 account on this site?").arg(name));
    m_yes->setTitle(tr("I have a %1 account").arg(name));
    m_yes->setSubtitle(tr("It will own the workspace."));
    m_no->setTitle(tr("I have none"));
    m_no->setSubtitle(tr("We make one together with the workspace."));
    m_name->setLabel(tr("Workspace name"));
    m_language->setLabel(tr("Workspace language"));
    m_language->setHint(tr("Of alerts and messages, not of the screen."));
    fillSelect(m_language, choices::workspaceLanguages(m_create->workspaceLanguages()), m_create->workspaceLanguage());
    m_credentials->retranslate();
    m_email->setLabel(tr("E-mail"));
    m_phone->setLabel(tr("Phone (optional)"));
    fillCountries(m_phone, m_create->phone());
    m_keep->setText(tr("Keep my sign-in details in this computer's keychain"));
    m_code->retranslate();
    m_agreements->retranslate();
}

void CreateWorkspacePage::refresh()
{
    m_form->setVisible(m_create->formVisible());
    m_credentials->setVisible(m_create->forNewOwner());
    m_phone->setVisible(m_create->forNewOwner());
    m_keep->setVisible(m_create->forNewOwner());
    m_email->setHint(m_create->forNewOwner() ? tr("You sign in with it, and we send the code there.")
                                             : tr("The one you registered the account with."));
    m_agreements->setAgreements(m_create->consent()->agreements());
    const QString where = tr("The workspace is created on %1. This cannot be changed later.")
                              .arg(words::siteName(flow()->facts(), m_create->site()));
    m_site->setText(flow()->selectableSites().isUnusual(m_create->site())
            ? words::sentences(where, tr("This site is unusual for your purchase."))
            : where);
    m_settlement->setText(tr("It will be paid by %1.").arg(words::settlement(m_create->settlement(), brand())));
}

} // namespace usher
