#include "usher/services/network.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace usher {

namespace {

const QString userMember = QStringLiteral("user");
const QString passwordMember = QStringLiteral("password");

} // namespace

Secret ProxyCredentials::toEntry() const
{
    const QJsonObject object{{userMember, user}, {passwordMember, password.reveal()}};
    return Secret::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<ProxyCredentials> ProxyCredentials::fromEntry(const Secret &entry)
{
    const QJsonObject object = QJsonDocument::fromJson(entry.revealUtf8()).object();
    const ProxyCredentials credentials{
        object.value(userMember).toString(), Secret(object.value(passwordMember).toString())};
    return credentials.user.isEmpty() ? std::nullopt : std::optional(credentials);
}

} // namespace usher
