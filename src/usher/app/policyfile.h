#pragma once

#include "common/core/result.h"
#include "common/domain/marketplace.h"

#include <QStringList>
#include <QUrl>

#include <functional>
#include <optional>

namespace usher {

struct Options;

// What an administrator settles for everybody on this computer. A value is a default that the command line and the
// person may change, unless it is locked.
struct PolicyFile
{
    QString path; // where it was read; empty: there is none
    QUrl backend;
    QString authority; // PEM file
    QString brand;
    QString language;
    std::optional<QUrl> proxy; // as BackendAddress has it
    std::optional<Marketplace> marketplace;
    QString site;
    QStringList locked; // names of members: "backend", "site"…

    bool isLocked(const QString &name) const { return locked.contains(name); }
    // The file's path, or where one would be looked for first.
    QString place() const;
};

// Why a file may not steer this program; empty where it may.
using FileRule = std::function<QString(const QString &path)>;

// Only the administrator can have written it: the file and every folder above it belong to root and nobody else may
// write them.
QString onlyRootWrites(const QString &path);

// Where the file is looked for; the first that is there counts. No environment variable changes that: what is locked
// would be unlocked by it.
QStringList policyPlaces();

// A Problem's detail has one line for each fault: file, place in it, reason.
Result<PolicyFile> loadPolicy(const QStringList &places = policyPlaces(), const FileRule &rule = onlyRootWrites);

// The options with the policy's values where the command line is silent. A Problem where it contradicts a locked one.
Result<Options> withPolicy(const Options &, const PolicyFile &);

} // namespace usher
