#include "usherd/store/dialect.h"
#include "usherd/store/tables.h"
#include "usherd/store/workspacerow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace usherd {

namespace {

WorkspaceEntry entryOf(const Row &row)
{
    WorkspaceEntry entry;
    entry.workspace.id = row.at(0).toString();
    entry.workspace.billingAccountId = row.at(1).toString();
    entry.workspace.consoleAccountId = row.at(2).toString();
    entry.workspace.name = row.at(3).toString();
    entry.workspace.folded = row.at(4).toString();
    entry.workspace.site = row.at(5).toString();
    entry.workspace.language = row.at(6).toString();
    entry.workspace.locked = row.at(7).toBool();
    entry.workspace.createdAt = row.at(8).toLongLong();
    if (!row.at(9).isNull()) {
        entry.binding = BindingRow{row.at(9).toString(), entry.workspace.id, row.at(10).toString(),
            row.at(11).toString(), row.at(12).toLongLong(), {}};
    }
    return entry;
}

// From so many characters on few enough rows share the beginning of their ID to be sorted.
constexpr int narrowId = 7;

// The first text, bytewise, after all that begin with the prefix.
QString afterPrefix(const QString &prefix)
{
    return prefix + QString::fromUcs4(U"\U0010FFFF", 1);
}

} // namespace

QList<WorkspaceEntry> entriesOf(const QList<Row> &rows)
{
    QList<WorkspaceEntry> entries;
    entries.reserve(rows.size());
    for (const Row &row : rows)
        entries.append(entryOf(row));
    return entries;
}

void WorkspaceTables::add(const WorkspaceRow &workspace)
{
    m_sql.change(
        QStringLiteral("INSERT INTO workspaces (id, billing_account_id, console_account_id, name, folded, site, "
                       "language, locked, created_at, intent) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {workspace.id, workspace.billingAccountId, Sql::orNull(workspace.consoleAccountId), workspace.name,
            workspace.folded, workspace.site, workspace.language, workspace.locked ? 1 : 0, workspace.createdAt,
            Sql::orNull(workspace.intent)});
    m_sql.change(QStringLiteral("UPDATE billing_accounts SET workspaces = workspaces + 1 WHERE id = ?"),
        {workspace.billingAccountId});
}

void WorkspaceTables::add(const QList<WorkspaceRow> &workspaces)
{
    if (workspaces.isEmpty())
        return;
    QJsonArray given;
    for (const WorkspaceRow &workspace : workspaces) {
        given.append(QJsonObject{{QStringLiteral("id"), workspace.id},
            {QStringLiteral("billing_account_id"), workspace.billingAccountId},
            {QStringLiteral("console_account_id"),
                workspace.consoleAccountId.isEmpty() ? QJsonValue() : workspace.consoleAccountId},
            {QStringLiteral("name"), workspace.name}, {QStringLiteral("folded"), workspace.folded},
            {QStringLiteral("site"), workspace.site}, {QStringLiteral("language"), workspace.language},
            {QStringLiteral("locked"), int(workspace.locked)}, {QStringLiteral("created_at"), workspace.createdAt}});
    }
    static const QStringList columns{QStringLiteral("id TEXT"), QStringLiteral("billing_account_id TEXT"),
        QStringLiteral("console_account_id TEXT"), QStringLiteral("name TEXT"), QStringLiteral("folded TEXT"),
        QStringLiteral("site TEXT"), QStringLiteral("language TEXT"), QStringLiteral("locked SMALLINT"),
        QStringLiteral("created_at BIGINT")};
    m_sql.change(QStringLiteral("INSERT INTO workspaces (id, billing_account_id, console_account_id, name, folded, "
                                "site, language, locked, created_at) SELECT id, billing_account_id, "
                                "console_account_id, name, folded, site, language, locked, created_at FROM ")
            + m_sql.dialect().jsonRows(columns),
        {QString::fromUtf8(QJsonDocument(given).toJson(QJsonDocument::Compact))});
    m_sql.change(QStringLiteral("UPDATE billing_accounts SET workspaces = workspaces + ? WHERE id = ?"),
        {workspaces.size(), workspaces.first().billingAccountId});
}

