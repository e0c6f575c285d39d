#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <optional>
#include <stdexcept>
#include <unordered_map>

namespace usherd {

// The database refused a statement. Ends the transaction it happens in; never leaves the store.
class StoreError : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

using Row = QVariantList;

// One connection with its prepared statements. Belongs to the thread that made it.
class Sql
{
public:
    explicit Sql(QSqlDatabase database);

    void exec(const QString &statement); // not prepared, not kept
    // Prepared once, then kept. A null QString is bound as ''; use null() for NULL.
    QList<Row> select(const QString &statement, const QVariantList &values = {});
    std::optional<Row> one(const QString &statement, const QVariantList &values = {});
    int change(const QString &statement, const QVariantList &values = {}); // rows changed

    static QVariant null();
    static QVariant orNull(const QByteArray &bytes);
    static QVariant orNull(const QString &text);

private:
    QSqlQuery &prepared(const QString &statement, const QVariantList &values);

    QSqlDatabase m_database;
    std::unordered_map<QString, QSqlQuery> m_statements;
};

} // namespace usherd
