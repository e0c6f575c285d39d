#include "usherd/service/auditchain.h"

#include "usherd/service/crypto.h"
#include "usherd/service/storewait.h"

#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>

namespace usherd::audit {

using usher::Result;

namespace {

void append(QByteArray &bytes, qint64 number)
{
    char big[sizeof number];
    qToBigEndian(number, big);
    bytes.append(big, sizeof big);
}

void append(QByteArray &bytes, const QByteArray &text)
{
    append(bytes, qint64(text.size()));
    bytes.append(text);
}

QString grouped(const QString &digits)
{
    QStringList groups;
    for (qsizetype end = digits.size(); end > 0; end -= 4)
        groups.prepend(digits.mid(std::max<qsizetype>(0, end - 4), std::min<qsizetype>(4, end)));
    return groups.join(QLatin1Char('.'));
}

class Walk
{
public:
    Walk(qint64 fromSeq, const std::optional<AuditSeal> &known)
        : m_next(fromSeq)
        , m_known(known)
    {
    }

    qint64 next() const { return m_next; }
    const AuditSeal &head() const { return m_head; }

    // What is wrong, or nothing.
    QString begin(const AuditSeal &before)
    {
        m_head = before;
        return againstKnown();
    }
    QString take(const SealedEntry &sealed)
    {
        if (sealed.seal.seq != m_next)
            return QStringLiteral("seal %1 is missing").arg(m_next);
        const QString which = QStringLiteral("entry %1 (seal %2)").arg(sealed.seal.entryId).arg(m_next);
        if (!sealed.entry)
            return which + QStringLiteral(" is missing");
        const AuditSeal expected = sealAfter(m_head, *sealed.entry);
        if (!crypto::same(expected.hash, sealed.seal.hash))
            return which + QStringLiteral(" is not what was sealed: it, its place or its seal was changed");
        m_head = sealed.seal;
        ++m_next;
        return againstKnown();
    }
    QString end() const
    {
        if (m_known && m_known->seq > m_head.seq)
            return QStringLiteral("seal %1 is missing: the end was cut off").arg(m_head.seq + 1);
        return {};
    }

private:
    QString againstKnown() const
    {
        if (m_known && m_known->seq == m_head.seq && !crypto::same(m_known->hash, m_head.hash))
            return QStringLiteral("seal %1 is not the known one: the chain was made anew").arg(m_head.seq);
        return {};
    }

    qint64 m_next;
    const std::optional<AuditSeal> m_known;
    AuditSeal m_head;
};

} // namespace

AuditSeal sealAfter(const AuditSeal &previous, const AuditEntry &entry)
{
    QByteArray bytes;
    append(bytes, previous.seq + 1);
    append(bytes, previous.hash);
    append(bytes, entry.id);
    append(bytes, entry.at);
    for (const QString &text : {entry.event, entry.accountId, entry.subject, entry.reference})
        append(bytes, text.toUtf8());
    append(bytes, entry.peerHash);
    return {previous.seq + 1, entry.id, crypto::hash("audit-seal", bytes)};
}

int sealWaiting(Repositories &repositories, int limit)
{
    if (!repositories.audit.lockChain())
        return 0;
    const QList<AuditEntry> entries = repositories.audit.unsealed(limit);
    if (entries.isEmpty())
        return 0;
    AuditSeal last = repositories.audit.head();
    QList<AuditSeal> seals;
    seals.reserve(entries.size());
    for (const AuditEntry &entry : entries) {
        last = sealAfter(last, entry);
        seals.append(last);
    }
    repositories.audit.seal(seals);
    return int(seals.size());
}

QString headText(const AuditSeal &head)
{
    return grouped(QString::number(head.seq)) + QLatin1Char(':') + grouped(QString::fromLatin1(head.hash.toHex()));
}

std::optional<AuditSeal> headFromText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,18}):([0-9a-f]{64})$"));
    QString plain = text;
    const QRegularExpressionMatch match = form.match(plain.remove(QLatin1Char('.')));
    if (!match.hasMatch())
        return {};
    return AuditSeal{match.captured(1).toLongLong(), 0, QByteArray::fromHex(match.captured(2).toLatin1())};
}

Result<Verification> verify(Store &store, qint64 fromSeq, const std::optional<AuditSeal> &known)
{
    constexpr int page = 1000;
    Walk walk(fromSeq, known);
    Verification result;
    const auto pageFrom = [&store](qint64 seq, int limit) {
        return readAndWait<QList<SealedEntry>>(
            store, [seq, limit](Repositories &repositories) { return Result(repositories.audit.sealed(seq, limit)); });
    };
    if (fromSeq > 1) {
        const Result<QList<SealedEntry>> before = pageFrom(fromSeq - 1, 1);
        if (!before)
            return before.problem();
        const AuditSeal seal = before->isEmpty() ? AuditSeal() : before->first().seal;
        result.fault
            = seal.seq == fromSeq - 1 ? walk.begin(seal) : QStringLiteral("seal %1 is missing").arg(fromSeq - 1);
    }
    for (bool more = true; more && result.fault.isEmpty();) {
        const Result<QList<SealedEntry>> entries = pageFrom(walk.next(), page);
        if (!entries)
            return entries.problem();
        more = entries->size() == page;
        for (const SealedEntry &entry : *entries) {
            result.fault = walk.take(entry);
            if (!result.fault.isEmpty())
                break;
        }
    }
    result.entries = walk.next() - fromSeq;
    result.head = walk.head();
    if (result.fault.isEmpty())
        result.fault = walk.end();
    if (!result.fault.isEmpty())
        return result;
    return readAndWait<Verification>(store, [result](Repositories &repositories) mutable {
        result.unsealed = repositories.audit.countUnsealed();
        if (const std::optional<qint64> stray = repositories.audit.strayEntry())
            result.fault = QStringLiteral("entry %1 was inserted past the log: it has no seal").arg(*stray);
        else if (const std::optional<qint64> lost = repositories.audit.lostEntry())
            result.fault = QStringLiteral("entry %1 is missing: it waited for its seal").arg(*lost);
        return Result(result);
    });
}

} // namespace usherd::audit
