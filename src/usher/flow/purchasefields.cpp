#include "usher/flow/purchasefields.h"

#include "common/domain/fieldrules.h"
#include "common/domain/marketplace.h"
#include "usher/flow/flowcore.h"

#include <algorithm>

namespace usher {

namespace {

// A hint only: main account IDs are long runs of digits, and an instance ID next to one that is no such run is
// probably the other way round. What is right, the service says.
bool looksLikeAccountId(const QString &text)
{
    return text.size() >= 12 && text.size() <= 20
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

PurchaseFields::PurchaseFields(FlowCore *core, QObject *parent)
    : QObject(parent)
    , m_core(core)
    , m_accountId(new Field(QStringLiteral("account_id"), this))
    , m_instanceId(new Field(QStringLiteral("instance_id"), this))
{
    using Wrong = std::optional<Problem::Field>;
    m_accountId->setTidy(rules::tidyIdentifier);
    m_accountId->setRule(
        [this](const QString &id) -> Wrong { return needsAccountId() ? rules::cloudAccountId(id) : std::nullopt; });
    m_instanceId->setTidy(rules::tidyIdentifier);
    m_instanceId->setRule(
        [this](const QString &id) -> Wrong { return needsInstanceId() ? rules::cloudInstanceId(id) : std::nullopt; });
    for (Field *field : {m_accountId, m_instanceId}) {
        connect(field, &FieldBase::edited, this, &PurchaseFields::store);
        connect(field, &FieldBase::left, this, &PurchaseFields::hint);
    }
}

bool PurchaseFields::needsAccountId() const
{
    return usher::needsAccountId(m_core->draft().marketplace.value_or(Marketplace::Direct));
}

bool PurchaseFields::needsInstanceId() const
{
    return usher::needsInstanceId(m_core->draft().marketplace.value_or(Marketplace::Direct));
}

bool PurchaseFields::needsHandoff() const
{
    return usher::needsHandoff(m_core->draft().marketplace.value_or(Marketplace::Direct));
}

void PurchaseFields::hint()
{
    const QString account = m_accountId->tidied();
    const QString instance = m_instanceId->tidied();
    const bool before = m_swapOffered;
    m_swapOffered = needsInstanceId() && looksLikeAccountId(instance) && !looksLikeAccountId(account);
    if (m_swapOffered)
        m_instanceId->setWarning({message_code::ids_swapped, {}});
    else if (needsInstanceId() && !instance.isEmpty() && instance == account)
        m_instanceId->setWarning({message_code::ids_same, {}});
    else if (m_instanceId->state() == FieldBase::State::Warning)
        m_instanceId->recheck();
    if (before != m_swapOffered)
        Q_EMIT changed();
}

void PurchaseFields::swap()
{
    const QString account = m_accountId->value();
    m_accountId->setValue(m_instanceId->value());
    m_instanceId->setValue(account);
    Q_EMIT m_accountId->changed();
    Q_EMIT m_instanceId->changed();
    hint();
    Q_EMIT changed();
}

void PurchaseFields::load()
{
    m_loading = true;
    m_accountId->load(m_core->draft().accountId);
    m_instanceId->load(m_core->draft().instanceId);
    m_loading = false;
    hint();
}

void PurchaseFields::store()
{
    Draft &draft = m_core->draft();
    if (m_loading || (draft.accountId == m_accountId->tidied() && draft.instanceId == m_instanceId->tidied()))
        return;
    draft.accountId = m_accountId->tidied();
    draft.instanceId = m_instanceId->tidied();
    m_core->draftEdited();
    Q_EMIT changed();
}

FieldBase *PurchaseFields::fieldFor(const QString &pointer, const QString &code) const
{
    if (pointer == QLatin1String("/purchase/account_id"))
        return m_accountId;
    if (pointer == QLatin1String("/purchase/instance_id"))
        return m_instanceId;
    if (pointer.isEmpty() && code.startsWith(QLatin1String("purchase_")) && needsAccountId())
        return needsInstanceId() ? m_instanceId : m_accountId;
    return nullptr;
}

} // namespace usher
