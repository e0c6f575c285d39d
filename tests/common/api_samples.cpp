// Prints, one JSON object a line, what contract.py holds against resources/api/openapi.yaml: a sample of every message,
// the forms of strings, the paths and the codes that only a client raises.
// With --decode the other way round: reads lines {"schema", "message"}, decodes each message and prints it encoded
// again, or null where the decoder refuses it.

#include "common/api/clientonly.h"
#include "common/api/endpoints.h"
#include "common/api/forms.h"
#include "common/api/message.h"
#include "common/api/problemjson.h"
#include "common/api/status.h"
#include "common/apisamples.h"

#include <QJsonDocument>

#include <cstdio>
#include <iostream>

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

QJsonValue decoded(const QByteArray &schema, const QJsonObject &message)
{
    const QByteArray json = QJsonDocument(message).toJson(QJsonDocument::Compact);
    const auto object = [](const QByteArray &text) { return QJsonDocument::fromJson(text).object(); };
    if (schema == "EmptyObject")
        return message.isEmpty() ? QJsonValue(message) : QJsonValue();
    if (schema == "Problem") {
        Problem problem = api::decodeProblem(message.value(QLatin1String("status")).toInt(), json);
        // As a server would answer it. The examples leave out the pointer that makes a hand-off's problem a member's.
        Problem answered = problem;
        if (problem.status == 422 && problem.fields.isEmpty())
            answered.fields.append({QStringLiteral("/purchase_token"), problem.code, {}});
        problem.status = api::status::of(answered);
        return object(api::encodeProblem(problem));
    }
    for (const ApiSample &sample : apiSamples()) {
        if (sample.schema != schema)
            continue;
        if (const Result<QByteArray> again = sample.reencoded(json, api::Members::Strict))
            return object(*again);
    }
    return {};
}

int decodeAll()
{
    for (std::string line; std::getline(std::cin, line);) {
        const QJsonObject asked = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        print({{QStringLiteral("message"),
            decoded(asked.value(QLatin1String("schema")).toString().toLatin1(),
                asked.value(QLatin1String("message")).toObject())}});
    }
    return 0;
}

} // namespace

int main(int count, char **words)
{
    if (count == 2 && qstrcmp(words[1], "--decode") == 0)
        return decodeAll();
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
        path::handoffs, path::handoffClaim, path::handoffRedemption(QStringLiteral("id")), path::currentPurchase,
        path::purchaseRejection, path::purchaseMatch, path::reviews, path::review(QStringLiteral("reference")),
        path::completions, path::settlement(QStringLiteral("key"))};
    print({{QStringLiteral("paths"), QJsonArray::fromStringList(paths)}});
    print({{QStringLiteral("client_only"), QJsonArray::fromStringList(api::clientOnlyCodes())}});
    return 0;
}
