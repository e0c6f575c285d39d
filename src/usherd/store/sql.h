#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <optional>
#include <stdexcept>
#include <unordered_map>

namespace usherd {

class Dialect;

// The database refused a statement. Ends the transaction it happens in; never leaves the store.
class StoreError : public std::runtime_error
{
public:
    enum class Kind {
        Broken, // a rule or the schema: trying again ends the same
        Duplicate, // of a unique key: broken, unless another transaction was quicker
        Conflict, // with another transaction: the same job again may pass
        Unavailable, // busy, full, not to be reached: later
        Lost, // the connection is gone
    };
    explicit StoreError(const std::string &what, Kind kind = Kind::Broken)
        : std::runtime_error(what)
        , m_kind(kind)
    {
    }
    Kind kind() const { return m_kind; }

private:
    Kind m_kind;
};

using Row = QVariantList;

// One connection with its prepared statements. Belongs to the thread that made it; at its end the connection is
// removed.
class Sql
{
public:
    Sql(const QSqlDatabase &database, const Dialect &dialect); // the dialect outlives it
    ~Sql();
    Sql(const Sql &) = delete;
    Sql &operator=(const Sql &) = delete;

    const Dialect &dialect() const { return m_dialect; }

    void open();
    void exec(const QString &statement); // not prepared, not kept
    // Ends a transaction that failed. False: not even that was possible.
    bool rollBack();
    // Prepared once, then kept. A null QString is bound as ''; use null() for NULL.
    QList<Row> select(const QString &statement, const QVariantList &values = {});
    std::optional<Row> one(const QString &statement, const QVariantList &values = {});
    int change(const QString &statement, const QVariantList &values = {}); // rows changed
    // To a part of the keys that the select finds; `what` ends with the key's name. True: there may be more.
    bool changeSome(const QString &what, const QString &select, const QVariantList &values);

    QStringList statements() const; // that were prepared, for tests of their plans

    static QVariant null();
    static QVariant orNull(const QByteArray &bytes);
    static QVariant orNull(const QString &text);

private:
    QSqlQuery &prepared(const QString &statement, const QVariantList &values);
    [[noreturn]] void fail(const QSqlError &error, const QString &statement) const;

    const Dialect &m_dialect;
    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_statements;
};

} // namespace usherd
