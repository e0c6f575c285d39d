#include "usher/flow/purchasematch.h"

#include "common/domain/fieldrules.h"
#include "usher/flow/codestep.h"
#include "usher/flow/flowcore.h"

namespace usher {

PurchaseMatch::PurchaseMatch(FlowCore *core, const CodeStep *code, QObject *parent)
    : QObject(parent)
    , m_core(core)
    , m_code(code)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(core->timing().usernameCheck);
    connect(&m_quiet, &QTimer::timeout, this, &PurchaseMatch::send);
    if (code)
        connect(code, &CodeStep::verified, this, &PurchaseMatch::ask);
}

bool PurchaseMatch::mayAsk() const
{
    const Draft &draft = m_core->draft();
    const PurchaseIdentity purchase = draft.purchase();
    const bool complete = needsAccountId(purchase.marketplace) && !rules::cloudAccountId(purchase.accountId)
        && (!needsInstanceId(purchase.marketplace) || !rules::cloudInstanceId(purchase.instanceId));
    const bool allVerified = draft.handed && !draft.handed->accountId.isEmpty();
    const bool known
        = m_code ? !m_code->proof().isEmpty() : draft.account && draft.account->kind == AccountKind::Console;
    return complete && !allVerified && known && !m_answered && !m_call && !draft.linked && !draft.activated;
}

void PurchaseMatch::ask()
{
    if (mayAsk())
        m_quiet.start();
}

void PurchaseMatch::outdate()
{
    m_quiet.stop();
    m_answered = false;
    if (m_call)
        m_call->cancel();
    m_call.clear();
}

void PurchaseMatch::send()
{
    if (!mayAsk())
        return;
    api::PurchaseMatchRequest request;
    request.purchase = m_core->draft().purchase();
    request.installation = m_core->draft().installation;
    if (m_code) {
        request.proof = m_code->proof();
        request.username = m_core->draft().binding.username;
    }
    const auto make = [this, request] { return m_core->backend().matchPurchase(request); };
    Call<api::PurchaseMatch> *call = m_code ? make() : m_core->session().run<api::PurchaseMatch>(make);
    m_call = call;
    call->whenEnded(this, [this, call, asked = request.purchase](const Result<api::PurchaseMatch> &outcome) {
        if (m_call != call)
            return;
        m_call.clear();
        if (!outcome || m_core->draft().purchase() != asked)
            return;
        m_answered = true;
        if (outcome->trust != Trust::Matched)
            return;
        m_core->facts().matchedPurchase = asked;
        Q_EMIT m_core->draftChanged(); // the rail's foot says it too
        Q_EMIT matched();
    });
}

} // namespace usher
