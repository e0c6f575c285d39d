#include "usherd/store/sqlstore.h"

#include "server/testdatabase.h"
#include "testmain.h"

#include <QDir>

using namespace usherd;
using testdatabase::Cluster;
using testdatabase::Database;

// What one migration says to SQLite and to PostgreSQL must mean the same.
class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isTheSame_data();
    void isTheSame();
    void isReachedBySteps();

private:
    QTemporaryDir m_folder;
    Cluster m_cluster;
    Database m_sqlite{QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("usherd.db"))};
    Database m_postgres{m_cluster.url()};
};

void TestSchema::initTestCase()
{
    QVERIFY(SqlStore::open(m_sqlite.address()).ok());
    QVERIFY(SqlStore::open(m_postgres.address()).ok());
}

void TestSchema::isTheSame_data()
{
    QTest::addColumn<QString>("sqlite");
    QTest::addColumn<QString>("postgres");
    QTest::newRow("columns")
        << QStringLiteral("SELECT m.name, p.name, p.type, p.\"notnull\" OR p.pk > 0, p.pk, p.dflt_value IS NOT NULL "
                          "FROM sqlite_schema m, pragma_table_info(m.name) p "
                          "WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%' AND m.name NOT LIKE 'schema_%'")
        << QStringLiteral("SELECT c.relname, a.attname, CASE format_type(a.atttypid, NULL) WHEN 'text' THEN 'TEXT' "
                          "WHEN 'bytea' THEN 'BLOB' WHEN 'bigint' THEN 'INTEGER' WHEN 'integer' THEN 'INTEGER' "
                          "WHEN 'smallint' THEN 'INTEGER' ELSE format_type(a.atttypid, NULL) END, a.attnotnull::int, "
                          "COALESCE(array_position(i.indkey::int2[], a.attnum) + 1, 0), "
                          "(d.oid IS NOT NULL)::int FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid "
                          "LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary "
                          "LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum "
                          "WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND a.attnum > 0 "
                          "AND NOT a.attisdropped AND c.relname NOT LIKE 'schema_%'");
    QTest::newRow("indexes")
        << QStringLiteral("SELECT m.name, l.\"unique\", l.partial, (SELECT group_concat(COALESCE(x.name, '()'), ',') "
                          "FROM (SELECT * FROM pragma_index_xinfo(l.name) WHERE key ORDER BY seqno) x) "
                          "FROM sqlite_schema m, pragma_index_list(m.name) l "
                          "WHERE m.type = 'table' AND l.origin <> 'pk' AND m.name NOT LIKE 'schema_%'")
        << QStringLiteral("SELECT c.relname, i.indisunique::int, (i.indpred IS NOT NULL)::int, "
                          "(SELECT string_agg(COALESCE(a.attname, '()'), ',' ORDER BY k.position) "
                          "FROM unnest(i.indkey::int2[]) WITH ORDINALITY AS k(number, position) "
                          "LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.number AND k.number > 0) "
                          "FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid "
                          "WHERE c.relnamespace = 'public'::regnamespace AND NOT i.indisprimary AND c.relname NOT LIKE "
                          "'schema_%'");
    QTest::newRow("references")
        << QStringLiteral("SELECT m.name, f.\"from\", f.\"table\", f.\"to\" FROM sqlite_schema m, "
                          "pragma_foreign_key_list(m.name) f WHERE m.type = 'table' AND m.name NOT LIKE 'schema_%'")
        << QStringLiteral(
               "SELECT c.conrelid::regclass, a.attname, c.confrelid::regclass, b.attname "
               "FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1] "
               "JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = c.confkey[1] "
               "WHERE c.contype = 'f' AND c.conrelid::regclass::text NOT LIKE 'schema_%'");
    // Whatever is part of an index is compared as SQLite does: not as a language would sort it.
    QTest::newRow("bytewise")
        << QStringLiteral("SELECT 1 WHERE 0")
        << QStringLiteral("SELECT c.relname, a.attname FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid "
                          "JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey::int2[]) "
                          "JOIN pg_collation l ON l.oid = a.attcollation "
                          "WHERE c.relnamespace = 'public'::regnamespace AND l.collname <> 'C' "
                          "AND c.relname NOT LIKE 'schema_%'");
}

void TestSchema::isTheSame()
{
    QFETCH(QString, sqlite);
    QFETCH(QString, postgres);
    QStringList one = m_sqlite.rows(sqlite);
    QStringList other = m_postgres.rows(postgres);
    one.sort();
    other.sort();
    for (const QString &row : std::as_const(one))
        QVERIFY2(other.contains(row), qPrintable(QStringLiteral("only SQLite: ") + row));
    for (const QString &row : std::as_const(other))
        QVERIFY2(one.contains(row), qPrintable(QStringLiteral("only PostgreSQL: ") + row));
    QCOMPARE(one.size(), other.size());
}

// PostgreSQL began with the third.
void TestSchema::isReachedBySteps()
{
    const QDir folder(QStringLiteral(":/usherd/migrations"));
    QStringList steps = folder.entryList({QStringLiteral("sqlite-*")}, QDir::Files, QDir::Name).mid(2);
    steps.replaceInStrings(QStringLiteral("sqlite-"), QStringLiteral("postgres-"));
    QCOMPARE(folder.entryList({QStringLiteral("postgres-*")}, QDir::Files, QDir::Name), steps);
}

USHER_TEST(TestSchema, QCoreApplication)
#include "tst_schema.moc"
