#pragma once

#include "common/core/result.h"
#include "usherd/store/sql.h"

namespace usherd {

// All that differs between databases: addresses, opening, transactions, migrations' files. The repositories' SQL is
// common to all.
class Dialect
{
public:
    // "sqlite:FILE".
    static usher::Result<Dialect> fromAddress(const QString &address);

    QString file() const { return m_file; }
    QString migrationPrefix() const; // of the resources' names

    enum class Access { ReadWrite, ReadOnly };
    // Opened on the calling thread, under that unique connection name. Throws StoreError.
    QSqlDatabase open(const QString &connectionName, Access access) const;
    QString beginWrite() const; // takes the write lock at once
    QString beginRead() const;

private:
    QString m_file;
};

} // namespace usherd
