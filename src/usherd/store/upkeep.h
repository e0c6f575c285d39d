#pragma once

#include "common/core/result.h"

#include <QString>

// What is done to a database as a whole, beside a server that runs on it. Nothing here migrates.
namespace usherd::upkeep {

// A consistent copy in one new file that only its owner reads; refuses to overwrite.
usher::Result<usher::Done> backup(const QString &database, const QString &file);
// What was deleted is gone from the database's files too, not only from its tables. Waits a few seconds for readers;
// the Problem's detail says when they did not end.
usher::Result<usher::Done> forgetDeleted(const QString &database);

} // namespace usherd::upkeep
