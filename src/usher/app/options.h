#pragma once

#include "common/core/result.h"
#include "usher/app/activateoptions.h"
#include "usher/app/policyfile.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace usher {

// The command line of `usher`, checked. Bad values are a Problem whose detail is one sentence for standard error.
struct Options
{
    enum class Action { Run, ShowHelp, ShowVersion, CheckBrand };
    enum class Scheme { System, Light, Dark };

    Action action = Action::Run;
    QString text; // of help or version

    QString brand; // built-in brand pack or the path of one (CheckBrand too); empty: the build's
    QUrl backend; // https; empty: the brand's
    QString certificateAuthority; // PEM file of an additional authority, for a private backend; empty: none
    QString language; // empty: the one used last, else the system's
    QString stateFolder; // empty: the platform's
    Scheme scheme = Scheme::System;
    bool demo = false;
    QString tourFolder; // empty: no tour
    bool verbose = false;

    std::optional<ActivateOptions> activate; // without a window

    PolicyFile policy; // the administrator's (withPolicy)
};

Result<Options> parseOptions(const QStringList &arguments);

} // namespace usher
