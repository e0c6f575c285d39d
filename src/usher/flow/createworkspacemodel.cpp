#include "usher/flow/createworkspacemodel.h"

#include "common/brand/brand.h"
#include "common/core/redactor.h"
#include "common/domain/fieldrules.h"
#include "usher/flow/flowcore.h"
#include "usher/flow/forms.h"
#include "usher/flow/pagewrite.h"

namespace usher {

CreateWorkspaceModel::CreateWorkspaceModel(FlowCore *core, QObject *parent)
    : PageModel(Step::CreateWorkspace, core, parent)
    , m_hasAccount(add(new Field(QStringLiteral("has_account"), this)))
    , m_workspaceName(add(new Field(QStringLiteral("workspace_name"), this)))
    , m_workspaceLanguage(add(new Field(QStringLiteral("workspace_language"), this)))
    , m_credentials(new Credentials(core,
          {UsernameScope::Console, secret_name::createPassword, [this] { return forNewOwner(); },
              [this] { return site(); }, [this] { return m_email->tidied(); }},
          this))
{
    add(m_credentials->username());
    add(m_credentials->password());
    add(m_credentials->passwordAgain());
    m_email = add(new Field(QStringLiteral("email"), this));
    m_code = new CodeStep(Purpose::CreateWorkspace, core, this);
    add(m_code->code());
    m_phone = add(new PhoneNumber(QStringLiteral("phone"), core, this, [this] { return forNewOwner(); }));
    m_keep = add(new ToggleField(QStringLiteral("keep_sign_in"), this));
    m_consent = add(new ConsentField(core, this));

    m_hasAccount->setRule(forms::chosen());
    m_workspaceName->setRule(
        [this](const QString &name) { return rules::requiredText(name, facts().policy().workspaceNameMaximum); });
    m_workspaceLanguage->setRule(forms::chosen());
    m_email->setTidy(rules::tidyIdentifier);
    m_email->setRule(rules::email);

    connect(m_hasAccount, &FieldBase::edited, m_credentials, &Credentials::surroundingsChanged);
    connect(m_email, &FieldBase::edited, m_credentials, &Credentials::surroundingsChanged);
    connect(m_email, &FieldBase::edited, this, &CreateWorkspaceModel::updateSubject);
    for (FieldBase *field : fields()) {
        connect(field, &FieldBase::edited, this, &CreateWorkspaceModel::storeAnswers);
        connect(field, &FieldBase::edited, this, &PageModel::changed);
    }
    // The header's site selector works on this page too.
    connect(core, &FlowCore::draftChanged, this, &CreateWorkspaceModel::onSiteMaybeChanged);
    listenTo(m_code);
}

QStringList CreateWorkspaceModel::workspaceLanguages() const
{
    return facts().policy().workspaceLanguages;
}

QString CreateWorkspaceModel::site() const
{
    return draft().binding.site;
}

Settlement CreateWorkspaceModel::settlement() const
{
    return draft().linked.value_or(Settlement{});
}

Message CreateWorkspaceModel::primaryText() const
{
    return {forNewOwner() ? message_code::do_register_create : message_code::do_create, {}};
}

bool CreateWorkspaceModel::hasUnsavedSecrets() const
{
    return m_credentials->isPasswordUnsaved();
}

void CreateWorkspaceModel::enter()
{
    const CreateAnswers answers = draft().create;
    m_loading = true;
    m_hasAccount->load(!answers.hasAccount ? QString()
            : *answers.hasAccount          ? QStringLiteral("yes")
                                           : QStringLiteral("no"));
    m_workspaceName->load(answers.workspaceName);
    m_workspaceLanguage->load(forms::workspaceLanguage(answers.workspaceLanguage, draft().language, facts()));
    m_email->load(answers.email);
    m_phone->loadNumber(answers.phone);
    m_credentials->load(answers.username);
    m_keep->load(draft().keepSignIn);
    m_consent->loadConsents(answers.agreements);
    m_loading = false;
    updateSubject();
    m_code->restore();
}

void CreateWorkspaceModel::leave()
{
    m_credentials->stop();
    storeAnswers();
}

void CreateWorkspaceModel::updateSubject()
{
    if (!m_loading)
        m_code->setSubject(CodeStep::Subject::ofMailbox(m_email->tidied(), site()));
}

void CreateWorkspaceModel::onSiteMaybeChanged()
{
    if (m_loading || draft().step != step())
        return;
    updateSubject();
    m_credentials->surroundingsChanged();
}

void CreateWorkspaceModel::storeAnswers()
{
    if (m_loading)
        return;
    CreateAnswers now;
    if (formVisible())
        now.hasAccount = !forNewOwner();
    now.workspaceName = m_workspaceName->tidied();
    now.workspaceLanguage = m_workspaceLanguage->value();
    now.email = m_email->tidied();
    now.username = username()->tidied();
    now.phone = m_phone->tidied();
    now.agreements = m_consent->consents();
    if (now == draft().create && m_keep->isOn() == draft().keepSignIn)
        return;
    core()->draft().create = now;
    core()->draft().keepSignIn = m_keep->isOn();
    core()->draftEdited();
}

PageModel::Write<api::BoundWorkspace> CreateWorkspaceModel::request()
{
    const CreateAnswers &answers = draft().create;
    api::CreateWorkspaceRequest request;
    request.name = answers.workspaceName;
    request.language = answers.workspaceLanguage;
    request.site = site();
    request.email = answers.email;
    request.installation = draft().installation;
    request.agreements = answers.agreements;
    if (!answers.hasAccount.value_or(true))
        request.newOwner = {answers.username, Secret(), answers.phone};

    Write<api::BoundWorkspace> write;
    write.intent = QStringLiteral("create");
    write.request = api::encode(request) + core()->secrets().stamp(secret_name::createPassword).toUtf8() + ' '
        + core()->secrets().stamp(secret_name::proof(Purpose::CreateWorkspace)).toUtf8();
    write.busy = {message_code::busy_creating, {}};
    request.proof = core()->secrets().get(secret_name::proof(Purpose::CreateWorkspace));
    if (request.newOwner)
        request.newOwner->password = core()->secrets().get(secret_name::createPassword);
    write.send = [this, request](const QString &key) { return core()->backend().createWorkspace(request, key); };
    write.finished = [this](const api::BoundWorkspace &bound) {
        Draft &draft = core()->draft();
        draft.bound.append(bound.workspace);
        draft.linked = bound.settlement;
        if (!bound.ownerUsername.isEmpty())
            draft.ownerUsername = bound.ownerUsername;
        keepSignInOf(bound);
        draft.created = true;
        draft.branch = Branch::None;
        // The next one is another workspace of the account that now exists for certain.
        draft.create.workspaceName.clear();
        draft.create.hasAccount = true;
        draft.codes.remove(purposeId(Purpose::CreateWorkspace));
        core()->secrets().set(secret_name::createPassword, {});
        core()->secrets().set(secret_name::proof(Purpose::CreateWorkspace), {});
        core()->secrets().flush(this, [] {});
        // Not to be stored again over what was just cleared.
        m_loading = true;
        m_workspaceName->load({});
        m_hasAccount->load(QStringLiteral("yes"));
        m_credentials->forgetPassword();
        m_loading = false;
        done();
    };
    write.stored
        = [](const QJsonObject &answer) { return api::BoundWorkspace::fromJson(answer, api::Members::Lenient); };
    return write;
}

void CreateWorkspaceModel::keepSignInOf(const api::BoundWorkspace &bound)
{
    const CreateAnswers &answers = draft().create;
    const Secret password = core()->secrets().get(secret_name::createPassword);
    if (!draft().keepSignIn || answers.hasAccount.value_or(true) || bound.ownerAccountId.isEmpty()
        || password.isEmpty())
        return;
    // Nobody signed in, but there is something to sign out of: what the keychain has.
    core()->rememberAccount({bound.ownerAccountId, AccountKind::Console, answers.username, redact::email(answers.email),
        bound.workspace.site, false});
    core()->savedSignIns().keep(bound.ownerAccountId, {answers.username, answers.email, password});
}

bool CreateWorkspaceModel::absorb(const Problem &problem)
{
    if (!m_consent->takeOutdated(problem))
        return false;
    focusFirstBad();
    return true;
}

bool CreateWorkspaceModel::validateAll()
{
    if (core()->intents().isUnknown(QStringLiteral("create")) && m_code->proof().isEmpty())
        return true;
    // The rest of the form is not shown yet.
    return formVisible() ? PageModel::validateAll() : m_hasAccount->validate();
}

void CreateWorkspaceModel::submit()
{
    storeAnswers();
    m_credentials->keepPassword();
    if (m_code->proof().isEmpty())
        return resolve<api::BoundWorkspace>(request());
    write<api::BoundWorkspace>(request());
}

void CreateWorkspaceModel::resolveUnknown()
{
    resolve<api::BoundWorkspace>(request());
}

FieldBase *CreateWorkspaceModel::fieldFor(const QString &pointer) const
{
    if (pointer == QLatin1String("/name"))
        return m_workspaceName;
    if (pointer == QLatin1String("/language"))
        return m_workspaceLanguage;
    if (pointer == QLatin1String("/email"))
        return m_email;
    if (pointer == QLatin1String("/new_owner/phone"))
        return m_phone;
    if (pointer.startsWith(QLatin1String("/agreements")))
        return m_consent;
    return m_credentials->fieldFor(pointer);
}

} // namespace usher
