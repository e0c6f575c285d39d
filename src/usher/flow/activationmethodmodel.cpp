#include "usher/flow/activationmethodmodel.h"

#include "common/core/problemcodes.h"
#include "common/domain/fieldrules.h"
#include "usher/flow/flowcore.h"
#include "usher/flow/forms.h"
#include "usher/flow/pagewrite.h"

namespace usher {

ActivationMethodModel::ActivationMethodModel(FlowCore *core, QObject *parent)
    : PageModel(Step::ActivationMethod, core, parent)
    , m_method(add(new Field(QStringLiteral("method"), this)))
    , m_purchase(new PurchaseFields(core, this))
    , m_workspaceName(nullptr)
    , m_workspaceLanguage(nullptr)
{
    m_workspaceName = add(new Field(QStringLiteral("workspace_name"), this));
    m_workspaceLanguage = add(new Field(QStringLiteral("workspace_language"), this));
    add(m_purchase->accountId());
    add(m_purchase->instanceId());

    m_method->setRule(forms::chosen());
    m_workspaceName->setRule(
        [this](const QString &name) { return rules::requiredText(name, facts().policy().workspaceNameMaximum); });
    m_workspaceLanguage->setRule(forms::chosen());
    connect(m_method, &FieldBase::edited, this, [this] {
        if (m_loading)
            return;
        this->core()->draft().marketplace = marketplaceFromId(m_method->value());
        this->core()->draftEdited();
        m_purchase->accountId()->clearState();
        m_purchase->instanceId()->clearState();
    });
    for (FieldBase *field : fields()) {
        connect(field, &FieldBase::edited, this, &ActivationMethodModel::storeAnswers);
        connect(field, &FieldBase::edited, this, &PageModel::changed);
    }
    connect(m_purchase, &PurchaseFields::changed, this, &PageModel::changed);
}

QList<Marketplace> ActivationMethodModel::offered() const
{
    if (!facts().configuration.marketplaces.isEmpty())
        return facts().configuration.marketplaces;
    return {std::begin(allMarketplaces), std::end(allMarketplaces)};
}

QStringList ActivationMethodModel::workspaceLanguages() const
{
    return facts().policy().workspaceLanguages;
}

bool ActivationMethodModel::canCommit() const
{
    return PageModel::canCommit() && !m_purchase->needsHandoff();
}

Message ActivationMethodModel::primaryText() const
{
    return {message_code::do_activate, {}};
}

void ActivationMethodModel::enter()
{
    m_loading = true;
    m_method->load(draft().marketplace ? marketplaceId(*draft().marketplace) : QString());
    m_workspaceName->load(draft().activation.workspaceName);
    m_workspaceLanguage->load(
        forms::workspaceLanguage(draft().activation.workspaceLanguage, draft().language, facts()));
    m_loading = false;
    m_purchase->load();
}

void ActivationMethodModel::leave()
{
    storeAnswers();
}

void ActivationMethodModel::storeAnswers()
{
    const ActivationAnswers now{m_workspaceName->tidied(), m_workspaceLanguage->value()};
    if (m_loading || now == draft().activation)
        return;
    core()->draft().activation = now;
    core()->draftEdited();
}

PageModel::Write<api::Activation> ActivationMethodModel::request()
{
    api::ActivationRequest request;
    request.workspaceName = draft().activation.workspaceName;
    request.workspaceLanguage = draft().activation.workspaceLanguage;
    request.purchase = draft().purchase();

    Write<api::Activation> write;
    write.intent = QStringLiteral("activate");
    write.request = api::encode(request);
    write.busy = {message_code::busy_activating, {}};
    write.send = [this, request](const QString &key) { return core()->backend().activate(request, key); };
    write.finished = [this](const api::Activation &activation) {
        Draft &draft = core()->draft();
        draft.activated = activation;
        draft.bound = {activation.workspace};
        if (draft.account)
            draft.account->activated = true;
        done();
    };
    write.stored = [](const QJsonObject &answer) { return api::Activation::fromJson(answer, api::Members::Lenient); };
    return write;
}

void ActivationMethodModel::submit()
{
    storeAnswers();
    core()->draft().alreadyLinked.clear();
    write<api::Activation>(request());
}

void ActivationMethodModel::resolveUnknown()
{
    resolve<api::Activation>(request());
}

bool ActivationMethodModel::absorb(const Problem &problem)
{
    if (problem.code != problem_code::already_linked)
        return false;
    core()->draft().alreadyLinked = problem.arguments.value(QStringLiteral("masked_account"), QStringLiteral("?"));
    done();
    return true;
}

FieldBase *ActivationMethodModel::fieldFor(const QString &pointer, const QString &code) const
{
    if (pointer == QLatin1String("/workspace_name"))
        return m_workspaceName;
    if (pointer == QLatin1String("/workspace_language"))
        return m_workspaceLanguage;
    return m_purchase->fieldFor(pointer, code);
}

} // namespace usher
