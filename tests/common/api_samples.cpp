// Prints, one JSON object a line, what contract.py holds against resources/api/openapi.yaml: a sample of every message,
// the forms of strings, the paths and the codes that only a client raises.

#include "common/api/clientonly.h"
#include "common/api/endpoints.h"
#include "common/api/forms.h"
#include "common/api/problemjson.h"
#include "common/apisamples.h"

#include <QJsonDocument>

#include <cstdio>

using namespace usher;

namespace {

void print(const QJsonObject &line)
{
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
}

void printMessage(const QByteArray &schema, const QByteArray &json)
{
    print({{QStringLiteral("schema"), QString::fromLatin1(schema)},
        {QStringLiteral("message"), QJsonDocument::fromJson(json).object()}});
}

Problem fullProblem()
{
    Problem problem = Problem::make(problem_code::validation_failed, 422, QStringLiteral("Two members are wrong."));
    problem.reference = QStringLiteral("r-7f3c");
    problem.retryAfter = 30;
    problem.arguments = {{QStringLiteral("masked_account"), QStringLiteral("l•••i")}};
    problem.fields = {{QStringLiteral("/username"), problem_code::field::too_short,
                          {{QStringLiteral("minimum"), QStringLiteral("4")}}},
        {QStringLiteral("/password"), problem_code::password_weak, {}}};
    return problem;
}

} // namespace

int main()
{
    const QList<ApiSample> samples = apiSamples();
    for (const ApiSample &sample : samples)
        printMessage(sample.schema, sample.json);
    printMessage("Problem", api::encodeProblem(fullProblem()));
    printMessage("Problem", api::encodeProblem(Problem::make(problem_code::not_found, 404)));

    namespace form = api::form;
    for (const TextForm &f :
        {form::siteId, form::languageTag, form::installation, form::codeId, form::accountId, form::workspaceId,
            form::token, form::cursor, form::agreementId, form::agreementVersion, form::problemCode, form::reference,
            form::purchaseId, form::variant, form::codeChallenge, form::codeVerifier, form::emailCode, form::username,
            form::password, form::email, form::maskedEmail, form::maskedAccount, form::phone, form::cloudId,
            form::workspaceName, form::characters, form::line, form::paragraph, form::pointer, form::argument}) {
        QString pattern = f.pattern.pattern(); // \A(?:…)\z
        if (!pattern.isEmpty())
            pattern = QLatin1Char('^') + pattern.mid(5, pattern.size() - 8) + QLatin1Char('$');
        print({{QStringLiteral("form"), QString::fromLatin1(f.name)}, {QStringLiteral("minimum"), f.minimum},
            {QStringLiteral("maximum"), f.maximum}, {QStringLiteral("pattern"), pattern}});
    }

    namespace path = api::path;
    const QStringList paths{path::configuration, path::usernameCheck, path::emailCodes,
        path::emailCodeVerification(QStringLiteral("codeId")), path::registrations, path::sessions,
        path::currentSession, path::activations, path::billingAccountLinks, path::workspaces, path::workspaceBindings,
        path::handoffClaim, path::handoffRedemption(QStringLiteral("id")), path::currentPurchase,
        path::purchaseRejection, path::purchaseMatch, path::reviews, path::review(QStringLiteral("reference")),
        path::completions, path::settlement(QStringLiteral("key"))};
    print({{QStringLiteral("paths"), QJsonArray::fromStringList(paths)}});
    print({{QStringLiteral("client_only"), QJsonArray::fromStringList(api::clientOnlyCodes())}});
    return 0;
}