std::optional<WorkspaceEntry> WorkspaceTables::find(const QString &id)
{
    const std::optional<Row> row = m_sql.one(QStringLiteral(ENTRY_SELECT "WHERE w.id = ?"), {id});
    return row ? std::optional(entryOf(*row)) : std::nullopt;
}

QList<WorkspaceEntry> WorkspaceTables::search(const WorkspaceSearch &search)
{
    QString statement = QStringLiteral(ENTRY_SELECT "WHERE w.billing_account_id = ?");
    QVariantList values{search.billingAccountId};
    if (!search.foldedPrefix.isEmpty()) {
        // The page before ended at a row of the same prefix: what lies before it is not walked through again.
        const bool further = search.afterFolded.startsWith(search.foldedPrefix);
        statement += QStringLiteral(" AND ((w.folded >= ? AND w.folded < ?)");
        values << (further ? search.afterFolded : search.foldedPrefix) << afterPrefix(search.foldedPrefix);
        if (!search.idPrefix.isEmpty()) {
            statement += QStringLiteral(" OR (w.id >= ? AND w.id < ?)");
            values << search.idPrefix << afterPrefix(search.idPrefix);
        }
        statement += QLatin1Char(')');
    }
    if (!search.afterId.isEmpty()) {
        statement += QStringLiteral(" AND (w.folded, w.id) > (?, ?)");
        values << search.afterFolded << search.afterId;
    }
    // By an expression where the ID says enough: else the database walks the whole account in the order of its names.
    statement += search.idPrefix.size() >= narrowId ? QStringLiteral(" ORDER BY w.folded || '', w.id LIMIT ?")
                                                    : QStringLiteral(" ORDER BY w.folded, w.id LIMIT ?");
    values << search.limit;
    return entriesOf(m_sql.select(statement, values));
}

int WorkspaceTables::count(const QString &billingAccountId)
{
    const std::optional<Row> row
        = m_sql.one(QStringLiteral("SELECT workspaces FROM billing_accounts WHERE id = ?"), {billingAccountId});
    return row ? row->at(0).toInt() : 0;
}

int WorkspaceTables::countBound(const QString &billingAccountId, const QString &linkId)
{
    return m_sql
        .one(QStringLiteral("SELECT COUNT(*) FROM bindings "
                            "WHERE billing_account_id = ? AND COALESCE(link_id, '') = ? AND ended_at IS NULL"),
            {billingAccountId, linkId})
        ->at(0)
        .toInt();
}

QList<WorkspaceEntry> WorkspaceTables::bound(const QString &billingAccountId, const QString &linkId, int limit)
{
    return entriesOf(
        m_sql.select(QStringLiteral(ENTRY_SELECT "WHERE w.billing_account_id = ? AND b.billing_account_id = ? "
                                                 "AND COALESCE(b.link_id, '') = ? ORDER BY w.folded, w.id LIMIT ?"),
            {billingAccountId, billingAccountId, linkId, limit}));
}

void WorkspaceTables::add(const BindingRow &binding)
{
    m_sql.change(
        QStringLiteral("INSERT INTO bindings (id, workspace_id, billing_account_id, link_id, created_at, intent) "
                       "VALUES (?, ?, ?, ?, ?, ?)"),
        {binding.id, binding.workspaceId, binding.billingAccountId, Sql::orNull(binding.linkId), binding.createdAt,
            Sql::orNull(binding.intent)});
}

std::optional<BindingRow> WorkspaceTables::firstBinding(const QString &billingAccountId)
{
    const std::optional<Row> row
        = m_sql.one(QStringLiteral("SELECT id, workspace_id, link_id, created_at FROM bindings "
                                   "WHERE billing_account_id = ? AND ended_at IS NULL ORDER BY created_at, id LIMIT 1"),
            {billingAccountId});
    if (!row)
        return {};
    return BindingRow{row->at(0).toString(), row->at(1).toString(), billingAccountId, row->at(2).toString(),
        row->at(3).toLongLong(), {}};
}

} // namespace usherd
