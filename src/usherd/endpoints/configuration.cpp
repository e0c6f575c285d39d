#include "common/api/configuration.h"

#include "common/api/endpoints.h"
#include "common/core/languages.h"
#include "usherd/endpoints/cached.h"
#include "usherd/endpoints/endpoints.h"
#include "usherd/http/acceptedlanguages.h"

namespace usherd::endpoints {

namespace {

const Response &inLanguage(
    const ConfigurationAnswers &answers, const usher::OfferedLanguages &languages, const QByteArray &acceptLanguage)
{
    const auto nearest = languages.nearest(acceptedLanguages(acceptLanguage));
    return *answers.constFind(nearest.value_or(QStringLiteral("en")));
}

} // namespace

Response configurationAnswer(
    const usher::Policy &policy, const QList<usher::Site> &sites, const QList<usher::Marketplace> &marketplaces)
{
    usher::api::Configuration configuration;
    configuration.policy = policy;
    configuration.sites = sites;
    configuration.marketplaces = marketplaces;
    Response response;
    response.contentType = QByteArrayLiteral("application/json");
    response.headers = {{QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("public, max-age=60")},
        {QByteArrayLiteral("Vary"), QByteArrayLiteral("Accept-Language")}};
    response.body = usher::api::encode(configuration);
    return cached::tagged(std::move(response));
}

void addConfiguration(Router &router, const ConfigurationAnswers &answers)
{
    router.add("GET", usher::api::path::configuration.toLatin1(),
        [answers, languages = usher::OfferedLanguages(answers.keys())](
            const RouteRequest &request, const Respond &respond) {
            const QByteArray accepted = request.http->header("Accept-Language");
            respond(cached::unlessKnown(*request.http, inLanguage(answers, languages, accepted)));
        });
}

} // namespace usherd::endpoints
