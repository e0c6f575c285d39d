#include "usher/flow/accountbindingmodel.h"

#include "common/core/problemcodes.h"
#include "common/domain/fieldrules.h"
#include "usher/flow/flowcore.h"
#include "usher/flow/forms.h"
#include "usher/flow/pagewrite.h"

#include <utility>

namespace usher {

AccountBindingModel::AccountBindingModel(FlowCore *core, QObject *parent)
    : AccountBindingModel(core, new CodeStep(Purpose::Link, core, nullptr), parent)
{
}

AccountBindingModel::AccountBindingModel(FlowCore *core, CodeStep *code, QObject *parent)
    : PurchasePageModel(Step::AccountBinding, core, code, parent)
    , m_username(add(new Field(QStringLiteral("username"), this)))
    , m_code(code)
{
    code->setParent(this);
    add(m_code->code());
    addPurchaseFields();
    m_username->setTidy(rules::tidyIdentifier);
    // Names of accounts that exist follow the rules of their time.
    m_username->setRule([](const QString &name) { return rules::requiredText(name, forms::longestUsername); });
    m_username->setSilentWhenGood(true);
    connect(m_username, &FieldBase::edited, this, &AccountBindingModel::storeAnswers);
    for (FieldBase *field : fields())
        connect(field, &FieldBase::edited, this, &PageModel::changed);
    listenTo(m_code);
}

bool AccountBindingModel::isDirect() const
{
    return purchase()->marketplace() == Marketplace::Direct;
}

bool AccountBindingModel::readOnly() const
{
    return draft().linked.has_value();
}

void AccountBindingModel::switchToRegister()
{
    if (!readOnly() && !isBusy())
        Q_EMIT registerRequested();
}

bool AccountBindingModel::explains() const
{
    return !readOnly() && !draft().binding.knowsHow;
}

void AccountBindingModel::putAway()
{
    core()->draft().binding.knowsHow = true;
    core()->draftEdited();
    Q_EMIT changed();
}

Message AccountBindingModel::primaryText() const
{
    return {message_code::do_bind, {}};
}

void AccountBindingModel::enter()
{
    m_loading = true;
    m_username->load(draft().binding.username);
    m_loading = false;
    purchase()->load();
    purchase()->setReadOnly(readOnly());
    storeAnswers();
    m_code->setSubject({{}, {}, m_username->tidied()});
    m_code->restore();
    m_username->setEnabled(!readOnly());
}

void AccountBindingModel::leave()
{
    storeAnswers();
}

void AccountBindingModel::storeAnswers()
{
    if (m_loading || readOnly())
        return;
    const QString name = m_username->tidied();
    m_code->setSubject(name.size() > forms::longestUsername ? CodeStep::Subject{} : CodeStep::Subject{{}, {}, name});
    if (name == draft().binding.username)
        return;
    core()->draft().binding.username = name;
    core()->draftEdited();
}

PageModel::Write<api::Link> AccountBindingModel::request()
{
    api::LinkRequest request;
    request.installation = draft().installation;
    request.username = draft().binding.username;
    request.purchase = draft().purchase();

    Write<api::Link> write;
    write.intent = QStringLiteral("link");
    write.request = api::encode(request) + core()->secrets().stamp(secret_name::proof(Purpose::Link)).toUtf8()
        + purchase()->handoff()->stamp();
    write.busy = {message_code::busy_binding, {}};
    request.proof = core()->secrets().get(secret_name::proof(Purpose::Link));
    request.purchaseToken = purchase()->handoff()->purchaseToken();
    write.send = [this, request](const QString &key) { return core()->backend().linkBillingAccount(request, key); };
    write.finished = [this](const api::Link &link) {
        Draft &draft = core()->draft();
        draft.account = link.session.account;
        draft.linked = link.settlement;
        core()->session().adopt(link.session, link.settlement);
        done();
    };
    // Tokens are not handed out again. With a new code, Bind joins the link that was made.
    write.stored = [this](const QJsonObject &answer) -> Result<api::Link> {
        Result<api::Link> link = api::Link::fromJson(answer, api::Members::Lenient);
        m_boundBefore = !link;
        if (!link)
            return Problem::make(problem_code::proof_used, 409);
        return link;
    };
    write.needsSession = false;
    return write;
}

bool AccountBindingModel::validateAll()
{
    // Without a proof nothing can be sent, but an earlier sending can be asked after.
    if (core()->intents().isUnknown(QStringLiteral("link")) && m_code->proof().isEmpty())
        return true;
    return readOnly() || PurchasePageModel::validateAll();
}

void AccountBindingModel::submit()
{
    if (readOnly())
        return done();
    storeAnswers();
    core()->draft().alreadyLinked.clear();
    if (m_code->proof().isEmpty())
        return resolve<api::Link>(request());
    write<api::Link>(request());
}

void AccountBindingModel::resolveUnknown()
{
    resolve<api::Link>(request());
    PurchasePageModel::resolveUnknown();
}

bool AccountBindingModel::absorb(const Problem &problem)
{
    if (problem.code == problem_code::proof_used && std::exchange(m_boundBefore, false)) {
        m_code->invalidateProof({message_code::bound_code_again, {}});
        focusFirstBad();
        return true;
    }
    return PurchasePageModel::absorb(problem);
}

FieldBase *AccountBindingModel::fieldFor(const QString &pointer) const
{
    if (pointer == QLatin1String("/username"))
        return m_username;
    return PurchasePageModel::fieldFor(pointer);
}

} // namespace usher
