#pragma once

#include "usherd/cli/commandline.h"
#include "usherd/service/context.h"
#include "usherd/service/storewait.h"
#include "usherd/store/sqlstore.h"

#include <QJsonObject>

#include <span>

// What the commands share that an operator runs beside the server, on its database.
namespace usherd::operatorcommand {

// What can be done with things of one kind: `usherd KIND ACTION …`.
struct Action
{
    const char *name;
    const char *summary;
    int (*run)(const QStringList &arguments); // the exit code
};
// Runs the action that the first argument names; --help lists them.
int run(const char *kind, std::span<const Action> actions, const QStringList &arguments);

void addDatabase(QCommandLineParser &parser);
// Opens the database of --db or --config and works on it; the exit code.
int withDatabase(const QCommandLineParser &parser, const std::function<int(SqlStore &)> &work);

// --operator, for a command that changes something; by default the user of the operating system.
void addOperator(QCommandLineParser &parser);
usher::Result<Caller> caller(const QCommandLineParser &parser, const QString &command); // as the audit log names it
// --yes, for one that cannot be undone.
void addConfirmation(QCommandLineParser &parser);
usher::Result<usher::Done> confirmed(const QCommandLineParser &parser);

// A job on the database, and what it prints; the exit code. `change` asks for the options above.
int query(const QCommandLineParser &parser, const Store::Job<QByteArray> &job);
int change(const QCommandLineParser &parser, const QString &command,
    const std::function<usher::Result<QByteArray>(Repositories &, const Caller &)> &job);

// --limit and --json, for a command that lists something.
void addList(QCommandLineParser &parser);
void addJson(QCommandLineParser &parser);
usher::Result<int> limit(const QCommandLineParser &parser);
bool wantsJson(const QCommandLineParser &parser);
QByteArray jsonLine(const QJsonObject &object);
using Property = std::pair<const char *, QString>;
QByteArray line(bool json, std::initializer_list<Property> properties); // else the values by tabs
QString timeText(Millis time); // ISO 8601, UTC; empty for 0

QString marketplaces(); // what --marketplace takes: "alibaba, huawei, aws or azure."
// The options that name a purchase, and the purchase that they name.
void addPurchase(QCommandLineParser &parser);
usher::Result<Purchase> purchaseFrom(const QCommandLineParser &parser, bool accountMayMiss);

} // namespace usherd::operatorcommand
