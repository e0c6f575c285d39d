#include "usher/flow/activationmethodmodel.h"

#include "common/domain/fieldrules.h"
#include "usher/flow/flowcore.h"
#include "usher/flow/forms.h"
#include "usher/flow/pagewrite.h"

namespace usher {

ActivationMethodModel::ActivationMethodModel(FlowCore *core, QObject *parent)
    : PurchasePageModel(Step::ActivationMethod, core, nullptr, parent)
    , m_method(new Field(QStringLiteral("method"), this))
    , m_workspaceName(add(new Field(QStringLiteral("workspace_name"), this)))
    , m_workspaceLanguage(add(new Field(QStringLiteral("workspace_language"), this)))
{
    add(m_method);
    addPurchaseFields();

    m_method->setRule(forms::chosen());
    m_workspaceName->setRule(
        [this](const QString &name) { return rules::requiredText(name, facts().policy().workspaceNameMaximum); });
    m_workspaceLanguage->setRule(forms::chosen());
    connect(m_method, &FieldBase::edited, this, [this] {
        if (m_loading)
            return;
        this->core()->draft().choose(marketplaceFromId(m_method->value()));
        this->core()->draftEdited();
        for (FieldBase *field :
            {static_cast<FieldBase *>(purchase()->accountId()), static_cast<FieldBase *>(purchase()->instanceId()),
                static_cast<FieldBase *>(purchase()->handoff()->code())})
            field->clearState();
    });
    for (FieldBase *field : fields()) {
        connect(field, &FieldBase::edited, this, &ActivationMethodModel::storeAnswers);
        connect(field, &FieldBase::edited, this, &PageModel::changed);
    }
    connect(purchase()->handoff(), &HandoffStep::changed, this, &ActivationMethodModel::loadMethod);
}

QList<Marketplace> ActivationMethodModel::offered() const
{
    return core()->marketplaces();
}

QStringList ActivationMethodModel::workspaceLanguages() const
{
    return facts().policy().workspaceLanguages;
}

Message ActivationMethodModel::primaryText() const
{
    return {message_code::do_activate, {}};
}

void ActivationMethodModel::enter()
{
    m_loading = true;
    loadMethod();
    m_workspaceName->load(draft().activation.workspaceName);
    m_workspaceLanguage->load(
        forms::workspaceLanguage(draft().activation.workspaceLanguage, draft().language, facts()));
    m_loading = false;
    purchase()->load();
}

void ActivationMethodModel::loadMethod()
{
    const bool handed = draft().handed.has_value();
    m_method->setEnabled(!handed);
    m_method->load(handed || draft().marketplace ? marketplaceId(draft().purchase().marketplace) : QString());
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
    write.request = api::encode(request) + purchase()->handoff()->stamp();
    write.busy = {message_code::busy_activating, {}};
    request.purchaseToken = purchase()->handoff()->purchaseToken();
    write.send = [this, request](const QString &key) { return core()->backend().activate(request, key); };
    write.finished = [this](const api::Activation &activation) {
        Draft &draft = core()->draft();
        draft.activated = activation;
        draft.bound = {activation.workspace};
        if (draft.account) {
            draft.account->activated = true;
            core()->rememberAccount(*draft.account, activation.settlement);
        }
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
    PurchasePageModel::resolveUnknown();
}

FieldBase *ActivationMethodModel::fieldFor(const QString &pointer) const
{
    if (pointer == QLatin1String("/workspace_name"))
        return m_workspaceName;
    if (pointer == QLatin1String("/workspace_language"))
        return m_workspaceLanguage;
    return PurchasePageModel::fieldFor(pointer);
}

} // namespace usher
