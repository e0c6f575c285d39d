#pragma once

#include "usherd/http/router.h"
#include "usherd/service/services.h"

#include <QMap>

// One function a resource: decode, ask the service, encode.
namespace usherd::endpoints {

// GET /configuration in one language, ready to send.
Response configurationAnswer(const usher::Policy &, const QList<usher::Site> &, const QList<usher::Marketplace> &);
using ConfigurationAnswers = QMap<QString, Response>; // by language: "en" always

void addConfiguration(Router &, const ConfigurationAnswers &);
void addCodes(Router &, Services &);
void addAccounts(Router &, Services &);
void addWorkspaces(Router &, Services &);
void addPurchases(Router &, Services &);
void addIntents(Router &, Services &);
void addDocs(Router &); // the reference for developers, at /docs

} // namespace usherd::endpoints
