#include "usherd/marketplace/huaweilogin.h"

#include "usherd/marketplace/identifier.h"

#include <algorithm>

namespace usherd::marketplace::huawei {

namespace {

using usher::JsonReader;

// A code or token: it goes into a header, where nothing of it may end a line.
const usher::TextForm &tokenForm()
{
    static const usher::TextForm form = usher::patternForm("Token", 1, 4096, "[!-~]+");
    return form;
}

// "host.example" of "https://host.example/", in lower case, if it lies in one of the domains; or nothing.
QByteArray allowedHost(const SignInService &service)
{
    static const QRegularExpression form(QStringLiteral(
        "\\A(?:https://)?((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z][a-z0-9-]{0,61}[a-z0-9])/?\\z"));
    const QRegularExpressionMatch match = form.match(service.domainName.toLower());
    const QString host = match.captured(1);
    const bool allowed = std::any_of(service.allowed.cbegin(), service.allowed.cend(),
        [&](const QString &domain) { return host == domain || host.endsWith(QString(QLatin1Char('.') + domain)); });
    return match.hasMatch() && host.size() <= 253 && allowed ? host.toLatin1() : QByteArray();
}

QByteArray formField(const char *name, const QByteArray &value)
{
    return name + ('=' + value.toPercentEncoding());
}

} // namespace

std::variant<LoginReturn, Distrust> readLoginReturn(const Query &query)
{
    // Exactly once, each.
    const auto only = [&](const char *name) {
        QList<QByteArray> values;
        for (const auto &[each, value] : query) {
            if (each == name)
                values.append(value);
        }
        return values.size() == 1 ? QString::fromUtf8(values.first()) : QString();
    };
    const QString code = only("code");
    const QString tenant = only("tenant");
    if (!tokenForm().fits(code) || !identifierForm().fits(tenant))
        return Distrust::Malformed;
    return LoginReturn{usher::Secret(code), tenant};
}

std::optional<OutgoingRequest> tokenRequest(const SignInService &service, const usher::Secret &code)
{
    const QByteArray host = allowedHost(service);
    if (host.isEmpty())
        return std::nullopt;
    OutgoingRequest request;
    request.method = "POST";
    request.url = "https://" + host + "/api/v1/oauth2/token";
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    request.body = QList<QByteArray>{formField("client_id", service.clientId.toUtf8()),
        formField("client_secret", service.clientSecret.revealUtf8()), formField("code", code.revealUtf8()),
        formField("grant_type", "authorization_code")}
                       .join('&');
    return request;
}

std::optional<OutgoingRequest> userInfoRequest(const SignInService &service, const usher::Secret &accessToken)
{
    const QByteArray host = allowedHost(service);
    if (host.isEmpty())
        return std::nullopt;
    OutgoingRequest request;
    request.method = "GET";
    request.url = "https://" + host + "/api/v1/oauth2/userinfo";
    request.headers = {{"Authorization", "Bearer " + accessToken.revealUtf8()}, {"Accept", "application/json"}};
    return request;
}

std::variant<usher::Secret, AnswerFault> readTokenAnswer(const OutgoingAnswer &answer)
{
    const auto read = readAnswer(answer);
    if (const auto *fault = std::get_if<AnswerFault>(&read))
        return *fault;
    QString type;
    auto token = usher::readJson<usher::Secret>(
        std::get<QJsonObject>(read), JsonReader::Unknown::Ignore, [&](JsonReader &reader, usher::Secret &value) {
            reader.secret("access_token", value, tokenForm());
            reader.text("token_type", type, tokenForm());
        });
    if (!token || type.compare(QLatin1String("Bearer"), Qt::CaseInsensitive) != 0)
        return AnswerFault::Nonsense;
    return std::move(token).value();
}

std::variant<UserInfo, AnswerFault> readUserInfoAnswer(const OutgoingAnswer &answer)
{
    const auto read = readAnswer(answer);
    if (const auto *fault = std::get_if<AnswerFault>(&read))
        return *fault;
    auto user = usher::readJson<UserInfo>(
        std::get<QJsonObject>(read), JsonReader::Unknown::Ignore, [](JsonReader &reader, UserInfo &value) {
            static const usher::TextForm userNameForm{"UserName", 1, 128};
            reader.text("userName", value.userName, userNameForm);
            reader.optionalText("tenant", value.tenantId, optionalIdentifierForm());
        });
    if (!user)
        return AnswerFault::Nonsense;
    return std::move(user).value();
}

} // namespace usherd::marketplace::huawei
