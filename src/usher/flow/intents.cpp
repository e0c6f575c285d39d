#include "usher/flow/intents.h"

#include "common/core/problemcodes.h"
#include "common/core/random.h"
#include "usher/flow/flowcore.h"

#include <QCryptographicHash>

namespace usher {

QString Intents::digest(const QByteArray &request)
{
    return QString::fromLatin1(QCryptographicHash::hash(request, QCryptographicHash::Sha256).toHex());
}

std::optional<QString> Intents::keyFor(const QString &name, const QByteArray &request)
{
    Intent &intent = m_core->draft().intents[name];
    if (intent.unknown)
        return std::nullopt;
    const QString wanted = digest(request);
    if (intent.key.isEmpty() || intent.digest != wanted)
        intent = {newKey(name), wanted, false};
    return intent.key;
}

QString Intents::newKey(const QString &name) const
{
    const IntentKeys &keys = m_core->services().keys;
    return keys ? keys(name, m_core->draft().deadKeys.value(name)) : random::token();
}

bool Intents::isUnknown(const QString &name) const
{
    return m_core->draft().intents.value(name).unknown;
}

QString Intents::unknownKey(const QString &name) const
{
    const Intent intent = m_core->draft().intents.value(name);
    return intent.unknown ? intent.key : QString();
}

void Intents::markSent(const QString &name, QObject *context, const std::function<void()> &ready)
{
    m_core->draft().intents[name].unknown = true;
    m_core->save(context, ready);
}

void Intents::ended(const QString &name, const Problem *problem)
{
    auto &intents = m_core->draft().intents;
    // These keys are worth nothing any more: the server would refuse them again.
    const bool dead = problem
        && (problem->code == problem_code::intent_cancelled || problem->code == problem_code::idempotency_mismatch);
    if (dead && problem->code == problem_code::intent_cancelled)
        ++m_core->draft().deadKeys[name];
    if (!problem || dead)
        intents.remove(name);
    else if (intents.contains(name))
        intents[name].unknown = problem->outcomeUnknown();
    m_core->saveSoon();
}

void Intents::settledAsCancelled(const QString &name)
{
    m_core->draft().intents.remove(name);
    ++m_core->draft().deadKeys[name];
    m_core->saveSoon();
}

} // namespace usher
