#include "usherd/store/dialect.h"

#include "common/core/problemcodes.h"
#include "usherd/store/databases.h"

#include <atomic>

namespace usherd {

using usher::Problem;
using usher::Result;

Result<std::shared_ptr<const Dialect>> Dialect::fromAddress(const QString &address)
{
    return fromAddress(address, Options());
}

Result<std::shared_ptr<const Dialect>> Dialect::fromAddress(const QString &address, const Options &options)
{
    const QString sqlite = QStringLiteral("sqlite:");
    if (address.startsWith(sqlite) && address.size() > sqlite.size())
        return std::shared_ptr<const Dialect>(std::make_shared<SqliteDialect>(address.mid(sqlite.size())));
    if (address.startsWith(QLatin1String("postgres://")) || address.startsWith(QLatin1String("postgresql://")))
        return PostgresDialect::fromUrl(address, options);
    return Problem::make(usher::problem_code::internal_error, 0,
        QStringLiteral("Not a database address: \"%1\". Known: sqlite:FILE, postgres://user@host/name")
            .arg(address.section(QLatin1Char('@'), -1)));
}

QSqlDatabase Dialect::connection(const QString &driver, const char *package)
{
    static std::atomic<quint64> counter = 0;
    if (!QSqlDatabase::isDriverAvailable(driver))
        throw StoreError("Qt's driver " + driver.toStdString() + " is not installed: Debian's package " + package);
    return QSqlDatabase::addDatabase(driver, QStringLiteral("usherd-%1").arg(++counter));
}

} // namespace usherd
