#pragma once

#include "common/core/result.h"
#include "usherd/http/server.h"
#include "usherd/service/context.h"

#include <QStringList>

namespace usherd {

// What `usherd serve` was asked to do, checked.
struct ServeOptions
{
    Server::Options server;
    QString database; // "sqlite:FILE"
    QString mail; // "file:DIR", "smtp://…", "smtps://…"
    QString mailSender;
    QString mailPasswordVariable; // name of an environment variable
    Settings settings; // brand, policy and the durations
    QList<usher::Agreement> chineseAgreements;
    bool exitOnStdinClose = false;
    bool demo = false;
    int demoWorkspaces = 0; // of the demo's largest account; 0: it is not there
    QString logLevel;
};

// The command line after "serve"; a Problem's detail names the option and what is wrong with it. Prints the help and
// ends the program when asked to.
usher::Result<ServeOptions> parseServe(const QStringList &arguments);
// --demo answers to nobody else, keeps nothing and writes to nobody: the first thing against that, or empty.
QString againstDemo(const ServeOptions &options);

} // namespace usherd
