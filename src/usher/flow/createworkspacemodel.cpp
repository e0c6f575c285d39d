#include "usher/flow/createworkspacemodel.h"

#include "common/brand/brand.h"
#include "common/core/problemcodes.h"
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
    , m_username(add(new Field(QStringLiteral("username"), this)))
    , m_password(add(new SecretField(QStringLiteral("password"), this)))
    , m_again(add(new SecretField(QStringLiteral("password_again"), this)))
    , m_email(add(new Field(QStringLiteral("email"), this)))
    , m_code(new CodeStep(api::Purpose::CreateWorkspace, core, this))
{
    add(m_code->code());
    m_phone = add(new Field(QStringLiteral("phone"), this));
    m_consent = add(new ToggleField(
        QStringLiteral("consent"), this, message_code::consent_needed, [this] { return !agreements().isEmpty(); }));

    m_hasAccount->setRule(forms::chosen());
    m_workspaceName->setRule(
        [this](const QString &name) { return rules::requiredText(name, facts().policy().workspaceNameMaximum); });
    m_workspaceLanguage->setRule(forms::chosen());
    m_username->setTidy(rules::tidyIdentifier);
    m_username->setRule([this](const QString &name) -> forms::Wrong {
        return forNewOwner() ? rules::username(name, facts().policy().username) : std::nullopt;
    });
    m_username->setSilentWhenGood(true); // whether it is free, Create tells
    m_password->setRule([this](const Secret &password) -> forms::Wrong {
        if (!forNewOwner())
            return std::nullopt;
        return rules::password(password.reveal(), facts().policy().password,
            {m_username->tidied(), m_email->tidied(), this->core()->brand().name});
    });
    m_again->setRule([this](const Secret &again) -> forms::Wrong {
        if (!forNewOwner())
            return std::nullopt;
        if (again.isEmpty())
            return forms::wrong(problem_code::field::required);
        return again == m_password->value() ? std::nullopt : forms::wrong(message_code::passwords_differ);
    });
    m_email->setTidy(rules::tidyIdentifier);
    m_email->setRule(rules::email);
    m_phone->setRule([this](const QString &phone) { return forNewOwner() ? rules::phone(phone) : std::nullopt; });

    connect(m_password, &FieldBase::edited, m_again, &FieldBase::recheck);
    connect(m_email, &FieldBase::edited, this, &CreateWorkspaceModel::updateSubject);
    for (FieldBase *field : fields()) {
        connect(field, &FieldBase::edited, this, &CreateWorkspaceModel::storeAnswers);
        connect(field, &FieldBase::edited, this, &PageModel::changed);
    }
    // The header's site selector works on this page too.
    connect(core, &FlowCore::draftChanged, this, &CreateWorkspaceModel::updateSubject);
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

int CreateWorkspaceModel::strength() const
{
    const Secret &password = m_password->value();
    if (password.isEmpty() || password.characterCount() > facts().policy().password.maximum)
        return -1;
    return rules::passwordStrength(password.reveal(), {m_username->tidied(), m_email->tidied(), core()->brand().name});
}

int CreateWorkspaceModel::strengthNeeded() const
{
    return facts().policy().password.minimumStrength;
}

QList<Agreement> CreateWorkspaceModel::agreements() const
{
    return facts().policy().agreements;
}

bool CreateWorkspaceModel::canCommit() const
{
    return PageModel::canCommit() && formVisible() && !site().isEmpty();
}

Message CreateWorkspaceModel::primaryText() const
{
    return {forNewOwner() ? message_code::do_register_create : message_code::do_create, {}};
}

bool CreateWorkspaceModel::hasUnsavedSecrets() const
{
    return forNewOwner() && !m_password->isEmpty()
        && !(m_password->value() == core()->secrets().get(secret_name::createPassword));
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
    m_username->load(answers.username);
    m_phone->load(answers.phone);
    m_password->load(core()->secrets().get(secret_name::createPassword));
    m_again->load(core()->secrets().get(secret_name::createPassword));
    m_consent->load(
        !answers.agreements.isEmpty() && (!facts().ready() || answers.agreements == forms::consents(facts())));
    m_loading = false;
    updateSubject();
    m_code->restore();
}

void CreateWorkspaceModel::leave()
{
    storeAnswers();
}

void CreateWorkspaceModel::updateSubject()
{
    if (m_loading)
        return;
    const QString email = m_email->tidied();
    const bool complete = !site().isEmpty() && !rules::email(email);
    m_code->setSubject(complete ? CodeStep::Subject{email, site(), {}} : CodeStep::Subject{});
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
    now.username = m_username->tidied();
    now.phone = m_phone->tidied();
    if (m_consent->isOn())
        now.agreements = forms::consents(facts());
    if (now == draft().create)
        return;
    core()->draft().create = now;
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
        request.newOwner = {answers.username, Secret(), rules::tidyPhone(answers.phone)};

    Write<api::BoundWorkspace> write;
    write.intent = QStringLiteral("create");
    write.request = api::encode(request) + core()->secrets().stamp(secret_name::createPassword).toUtf8() + ' '
        + core()->secrets().stamp(secret_name::proof(api::Purpose::CreateWorkspace)).toUtf8();
    write.busy = {message_code::busy_creating, {}};
    request.proof = core()->secrets().get(secret_name::proof(api::Purpose::CreateWorkspace));
    if (request.newOwner)
        request.newOwner->password = core()->secrets().get(secret_name::createPassword);
    write.send = [this, request](const QString &key) { return core()->backend().createWorkspace(request, key); };
    write.finished = [this](const api::BoundWorkspace &bound) {
        Draft &draft = core()->draft();
        draft.bound.append(bound.workspace);
        draft.linked = bound.settlement;
        if (!bound.ownerUsername.isEmpty())
            draft.ownerUsername = bound.ownerUsername;
        draft.created = true;
        draft.branch = Branch::None;
        // The next one is another workspace of the account that now exists for certain.
        draft.create.workspaceName.clear();
        draft.create.hasAccount = true;
        draft.codes.remove(api::purposeId(api::Purpose::CreateWorkspace));
        core()->secrets().set(secret_name::createPassword, {});
        core()->secrets().set(secret_name::proof(api::Purpose::CreateWorkspace), {});
        core()->secrets().flush(this, [] {});
        // Not to be stored again over what was just cleared.
        m_loading = true;
        m_workspaceName->load({});
        m_hasAccount->load(QStringLiteral("yes"));
        m_password->load({});
        m_again->load({});
        m_loading = false;
        done();
    };
    write.stored
        = [](const QJsonObject &answer) { return api::BoundWorkspace::fromJson(answer, api::Members::Lenient); };
    return write;
}

bool CreateWorkspaceModel::validateAll()
{
    if (core()->intents().isUnknown(QStringLiteral("create")) && m_code->proof().isEmpty())
        return true;
    return PageModel::validateAll();
}

void CreateWorkspaceModel::submit()
{
    storeAnswers();
    core()->secrets().set(secret_name::createPassword, forNewOwner() ? m_password->value() : Secret());
    if (m_code->proof().isEmpty())
        return resolve<api::BoundWorkspace>(request());
    write<api::BoundWorkspace>(request());
}

void CreateWorkspaceModel::resolveUnknown()
{
    resolve<api::BoundWorkspace>(request());
}

FieldBase *CreateWorkspaceModel::fieldFor(const QString &pointer, const QString &code) const
{
    using namespace problem_code;
    if (pointer == QLatin1String("/name"))
        return m_workspaceName;
    if (pointer == QLatin1String("/language"))
        return m_workspaceLanguage;
    if (pointer == QLatin1String("/email") || code == email_taken || code == account_unknown)
        return m_email;
    if (pointer == QLatin1String("/new_owner/username") || code == username_taken)
        return m_username;
    if (pointer == QLatin1String("/new_owner/password") || code == password_weak || code == password_common)
        return m_password;
    if (pointer == QLatin1String("/new_owner/phone"))
        return m_phone;
    if (pointer.startsWith(QLatin1String("/agreements")) || code == agreement_outdated)
        return m_consent;
    return nullptr;
}

} // namespace usher
