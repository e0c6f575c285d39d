#include "usherd/store/upkeep.h"

#include "common/core/problemcodes.h"
#include "usherd/store/dialect.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <functional>
#include <unistd.h>

namespace usherd::upkeep {

using usher::Done;
using usher::Problem;
using usher::Result;

namespace {

Problem upkeepProblem(const QString &detail)
{
    return Problem::make(usher::problem_code::internal_error, 0, detail);
}

Result<Done> withConnection(
    const QString &database, Dialect::Access access, const std::function<Result<Done>(Sql &)> &work)
{
    const Result<std::shared_ptr<const Dialect>> dialect = Dialect::fromAddress(database);
    if (!dialect)
        return dialect.problem();
    const QString file = (*dialect)->file();
    if (file.isEmpty())
        return upkeepProblem(QStringLiteral("only SQLite's databases are kept by usherd; PostgreSQL has its own "
                                            "programs for that: pg_dump, vacuumdb"));
    if (!QFile::exists(file))
        return upkeepProblem(QStringLiteral("%1: there is no such file.").arg(file));
    try {
        return work(*(*dialect)->connect(access));
    } catch (const StoreError &error) {
        return upkeepProblem(QString::fromUtf8(error.what()));
    }
}

// Empty, on the disk and nobody else's: its descriptor.
Result<int> newFile(const QString &file)
{
    const int descriptor = ::open(QFile::encodeName(file).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return upkeepProblem(QStringLiteral("%1: %2").arg(file, QString::fromLocal8Bit(std::strerror(errno))));
    return descriptor;
}

} // namespace

Result<Done> backup(const QString &database, const QString &file)
{
    return withConnection(database, Dialect::Access::ReadOnly, [&file](Sql &sql) -> Result<Done> {
        const Result<int> descriptor = newFile(file);
        if (!descriptor)
            return descriptor.problem();
        Result<Done> done = Done{};
        try {
            sql.change(QStringLiteral("VACUUM INTO ?"), {file});
        } catch (const StoreError &error) {
            done = upkeepProblem(QString::fromUtf8(error.what()));
        }
        // SQLite does not sync what it vacuums into.
        if (done && ::fsync(*descriptor) != 0)
            done = upkeepProblem(QStringLiteral("%1: %2").arg(file, QString::fromLocal8Bit(std::strerror(errno))));
        ::close(*descriptor);
        if (!done)
            QFile::remove(file);
        return done;
    });
}

Result<Done> forgetDeleted(const QString &database)
{
    if (const auto dialect = Dialect::fromAddress(database); dialect && (*dialect)->file().isEmpty())
        return Done{}; // a server's own vacuum does it
    return withConnection(database, Dialect::Access::ReadWrite, [](Sql &sql) -> Result<Done> {
        const std::optional<Row> row = sql.one(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
        if (!row || row->at(0).toInt() != 0)
            return upkeepProblem(QStringLiteral("the write-ahead log still holds what was deleted, because somebody "
                                                "reads the database: run this once more"));
        return Done{};
    });
}

} // namespace usherd::upkeep
