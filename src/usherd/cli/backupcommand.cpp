#include "usherd/cli/backupcommand.h"

#include "usherd/cli/operatorcommand.h"
#include "usherd/cli/serveoptions.h"
#include "usherd/store/upkeep.h"

namespace usherd {

using usher::Done;
using usher::Result;

int runBackup(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral(
        "Copies a SQLite database into a new file that only you can read, beside a server that runs. To restore: stop "
        "the "
        "server, put the file in the database's place, without the old -wal and -shm files, start it.\n"
        "PostgreSQL: pg_dump --format=custom --file=FILE ADDRESS; to restore: pg_restore --dbname=ADDRESS FILE."));
    operatorcommand::addDatabase(parser);
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("That is not there yet."));
    const Result<Done> parsed = commandline::parse(parser, QStringLiteral("backup"), arguments, 1);
    if (!parsed)
        return commandline::fail(parsed.problem(), commandline::WrongUsage);
    const Result<ServeOptions> options = databaseOptions(parser);
    if (!options)
        return commandline::fail(options.problem(), commandline::WrongUsage);
    const Result<Done> done = upkeep::backup(options->database, parser.positionalArguments().constFirst());
    return done ? int(commandline::Success) : commandline::fail(done.problem(), commandline::Failed);
}

} // namespace usherd
