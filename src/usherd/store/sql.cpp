#include "usherd/store/sql.h"

#include "usherd/store/dialect.h"

#include <QSqlError>
#include <QSqlRecord>

namespace usherd {

namespace {

// A statement that stays open would keep its transaction from ending.
class Finish
{
public:
    explicit Finish(QSqlQuery &query)
        : m_query(query)
    {
    }
    ~Finish() { m_query.finish(); }
    Finish(const Finish &) = delete;
    Finish &operator=(const Finish &) = delete;

private:
    QSqlQuery &m_query;
};

} // namespace

Sql::Sql(const QSqlDatabase &database, const Dialect &dialect)
    : m_dialect(dialect)
    , m_database(database)
{
}

Sql::~Sql()
{
    // The driver before its statements: over a connection that is gone they cannot be given back one by one.
    const QString name = m_database.connectionName();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

void Sql::open()
{
    if (!m_database.open())
        throw StoreError(
            m_database.lastError().databaseText().simplified().toStdString(), StoreError::Kind::Unavailable);
}

// Without the values, and without PostgreSQL's details, which quote them: they may be personal data.
void Sql::fail(const QSqlError &error, const QString &statement) const
{
    const QString code = error.nativeErrorCode();
    const QString text = code + QLatin1String(": ")
        + error.databaseText().section(QLatin1Char('\n'), 0, 0, QString::SectionSkipEmpty) + QLatin1String(" in: ")
        + statement.simplified().left(80);
    throw StoreError(text.toStdString(), m_dialect.kindOf(code));
}

void Sql::exec(const QString &statement)
{
    QSqlQuery query(m_database);
    if (!query.exec(statement))
        fail(query.lastError(), statement);
}

bool Sql::rollBack()
{
    try {
        exec(QStringLiteral("ROLLBACK"));
        return true;
    } catch (const StoreError &) {
        return false; // SQLite had ended the transaction by itself (disk full, for one), or the connection is gone
    }
}

QSqlQuery &Sql::prepared(const QString &statement, const QVariantList &values)
{
    auto found = m_statements.find(statement);
    if (found == m_statements.end()) {
        QSqlQuery query(m_database);
        query.setForwardOnly(m_dialect.streams());
        if (!query.prepare(statement))
            fail(query.lastError(), statement);
        found = m_statements.emplace(statement, std::move(query)).first;
    }
    QSqlQuery &query = found->second;
    for (int i = 0; i < values.size(); ++i) {
        const QVariant &value = values.at(i);
        if (value.typeId() == QMetaType::QString && !value.isNull() && value.toString().isNull())
            query.bindValue(i, QStringLiteral(""));
        else if (value.typeId() == QMetaType::QByteArray && !value.isNull() && value.toByteArray().isNull())
            query.bindValue(i, QByteArray(""));
        else
            query.bindValue(i, value);
    }
    if (!query.exec()) {
        const QSqlError error = query.lastError();
        query.finish();
        fail(error, statement);
    }
    return query;
}

QList<Row> Sql::select(const QString &statement, const QVariantList &values)
{
    QSqlQuery &query = prepared(statement, values);
    const Finish finish(query);
    QList<Row> rows;
    const int columns = query.record().count();
    while (query.next()) {
        Row row;
        row.reserve(columns);
        for (int i = 0; i < columns; ++i)
            row.append(query.value(i));
        rows.append(row);
    }
    if (query.lastError().isValid())
        fail(query.lastError(), statement);
    return rows;
}

std::optional<Row> Sql::one(const QString &statement, const QVariantList &values)
{
    const QList<Row> rows = select(statement, values);
    if (rows.isEmpty())
        return {};
    return rows.first();
}

int Sql::change(const QString &statement, const QVariantList &values)
{
    QSqlQuery &query = prepared(statement, values);
    const Finish finish(query);
    return query.numRowsAffected();
}

bool Sql::changeSome(const QString &what, const QString &select, const QVariantList &values)
{
    constexpr int together = 500;
    return change(what + m_dialect.isOneOf(select + QStringLiteral(" LIMIT %1").arg(together)), values) == together;
}

QStringList Sql::statements() const
{
    QStringList texts;
    for (const auto &[text, query] : m_statements)
        texts.append(text);
    return texts;
}

QVariant Sql::null()
{
    return QVariant(QMetaType::fromType<QString>());
}

QVariant Sql::orNull(const QByteArray &bytes)
{
    return bytes.isEmpty() ? null() : QVariant(bytes);
}

QVariant Sql::orNull(const QString &text)
{
    return text.isEmpty() ? null() : QVariant(text);
}

} // namespace usherd
