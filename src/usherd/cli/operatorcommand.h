#pragma once

#include "usherd/cli/commandline.h"
#include "usherd/service/context.h"
#include "usherd/service/storewait.h"
#include "usherd/store/sqlstore.h"

// What the commands share that an operator runs beside the server, on its database.
namespace usherd::operatorcommand {

void addDatabase(QCommandLineParser &parser);
// Opens the database of --db and works on it; the exit code.
int withDatabase(const QCommandLineParser &parser, const std::function<int(SqlStore &)> &work);
Caller caller(const QString &command); // who is named in the audit log

// The options that name a purchase, and the purchase that they name.
void addPurchase(QCommandLineParser &parser);
usher::Result<Purchase> purchaseFrom(const QCommandLineParser &parser, bool accountMayMiss);

} // namespace usherd::operatorcommand
