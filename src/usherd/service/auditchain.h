#pragma once

#include "usherd/service/store.h"

// The chain over the audit log. Each seal's hash covers its number, the hash before it and every column of its entry,
// so that no entry can be changed, taken out, put in or moved without all later hashes changing. It needs no key: what
// proves that the whole chain was not made anew, or its end cut off, is a head that was kept elsewhere.
namespace usherd::audit {

AuditSeal sealAfter(const AuditSeal &previous, const AuditEntry &);
// Seals entries that wait, in one transaction. How many; fewer than the limit: there were no more.
int sealWaiting(Repositories &, int limit);

// "SEQ:HASH", both in groups of four: as a number or a hash it would be masked in logs.
QString headText(const AuditSeal &);
std::optional<AuditSeal> headFromText(const QString &); // with or without full stops

struct Verification
{
    QString fault; // what is wrong first, in English; empty: nothing
    qint64 entries = 0; // that were looked at and are as they were sealed
    AuditSeal head; // the last of them
    qint64 unsealed = 0; // that wait for their seal
};
// Walks the chain page by page, from that number on; the seal before it is taken as it is. `known` is a head that was
// kept elsewhere: the chain must contain it.
usher::Result<Verification> verify(Store &, qint64 fromSeq = 1, const std::optional<AuditSeal> &known = {});

} // namespace usherd::audit
