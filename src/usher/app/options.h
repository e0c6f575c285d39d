#pragma once

#include "common/brand/brand.h"
#include "common/core/result.h"
#include "common/core/secret.h"
#include "usher/app/activateoptions.h"
#include "usher/app/demooptions.h"
#include "usher/app/policyfile.h"
#include "usher/app/sceneoptions.h"
#include "usher/wizard/style/theme.h"

#include <QString>
#include <QStringList>
#include <QUrl>

namespace usher {

// The command line of `usher`, checked. Bad values are a Problem whose detail is one sentence for standard error.
struct Options
{
    enum class Action { Run, ShowHelp, ShowVersion, ShowList, CheckBrand };

    Action action = Action::Run;
    QString text; // of help, version or a list

    QString brand; // built-in brand pack or the path of one (CheckBrand too); empty: the build's
    QUrl backend; // https; empty: the brand's
    QString certificateAuthority; // PEM file of an additional authority, for a private backend; empty: none
    QString language; // empty: the one used last, else the system's
    QString stateFolder; // empty: the platform's
    Scheme scheme = Scheme::System;
    bool verbose = false;
    Secret link; // that a marketplace's page opened; empty: none. It holds a ticket

    std::optional<ActivateOptions> activate; // without a window
    std::optional<SceneOptions> scene; // without a service
    std::optional<DemoOptions> demo; // a world of its own

    PolicyFile policy; // the administrator's (withPolicy)
};

// What an option or the link says is not looked at beyond its form.
Result<Options> parseOptions(const QStringList &arguments);

QString brandPackOf(const Options &); // id or path
// With the demo's own link scheme in a demo. A Problem's detail is one sentence for standard error.
Result<Brand> brandOf(const Options &);
// Refuses a link that is not exactly this program's; nothing to do where there is none.
Result<Done> checkLink(const Options &);

} // namespace usher
