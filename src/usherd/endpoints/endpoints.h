#pragma once

#include "usherd/http/router.h"
#include "usherd/service/services.h"

#include <QMap>

// One function a resource: decode, ask the service, encode.
namespace usherd::endpoints {

// GET /configuration in one language, ready to send.
struct ConfigurationBody
{
    QByteArray json;
    QByteArray etag;
};
// By language: "en" always.
using ConfigurationBodies = QMap<QString, ConfigurationBody>;
ConfigurationBody configurationBody(
    const usher::Policy &, const QList<usher::Site> &, const QList<usher::Marketplace> &);

void addConfiguration(Router &, const ConfigurationBodies &);
void addCodes(Router &, Services &);
void addAccounts(Router &, Services &);
void addWorkspaces(Router &, Services &);
void addPurchases(Router &, Services &);
void addIntents(Router &, Services &);
void addDocs(Router &); // the reference for developers, at /docs

} // namespace usherd::endpoints
