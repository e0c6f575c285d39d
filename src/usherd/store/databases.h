#pragma once

#include "usherd/store/dialect.h"

// The databases there are.
namespace usherd {

class SqliteDialect final : public Dialect
{
public:
    explicit SqliteDialect(QString file)
        : m_file(std::move(file))
    {
    }

    QString file() const override { return m_file; }
    std::unique_ptr<Sql> connect(Access access) const override;
    QString migrationPrefix() const override;
    QString beginMigration() const override;
    QString beginWrite() const override;
    QString beginRead() const override;
    QString jsonRows(const QStringList &columns) const override;
    QString isOneOf(const QString &select) const override;
    QString tryLock() const override { return {}; }
    bool manyWriters() const override { return false; }
    bool streams() const override { return true; }
    int checkpoint(Sql &sql) const override;
    int emptyLog(Sql &sql) const override;
    StoreError::Kind kindOf(const QString &nativeErrorCode) const override;

private:
    QSqlDatabase database(Access access) const;
    QString m_file;
};

// "postgres://user@host[:port]/name", or postgresql. Parameters: host (a socket's folder), port, sslmode. Without a
// password libpq looks into its own passfile.
class PostgresDialect final : public Dialect
{
public:
    static usher::Result<std::shared_ptr<const Dialect>> fromUrl(const QString &address, const Options &options);

    QString file() const override { return {}; }
    std::unique_ptr<Sql> connect(Access access) const override;
    QString migrationPrefix() const override;
    QString beginMigration() const override;
    QString beginWrite() const override;
    QString beginRead() const override;
    QString jsonRows(const QStringList &columns) const override;
    QString isOneOf(const QString &select) const override;
    QString tryLock() const override;
    bool manyWriters() const override { return true; }
    bool streams() const override { return false; }
    StoreError::Kind kindOf(const QString &nativeErrorCode) const override;

private:
    QSqlDatabase database() const;
    QString m_user;
    QString m_host; // empty: libpq's own socket
    int m_port = -1;
    QString m_name;
    QString m_sslMode;
    Options m_options;
};

} // namespace usherd
