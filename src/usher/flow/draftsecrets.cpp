#include "usher/flow/draftsecrets.h"

#include "common/core/jsonstrict.h"
#include "common/core/problemcodes.h"
#include "common/core/random.h"
#include "usher/flow/flowcore.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace usher {

DraftSecrets::DraftSecrets(FlowCore *core)
    : m_core(core)
{
    connect(&core->keyring(), &Keyring::opened, this, &DraftSecrets::onOpened);
}

QString DraftSecrets::entry(const QString &flowId)
{
    return QLatin1String("draft/") + flowId;
}

void DraftSecrets::set(const QString &name, const Secret &secret)
{
    const bool isKnown
        = m_core->draft().secretStamps.contains(name); // perhaps lost, and then not to be asked for again
    if (m_values.value(name) == secret && isKnown != secret.isEmpty())
        return;
    if (secret.isEmpty()) {
        m_values.remove(name);
        m_core->draft().secretStamps.remove(name);
    } else {
        m_values.insert(name, secret);
        m_core->draft().secretStamps.insert(name, random::token(128));
    }
    m_stored = false;
    ++m_revision;
    m_core->saveSoon();
}

QString DraftSecrets::stamp(const QString &name) const
{
    return m_core->draft().secretStamps.value(name);
}

bool DraftSecrets::areLost() const
{
    const QMap<QString, QString> &stamps = m_core->draft().secretStamps;
    return (!m_unread || m_core->keyring().sessionOnly())
        && std::any_of(
            stamps.keyBegin(), stamps.keyEnd(), [this](const QString &name) { return m_values.value(name).isEmpty(); });
}

void DraftSecrets::flush(QObject *context, std::function<void()> then)
{
    // What is still in the entry would be overwritten unread.
    if (m_stored || m_unread || !m_core->keyring().isUsable())
        return then();
    QJsonObject object;
    for (auto it = m_values.cbegin(); it != m_values.cend(); ++it)
        object.insert(it.key(), it.value().reveal());
    const QPointer<QObject> guard(context);
    m_core->keyring()
        .write(entry(m_core->draft().flowId), Secret::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)))
        ->whenEnded(this, [this, revision = m_revision, guard, then = std::move(then)](const Result<Done> &outcome) {
            m_stored = m_stored || (outcome && revision == m_revision);
            if (guard)
                then();
        });
}

void DraftSecrets::load(QObject *context, std::function<void()> then)
{
    ++m_loading;
    m_broken = false;
    const QPointer<QObject> guard(context);
    m_core->keyring()
        .read(entry(m_core->draft().flowId))
        ->whenEnded(
            this, [this, flow = m_core->draft().flowId, guard, then = std::move(then)](const Result<Secret> &outcome) {
                --m_loading;
                if (flow == m_core->draft().flowId) {
                    if (outcome)
                        take(*outcome);
                    const KeychainState keychain = outcome ? KeychainState::Ok : keychainStateOf(outcome.problem());
                    // Without a keychain nothing was ever stored.
                    m_unread = keychain != KeychainState::Ok && keychain != KeychainState::None;
                }
                if (guard)
                    then();
            });
}

void DraftSecrets::take(const Secret &stored)
{
    const Result<QJsonDocument> document = parseStrictJson(stored.revealUtf8());
    m_broken = !document || !document->isObject();
    if (m_broken)
        return;
    const QJsonObject object = document->object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        // What was typed meanwhile is newer.
        if (it->isString() && !m_values.contains(it.key()))
            m_values.insert(it.key(), Secret(it->toString()));
    }
}

void DraftSecrets::onOpened()
{
    if (!m_unread)
        return flush(this, [] {});
    load(this, [this] {
        flush(this, [] {});
        if (!m_unread)
            Q_EMIT loadedLate();
    });
}

void DraftSecrets::drop(const QString &flowId)
{
    const bool any = !m_core->draft().secretStamps.isEmpty() || !m_values.isEmpty();
    m_values.clear();
    m_core->draft().secretStamps.clear();
    m_stored = true;
    m_unread = false;
    m_broken = false;
    ++m_revision;
    if (any)
        dropEntry(flowId);
}

void DraftSecrets::dropEntry(const QString &flowId)
{
    if (!flowId.isEmpty())
        m_core->leftovers().remove(entry(flowId));
}

} // namespace usher
