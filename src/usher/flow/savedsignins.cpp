#include "usher/flow/savedsignins.h"

#include "common/core/jsonstrict.h"
#include "usher/flow/flowcore.h"

#include <QJsonObject>

namespace usher {

namespace {

const QLatin1String usernameMember("username");
const QLatin1String emailMember("email");
const QLatin1String passwordMember("password");

Secret write(const SignInDetails &details)
{
    const QJsonObject object{
        {usernameMember, details.username}, {emailMember, details.email}, {passwordMember, details.password.reveal()}};
    return Secret::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<SignInDetails> read(const Secret &stored)
{
    const Result<QJsonDocument> document = parseStrictJson(stored.revealUtf8());
    if (!document || !document->object().value(passwordMember).isString())
        return std::nullopt;
    const QJsonObject object = document->object();
    return SignInDetails{object.value(usernameMember).toString(), object.value(emailMember).toString(),
        Secret(object.value(passwordMember).toString())};
}

} // namespace

SavedSignIns::SavedSignIns(FlowCore *core)
    : m_core(core)
{
    connect(&core->keyring(), &Keyring::opened, this, [this] {
        const QStringList waiting = m_waiting.keys();
        for (const QString &accountId : waiting)
            store(accountId);
    });
}

QString SavedSignIns::entry(const QString &accountId) const
{
    return m_core->keyring().accountEntry(accountId, "sign-in");
}

void SavedSignIns::keep(const QString &accountId, const SignInDetails &details)
{
    m_waiting.insert(accountId, details);
    store(accountId);
}

void SavedSignIns::store(const QString &accountId)
{
    if (!m_core->keyring().isUsable())
        return;
    const SignInDetails details = m_waiting.value(accountId);
    m_core->keyring()
        .write(entry(accountId), write(details))
        ->whenEnded(this, [this, accountId, details](const Result<Done> &outcome) {
            if (outcome && m_waiting.value(accountId) == details) // nothing newer came meanwhile
                m_waiting.remove(accountId);
        });
}

void SavedSignIns::forget(const QString &accountId)
{
    m_waiting.remove(accountId);
}

void SavedSignIns::load(const QString &accountId, QObject *context, Then then)
{
    m_core->keyring()
        .read(entry(accountId))
        ->whenEnded(context, [then = std::move(then)](const Result<Secret> &outcome) {
            const std::optional<SignInDetails> details = outcome ? read(*outcome) : std::nullopt;
            then(details, outcome && !details);
        });
}

} // namespace usher
