#pragma once

#include "common/core/result.h"
#include "common/core/secret.h"
#include "usherd/store/sql.h"

#include <chrono>
#include <memory>

namespace usherd {

// All that differs between databases: addresses, opening, transactions, errors, migrations' files. The repositories'
// SQL is common to all.
class Dialect
{
public:
    struct Options
    {
        usher::Secret password; // PostgreSQL; empty: libpq's passfile
        std::chrono::seconds longestStatement{10}; // PostgreSQL; 0: as long as it takes
    };
    // "sqlite:FILE" or "postgres://user@host[:port]/name?…". The Problem's detail says what is wrong, never a password.
    static usher::Result<std::shared_ptr<const Dialect>> fromAddress(const QString &address, const Options &options);
    static usher::Result<std::shared_ptr<const Dialect>> fromAddress(const QString &address);
    virtual ~Dialect() = default;

    virtual QString file() const = 0; // empty: a server

    enum class Access { ReadWrite, ReadOnly };
    // Opened for the calling thread. Throws StoreError.
    virtual std::unique_ptr<Sql> connect(Access access) const = 0;

    virtual QString migrationPrefix() const = 0; // of the resources' names
    virtual QString beginMigration() const = 0; // alone: no other instance migrates meanwhile
    virtual QString beginWrite() const = 0;
    virtual QString beginRead() const = 0; // all its statements see one state

    // For FROM: the rows of a JSON array of objects, which is bound as one text. Columns as "name TYPE".
    virtual QString jsonRows(const QStringList &columns) const = 0;
    // A condition for WHERE, behind a key's name: it is among the few that the select finds. Each is looked up by its
    // index, however large the table is.
    virtual QString isOneOf(const QString &select) const = 0;
    // A statement that says whether this transaction has the lock that only one can have; empty: every write has it.
    virtual QString tryLock() const = 0;
    virtual bool manyWriters() const = 0; // at the same time; false: they queue for one lock
    virtual bool streams() const = 0; // rows one by one, without a round trip for each
    // Copies what was committed out of the log, beside those who write: how long it is. Nothing where the server does
    // that by itself.
    virtual int checkpoint(Sql &) const { return 0; }
    // So that nothing of what was deleted since, as codes that were sent, stays in a log that nobody goes on with. How
    // long it still is, because somebody reads it just now.
    virtual int emptyLog(Sql &) const { return 0; }
    virtual StoreError::Kind kindOf(const QString &nativeErrorCode) const = 0;

protected:
    // A new connection of Qt's driver; the package is named when the driver is not there.
    static QSqlDatabase connection(const QString &driver, const char *package);
};

} // namespace usherd
