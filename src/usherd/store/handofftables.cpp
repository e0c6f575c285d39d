#include "usherd/store/tables.h"

namespace usherd {

namespace {

#define HANDOFF_COLUMNS                                                                                                \
    "id, purchase_id, code_hash, state, approved, challenge, installation, device, language, match_code, created_at, " \
    "expires_at, marketplace, variant, ticket_hash, browser_hash, start_hash"

// A newer program's number must not open anything here.
HandoffState handoffStateOf(int stored)
{
    switch (const auto state = static_cast<HandoffState>(stored)) {
    case HandoffState::Issued:
    case HandoffState::Claimed:
    case HandoffState::Redeemed:
    case HandoffState::Rejected:
    case HandoffState::Opened:
        return state;
    }
    return HandoffState::Rejected;
}

std::optional<Handoff> handoffOf(const std::optional<Row> &row)
{
    if (!row)
        return {};
    Handoff handoff;
    handoff.id = row->at(0).toString();
    handoff.purchaseId = row->at(1).toString();
    handoff.codeHash = row->at(2).toByteArray();
    handoff.state = handoffStateOf(row->at(3).toInt());
    handoff.approved = row->at(4).toBool();
    handoff.challenge = row->at(5).toByteArray();
    handoff.installation = row->at(6).toString();
    handoff.device = row->at(7).toString();
    handoff.language = row->at(8).toString();
    handoff.matchCode = row->at(9).toString();
    handoff.createdAt = row->at(10).toLongLong();
    handoff.expiresAt = row->at(11).toLongLong();
    handoff.marketplace = usher::marketplaceFromId(row->at(12).toString());
    handoff.variant = row->at(13).toString();
    handoff.ticketHash = row->at(14).toByteArray();
    handoff.browserHash = row->at(15).toByteArray();
    handoff.startHash = row->at(16).toByteArray();
    return handoff;
}

} // namespace

void HandoffTables::add(const Handoff &handoff)
{
    m_sql.change(QStringLiteral("INSERT INTO handoffs (" HANDOFF_COLUMNS
                                ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {handoff.id, Sql::orNull(handoff.purchaseId), Sql::orNull(handoff.codeHash), static_cast<int>(handoff.state),
            int(handoff.approved), handoff.challenge, handoff.installation, handoff.device, handoff.language,
            handoff.matchCode, handoff.createdAt, handoff.expiresAt,
            handoff.marketplace ? usher::marketplaceId(*handoff.marketplace) : QString(), handoff.variant,
            Sql::orNull(handoff.ticketHash), Sql::orNull(handoff.browserHash), Sql::orNull(handoff.startHash)});
}

std::optional<Handoff> HandoffTables::handoff(const QString &id)
{
    return handoffOf(m_sql.one(QStringLiteral("SELECT " HANDOFF_COLUMNS " FROM handoffs WHERE id = ?"), {id}));
}

std::optional<Handoff> HandoffTables::ofCode(const QByteArray &codeHash)
{
    return handoffOf(
        m_sql.one(QStringLiteral("SELECT " HANDOFF_COLUMNS " FROM handoffs WHERE code_hash = ?"), {codeHash}));
}

std::optional<Handoff> HandoffTables::ofTicket(const QByteArray &ticketHash)
{
    return handoffOf(
        m_sql.one(QStringLiteral("SELECT " HANDOFF_COLUMNS " FROM handoffs WHERE ticket_hash = ?"), {ticketHash}));
}

std::optional<Handoff> HandoffTables::ofBrowser(const QByteArray &browserHash)
{
    return handoffOf(
        m_sql.one(QStringLiteral("SELECT " HANDOFF_COLUMNS " FROM handoffs WHERE browser_hash = ?"), {browserHash}));
}

std::optional<Handoff> HandoffTables::ofStart(const QByteArray &startHash)
{
    return handoffOf(
        m_sql.one(QStringLiteral("SELECT " HANDOFF_COLUMNS " FROM handoffs WHERE start_hash = ?"), {startHash}));
}

std::optional<Handoff> HandoffTables::opened(const QByteArray &challenge)
{
    return handoffOf(m_sql.one(QStringLiteral("SELECT " HANDOFF_COLUMNS " FROM handoffs WHERE challenge = ? "
                                              "AND start_hash IS NOT NULL"),
        {challenge}));
}

void HandoffTables::update(const Handoff &handoff)
{
    m_sql.change(QStringLiteral("UPDATE handoffs SET purchase_id = ?, state = ?, approved = ?, challenge = ?, "
                                "installation = ?, device = ?, language = ?, match_code = ?, expires_at = ?, "
                                "browser_hash = ?, start_hash = ? WHERE id = ?"),
        {Sql::orNull(handoff.purchaseId), static_cast<int>(handoff.state), int(handoff.approved), handoff.challenge,
            handoff.installation, handoff.device, handoff.language, handoff.matchCode, handoff.expiresAt,
            Sql::orNull(handoff.browserHash), Sql::orNull(handoff.startHash), handoff.id});
}

void HandoffTables::add(const PurchaseSession &session)
{
    m_sql.change(QStringLiteral("INSERT INTO purchase_sessions (hash, handoff_id, expires_at) VALUES (?, ?, ?)"),
        {session.hash, session.handoffId, session.expiresAt});
}

std::optional<PurchaseSession> HandoffTables::session(const QByteArray &hash)
{
    const std::optional<Row> row
        = m_sql.one(QStringLiteral("SELECT handoff_id, expires_at FROM purchase_sessions WHERE hash = ?"), {hash});
    if (!row)
        return {};
    return PurchaseSession{hash, row->at(0).toString(), row->at(1).toLongLong()};
}

bool HandoffTables::purge(Millis before)
{
    const bool sessions = m_sql.changeSome(QStringLiteral("DELETE FROM purchase_sessions WHERE hash"),
        QStringLiteral("SELECT hash FROM purchase_sessions WHERE expires_at < ?"), {before});
    const bool handoffs = m_sql.changeSome(QStringLiteral("DELETE FROM handoffs WHERE id"),
        QStringLiteral("SELECT h.id FROM handoffs h WHERE h.expires_at < ? AND NOT EXISTS (SELECT 1 FROM "
                       "purchase_sessions s WHERE s.handoff_id = h.id)"),
        {before});
    return sessions || handoffs;
}

} // namespace usherd
