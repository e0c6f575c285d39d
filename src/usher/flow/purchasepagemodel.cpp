#include "usher/flow/purchasepagemodel.h"

#include "common/core/problemcodes.h"
#include "usher/flow/codestep.h"
#include "usher/flow/flowcore.h"
#include "usher/flow/pagewrite.h"

namespace usher {

namespace {

const QString reviewIntent = QStringLiteral("review");

}

PurchasePageModel::PurchasePageModel(Step step, FlowCore *core, CodeStep *code, QObject *parent)
    : PageModel(step, core, parent)
    , m_code(code)
    , m_purchase(new PurchaseFields(core, code, this))
{
    connect(m_purchase, &PurchaseFields::changed, this, &PageModel::changed);
}

void PurchasePageModel::addPurchaseFields()
{
    add(m_purchase->handoff()->code());
    add(m_purchase->accountId());
    add(m_purchase->instanceId());
}

bool PurchasePageModel::canCommit() const
{
    return PageModel::canCommit() && !m_purchase->handoff()->isBusy();
}

bool PurchasePageModel::validateAll()
{
    HandoffStep *handoff = m_purchase->handoff();
    // A code that was refused is in the way of AWS and Azure only.
    if (handoff->claimTyped(handoff->isNeeded()))
        return false;
    m_purchase->judgeAgain();
    return PageModel::validateAll();
}

bool PurchasePageModel::isPurchaseUnknown() const
{
    return m_purchase->saysUnknown();
}

bool PurchasePageModel::canRequestReview() const
{
    return isPurchaseUnknown() && facts().policy().review && !draft().handed;
}

void PurchasePageModel::requestReview()
{
    if (isBusy())
        return;
    storeAnswers();
    core()->draft().alreadyLinked.clear();
    if (draft().review)
        return done();
    if (canRequestReview() && (!m_code || m_code->validate()))
        write<api::Review>(reviewRequest());
    else
        focusFirstBad();
}

PageModel::Write<api::Review> PurchasePageModel::reviewRequest()
{
    api::ReviewRequest request;
    request.purchase = draft().purchase();
    request.language = draft().language;
    request.installation = draft().installation;
    QString stamp;
    if (m_code) {
        request.username = draft().binding.username;
        stamp = core()->secrets().stamp(secret_name::proof(m_code->purpose()));
    }
    Write<api::Review> write;
    write.intent = reviewIntent;
    write.request = api::encode(request) + stamp.toUtf8();
    write.busy = {message_code::busy_sending, {}};
    if (m_code)
        request.proof = m_code->proof();
    write.send = [this, request](const QString &key) { return core()->backend().requestReview(request, key); };
    write.finished = [this](const api::Review &review) {
        core()->draft().review = review;
        core()->draftEdited();
        m_purchase->accountId()->clearState(); // "we cannot find it" is being seen to
        m_purchase->instanceId()->clearState();
        done();
    };
    write.stored = [](const QJsonObject &answer) { return api::Review::fromJson(answer, api::Members::Lenient); };
    write.needsSession = !m_code;
    return write;
}

void PurchasePageModel::resolveUnknown()
{
    resolve<api::Review>(reviewRequest());
}

void PurchasePageModel::mine()
{
    if (isBusy())
        return;
    m_purchase->handoff()->confirm();
    // Whoever registers needs no other account for it.
    if (draft().route != Route::Register || !draft().owned || draft().handed->linkedTo.isEmpty())
        return;
    core()->draft().alreadyLinked = draft().handed->linkedTo;
    done();
}

void PurchasePageModel::notMine()
{
    if (!isBusy())
        m_purchase->handoff()->reject();
}

FieldBase *PurchasePageModel::fieldFor(const QString &pointer) const
{
    return m_purchase->fieldFor(pointer);
}

bool PurchasePageModel::absorb(const Problem &problem)
{
    if (problem.code == problem_code::already_linked) {
        core()->draft().alreadyLinked = problem.arguments.value(QStringLiteral("masked_account"), QStringLiteral("?"));
        done();
        return true;
    }
    if (!draft().handed || !isAbout(problem, ProblemAbout::Pairing))
        return false;
    m_purchase->handoff()->drop();
    return true;
}

} // namespace usher
