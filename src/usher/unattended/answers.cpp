#include "usher/unattended/answers.h"

#include "common/core/jsonstrict.h"
#include "common/core/jsonwriter.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace usher {

namespace {

// Only the shape is looked at here; what makes a good username, the page models know.
const TextForm anything{"Anything", 0, 8192};
const TextForm something{"Something", 1, 8192};

std::optional<Route> takenRoute(const QString &id)
{
    const std::optional<Route> route = routeFromId(id);
    return route == Route::Undecided ? std::nullopt : route;
}

constexpr auto agreement = [](auto &a, auto &m) {
    a.text("id", m.id, something);
    a.text("version", m.version, something);
};
constexpr auto basic = [](auto &a, auto &m) {
    a.text("site", m.site, something);
    a.text("username", m.username, something);
    a.text("email", m.email, something);
    a.optionalText("phone", m.phone, anything);
};
constexpr auto company = [](auto &a, auto &m) {
    a.text("name", m.name, something);
    a.optionalText("industry", m.industry, anything);
    a.optionalText("region", m.region, anything);
    a.optionalText("description", m.description, anything);
    a.optionalText("contact_name", m.contactName, anything);
    a.optionalText("contact_email", m.contactEmail, anything);
    a.optionalText("contact_phone", m.contactPhone, anything);
};
constexpr auto activation = [](auto &a, auto &m) {
    a.text("workspace_name", m.workspaceName, something);
    a.optionalText("workspace_language", m.workspaceLanguage, something);
};
constexpr auto create = [](auto &a, auto &m) {
    a.boolean("has_account", m.hasAccount);
    a.text("workspace_name", m.workspaceName, something);
    a.optionalText("workspace_language", m.workspaceLanguage, something);
    a.text("email", m.email, something);
    a.optionalText("username", m.username, anything);
    a.optionalText("phone", m.phone, anything);
};
constexpr auto binding = [](auto &a, auto &m) {
    a.text("username", m.username, something);
    a.optionalText("site", m.site, something);
    a.optionalTexts("workspaces", m.workspaces, 1000, something);
    a.optionalObject("create", m.create, create);
    if constexpr (std::decay_t<decltype(a)>::reading) {
        if (m.workspaces.isEmpty() && !m.create)
            a.reject(a.path("workspaces"), problem_code::field::required);
        if (m.create && m.site.isEmpty())
            a.reject(a.path("site"), problem_code::field::required);
    }
};
constexpr auto all = [](auto &a, auto &m) {
    a.choice("marketplace", m.marketplace, marketplaceId, marketplaceFromId);
    a.optionalText("account_id", m.accountId, anything);
    a.optionalText("instance_id", m.instanceId, anything);
    a.optionalBoolean("handed_over", m.handedOver);
    a.optionalText("language", m.language, something);
    a.optionalBoolean("request_review", m.requestReview);
    a.optionalBoolean("accept_agreements", m.acceptAgreements);
    a.optionalList("agreements", m.agreements, 64, agreement);
    if (!a.variant("route", m.route, routeId, takenRoute))
        return;
    if (m.route == Route::Register) {
        a.object("basic", m.basic, basic);
        a.object("company", m.company, company);
        a.object("activation", m.activation, activation);
    } else {
        a.object("binding", m.binding, binding);
    }
    if constexpr (std::decay_t<decltype(a)>::reading) {
        if (m.handedOver && m.marketplace == Marketplace::Direct)
            a.reject(a.path("handed_over"), problem_code::field::not_allowed);
        if (m.acceptAgreements && !m.agreements.isEmpty())
            a.reject(a.path("accept_agreements"), problem_code::field::not_allowed);
    }
};

// Somebody will put them there one day: it deserves more than "unknown member".
void refuseSecrets(const QJsonValue &value, const QString &place, QList<Problem::Field> &found)
{
    static const QStringList secrets{QStringLiteral("password"), QStringLiteral("password_again"),
        QStringLiteral("code"), QStringLiteral("pairing_code"), QStringLiteral("proof"), QStringLiteral("token"),
        QStringLiteral("secret")};
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QString pointer = place + QLatin1Char('/') + it.key();
        if (secrets.contains(it.key(), Qt::CaseInsensitive))
            found.append({pointer, answers_code::secret, {}});
        else
            refuseSecrets(it.value(), pointer, found);
    }
}

QByteArray hashed(const QByteArrayList &parts)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (const QByteArray &part : parts) {
        hash.addData(QByteArray(QByteArray::number(part.size()) + ':'));
        hash.addData(part);
    }
    return hash.result();
}

} // namespace

bool Answers::needsPassword() const
{
    return route == Route::Register || (binding.create && !binding.create->hasAccount);
}

bool Answers::needsPairing() const
{
    return handedOver || needsHandoff(marketplace);
}

QByteArray Answers::digest(const QUrl &backend) const
{
    // Members in alphabetical order, defaults filled in or left out: order and white space of the file do not count.
    const QByteArray canonical = QJsonDocument(writeJson(*this, all)).toJson(QJsonDocument::Compact);
    return hashed({QByteArrayLiteral("usher activate 1"), backend.toEncoded(QUrl::NormalizePathSegments), canonical});
}

Result<Answers> readAnswers(const QByteArray &json)
{
    if (json.trimmed().isEmpty())
        return Problem::make(problem_code::bad_request, 0, QStringLiteral("The answers are empty."));
    const Result<QJsonDocument> document = parseStrictJson(json);
    if (!document)
        return Problem::make(
            problem_code::bad_request, 0, QStringLiteral("The answers are no JSON: ") + document.problem().detail);
    if (!document->isObject())
        return Problem::make(problem_code::bad_request, 0, QStringLiteral("The answers have to be one JSON object."));
    Problem refused = Problem::make(problem_code::validation_failed);
    refuseSecrets(document->object(), {}, refused.fields);
    if (!refused.fields.isEmpty())
        return refused;
    return readJson<Answers>(document->object(), JsonReader::Unknown::Refuse, all);
}

IntentKeys answerKeys(const QByteArray &digest)
{
    return [digest](const QString &intent, int dead) {
        const QByteArray key = hashed({digest, intent.toUtf8(), QByteArray::number(dead)});
        return QString::fromLatin1(key.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
}

} // namespace usher
