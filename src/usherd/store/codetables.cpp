#include "usherd/store/tables.h"

namespace usherd {

using usher::Purpose;
using usher::purposeFromId;
using usher::purposeId;

namespace {

#define CODE_COLUMNS                                                                                                   \
    "id, purpose, subject, address_hash, peer_hash, installation, code_hash, state, tries, created_at, expires_at, "   \
    "proof_hash"

// A newer program's words and numbers must not open anything here.
CodeState codeStateOf(int stored)
{
    switch (const auto state = static_cast<CodeState>(stored)) {
    case CodeState::Open:
    case CodeState::Used:
    case CodeState::Exhausted:
    case CodeState::Superseded:
        return state;
    }
    return CodeState::Exhausted;
}

std::optional<EmailCode> codeOf(const std::optional<Row> &row)
{
    const std::optional<Purpose> purpose = row ? purposeFromId(row->at(1).toString()) : std::nullopt;
    if (!purpose)
        return {};
    EmailCode code;
    code.id = row->at(0).toString();
    code.purpose = *purpose;
    code.subject = row->at(2).toString();
    code.addressHash = row->at(3).toByteArray();
    code.peerHash = row->at(4).toByteArray();
    code.installation = row->at(5).toString();
    code.codeHash = row->at(6).toByteArray();
    code.state = codeStateOf(row->at(7).toInt());
    code.tries = row->at(8).toInt();
    code.createdAt = row->at(9).toLongLong();
    code.expiresAt = row->at(10).toLongLong();
    code.proofHash = row->at(11).toByteArray();
    return code;
}

} // namespace

void CodeTables::add(const EmailCode &code)
{
    m_sql.change(
        QStringLiteral("INSERT INTO email_codes (" CODE_COLUMNS ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {code.id, purposeId(code.purpose), code.subject, code.addressHash, code.peerHash, code.installation,
            code.codeHash, static_cast<int>(code.state), code.tries, code.createdAt, code.expiresAt, code.proofHash});
}

std::optional<EmailCode> CodeTables::code(const QString &id)
{
    return codeOf(m_sql.one(QStringLiteral("SELECT " CODE_COLUMNS " FROM email_codes WHERE id = ?"), {id}));
}

void CodeTables::update(const EmailCode &code)
{
    m_sql.change(QStringLiteral("UPDATE email_codes SET state = ?, tries = ?, proof_hash = ? WHERE id = ?"),
        {static_cast<int>(code.state), code.tries, code.proofHash, code.id});
}

std::optional<EmailCode> CodeTables::newest(Purpose purpose, const QString &subject, Millis until)
{
    return codeOf(m_sql.one(QStringLiteral("SELECT " CODE_COLUMNS " FROM email_codes WHERE purpose = ? AND subject = ? "
                                           "AND created_at <= ? ORDER BY created_at DESC LIMIT 1"),
        {purposeId(purpose), subject, until}));
}

int CodeTables::countForAddress(const QByteArray &addressHash, Millis since, Millis until)
{
    return m_sql
        .one(QStringLiteral(
                 "SELECT COUNT(*) FROM email_codes WHERE address_hash = ? AND created_at > ? AND created_at <= ?"),
            {addressHash, since, until})
        ->at(0)
        .toInt();
}

int CodeTables::countForPeer(const QByteArray &peerHash, Millis since, Millis until)
{
    return m_sql
        .one(QStringLiteral(
                 "SELECT COUNT(*) FROM email_codes WHERE peer_hash = ? AND created_at > ? AND created_at <= ?"),
            {peerHash, since, until})
        ->at(0)
        .toInt();
}

void CodeTables::add(const ProofRow &proof)
{
    m_sql.change(QStringLiteral("INSERT INTO proofs (hash, purpose, subject, installation, expires_at, consumed_by) "
                                "VALUES (?, ?, ?, ?, ?, ?)"),
        {proof.hash, purposeId(proof.purpose), proof.subject, proof.installation, proof.expiresAt,
            Sql::orNull(proof.consumedBy)});
}

std::optional<ProofRow> CodeTables::proof(const QByteArray &hash)
{
    const std::optional<Row> row = m_sql.one(
        QStringLiteral("SELECT purpose, subject, installation, expires_at, consumed_by FROM proofs WHERE hash = ?"),
        {hash});
    const std::optional<Purpose> purpose = row ? purposeFromId(row->at(0).toString()) : std::nullopt;
    if (!purpose)
        return {};
    ProofRow proof;
    proof.hash = hash;
    proof.purpose = *purpose;
    proof.subject = row->at(1).toString();
    proof.installation = row->at(2).toString();
    proof.expiresAt = row->at(3).toLongLong();
    proof.consumedBy = row->at(4).toByteArray();
    return proof;
}

void CodeTables::removeProof(const QByteArray &hash)
{
    m_sql.change(QStringLiteral("DELETE FROM proofs WHERE hash = ?"), {hash});
}

void CodeTables::consumeProof(const QByteArray &hash, const QByteArray &intent)
{
    m_sql.change(QStringLiteral("UPDATE proofs SET consumed_by = ? WHERE hash = ?"), {intent, hash});
}

bool CodeTables::purge(Millis before)
{
    const bool codes = m_sql.changeSome(QStringLiteral("DELETE FROM email_codes WHERE id"),
        QStringLiteral("SELECT id FROM email_codes WHERE created_at < ?"), {before});
    const bool proofs = m_sql.changeSome(QStringLiteral("DELETE FROM proofs WHERE hash"),
        QStringLiteral("SELECT hash FROM proofs WHERE expires_at < ?"), {before});
    return codes || proofs;
}

} // namespace usherd
