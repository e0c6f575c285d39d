#include "usher/flow/purchasefields.h"

#include "common/core/problemcodes.h"
#include "common/domain/fieldrules.h"
#include "common/domain/marketplace.h"
#include "usher/flow/flowcore.h"
#include "usher/flow/marketplaces/marketplaces.h"

#include <QRegularExpression>

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

PurchaseFields::PurchaseFields(FlowCore *core, const CodeStep *code, QObject *parent)
    : QObject(parent)
    , m_core(core)
    , m_accountId(new Field(QStringLiteral("account_id"), this))
    , m_instanceId(new Field(QStringLiteral("instance_id"), this))
    , m_match(new PurchaseMatch(core, code, this))
{
    using Wrong = std::optional<Problem::Field>;
    m_accountId->setTidy([this](const QString &typed) { return accountIdIn(typed); });
    connect(m_accountId, &FieldBase::edited, this, &PurchaseFields::noteRamUser);
    m_accountId->setRule(
        [this](const QString &id) -> Wrong { return needsAccountId() ? rules::cloudAccountId(id) : std::nullopt; });
    m_instanceId->setTidy(rules::tidyIdentifier);
    m_instanceId->setRule(
        [this](const QString &id) -> Wrong { return needsInstanceId() ? rules::cloudInstanceId(id) : std::nullopt; });
    for (Field *field : {m_accountId, m_instanceId}) {
        connect(field, &FieldBase::edited, this, &PurchaseFields::store);
        // Also while typing, so that the offer to swap stands there before Tab leaves the field.
        connect(field, &FieldBase::edited, this, &PurchaseFields::hint);
        connect(field, &FieldBase::left, this, &PurchaseFields::hint);
        connect(field, &FieldBase::left, m_match, &PurchaseMatch::ask);
        connect(field, &FieldBase::changed, this, &PurchaseFields::changed);
    }
    connect(m_match, &PurchaseMatch::matched, this, &PurchaseFields::changed);
    connect(handoff(), &HandoffStep::changed, this, &PurchaseFields::load);
}

QString PurchaseFields::variant() const
{
    return m_core->draft().variant;
}

Marketplace PurchaseFields::marketplace() const
{
    return m_core->draft().purchase().marketplace;
}

const std::optional<api::HandedPurchase> &PurchaseFields::handed() const
{
    return m_core->draft().handed;
}

HandoffStep *PurchaseFields::handoff() const
{
    return &m_core->handoff();
}

bool PurchaseFields::needsAccountId() const
{
    return usher::needsAccountId(marketplace());
}

bool PurchaseFields::needsInstanceId() const
{
    return usher::needsInstanceId(marketplace());
}

bool PurchaseFields::isVerified(const Field *field) const
{
    return handed() && !(field == m_accountId ? handed()->accountId : handed()->instanceId).isEmpty();
}

bool PurchaseFields::shows(const Field *field) const
{
    return isVerified(field) || (field == m_accountId ? needsAccountId() : needsInstanceId());
}

Trust PurchaseFields::trust(const Field *field) const
{
    if (isVerified(field))
        return Trust::Verified;
    return shows(field) && m_core->facts().matchedPurchase == m_core->draft().purchase() ? Trust::Matched
                                                                                         : Trust::Typed;
}

void PurchaseFields::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    for (Field *field : {m_accountId, m_instanceId})
        field->setEnabled(!readOnly && !isVerified(field));
}

bool PurchaseFields::saysUnknown() const
{
    const auto says = [](const Field *field) {
        return field->state() == FieldBase::State::Error && field->message().code == problem_code::purchase_unknown;
    };
    return says(m_accountId) || says(m_instanceId);
}

void PurchaseFields::judgeAgain()
{
    for (Field *field : {m_accountId, m_instanceId}) {
        if (!field->isEnabled())
            field->clearState();
    }
}

QString PurchaseFields::accountIdIn(const QString &typed) const
{
    const QString tidy = rules::tidyIdentifier(typed);
    const char *const subAccount = profileOf(marketplace()).subAccount;
    if (!subAccount)
        return tidy;
    const QRegularExpression name(QRegularExpression::anchoredPattern(QLatin1String(subAccount)));
    const QRegularExpressionMatch match = name.match(tidy);
    return match.hasMatch() ? match.captured(1) : tidy;
}

void PurchaseFields::noteRamUser()
{
    const QString account = m_accountId->tidied();
    if (account != rules::tidyIdentifier(m_accountId->value()))
        m_fromRamUser = account;
    else if (account != m_fromRamUser)
        m_fromRamUser.clear();
}

void PurchaseFields::hint()
{
    const QString account = m_accountId->tidied();
    if (!account.isEmpty() && account == m_fromRamUser)
        m_accountId->setWarning({message_code::ids_ram_user, {}});
    const QString instance = m_instanceId->tidied();
    const bool before = m_swapOffered;
    m_swapOffered = needsInstanceId() && m_instanceId->isEnabled() && looksLikeAccountId(instance)
        && !looksLikeAccountId(account);
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
    const Draft &draft = m_core->draft();
    const auto fill = [](Field *field, const QString &text) {
        if (field->tidied() != text)
            field->load(text);
    };
    fill(m_accountId, isVerified(m_accountId) ? handed()->accountId : draft.accountId);
    fill(m_instanceId, isVerified(m_instanceId) ? handed()->instanceId : draft.instanceId);
    m_loading = false;
    setReadOnly(m_readOnly);
    hint();
    m_match->ask();
    Q_EMIT changed();
}

void PurchaseFields::store()
{
    Draft &draft = m_core->draft();
    const QString account = isVerified(m_accountId) ? draft.accountId : m_accountId->tidied();
    const QString instance = isVerified(m_instanceId) ? draft.instanceId : m_instanceId->tidied();
    if (m_loading || (draft.accountId == account && draft.instanceId == instance))
        return;
    draft.accountId = account;
    draft.instanceId = instance;
    draft.review.reset(); // was of others
    m_match->outdate();
    m_core->draftEdited();
    Q_EMIT changed();
}

FieldBase *PurchaseFields::fieldFor(const QString &pointer) const
{
    if (pointer == QLatin1String("/purchase_token"))
        return handoff()->code();
    if (pointer == QLatin1String("/purchase/account_id") && shows(m_accountId))
        return m_accountId;
    if (pointer == QLatin1String("/purchase/instance_id") && shows(m_instanceId))
        return m_instanceId;
    if (pointer != QLatin1String("/purchase"))
        return nullptr;
    return shows(m_instanceId) ? m_instanceId : shows(m_accountId) ? m_accountId : nullptr;
}

} // namespace usher
